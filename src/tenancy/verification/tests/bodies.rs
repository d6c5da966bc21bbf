//! Valid bodies, made from their schemas: required properties, with the examples that the schemas give.

use serde_json::{Map, Value, json};

/// Makes bodies from schemas.
pub struct Bodies {
    schemas: Value,
}

impl Bodies {
    pub fn new(schemas: Value) -> Self {
        Self { schemas }
    }

    /// A value of a schema.
    pub fn value(&self, schema: &Value) -> Value {
        let schema = self.resolve(schema);
        if let Some(example) = schema.get("example").or_else(|| schema["examples"].get(0)) {
            return example.clone();
        }
        if let Some(first) = schema["enum"].get(0) {
            return first.clone();
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let parts = parts.iter().filter_map(|part| self.value(part).as_object().cloned());
            return Value::Object(parts.flatten().collect());
        }
        for choice in ["oneOf", "anyOf"] {
            if let Some(choices) = schema[choice].as_array() {
                let first = choices.iter().find(|choice| choice["type"] != "null");
                return first.map_or(Value::Null, |choice| self.value(choice));
            }
        }
        self.of_type(&schema)
    }

    fn of_type(&self, schema: &Value) -> Value {
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds.iter().find(|kind| **kind != "null").unwrap_or(&Value::Null),
            kind => kind,
        };
        match kind.as_str().unwrap_or("object") {
            "string" => text(schema["format"].as_str().unwrap_or_default()),
            "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(1)),
            "boolean" => json!(true),
            "array" => json!([]),
            _ => {
                let required = schema["required"].as_array().cloned().unwrap_or_default();
                let names = required.iter().filter_map(Value::as_str);
                let properties: Map<String, Value> =
                    names.map(|name| (name.to_owned(), self.value(&schema["properties"][name]))).collect();
                Value::Object(properties)
            }
        }
    }

    /// The properties of a body that hold ids of other things: `project_id`, `tag_ids`, each with whether it is a list.
    pub fn ids(&self, schema: &Value) -> Vec<(String, bool)> {
        let schema = self.resolve(schema);
        let parts = schema["allOf"].as_array().cloned().unwrap_or_default();
        let own = schema["properties"].as_object().cloned().unwrap_or_default();
        let of_parts = parts.iter().flat_map(|part| self.ids(part));
        let ids = own.keys().filter(|name| name.ends_with("_id") || name.ends_with("_ids"));
        of_parts.chain(ids.map(|name| (name.clone(), name.ends_with('s')))).collect()
    }

    fn resolve(&self, schema: &Value) -> Value {
        match schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
            Some(name) => self.resolve(&self.schemas[name]),
            None => schema.clone(),
        }
    }
}

fn text(format: &str) -> Value {
    let id = crate::clock::new_id();
    match format {
        "uuid" => json!(id),
        "date" => json!("2026-03-02"),
        "date-time" => json!(crate::testing::MONDAY),
        "email" => json!(format!("{}@example.com", id.simple())),
        _ => json!(format!("Sample {}", id.simple())),
    }
}

/// A JSON object as the fields of a form.
pub fn form(body: &Value) -> String {
    let mut fields = form_urlencoded::Serializer::new(String::new());
    for (name, value) in body.as_object().into_iter().flatten() {
        match value {
            Value::Null => {}
            Value::String(text) => drop(fields.append_pair(name, text)),
            Value::Array(values) => {
                for value in values.iter().filter_map(Value::as_str) {
                    fields.append_pair(name, value);
                }
            }
            other => drop(fields.append_pair(name, &other.to_string())),
        }
    }
    fields.finish()
}
