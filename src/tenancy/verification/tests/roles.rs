//! Every route × every role that is too small for it.

use queries::types::Role;
use serde_json::json;

use super::matrix::note;
use super::requests::{Requests, Rows};
use super::world::World;

/// What everybody who may write works on together, whoever made it.
const SHARED: &[&str] = &["/tasks", "/comments"];

/// Roles smaller than a route needs: 403, and no row changes. Roles without a say in others' rows change their own at most.
pub async fn small_roles(world: &World) -> Vec<String> {
    let (requests, mut violations) = (Requests::new(world).await, Vec::new());
    for role in [Role::Viewer, Role::Member, Role::Manager, Role::Admin] {
        let mut colleague = world.colleague(role).await;
        for operation in requests.operations.iter().filter(|operation| operation.has_organization()) {
            let needed: Role = serde_json::from_value(json!(operation.needs)).expect("a role");
            let allowed = role >= needed;
            if allowed && (!operation.writes() || role > Role::Member) {
                continue;
            }
            let address = requests.address(operation, &world.ada.slug, Rows::Existing, world.adas()).await;
            let before = world.checksum(allowed.then_some(colleague.user)).await;
            let answer = requests.send(operation, &address, &colleague).await;
            let unchanged = before == world.checksum(allowed.then_some(colleague.user)).await;
            let shared = allowed && SHARED.iter().any(|part| operation.path.contains(part));
            let closed = allowed || answer.status == 403;
            note(
                &mut violations,
                operation,
                &format!("as {role:?}"),
                &answer,
                closed && (unchanged || shared),
            );
            if allowed {
                // They may have left, or signed out.
                colleague = world.colleague(role).await;
            }
        }
    }
    violations
}
