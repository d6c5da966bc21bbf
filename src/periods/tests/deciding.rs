//! Submit, withdraw, approve, reject, open again.

use queries::types::Role;
use serde_json::{Value, json};

use super::{hour, submitted};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_week_is_submitted_rejected_and_approved_on_the_record() {
    let (app, ada, brian) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    grace.post("time-entries", hour("2026-03-03")).await.assert_status(201);
    let id = submitted(&grace).await;
    grace.post("periods", json!({"week": "2026-03-02"})).await.assert_status(409);
    let waiting = ada.get("periods?status=submitted").await.assert_status(200).json();
    let period = &waiting["data"][0];
    assert_eq!((&period["user_name"], &period["seconds"]), (&json!("Grace"), &json!(3_600)));
    assert_eq!((&period["first_day"], &period["last_day"]), (&json!("2026-03-02"), &json!("2026-03-08")));

    let reject = format!("periods/{id}/reject");
    grace.post(&reject, json!({"comment": "No"})).await.assert_status(403);
    brian.post(&reject, json!({"comment": "No"})).await.assert_status(404);
    let bare = ada.post(&reject, json!({})).await.assert_status(422);
    assert_eq!(bare.problem_at("comment").as_deref(), Some("field-required"));
    let rejected = ada.post(&reject, json!({"comment": "Monday is missing"})).await.assert_status(200).json();
    assert_eq!(
        (&rejected["status"], &rejected["comment"]),
        (&json!("rejected"), &json!("Monday is missing"))
    );
    ada.post(&reject, json!({"comment": "Again"})).await.assert_status(409);

    grace.post("time-entries", hour("2026-03-02")).await.assert_status(201);
    assert_eq!(submitted(&grace).await, id, "the same week once more");
    let approved = ada.post(&format!("periods/{id}/approve"), json!({})).await.assert_status(200).json();
    assert_eq!((&approved["status"], &approved["decided_by_name"]), (&json!("approved"), &json!("Ada")));
    grace.post(&format!("periods/{id}/withdraw"), json!({})).await.assert_status(409);
    ada.post(&format!("periods/{id}/reopen"), json!({"comment": "One more thing"})).await.assert_status(200);
    grace.post("time-entries", hour("2026-03-04")).await.assert_status(201);

    let record = ada.get("audit-events").await.assert_status(200).json();
    let actions: Vec<&Value> =
        record["data"].as_array().expect("events").iter().map(|event| &event["action"]).collect();
    let expected = ["reopened", "approved", "submitted", "rejected", "submitted"];
    assert_eq!(
        actions[..5],
        expected.map(|action| json!(format!("period.{action}"))).iter().collect::<Vec<_>>()[..]
    );
}

#[tokio::test]
async fn one_takes_back_what_waits_and_sees_only_ones_own() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let mary = app.colleague(&ada, "Mary", Role::Member).await;
    let id = submitted(&grace).await;
    assert_eq!(mary.get("periods").await.assert_status(200).json()["data"], json!([]));
    mary.get(&format!("periods?user={}", grace.user)).await.assert_status(403);
    mary.post(&format!("periods/{id}/withdraw"), json!({})).await.assert_status(404);
    let open = grace.post(&format!("periods/{id}/withdraw"), json!({})).await.assert_status(200).json();
    assert_eq!(open["status"], "open");
    mary.open("approvals").await.assert_status(403);
}

#[tokio::test]
async fn a_week_in_which_the_timer_runs_waits_for_its_stop() {
    let (_, ada, _) = two_organizations().await;
    ada.post("timer/start", json!({})).await.assert_status(201);
    ada.post("periods", json!({"week": "2026-03-02"})).await.assert_status(409);
    ada.post("timer/stop", json!({})).await.assert_status(200);
    submitted(&ada).await;
}

#[tokio::test]
async fn the_pages_submit_and_decide() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    grace.post("time-entries", hour("2026-03-03")).await.assert_status(201);
    assert!(grace.open("timesheet?week=2026-03-02").await.text.contains("Submit week"));
    grace.submit("timesheet/submit", &[("week", "2026-03-02")]).await.assert_status(303);
    let sheet = grace.open("timesheet?week=2026-03-02").await.text;
    assert!(sheet.contains("Waits for approval") && sheet.contains("Withdraw"));
    assert!(!sheet.contains("name=\"time\""), "closed cells are no fields");
    let id = ada.get("periods").await.json()["data"][0]["id"].as_str().expect("an id").to_owned();
    assert!(ada.open("approvals").await.assert_status(200).text.contains("Grace, Mon 2 Mar – Sun 8 Mar"));
    let decide = format!("periods/{id}/decide");
    grace.submit(&decide, &[("decision", "approve")]).await.assert_status(403);
    let refused =
        ada.submit(&decide, &[("decision", "reject"), ("comment", " ")]).await.assert_status(422).text;
    assert!(refused.contains(&format!("comment-{id}-error")));
    ada.submit(&decide, &[("decision", "reject"), ("comment", "Why so few?")]).await.assert_status(303);
    assert!(grace.open("timesheet?week=2026-03-02").await.text.contains("Why so few?"));
}
