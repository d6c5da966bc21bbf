//! Totals and suggestions.

use serde_json::{Value, json};

use super::{archive, project, project_with, worked};
use crate::money::amount_minor;
use crate::testing::{Colleague, two_organizations};

/// Sums the list's entries up by day, as a person with paper would: (day, seconds, billable seconds).
async fn summed(person: &Colleague) -> Vec<(String, i64, i64)> {
    let list = person.get("time-entries").await.json();
    assert_eq!(list["next_cursor"], json!(null));
    let mut days: Vec<(String, i64, i64)> = Vec::new();
    for entry in list["data"].as_array().expect("entries") {
        let Some(seconds) = entry["seconds"].as_i64() else { continue };
        let (day, billable) = (entry["day"].as_str().expect("a day"), entry["billable"] == true);
        if days.last().is_none_or(|(last, ..)| last != day) {
            days.push((day.to_owned(), 0, 0));
        }
        let total = days.last_mut().expect("a day");
        total.1 += seconds;
        total.2 += if billable { seconds } else { 0 };
    }
    days
}

#[tokio::test]
async fn totals_equal_the_list_to_the_second() {
    let (app, ada, _) = two_organizations().await;
    let website = project_with(&app, &ada, "Website", true, Some(8550)).await;
    let internal = project_with(&app, &ada, "Internal", false, Some(5000)).await;
    for n in 0..30_i64 {
        let project = [json!(website), json!(internal), json!(null)][usize::try_from(n % 3).unwrap()].clone();
        let day = format!("2026-03-{:02}", 1 + n % 4);
        let entry = json!({"day": day, "seconds": 1 + n * n * 7, "project_id": project});
        ada.post("time-entries", entry).await.assert_status(201);
    }
    let gone = worked(&ada, "2026-03-01", 999).await["id"].as_str().unwrap().to_owned();
    ada.delete(&format!("time-entries/{gone}")).await.assert_status(200);
    ada.post("timer/start", json!({"project_id": website})).await.assert_status(201);

    let totals = ada.get("time-entries/totals?from=2026-03-01&to=2026-03-31").await.assert_status(200).json();
    let days = totals["days"].as_array().expect("days");
    let told: Vec<(String, i64, i64)> = days
        .iter()
        .map(|day| {
            let number = |field: &str| day[field].as_i64().expect("a number");
            (day["day"].as_str().unwrap().to_owned(), number("seconds"), number("billable_seconds"))
        })
        .collect();
    assert_eq!(told, summed(&ada).await);
    assert_eq!(totals["seconds"], told.iter().map(|day| day.1).sum::<i64>());
    assert_eq!(totals["billable_seconds"], told.iter().map(|day| day.2).sum::<i64>());
    let amount: i64 = (0..30).step_by(3).map(|n| amount_minor(1 + n * n * 7, 8550).expect("an amount")).sum();
    assert_eq!((&totals["amount"], &totals["currency"]), (&json!(amount), &json!("EUR")));
    let only = format!("time-entries/totals?from=2026-03-01&to=2026-03-31&project={internal}");
    let only = ada.get(&only).await.json();
    assert_eq!((&only["billable_seconds"], &only["amount"]), (&json!(0), &json!(0)));
    let everyones = ada.get("time-entries/totals?user=all&from=2026-03-01&to=2026-03-31").await.json();
    assert_eq!(everyones, totals);
}

#[tokio::test]
async fn totals_need_a_range_of_days() {
    let (_, ada, _) = two_organizations().await;
    for (query, field) in [
        ("", "to"),
        ("days=all", "to"),
        ("from=2026-03-01&to=2026-02-28", "to"),
        ("from=2025-03-01&to=2026-03-02", "to"),
        ("from=-009999-01-01&to=9999-12-31", "to"),
    ] {
        let refused = ada.get(&format!("time-entries/totals?{query}")).await.assert_status(422);
        assert!(refused.problem_at(field).is_some(), "{query}: {}", refused.text);
    }
    ada.get("time-entries/totals?from=2025-03-01&to=2026-03-01").await.assert_status(200);
}

#[tokio::test]
async fn recent_work_is_suggested_once() {
    let (app, ada, brian) = two_organizations().await;
    let (website, old) = (project(&app, &ada, "Website").await, project(&app, &ada, "Old").await);
    let record = |description: &str, project: Value, day: &str| {
        let entry = json!({"description": description, "project_id": project, "day": day, "seconds": 60});
        let ada = ada.clone();
        async move { ada.post("time-entries", entry).await.assert_status(201) }
    };
    record("Design", json!(website), "2026-03-02").await;
    record("Design", json!(null), "2026-02-27").await;
    record("Design", json!(website), "2026-02-26").await;
    record("", json!(null), "2026-03-02").await;
    record("", json!(website), "2026-02-25").await;
    record("Gone", json!(old), "2026-03-02").await;
    archive(&app, &old).await;
    brian.post("time-entries", json!({"description": "Secret", "day": "2026-03-02", "seconds": 60})).await;

    let found = ada.get("time-entries/suggestions?q=").await.assert_status(200).json();
    let pairs: Vec<(&Value, &Value)> =
        found.as_array().unwrap().iter().map(|row| (&row["description"], &row["project_name"])).collect();
    let (design, nothing) = (json!("Design"), json!(""));
    let (website, none) = (json!("Website"), json!(null));
    assert_eq!(pairs, [(&design, &website), (&design, &none), (&nothing, &website)]);
    let web = ada.get("time-entries/suggestions?q=WEBS").await.json();
    assert_eq!(web.as_array().map(Vec::len), Some(2));
    assert_eq!(ada.get("time-entries/suggestions?q=%25").await.json(), json!([]));

    for n in 0..12 {
        record(&format!("Task {n}"), json!(null), "2026-03-01").await;
    }
    let many = ada.get("time-entries/suggestions").await.json();
    assert_eq!(many.as_array().map(Vec::len), Some(10));
}
