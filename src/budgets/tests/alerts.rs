use queries::types::Role;
use serde_json::json;

use super::{budgeted, set, work};
use crate::testing::{Colleague, TestApp, two_organizations};

/// The percentages that a person was told, the first one first.
async fn told(app: &TestApp, person: &Colleague) -> Vec<i64> {
    app.run_jobs().await;
    let list = person.get("notifications").await.assert_status(200).json();
    let all = list["data"].as_array().expect("notifications").iter();
    all.rev().map(|one| one["budget_percent"].as_i64().expect("a percentage")).collect()
}

/// How many jobs wait to look at a budget.
async fn waiting(app: &TestApp) -> i64 {
    let jobs = "select count(*) from jobs where kind = 'budget' and state = 'waiting'";
    app.superuser().await.query_one(jobs, &[]).await.expect("a count").get(0)
}

#[tokio::test]
async fn managers_are_told_once_at_the_threshold_and_once_at_all_of_it() {
    let (app, ada, brian) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let max = app.colleague(&ada, "Max", Role::Manager).await;
    let id = budgeted(&ada, 10_000, "total").await;
    work(&mia, &id, "2026-03-02", 7_999).await;
    assert_eq!(told(&app, &ada).await, [0_i64; 0]);
    work(&mia, &id, "2026-03-02", 1).await;
    assert_eq!(told(&app, &ada).await, [80]);
    work(&mia, &id, "2026-03-02", 1_999).await;
    assert_eq!(told(&app, &ada).await, [80]);
    work(&mia, &id, "2026-03-02", 1).await;
    work(&mia, &id, "2026-03-02", 5_000).await;
    for manager in [&ada, &max] {
        assert_eq!(told(&app, manager).await, [80, 100]);
    }
    for other in [&mia, &brian] {
        assert_eq!(told(&app, other).await, [0_i64; 0]);
    }
    let mails = app.mails_to(&ada.email).await;
    assert_eq!(mails.iter().filter(|mail| mail.subject.contains("of the budget of “Website”")).count(), 2);
    let page = ada.open("notifications").await.assert_status(200);
    assert!(page.main().contains("100 % of the budget of “Website” is used"));
}

#[tokio::test]
async fn at_once_over_both_only_the_higher_is_told() {
    let (app, ada, _) = two_organizations().await;
    let id = budgeted(&ada, 3_600, "total").await;
    work(&ada, &id, "2026-03-02", 3_600).await;
    assert_eq!(told(&app, &ada).await, [100]);
}

#[tokio::test]
async fn another_month_and_another_budget_begin_anew() {
    let (app, ada, _) = two_organizations().await;
    let id = budgeted(&ada, 10_000, "monthly").await;
    work(&ada, &id, "2026-03-02", 8_000).await;
    assert_eq!(told(&app, &ada).await, [80]);
    app.set_time("2026-04-02T10:00:00Z");
    work(&ada, &id, "2026-04-01", 7_999).await;
    assert_eq!(told(&app, &ada).await, [80]);
    work(&ada, &id, "2026-03-31", 2_000).await;
    assert_eq!(told(&app, &ada).await, [80, 100]);
    work(&ada, &id, "2026-04-01", 1).await;
    assert_eq!(told(&app, &ada).await, [80, 100, 80]);
    set(&ada, &id, 1, json!({"kind": "hours", "amount": 9_000, "period": "monthly", "threshold": 85})).await;
    assert_eq!(told(&app, &ada).await, [80, 100, 80, 85]);
    set(&ada, &id, 2, json!({"kind": "hours", "amount": 9_000, "period": "monthly", "threshold": 86})).await;
    assert_eq!(told(&app, &ada).await, [80, 100, 80, 85, 86]);
}

#[tokio::test]
async fn whatever_adds_time_has_the_budget_looked_at_by_one_job() {
    let (app, ada, _) = two_organizations().await;
    let id = budgeted(&ada, 100_000, "total").await;
    app.run_jobs().await;
    let entry = work(&ada, &id, "2026-03-02", 100).await;
    work(&ada, &id, "2026-03-02", 100).await;
    assert_eq!(waiting(&app).await, 1);
    app.run_jobs().await;
    ada.delete(&format!("time-entries/{entry}")).await.assert_status(200);
    assert_eq!(waiting(&app).await, 0);
    ada.post(&format!("time-entries/{entry}/restore"), json!({})).await.assert_status(200);
    assert_eq!(waiting(&app).await, 1);
    app.run_jobs().await;
    ada.post("timer/start", json!({"project_id": id})).await.assert_status(201);
    app.run_jobs().await;
    app.pass(60);
    ada.post("timer/stop", json!({})).await.assert_status(200);
    assert_eq!(waiting(&app).await, 1);
    let other = ada.post("projects", json!({"name": "Without"})).await.assert_status(201).id();
    app.run_jobs().await;
    work(&ada, &other, "2026-03-02", 100).await;
    assert_eq!(waiting(&app).await, 0);
}

#[tokio::test]
async fn money_is_looked_at_when_rates_are_applied_to_the_past() {
    let (app, ada, _) = two_organizations().await;
    let id = ada.post("projects", json!({"name": "Letters"})).await.assert_status(201).id();
    set(&ada, &id, 0, json!({"kind": "money", "amount": 10_000, "period": "total"})).await;
    work(&ada, &id, "2026-03-02", 3_600).await;
    assert_eq!(told(&app, &ada).await, [0_i64; 0]);
    ada.post("rates", json!({"project_id": id, "rate": 8_000})).await.assert_status(201);
    let scope = json!({"from": "2026-03-01", "to": "2026-03-31", "project_id": id});
    ada.post("rates/application", scope).await.assert_status(200);
    assert_eq!(told(&app, &ada).await, [80]);
}

#[tokio::test]
async fn a_job_that_runs_twice_tells_once() {
    let (app, ada, _) = two_organizations().await;
    let id = budgeted(&ada, 3_600, "total").await;
    work(&ada, &id, "2026-03-02", 3_000).await;
    let (organization, project) = (ada.organization, id.parse().expect("an id"));
    let looks = (0..4).map(|_| crate::budgets::look(app.app(), organization, project));
    for look in futures_util::future::join_all(looks).await {
        look.expect("a look");
    }
    assert_eq!(told(&app, &ada).await, [80]);
}

#[tokio::test]
async fn a_job_waits_for_a_writer_that_found_it() {
    let (app, ada, _) = two_organizations().await;
    let id = budgeted(&ada, 3_600, "total").await;
    let mut writer = app.superuser().await;
    let held = writer.transaction().await.expect("a transaction");
    let job = "select id from jobs where kind = 'budget' and state = 'waiting' for share";
    assert_eq!(held.query(job, &[]).await.expect("the job").len(), 1);
    app.run_jobs().await;
    assert_eq!(waiting(&app).await, 1);
    held.commit().await.expect("committed");
    app.run_jobs().await;
    assert_eq!(waiting(&app).await, 0);
    work(&ada, &id, "2026-03-02", 100).await;
}
