//! Valid bodies, made from their schemas: required properties, with the examples that the schemas give, and what the
//! service asks for beyond them.

use serde_json::{Map, Value, json};

use crate::testing::Answer;

/// Makes bodies from schemas.
pub struct Bodies {
    schemas: Value,
}

impl Bodies {
    pub fn new(schemas: Value) -> Self {
        Self { schemas }
    }

    /// A body with properties beyond the required ones.
    pub fn body(&self, schema: &Value, extra: &[String]) -> Value {
        let mut body = self.value(schema);
        let properties = &self.resolve(schema)["properties"];
        for name in extra {
            body[name] = self.value(&properties[name]);
        }
        body
    }

    /// The properties that an answer complains about, as far as the schema has them.
    pub fn wanted(&self, schema: &Value, answer: &Answer) -> Vec<String> {
        let properties = self.resolve(schema)["properties"].as_object().cloned().unwrap_or_default();
        let complains = |name: &&String| {
            answer.text.contains(&format!("\"field\":\"{name}\""))
                || answer.text.contains(&format!("id=\"{name}-error\""))
        };
        properties.keys().filter(complains).cloned().collect()
    }

    /// A value of a schema.
    fn value(&self, schema: &Value) -> Value {
        let schema = self.resolve(schema);
        if let Some(example) = schema.get("example").or_else(|| schema["examples"].get(0)) {
            return example.clone();
        }
        if let Some(first) = schema["enum"].get(0) {
            return first.clone();
        }
        if let Some(parts) = schema["allOf"].as_array() {
            // A choice, and beside it what this property says of it.
            if let Some(choice) = parts.iter().find(|part| self.resolve(part)["enum"].is_array()) {
                return self.value(choice);
            }
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
        let properties = self.resolve(schema)["properties"].as_object().cloned().unwrap_or_default();
        let is_id = |(name, schema): &(&String, &Value)| {
            name.ends_with("_id")
                || name.ends_with("_ids")
                || schema["format"] == "uuid"
                || schema["items"]["format"] == "uuid"
        };
        let is_list = |schema: &Value| schema.get("items").is_some();
        properties.iter().filter(is_id).map(|(name, schema)| (name.clone(), is_list(schema))).collect()
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
