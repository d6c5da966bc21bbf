//! What a suspension or a removal ends, and when: with the next request.

use queries::types::Role;
use serde_json::json;

use super::{act, membership};
use crate::testing::{Colleague, TestApp, two_organizations};

async fn token(person: &Colleague) -> Colleague {
    let made = person.post("tokens", json!({"name": "Script", "scope": "write"})).await.assert_status(201);
    person.with_token(made.json()["token"].as_str().expect("a token"))
}

#[tokio::test]
async fn a_suspension_closes_sessions_and_tokens_until_it_ends() {
    let (app, ada, brian) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Member).await;
    let elsewhere = app.also_in(&meg, &brian, Role::Member).await;
    let script = token(&meg).await;
    act(&ada, &meg, "suspend").await.assert_status(200);
    meg.get("clients").await.assert_status(404);
    meg.open("time").await.assert_status(404);
    script.get("clients").await.assert_status(401);
    elsewhere.get("clients").await.assert_status(200);
    let home = meg.open_path("/").await.assert_status(303);
    assert_eq!(home.location(), format!("/organizations/{}/time", brian.slug));
    act(&ada, &meg, "reactivate").await.assert_status(200);
    meg.get("clients").await.assert_status(200);
    script.get("clients").await.assert_status(200);
}

#[tokio::test]
async fn a_removal_ends_tokens_for_good_and_keeps_the_history() {
    let (app, ada, _) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Member).await;
    let script = token(&meg).await;
    meg.post("timer/start", json!({"description": "Review"})).await.assert_status(201);
    app.pass(90);
    let before = membership(&app, &meg).await;
    act(&ada, &meg, "remove").await.assert_status(200);
    meg.get("clients").await.assert_status(404);
    script.get("clients").await.assert_status(401);
    let entries = ada.get("time-entries?user=all").await.assert_status(200).json();
    let entry = &entries["data"][0];
    assert_eq!(
        (&entry["description"], &entry["seconds"]),
        (&json!("Review"), &json!(90)),
        "the timer stopped"
    );

    restore_row(&app, &meg).await;
    meg.get("clients").await.assert_status(200);
    script.get("clients").await.assert_status(401);
    assert_eq!(membership(&app, &meg).await["joined_at"], before["joined_at"]);
    let home = meg.open_path("/organizations").await.assert_status(200);
    assert!(home.main().contains("Analytical Engines"));
}

/// Lets somebody in again as an invitation would, without one.
async fn restore_row(app: &TestApp, person: &Colleague) {
    let restore = "update memberships set status = 'active' where organization_id = $1 and user_id = $2";
    let restored = app.superuser().await.execute(restore, &[&person.organization, &person.user]).await;
    assert_eq!(restored.expect("an update"), 1);
}
