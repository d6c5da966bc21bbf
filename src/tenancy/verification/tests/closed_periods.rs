//! Every route that writes × a period that is closed to the person: whatever changes their entries while the week is
//! open changes none once it is approved.

use queries::types::Role;
use serde_json::json;
use uuid::Uuid;

use super::operations::Operation;
use super::requests::{Requests, Rows};
use super::world::World;
use crate::clock::new_id;
use crate::testing::Colleague;

/// A member's week with an entry of each shape.
struct Week<'a> {
    world: &'a World,
    member: Colleague,
    entries: Vec<Uuid>,
    running: Uuid,
}

impl<'a> Week<'a> {
    async fn new(world: &'a World, is_closed: bool) -> Self {
        let member = world.colleague(Role::Member).await;
        let entries: Vec<Uuid> = (0..4).map(|_| new_id()).collect();
        let shapes = [
            ("null, null", "60", "null"),
            ("'2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z'", "3600", "null"),
            ("null, null", "60", "now()"),
            ("'2026-03-02T13:00:00Z', null", "null", "null"),
        ];
        for (id, (times, seconds, deleted)) in entries.iter().zip(shapes) {
            let columns =
                "organization_id, id, user_id, started_at, ended_at, day, seconds, deleted_at, source,
                           created_at, updated_at";
            let (organization, user) = (world.ada.organization, member.user);
            let values = format!(
                "'{organization}', '{id}', '{user}', {times}, '2026-03-02', {seconds}, {deleted}, 'manual', now(), now()"
            );
            world.run(&format!("insert into time_entries ({columns}) values ({values})")).await;
        }
        if is_closed {
            let columns = "organization_id, id, user_id, first_day, last_day, status, submitted_at, created_at, updated_at";
            let values = format!(
                "'{}', '{}', '{}', '2026-03-02', '2026-03-08', 'approved', now(), now(), now()",
                world.ada.organization,
                new_id(),
                member.user
            );
            world.run(&format!("insert into periods ({columns}) values ({values})")).await;
        }
        Self { world, member, running: entries[3], entries }
    }

    /// What stands in the week. A timer that runs may be stopped, not thrown away.
    async fn checksum(&self) -> String {
        let rows = "select coalesce(string_agg(
                        case when id = $2 then coalesce(deleted_at::text, '') else to_jsonb(t)::text end, '' order by id), '')
                    from time_entries t
                    where user_id = $1 and (day between '2026-03-02' and '2026-03-08' or id = any ($3))";
        let Self { world, member, entries, running } = self;
        let found = world.superuser.query_one(rows, &[&member.user, running, entries]).await;
        found.expect("the rows").get(0)
    }

    /// Whether an operation changes the week; sent with the ids of one's own entry.
    async fn is_changed_by(&self, requests: &Requests<'_>, operation: &Operation, entry: Uuid) -> bool {
        let mut template = operation.clone();
        for (name, word) in operation.ids() {
            if self.world.table_of(word).name == "time_entries" {
                template.path = template.path.replace(&format!("{{{name}}}"), &entry.to_string());
            }
        }
        let owner = self.world.adas();
        let address = requests.address(&template, &self.world.ada.slug, Rows::Existing, owner).await;
        let mut body = requests.body(operation);
        if let Some(ids) = body.as_mut().and_then(|body| body.get_mut("ids")) {
            *ids = json!([entry]);
        }
        let before = self.checksum().await;
        self.member.send(Requests::request(operation, &address, body)).await;
        before != self.checksum().await
    }
}

#[tokio::test]
async fn no_route_writes_into_a_closed_period() {
    let world = World::new().await;
    let requests = Requests::new(&world).await;
    let (mut writers, mut violations) = (Vec::new(), Vec::new());
    let may_be_sent = |operation: &&Operation| {
        operation.has_organization()
            && operation.writes()
            && ["viewer", "member"].contains(&operation.needs.as_str())
    };
    for operation in requests.operations.iter().filter(may_be_sent) {
        let is_about_entries =
            operation.ids().iter().any(|(_, word)| world.table_of(word).name == "time_entries")
                || operation
                    .body
                    .as_ref()
                    .is_some_and(|schema| requests.bodies.ids(schema).iter().any(|(name, _)| name == "ids"));
        for shape in 0..if is_about_entries { 4 } else { 1 } {
            for is_closed in [false, true] {
                let week = Week::new(&world, is_closed).await;
                if week.is_changed_by(&requests, operation, week.entries[shape]).await {
                    let list = if is_closed { &mut violations } else { &mut writers };
                    list.push(operation.name());
                }
            }
        }
    }
    assert_eq!(violations, [""; 0], "written into a closed week");
    writers.dedup();
    assert!(writers.len() >= 10, "while it is open, routes do write: {writers:?}");
}
