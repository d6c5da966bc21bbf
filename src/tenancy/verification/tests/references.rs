//! Every route × ids of another organization's things, in bodies and in queries.

use serde_json::{Value, json};

use super::matrix::note;
use super::operations::Operation;
use super::requests::{Owner, Requests, Rows};
use super::rows::Reference;
use super::world::World;
use crate::testing::Answer;

/// Ids of another organization: the API refuses them at their field, and takes one's own there; a form may pass over a
/// field that it does not use. Either way nothing of Ada's changes, and nothing of Brian's holds the id.
pub async fn foreign_references(world: &World) -> Vec<String> {
    let (requests, mut violations) = (Requests::new(world).await, Vec::new());
    let writes = |operation: &&Operation| operation.has_organization() && operation.writes();
    for operation in requests.operations.iter().filter(writes) {
        let properties =
            operation.body.as_ref().map(|schema| requests.bodies.ids(schema)).unwrap_or_default();
        let in_body = properties
            .into_iter()
            .map(|(name, is_list)| (name, if is_list { Place::List } else { Place::Body }));
        let in_query = operation.query_ids.iter().map(|name| (name.clone(), Place::Query));
        for (name, place) in in_body.chain(in_query) {
            let attempt = Attempt { requests: &requests, operation, name: &name, place };
            attempt.foreign(&mut violations).await;
            attempt.own(&mut violations).await;
        }
    }
    violations
}

/// Where an id stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Body,
    List,
    Query,
}

/// One place of one operation that takes an id.
struct Attempt<'a> {
    requests: &'a Requests<'a>,
    operation: &'a Operation,
    name: &'a str,
    place: Place,
}

impl Attempt<'_> {
    async fn foreign(&self, violations: &mut Vec<String>) {
        let world = self.requests.world;
        let before = world.checksum(None).await;
        for id in ids_for(world, self.name, &world.adas()).await {
            let answer = self.send(&id).await;
            let refused = match reference_named(world, self.name) {
                _ if self.operation.page => !answer.status.is_server_error(),
                Some(_) => answer.status == 422 && problem_at(&answer, self.name),
                None => answer.status.is_client_error(),
            };
            let holds = refused && before == world.checksum(None).await && !brian_holds(world, &id).await;
            note(violations, self.operation, &format!("a foreign {}", self.name), &answer, holds);
        }
    }

    /// Without this the refusals would prove nothing.
    async fn own(&self, violations: &mut Vec<String>) {
        let world = self.requests.world;
        if self.operation.page || reference_named(world, self.name).is_none() {
            return;
        }
        let answer = self.send(&ids_for(world, self.name, &world.brians()).await.remove(0)).await;
        note(
            violations,
            self.operation,
            &format!("an own {}", self.name),
            &answer,
            answer.status.is_success(),
        );
    }

    async fn send(&self, id: &Value) -> Answer {
        let Self { requests, operation, name, place } = self;
        let world = requests.world;
        let mut address = requests.address(operation, &world.brian.slug, Rows::New, world.brians()).await;
        let mut body = requests.body(operation);
        for (other, value) in body.iter_mut().filter_map(Value::as_object_mut).flatten() {
            if reference_named(world, other).is_some() {
                *value = ids_for(world, other, &world.brians()).await.remove(0);
            }
        }
        match place {
            Place::Query => address = format!("{address}?{name}={}", id.as_str().expect("an id")),
            Place::Body => body.get_or_insert_default()[name] = id.clone(),
            Place::List => body.get_or_insert_default()[name] = json!([id]),
        }
        world.brian.send(Requests::request(operation, &address, body)).await
    }
}

async fn brian_holds(world: &World, id: &Value) -> bool {
    let rows = world.work_tables().map(|table| {
        format!(
            "select to_jsonb(t) from {} t where organization_id = '{}'",
            table.name, world.brian.organization
        )
    });
    let rows = rows.collect::<Vec<_>>().join(" union all ");
    let held = format!("select from ({rows}) r (row) where row::text like '%' || $1 || '%'");
    !world.superuser.query(&held, &[&id.as_str()]).await.expect("rows").is_empty()
}

/// The reference that a name such as `project_id`, `tag_ids` or `client` stands for, by its column.
fn reference_named<'a>(world: &'a World, property: &str) -> Option<&'a Reference> {
    let column = format!("{}_id", property.trim_end_matches('s').trim_end_matches("_id"));
    world.references.iter().find(|reference| reference.column == column)
}

/// An id that a property may name. Where its name does not tell of what, one of everything.
pub async fn ids_for(world: &World, property: &str, owner: &Owner<'_>) -> Vec<Value> {
    let maker = world.maker(owner.organization, owner.marker);
    if let Some(reference) = reference_named(world, property) {
        return vec![maker.existing(&reference.target).await[&reference.target_column].clone()];
    }
    let mut ids = Vec::new();
    for table in world.work_tables() {
        ids.extend(maker.existing(&table.name).await.get("id").cloned());
    }
    ids
}

fn problem_at(answer: &Answer, property: &str) -> bool {
    let problems = answer.json()["errors"].as_array().cloned().unwrap_or_default();
    problems.iter().any(|problem| problem["field"].as_str().is_some_and(|field| field.starts_with(property)))
}
