//! Every route × those who run the service: nothing inside without an owner's consent, reading alone with it. And the
//! console × everybody else.

use super::matrix::note;
use super::operations::Operation;
use super::requests::{Requests, Rows};
use super::world::{ADAS, World};
use crate::testing::{Answer, Colleague};

/// All four checks.
pub async fn operators(world: &World) -> Vec<String> {
    let requests = Requests::new(world).await;
    let operator = world.app.operator("Olga").await;
    let mut violations = without_consent(&requests, &operator).await;
    violations.extend(console(&requests, &operator).await);
    let consent = [("hours", "1")];
    world.ada.submit("settings/support", &consent).await.assert_status(303);
    // The first visit is put on record; from then on nothing may change.
    operator.at(&world.ada.slug).get("clients").await.assert_status(200);
    violations.extend(with_consent(&requests, &operator).await);
    violations
}

/// Sends an operation at Ada's addresses; tells whether her rows are as before.
async fn attempt(requests: &Requests<'_>, operation: &Operation, who: &Colleague) -> (Answer, bool) {
    let world = requests.world;
    let organization =
        if operation.is_operators() { world.ada.organization.to_string() } else { world.ada.slug.clone() };
    let address = requests.address(operation, &organization, Rows::Existing, world.adas()).await;
    let before = world.checksum(None).await;
    let answer = requests.send(operation, &address, who).await;
    let unchanged = !operation.writes() || before == world.checksum(None).await;
    (answer, unchanged)
}

async fn without_consent(requests: &Requests<'_>, operator: &Colleague) -> Vec<String> {
    let mut violations = Vec::new();
    for operation in requests.operations.iter().filter(|operation| operation.has_organization()) {
        let (answer, unchanged) = attempt(requests, operation, operator).await;
        let holds = answer.status == 404 && unchanged && !answer.text.contains(ADAS);
        note(&mut violations, operation, "as an operator without consent", &answer, holds);
    }
    violations
}

/// Whoever is no operator finds no console; operators do.
async fn console(requests: &Requests<'_>, operator: &Colleague) -> Vec<String> {
    let mut violations = Vec::new();
    let operations: Vec<&Operation> =
        requests.operations.iter().filter(|operation| operation.is_operators()).collect();
    assert!(operations.len() > 10, "the documents hold the console");
    for operation in operations {
        for who in [&requests.world.ada, &requests.world.brian] {
            let (answer, unchanged) = attempt(requests, operation, who).await;
            note(&mut violations, operation, "as no operator", &answer, answer.status == 404 && unchanged);
        }
        let (answer, _) = attempt(requests, operation, operator).await;
        let status = answer.status.as_u16();
        let found = status < 500 && !matches!(status, 401 | 403 | 404);
        note(&mut violations, operation, "as an operator", &answer, found);
    }
    violations
}

/// They read what is open to them; all else is refused, and nothing changes.
async fn with_consent(requests: &Requests<'_>, operator: &Colleague) -> Vec<String> {
    let (mut violations, mut read) = (Vec::new(), 0);
    for operation in requests.operations.iter().filter(|operation| operation.has_organization()) {
        let (answer, unchanged) = attempt(requests, operation, operator).await;
        let open = operation.support && !operation.writes();
        let holds = match answer.status.as_u16() {
            403 => !open,
            // A logo that was never uploaded is not there for Ada either.
            404 => open && attempt(requests, operation, &requests.world.ada).await.0.status == 404,
            status => open && status < 500 && status != 401,
        };
        read += usize::from(open && answer.text.contains(ADAS));
        note(&mut violations, operation, "as an operator with consent", &answer, holds && unchanged);
    }
    if read == 0 {
        violations.push("an operator who was let in reads nothing, so the refusals prove little".to_owned());
    }
    violations
}
