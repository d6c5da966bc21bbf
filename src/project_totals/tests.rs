//! A project's sums are those of its entries, to the second and to the cent.

use axum::http::Method;
use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Colleague, TestApp, start};

/// Ada's project, worth 90.00 an hour, and Grace, who works on it too.
async fn engine() -> (TestApp, Colleague, Colleague, String) {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let project = json!({"name": "Engine", "billable": true, "hourly_rate": 9000});
    let project = ada.post("projects", project).await.assert_status(201).id();
    (app, ada, grace, project)
}

async fn work(who: &Colleague, project: &str, day: &str, seconds: i64, more: Value) -> String {
    let mut entry = json!({"project_id": project, "day": day, "seconds": seconds});
    entry.as_object_mut().expect("fields").extend(more.as_object().expect("fields").clone());
    who.post("time-entries", entry).await.assert_status(201).id()
}

async fn totals(who: &Colleague, project: &str, period: &str) -> Value {
    who.get(&format!("projects/{project}/totals{period}")).await.assert_status(200).json()
}

/// Name, seconds and amount of each row.
fn shares(totals: &Value, of: &str) -> Vec<(Option<String>, i64, Option<i64>)> {
    let share = |row: &Value| {
        let name = row["name"].as_str().map(str::to_owned);
        (name, row["seconds"].as_i64().expect("seconds"), row["amount"].as_i64())
    };
    totals[of].as_array().expect("rows").iter().map(share).collect()
}

#[tokio::test]
async fn time_is_summed_up_by_person_and_by_task() {
    let (app, ada, grace, project) = engine().await;
    let task = json!({"name": "Mill", "project_id": project});
    let task = ada.post("tasks", task).await.assert_status(201).id();
    work(&ada, &project, "2026-03-02", 3601, json!({"billable": true, "task_id": task})).await;
    work(&ada, &project, "2026-03-03", 1, json!({"billable": true})).await;
    work(&grace, &project, "2026-03-03", 7200, json!({"billable": false})).await;
    let gone = work(&grace, &project, "2026-03-03", 999, json!({})).await;
    grace.delete(&format!("time-entries/{gone}")).await.assert_status(200);
    app.set_time("2026-03-04T09:00:00Z");
    grace.post("timer/start", json!({"project_id": project})).await.assert_status(201);

    let found = totals(&ada, &project, "").await;
    // 3601 s are 90.025 and 1 s is 0.025 at 90.00 an hour: 90.03 and 0.03, each rounded once.
    assert_eq!(found["all"], json!({"seconds": 10802, "billable_seconds": 3602, "amount": 9006}));
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(shares(&found, "people"), [(named("Grace"), 7200, Some(0)), (named("Ada"), 3602, Some(9006))]);
    assert_eq!(shares(&found, "tasks"), [(None, 7201, Some(3)), (named("Mill"), 3601, Some(9003))]);
    for others in ["other_people", "other_tasks"] {
        assert_eq!(found[others], json!({"seconds": 0, "billable_seconds": 0, "amount": 0}));
    }
    let listed = ada.get("time-entries/totals?user=all&from=2026-03-01&to=2026-03-31").await.json();
    assert_eq!(listed["seconds"], 10802, "equal to the list");
}

#[tokio::test]
async fn only_the_days_that_were_asked_for_count() {
    let (app, ada, _, project) = engine().await;
    for (day, seconds) in [("2026-01-31", 1), ("2026-02-01", 10), ("2026-02-28", 100), ("2026-03-01", 1000)] {
        work(&ada, &project, day, seconds, json!({})).await;
    }
    let found = totals(&ada, &project, "?from=2026-02-01&to=2026-02-28").await;
    assert_eq!(found["all"]["seconds"], 110);
    assert_eq!(totals(&ada, &project, "?from=2026-02-28").await["all"]["seconds"], 1100);
    app.set_time("2026-03-31T09:00:00Z");
    let page =
        ada.open(&format!("projects/{project}?from=2026-02-01&to=2026-02-28")).await.assert_status(200);
    assert!(page.main().contains("0:01:50"), "{}", page.main());
    let last_month = "?from=2026-02-01&#38;to=2026-02-28#totals";
    assert!(page.main().contains(last_month), "the month before one with 31 days: {}", page.main());
    ada.get(&format!("projects/{project}/totals?from=soon")).await.assert_status(422);
}

#[tokio::test]
async fn more_people_than_are_listed_are_the_others() {
    let (app, ada, _, project) = engine().await;
    work(&ada, &project, "2026-03-02", 60, json!({})).await;
    for number in 0..51 {
        let task = json!({"name": format!("Part {number}"), "project_id": project});
        let task = ada.post("tasks", task).await.assert_status(201).id();
        work(&ada, &project, "2026-03-02", 100 + number, json!({"task_id": task})).await;
    }
    let found = totals(&ada, &project, "").await;
    assert_eq!(shares(&found, "tasks").len(), 50);
    assert_eq!(found["other_tasks"]["seconds"], 160, "the shortest of 51, and what is on no task");
    let page = ada.open(&format!("projects/{project}")).await.assert_status(200);
    assert!(page.main().contains("Others"), "{}", page.main());
    drop(app);
}

#[tokio::test]
async fn a_member_gets_the_sums_of_their_own_time() {
    let (_app, ada, grace, project) = engine().await;
    work(&ada, &project, "2026-03-02", 3600, json!({"billable": true})).await;
    work(&grace, &project, "2026-03-02", 60, json!({"billable": true})).await;
    let found = totals(&grace, &project, "").await;
    assert_eq!(found["all"], json!({"seconds": 60, "billable_seconds": 60, "amount": null}));
    assert_eq!(shares(&found, "people"), [(Some("Grace".to_owned()), 60, None)]);
    let page = grace.open(&format!("projects/{project}")).await.assert_status(200);
    assert!(page.main().contains("Your time") && !page.main().contains("1:00:00"), "{}", page.main());
}

#[tokio::test]
async fn another_organization_finds_nothing() {
    let (app, ada, grace, project) = engine().await;
    let brian = app.founder("Brian", "Bletchley").await;
    let path = format!("projects/{project}/totals");
    brian.get(&path).await.assert_status(404);
    brian.request(Method::GET, &ada.api_path(&path), None, &[]).await.assert_status(404);
    let private = json!({"name": "Engine", "visibility": "private"});
    ada.put(&format!("projects/{project}"), 1, private).await.assert_status(200);
    grace.get(&path).await.assert_status(404);
}
