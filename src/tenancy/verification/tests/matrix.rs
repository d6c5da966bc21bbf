//! Every route × everybody who must not: who is not signed in, who belongs elsewhere. Each check returns its
//! violations, so that other tests can break something and see them appear.

use axum::http::HeaderMap;

use super::operations::Operation;
use super::references::ids_for;
use super::requests::{Requests, Rows};
use super::world::{ADAS, World};
use crate::testing::Answer;
use crate::web::wants_json;

/// The checks that no layer of the database takes part in when it is switched off.
pub async fn strangers(world: &World) -> Vec<String> {
    let requests = Requests::new(world).await;
    let mut violations = unexpectedly_public(&requests);
    violations.extend(no_session(&requests).await);
    violations.extend(other_organization(&requests).await);
    violations.extend(foreign_token(&requests).await);
    violations.extend(foreign_ids(&requests).await);
    violations.extend(listings(&requests).await);
    violations
}

/// Open to everybody: how one comes in and goes. Whatever else asks for nothing is a violation.
const PUBLIC: &[&str] = &[
    "GET /",          // leads to the pages, or to the sign-in page
    "POST /language", // the browser remembers it
    "GET /sign-in",
    "POST /sign-in",
    "GET /sign-up",
    "POST /sign-up",
    "GET /invitations/{token}", // tells the holder of the link about the invitation
    "POST /invitations/{token}/sign-up",
    "POST /invitations/{token}/sign-out",
    "GET /calendar-feeds/{secret}", // reads the time of who made the secret, for whoever holds it
    // The second step: nothing without the challenge that the first one leaves.
    "GET /sign-in/second-factor",
    "POST /sign-in/second-factor",
    "POST /sign-in/second-factor/passkey/options",
    "POST /sign-in/second-factor/passkey",
    "POST /sign-in/passkey/options",
    "POST /sign-in/passkey",
    // Another service says who somebody is; what comes back is bound to the browser that was sent there.
    "GET /sign-in/organization",
    "POST /sign-in/organization",
    "GET /single-sign-on",
    "GET /single-sign-on/callback",
    "POST /sign-out", // does nothing to who is not signed in
    "GET /forgot-password",
    "POST /forgot-password", // answers everybody alike
    "GET /reset-password",   // this one and the following: what a mailed link opens, for who holds it
    "POST /reset-password",
    "GET /verify-address",
    "POST /verify-address",
    "GET /change-address/approve",
    "POST /change-address/approve",
    "GET /change-address/confirm",
    "POST /change-address/confirm",
    "POST /change-address/stop",
];

/// Routes that ask for nothing although the list above does not say so, and those on it that do not exist.
fn unexpectedly_public(requests: &Requests<'_>) -> Vec<String> {
    let public = requests
        .operations
        .iter()
        .filter(|operation| operation.needs == "nothing" && !operation.has_organization());
    let public: Vec<String> = public.map(Operation::name).collect();
    let unknown = public
        .iter()
        .filter(|name| !PUBLIC.contains(&name.as_str()))
        .map(|name| format!("{name}: is public"));
    let gone = PUBLIC.iter().filter(|name| !public.iter().any(|found| found == *name));
    unknown.chain(gone.map(|name| format!("{name}: is not there, or not public"))).collect()
}

/// Without a session: 401 for programs, the sign-in page for people.
async fn no_session(requests: &Requests<'_>) -> Vec<String> {
    let (world, anonymous) = (requests.world, requests.world.app.anonymous());
    let mut violations = Vec::new();
    let closed =
        |operation: &&Operation| operation.has_organization() || !PUBLIC.contains(&operation.name().as_str());
    for operation in requests.operations.iter().filter(closed) {
        let address = requests.address(operation, &world.ada.slug, Rows::Existing, world.adas()).await;
        let before = world.checksum(None).await;
        let answer = anonymous.send(Requests::request(operation, &address, requests.body(operation))).await;
        let refused = is_closed(operation, &address, &answer);
        let unchanged = !operation.writes() || before == world.checksum(None).await;
        note(&mut violations, operation, "without a session", &answer, refused && unchanged);
    }
    violations
}

/// Somebody of another organization, at the addresses of this one: there is nothing.
async fn other_organization(requests: &Requests<'_>) -> Vec<String> {
    let world = requests.world;
    let mut violations = Vec::new();
    for operation in requests.operations.iter().filter(|operation| operation.has_organization()) {
        for name in [world.ada.slug.clone(), world.ada.organization.to_string()] {
            let address = requests.address(operation, &name, Rows::Existing, world.adas()).await;
            let found = not_found(requests, operation, &address).await;
            violations.extend(found.map(|answer| format!("in another organization: {answer}")));
        }
    }
    violations
}

/// A token of another organization: it says nothing here. In its own it does.
async fn foreign_token(requests: &Requests<'_>) -> Vec<String> {
    let world = requests.world;
    let brian = world.brian.with_token(&world.token_of_brian().await);
    brian.get("clients").await.assert_status(200);
    let mut violations = Vec::new();
    for operation in requests.operations.iter().filter(|operation| operation.has_organization()) {
        let address = requests.address(operation, &world.ada.slug, Rows::Existing, world.adas()).await;
        let before = world.checksum(None).await;
        let answer = requests.send(operation, &address, &brian).await;
        let unchanged = !operation.writes() || before == world.checksum(None).await;
        note(
            &mut violations,
            operation,
            "with another's token",
            &answer,
            is_closed(operation, &address, &answer) && unchanged,
        );
    }
    violations
}

/// Whether the answer is that of somebody who is not signed in: a problem for programs, the sign-in page for people.
fn is_closed(operation: &Operation, address: &str, answer: &Answer) -> bool {
    if operation.page && !wants_json(&HeaderMap::new(), address) {
        answer.status == 303 && answer.location().starts_with("/sign-in")
    } else {
        answer.status == 401 && answer.header("content-type") == "application/problem+json"
    }
}

/// Somebody in their own organization, with ids of another: there is nothing either. With their own ids there is.
async fn foreign_ids(requests: &Requests<'_>) -> Vec<String> {
    let world = requests.world;
    let mut violations = Vec::new();
    for operation in
        requests.operations.iter().filter(|operation| operation.has_organization() && operation.has_id())
    {
        let address = requests.address(operation, &world.brian.slug, Rows::Existing, world.adas()).await;
        let found = not_found(requests, operation, &address).await;
        violations.extend(found.map(|answer| format!("with a foreign id: {answer}")));
        if !own_ids_lead_somewhere(requests, operation).await {
            violations
                .push(format!("{}: not found with an own id either, so it proves nothing", operation.name()));
        }
    }
    violations
}

/// Sends an operation as Brian, and tells what happened if it was anything but a 404 that changed nothing of Ada's.
async fn not_found(requests: &Requests<'_>, operation: &Operation, address: &str) -> Option<String> {
    let before = requests.world.checksum(None).await;
    let answer = requests.send(operation, address, &requests.world.brian).await;
    let unchanged = !operation.writes() || before == requests.world.checksum(None).await;
    let silent = !answer.text.contains(ADAS);
    (answer.status != 404 || !unchanged || !silent)
        .then(|| format!("{}: {} (unchanged: {unchanged})", operation.name(), answer.status))
}

async fn own_ids_lead_somewhere(requests: &Requests<'_>, operation: &Operation) -> bool {
    for rows in [Rows::New, Rows::Full] {
        let world = requests.world;
        let address = requests.address(operation, &world.brian.slug, rows, world.brians()).await;
        let answer = requests.send(operation, &address, &world.brian).await;
        if answer.status != 404 && !answer.status.is_server_error() {
            return true;
        }
    }
    false
}

/// Whatever Brian reads in his organization, nothing of Ada's is in it; what Ada reads in hers, is.
async fn listings(requests: &Requests<'_>) -> Vec<String> {
    let world = requests.world;
    let (ids, mut seen_by_ada, mut violations) = (world.ids_of_ada().await, 0, Vec::new());
    for operation in requests.operations.iter().filter(|operation| !operation.writes() && !operation.has_id())
    {
        let address = requests.address(operation, &world.brian.slug, Rows::Existing, world.brians()).await;
        let answer = requests.send(operation, &address, &world.brian).await;
        let silent = !answer.text.contains(ADAS) && !ids.iter().any(|id| answer.text.contains(id));
        note(&mut violations, operation, "tells of another organization", &answer, silent);
        for parameter in &operation.query_ids {
            for id in ids_for(world, parameter, &world.adas()).await {
                let address = format!("{address}?{parameter}={}", id.as_str().expect("an id"));
                let answer = requests.send(operation, &address, &world.brian).await;
                note(
                    &mut violations,
                    operation,
                    "tells of another's id",
                    &answer,
                    !answer.text.contains(ADAS),
                );
            }
        }
        let address = requests.address(operation, &world.ada.slug, Rows::Existing, world.adas()).await;
        let own = requests.send(operation, &address, &world.ada).await;
        seen_by_ada += usize::from(own.text.contains(ADAS));
    }
    if seen_by_ada == 0 {
        violations.push("no list shows Ada her own rows, so the lists prove nothing".to_owned());
    }
    violations
}

/// Notes a violation unless it holds.
pub fn note(violations: &mut Vec<String>, operation: &Operation, what: &str, answer: &Answer, holds: bool) {
    if !holds {
        let text: String = answer.text.chars().take(300).collect();
        violations.push(format!("{}: {what}: {} {text}", operation.name(), answer.status));
    }
}
