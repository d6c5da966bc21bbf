//! Cancelled, soon to be erased, and back.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::{actions, delete, script, send, status};
use crate::testing::{Colleague, two_organizations};

/// Everybody but an owner at a browser finds nothing there.
async fn assert_gone(who: &Colleague) {
    who.get("clients").await.assert_status(404);
    who.open("time").await.assert_status(404);
    who.open("settings/danger").await.assert_status(404);
    let list = who.open_path("/organizations").await.assert_status(200);
    assert!(!list.text.contains("Analytical"), "{}", list.text);
}

#[tokio::test]
async fn a_cancelled_organization_is_closed_to_all_but_its_owner() {
    let (app, ada, brian) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Admin).await;
    let robot = script(&app, &ada).await;
    robot.get("clients").await.assert_status(200);
    send(&grace, Method::POST, "cancel", json!({})).await.assert_status(403);
    send(&robot, Method::POST, "cancel", json!({})).await.assert_status(403);
    ada.submit("settings/danger/cancel", &[]).await.assert_status(303);
    assert_eq!(status(&app, &ada).await, "cancelled");
    assert_gone(&grace).await;
    assert_gone(&brian.at(&ada.slug)).await;
    robot.get("clients").await.assert_status(401);
    // The owner is led to the one page that is left, and finds nothing by other ways.
    assert_eq!(ada.open("time").await.assert_status(303).location(), ada.page_path("settings/danger"));
    ada.get("clients").await.assert_status(404);
    ada.post("clients", json!({"name": "Late"})).await.assert_status(404);
    ada.submit("clients/new", &[("name", "Late")]).await.assert_status(404);
    let list = ada.open_path("/organizations").await.assert_status(200);
    assert!(list.main().contains("Cancelled") && list.main().contains("settings/danger"), "{}", list.main());
    let page = ada.open("settings/danger").await.assert_status(200);
    assert!(page.main().contains("Reactivate") && !page.text.contains("data-events"), "{}", page.text);
    ada.submit("settings/danger/cancel", &[]).await.assert_status(409);
    ada.submit("settings/danger/reactivate", &[]).await.assert_status(303);
    ada.open("time").await.assert_status(200);
    grace.get("clients").await.assert_status(200);
    robot.get("clients").await.assert_status(200);
    assert_eq!(actions(&app, &ada).await, ["organization.reactivated", "organization.cancelled"]);
}

#[tokio::test]
async fn a_deletion_wants_the_name_and_can_be_taken_back() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Owner).await;
    let wrong = delete(&ada, "analytical engines").await.assert_status(422);
    assert_eq!(wrong.problem_at("name").as_deref(), Some("organization-name-differs"));
    let page = ada.submit("settings/danger/delete", &[("name", "Anal")]).await.assert_status(422);
    assert!(page.text.contains("id=\"name-error\"") && page.text.contains("value=\"Anal\""));
    let stage = delete(&ada, " Analytical Engines ").await.assert_status(200).json();
    assert_eq!(stage, json!({"status": "pending_deletion", "delete_after": "2026-04-01T14:00:00Z"}));
    for owner in ["ada@example.com", "grace@example.com"] {
        let mails = app.mails_to(owner).await;
        let mail = mails.last().expect("a mail");
        assert_eq!(mail.subject, "Analytical Engines will be erased");
        assert_eq!(mail.path(), ada.page_path("settings/danger"));
        assert!(mail.text.contains("2026-04-01"), "{}", mail.text);
    }
    let page = grace.open("settings/danger").await.assert_status(200);
    assert!(page.main().contains("erased after 1 Apr 2026"), "{}", page.main());
    delete(&grace, "Analytical Engines").await.assert_status(409);
    // Any owner, at any time of the grace.
    app.set_time("2026-04-01T13:59:59Z");
    app.run_jobs().await;
    grace.submit("settings/danger/keep", &[]).await.assert_status(303);
    app.set_time("2026-05-01T00:00:00Z");
    app.run_jobs().await;
    assert_eq!(status(&app, &ada).await, "active");
    ada.get("clients").await.assert_status(200);
    assert_eq!(
        actions(&app, &ada).await,
        ["organization.deletion_cancelled", "organization.deletion_requested"]
    );
    ada.submit("settings/danger/keep", &[]).await.assert_status(409);
}

#[tokio::test]
async fn whoever_is_not_its_owner_ends_nothing() {
    let (app, ada, brian) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Admin).await;
    for who in [&grace, &brian.at(&ada.slug)] {
        let expected = if who.user == grace.user { 403 } else { 404 };
        delete(who, "Analytical Engines").await.assert_status(expected);
        who.submit("settings/danger/delete", &[("name", "Analytical Engines")]).await.assert_status(expected);
        who.open("settings/danger").await.assert_status(expected);
        who.submit("settings/danger/export", &[("format", "json")]).await.assert_status(expected);
    }
    delete(&ada, "Analytical Engines").await.assert_status(200);
    send(&grace, Method::DELETE, "deletion", json!({})).await.assert_status(404);
    send(&brian.at(&ada.slug), Method::DELETE, "deletion", json!({})).await.assert_status(404);
    script(&app, &ada)
        .await
        .request(Method::DELETE, &ada.api_path("deletion"), None, &[])
        .await
        .assert_status(401);
    assert_eq!(status(&app, &ada).await, "pending_deletion");
}

#[tokio::test]
async fn closing_does_not_end_a_suspension() {
    let (app, ada, _) = two_organizations().await;
    let suspend = "update organizations set status = 'suspended', suspended_at = now() where id = $1";
    app.superuser().await.execute(suspend, &[&ada.organization]).await.expect("suspended");
    send(&ada, Method::POST, "cancel", json!({})).await.assert_status(200);
    let stage = send(&ada, Method::POST, "reactivate", json!({})).await.assert_status(200).json();
    assert_eq!(stage["status"], "suspended");
    delete(&ada, "Analytical Engines").await.assert_status(200);
    let stage = send(&ada, Method::DELETE, "deletion", json!({})).await.assert_status(200).json();
    assert_eq!(stage["status"], "suspended");
}
