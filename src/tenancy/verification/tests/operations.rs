//! Every route of the product with every method, out of its two OpenAPI documents.

use axum::http::Method;
use serde_json::Value;

use crate::tenancy::needs::OR_SUPPORT;
use crate::web::{Routes, documents};

/// One route with one method.
#[derive(Clone, Debug)]
pub struct Operation {
    pub method: Method,
    pub path: String,
    /// A page (or a form), rather than the API.
    pub page: bool,
    /// `nothing`, `person`, `operator`, or the smallest role.
    pub needs: String,
    /// Whether an operator may whom an owner let in.
    pub support: bool,
    /// The body's schema.
    pub body: Option<Value>,
    /// Parameters of the query that are ids.
    pub query_ids: Vec<String>,
}

impl Operation {
    /// Whether it may change anything.
    pub fn writes(&self) -> bool {
        self.method != Method::GET
    }
    /// Whether it is inside an organization.
    pub fn has_organization(&self) -> bool {
        !self.is_operators() && self.path.contains("{organization}")
    }
    /// Whether it is for those who run the service.
    pub fn is_operators(&self) -> bool {
        self.needs == "operator"
    }
    /// Whether its path names something of the organization.
    pub fn has_id(&self) -> bool {
        !self.ids().is_empty()
    }
    /// The path's parameters besides the organization, each with the word before it: `("id", "clients")`.
    pub fn ids(&self) -> Vec<(&str, &str)> {
        let words: Vec<&str> = self.path.split('/').collect();
        words
            .windows(2)
            .filter_map(|pair| Some((pair[1].strip_prefix('{')?.strip_suffix('}')?, pair[0])))
            .filter(|(name, _)| *name != "organization")
            .collect()
    }
    /// For messages.
    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// Every operation, and the schemas that bodies refer to.
pub fn operations(routes: Routes) -> (Vec<Operation>, Value) {
    let (api, pages) = documents(routes);
    let mut found = Vec::new();
    let mut schemas = serde_json::Map::new();
    for (document, page) in [(api, false), (pages, true)] {
        let document = serde_json::to_value(document).expect("a document");
        schemas.extend(document["components"]["schemas"].as_object().cloned().unwrap_or_default());
        for (path, item) in document["paths"].as_object().expect("paths") {
            found.extend(item.as_object().expect("methods").iter().filter_map(|(method, operation)| {
                let method = Method::from_bytes(method.to_uppercase().as_bytes()).ok()?;
                operation.is_object().then(|| read(method, path, page, operation))
            }));
        }
    }
    (found, Value::Object(schemas))
}

fn read(method: Method, path: &str, page: bool, operation: &Value) -> Operation {
    let content = operation["requestBody"]["content"].as_object();
    let body = content.and_then(|content| content.values().next()).map(|body| body["schema"].clone());
    let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
    let query = parameters.iter().filter(|parameter| parameter["in"] == "query");
    let ids = query.filter(|parameter| parameter["schema"]["format"] == "uuid");
    let needs = operation["x-needs"].as_str();
    let needs = needs.unwrap_or_else(|| panic!("{method} {path} does not tell what it needs"));
    Operation {
        support: needs.ends_with(OR_SUPPORT),
        needs: needs.trim_end_matches(OR_SUPPORT).to_owned(),
        query_ids: ids.filter_map(|parameter| Some(parameter["name"].as_str()?.to_owned())).collect(),
        path: path.to_owned(),
        method,
        // The JSON routes among the pages answer programs.
        page: page && !path.starts_with("/organizations/api/"),
        body,
    }
}
