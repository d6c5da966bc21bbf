//! Sends any operation as anybody, with real ids and a valid body.

use std::collections::HashMap;

use axum::body::Body;
use axum::http::Request;
use axum::http::header::{ACCEPT, CONTENT_TYPE, IF_MATCH};
use serde_json::{Value, json};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::bodies::{Bodies, form};
use super::operations::{Operation, operations};
use super::world::World;
use crate::testing::{Answer, Colleague};

/// The operations of a world, ready to be sent.
pub struct Requests<'a> {
    pub world: &'a World,
    pub operations: Vec<Operation>,
    pub bodies: Bodies,
    /// What the service wants in bodies beyond the required properties, by operation.
    wanted: HashMap<String, Vec<String>>,
}

impl<'a> Requests<'a> {
    pub async fn new(world: &'a World) -> Self {
        static WANTED: OnceCell<HashMap<String, Vec<String>>> = OnceCell::const_new();
        let (operations, schemas) = operations(world.routes());
        assert!(operations.len() > 10, "the documents hold the routes");
        let mut requests = Self { world, operations, bodies: Bodies::new(schemas), wanted: HashMap::new() };
        requests.wanted = WANTED.get_or_init(|| requests.learn()).await.clone();
        requests
    }

    /// Sends each body as Brian in his own organization, and fills in what is asked for, until nothing new is.
    async fn learn(&self) -> HashMap<String, Vec<String>> {
        let mut wanted = HashMap::new();
        for operation in self.operations.iter().filter(|operation| operation.has_organization()) {
            let Some(schema) = &operation.body else { continue };
            let mut extra = Vec::new();
            loop {
                let address =
                    self.address(operation, &self.world.brian.slug, Rows::New, self.world.brians()).await;
                let body = self.body_with(operation, &extra);
                let answer = self.world.brian.send(Self::request(operation, &address, body)).await;
                let before = extra.len();
                extra.extend(self.bodies.wanted(schema, &answer));
                extra.sort();
                extra.dedup();
                if answer.status != 422 || extra.len() == before {
                    break;
                }
            }
            wanted.insert(operation.name(), extra);
        }
        wanted
    }

    /// The operation's address in an organization, with the ids of somebody's rows.
    pub async fn address(&self, operation: &Operation, slug: &str, rows: Rows, owner: Owner<'_>) -> String {
        let mut path = operation.path.replace("{organization}", slug);
        for (name, word) in operation.ids() {
            let table = &self.world.table_of(word).name;
            path = path.replace(&format!("{{{name}}}"), &rows.id(self.world, table, &owner).await);
        }
        path
    }

    /// A valid body, if the operation takes one. Forms carry the version they started from.
    pub fn body(&self, operation: &Operation) -> Option<Value> {
        self.body_with(operation, self.wanted.get(&operation.name()).map_or(&[], Vec::as_slice))
    }

    fn body_with(&self, operation: &Operation, extra: &[String]) -> Option<Value> {
        let body = operation.body.as_ref().map(|schema| self.bodies.body(schema, extra));
        if !operation.page || !operation.writes() {
            return body;
        }
        let mut body = body.unwrap_or_else(|| json!({}));
        body["version"] = json!(1);
        Some(body)
    }

    /// The request itself.
    pub fn request(operation: &Operation, address: &str, body: Option<Value>) -> Request<Body> {
        let accept = if operation.page { "text/html" } else { "application/json" };
        let request = Request::builder().method(operation.method.clone()).uri(address).header(ACCEPT, accept);
        let request = request.header("sec-fetch-site", "same-origin").header(IF_MATCH, "\"1\"");
        let (kind, body) = match body {
            Some(body) if operation.page => ("application/x-www-form-urlencoded", Body::from(form(&body))),
            Some(body) => ("application/json", Body::from(body.to_string())),
            None => return request.body(Body::empty()).expect("a request"),
        };
        request.header(CONTENT_TYPE, kind).body(body).expect("a request")
    }

    /// Sends an operation with a valid body.
    pub async fn send(&self, operation: &Operation, address: &str, who: &Colleague) -> Answer {
        who.send(Self::request(operation, address, self.body(operation))).await
    }
}

/// Which rows an address names.
#[derive(Clone, Copy)]
pub enum Rows {
    /// Rows that are there.
    Existing,
    /// New ones, to be changed.
    New,
    /// New ones with every column filled: deleted, archived, ended.
    Full,
}

impl Rows {
    async fn id(self, world: &World, table: &str, owner: &Owner<'_>) -> String {
        let maker = world.maker(owner.organization, owner.marker);
        let row = match self {
            Self::Existing => maker.existing(table).await,
            Self::New => maker.row(table).await,
            Self::Full => match maker.full_row(table).await {
                Some(row) => row,
                None => maker.row(table).await,
            },
        };
        let id = row["id"].as_str().or_else(|| row["user_id"].as_str());
        id.unwrap_or_else(|| panic!("a row of {table} has no id that a path could name")).to_owned()
    }
}

/// Whose rows an address names.
#[derive(Clone, Copy)]
pub struct Owner<'a> {
    pub organization: Uuid,
    pub marker: &'a str,
}
