use queries::types::Role;
use serde_json::json;

use super::{budget, budgeted, project, set, work};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_budget_lives_through_the_api() {
    let (_, ada, brian) = two_organizations().await;
    let id = project(&ada, "Website").await;
    let path = format!("projects/{id}/budget");
    assert_eq!(ada.get(&path).await.assert_status(200).json(), json!(null));
    let hours = json!({"kind": "hours", "amount": 36_000, "period": "total"});
    let made = set(&ada, &id, 0, hours.clone()).await;
    assert_eq!((&made["threshold"], &made["version"], &made["spent"]), (&json!(80), &json!(1), &json!(0)));
    ada.put(&path, 0, hours.clone()).await.assert_status(412);
    ada.put(&path, 7, hours.clone()).await.assert_status(412);
    let more = json!({"kind": "hours", "amount": 72_000, "period": "monthly", "threshold": 50});
    set(&ada, &id, 1, more).await;
    work(&ada, &id, "2026-03-02", 18_000).await;
    let now = budget(&ada, &id).await;
    assert_eq!((&now["spent"], &now["left"], &now["percent"]), (&json!(18_000), &json!(54_000), &json!(25)));
    assert_eq!((&now["first_day"], &now["last_day"]), (&json!("2026-03-01"), &json!("2026-03-31")));
    brian.get(&path).await.assert_status(404);
    brian.put(&path, 2, hours.clone()).await.assert_status(404);
    brian.delete(&path).await.assert_status(404);
    ada.delete(&path).await.assert_status(200);
    ada.delete(&path).await.assert_status(200);
    ada.put(&path, 2, hours).await.assert_status(412);
}

#[tokio::test]
async fn every_problem_is_told_at_its_field() {
    let (_, ada, _) = two_organizations().await;
    let id = project(&ada, "Website").await;
    let path = format!("projects/{id}/budget");
    for (budget, field) in [
        (json!({"kind": "hours", "amount": 0, "period": "total"}), "amount"),
        (json!({"kind": "hours", "amount": 1_000_000_000_001_i64, "period": "total"}), "amount"),
        (json!({"kind": "hours", "amount": 1, "period": "total", "threshold": 0}), "threshold"),
        (json!({"kind": "hours", "amount": 1, "period": "total", "threshold": 100}), "threshold"),
    ] {
        let answer = ada.put(&path, 0, budget).await.assert_status(422);
        assert!(answer.text.contains(field), "{}", answer.text);
    }
    let typed =
        [("version", "0"), ("kind", "money"), ("amount", "much"), ("period", "total"), ("threshold", "x")];
    let page = ada.submit(&path, &typed).await.assert_status(422);
    assert!(page.main().contains(r#"value="much""#) && page.main().contains("amount-error"));
    assert!(page.main().contains("threshold-error"));
    assert_eq!(ada.get(&path).await.assert_status(200).json(), json!(null));
}

#[tokio::test]
async fn money_is_what_billable_entries_are_worth_each_rounded_once() {
    let (_, ada, _) = two_organizations().await;
    let project = json!({"name": "Letters", "hourly_rate": 9_999});
    let id = ada.post("projects", project).await.assert_status(201).id();
    set(&ada, &id, 0, json!({"kind": "money", "amount": 10_000, "period": "total"})).await;
    for seconds in [1_i64, 1_801, 1_799] {
        work(&ada, &id, "2026-03-02", seconds).await;
    }
    let unpaid = json!({"project_id": id, "day": "2026-03-02", "seconds": 3_600, "billable": false});
    ada.post("time-entries", unpaid).await.assert_status(201);
    let exact = [1_i64, 1_801, 1_799].map(|s| crate::money::amount_minor(s, 9_999).expect("an amount"));
    let now = budget(&ada, &id).await;
    assert_eq!(now["spent"], json!(exact.iter().sum::<i64>()));
    assert_eq!((&now["spent"], &now["currency"]), (&json!(3 + 5_002 + 4_997), &json!("EUR")));
}

#[tokio::test]
async fn a_running_timer_counts_up_to_now_on_the_page() {
    let (app, ada, _) = two_organizations().await;
    let id = budgeted(&ada, 7_200, "total").await;
    ada.post("timer/start", json!({"project_id": id})).await.assert_status(201);
    app.pass(3_600);
    assert_eq!(budget(&ada, &id).await["spent"], json!(3_600));
}

#[tokio::test]
async fn members_and_viewers_see_no_budget() {
    let (app, ada, _) = two_organizations().await;
    let id = budgeted(&ada, 3_600, "total").await;
    for role in [Role::Member, Role::Viewer] {
        let person = app.colleague(&ada, &format!("{role:?}"), role).await;
        person.get(&format!("projects/{id}/budget")).await.assert_status(403);
        person.get(&format!("projects/{id}/budget/burn-down")).await.assert_status(403);
        person.open(&format!("projects/{id}/budget")).await.assert_status(403);
        assert!(!person.open(&format!("projects/{id}")).await.assert_status(200).main().contains("budget"));
        assert!(!person.open("projects").await.assert_status(200).main().contains("Budget"));
    }
}

#[tokio::test]
async fn a_budget_is_set_by_the_form_and_stands_on_record() {
    let (_, ada, _) = two_organizations().await;
    let id = project(&ada, "Website").await;
    let path = format!("projects/{id}/budget");
    let typed = [
        ("version", "0"),
        ("kind", "hours"),
        ("amount", "10:30"),
        ("period", "monthly"),
        ("threshold", "75 %"),
    ];
    ada.submit(&path, &typed).await.assert_status(303);
    work(&ada, &id, "2026-03-02", 30_240).await;
    let page = ada.open(&format!("projects/{id}")).await.assert_status(200);
    for text in ["10:30:00", "Nearly used up", "8:24:00 used, 80 %", "2:06:00 left", "<polyline", "<progress"]
    {
        assert!(page.main().contains(text), "{text}");
    }
    assert!(ada.open("projects").await.main().contains("Budget: 80 %"));
    assert!(ada.open(&path).await.main().contains(r#"value="10:30:00""#));
    ada.submit(&path, &typed).await.assert_status(412);
    ada.open(&format!("{path}/delete")).await.assert_status(200);
    ada.submit(&format!("{path}/delete"), &[]).await.assert_status(303);
    let record = ada.get("audit-events").await.assert_status(200).json();
    let events = record["data"].as_array().expect("events");
    let of = |action: &str| events.iter().find(|event| event["action"] == action).expect("an event").clone();
    assert_eq!(of("project.budget_set")["after"]["amount"], json!(37_800));
    assert_eq!(of("project.budget_removed")["before"]["threshold"], json!(75));
}

#[tokio::test]
async fn a_project_without_time_goes_with_its_budget() {
    let (app, ada, _) = two_organizations().await;
    let id = budgeted(&ada, 3_600, "total").await;
    let entry = work(&ada, &id, "2026-03-02", 3_600).await;
    app.run_jobs().await;
    ada.delete(&format!("time-entries/{entry}")).await.assert_status(200);
    ada.delete(&format!("projects/{id}")).await.assert_status(200);
    assert_eq!(ada.get("notifications").await.json()["data"], json!([]));
}
