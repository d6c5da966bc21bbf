//! Invitations through the router.

mod accepting;
mod bulk;
mod joining;
mod managing;
mod seats;

use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, PASSWORD, TestApp};

/// Invites an address.
async fn invite(who: &Colleague, email: &str, role: &str) -> Answer {
    who.post("invitations", json!({"email": email, "role": role})).await
}

/// The path of the link in the newest mail to an address.
async fn link(app: &TestApp, email: &str) -> String {
    app.mails_to(email).await.last().expect("a mail").path()
}

/// Does what the page behind a link offers to who is signed in.
async fn accept(person: &Colleague, link: &str) -> Answer {
    person.submit_path(&format!("{link}/accept"), &[]).await
}

/// Signs up through a link.
async fn sign_up(app: &TestApp, link: &str, name: &str) -> Answer {
    let fields = [("name", name), ("password", PASSWORD), ("timezone", "Europe/Rome")];
    app.anonymous().submit(&format!("{link}/sign-up"), &fields).await
}

/// The memberships of an address, whole.
async fn memberships(app: &TestApp, email: &str) -> Vec<Value> {
    let rows = app
        .superuser()
        .await
        .query("select to_jsonb(m) from memberships m where email = $1 order by organization_id", &[&email])
        .await
        .expect("memberships");
    rows.iter().map(|row| row.get(0)).collect()
}

/// The audit's actions about invitations in an organization, the oldest first.
async fn actions(app: &TestApp, of: &Colleague) -> Vec<String> {
    let rows = app
        .superuser()
        .await
        .query(
            "select action from audit_events
             where organization_id = $1 and action like 'invitation.%' order by sequence",
            &[&of.organization],
        )
        .await
        .expect("events");
    rows.iter().map(|row| row.get(0)).collect()
}

/// Limits an organization's seats.
async fn limit(app: &TestApp, of: &Colleague, most: i32) {
    let limit = "update organizations set max_users = $2 where id = $1";
    app.superuser().await.execute(limit, &[&of.organization, &most]).await.expect("a limit");
}

/// The code of a problem document.
fn code(answer: &Answer) -> String {
    answer.json()["code"].as_str().expect("a code").to_owned()
}
