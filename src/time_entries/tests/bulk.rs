//! Ranges of days, selections, duplicates, halves and wholes.

use queries::types::Role;
use serde_json::{Value, json};

use super::project;
use crate::testing::{Answer, Colleague, two_organizations};

async fn total(who: &Colleague) -> Value {
    let totals = who.get("time-entries/totals?from=2026-03-01&to=2026-03-31").await;
    totals.assert_status(200).json()["seconds"].clone()
}

async fn split(who: &Colleague, id: &str, body: Value) -> Answer {
    let path = who.api_path(&format!("time-entries/{id}/split"));
    who.request(axum::http::Method::POST, &path, Some(body), &[("if-match", "\"1\"")]).await
}

#[tokio::test]
async fn a_range_has_an_entry_on_each_working_day_or_none() {
    let (app, ada, _) = two_organizations().await;
    app.set_time("2026-04-01T14:00:00Z");
    let set = "update organizations set overlap_policy = 'refuse' where id = $1";
    app.superuser().await.execute(set, &[&ada.organization]).await.expect("a change");
    let range = |from: &str, to: &str, time: &str| json!({"from": from, "to": to, "time": time});
    let two_weeks = ada.post("time-entries/range", range("2026-03-02", "2026-03-15", "9-17")).await;
    let entries = two_weeks.assert_status(201).json();
    assert_eq!(entries["data"].as_array().expect("entries").len(), 10);
    assert_eq!((&entries["data"][0]["source"], total(&ada).await), (&json!("bulk"), json!(10 * 8 * 3600)));

    let nonsense = ada.post("time-entries/range", range("2026-03-02", "2026-03-06", "soon")).await;
    assert_eq!(nonsense.assert_status(422).problem_at("time").as_deref(), Some("duration-invalid"));
    let again = ada.post("time-entries/range", range("2026-03-13", "2026-03-17", "16:30-18")).await;
    let again = again.assert_status(422);
    assert_eq!(again.problem_at("days.2026-03-13").as_deref(), Some("entry-overlaps"));
    assert!(!again.text.contains("days.2026-03-16"), "{}", again.text);
    assert_eq!(total(&ada).await, json!(10 * 8 * 3600), "all or nothing");

    let weekend = range("2026-03-14", "2026-03-15", "1");
    let refused = ada.post("time-entries/range", weekend).await.assert_status(422);
    assert_eq!(refused.problem_at("to").as_deref(), Some("days-weekend-only"));
    let with = json!({"from": "2026-03-14", "to": "2026-03-15", "time": "1", "weekends": true});
    ada.post("time-entries/range", with).await.assert_status(201);
    ada.post("time-entries/range", range("2026-03-01", "2026-04-01", "1")).await.assert_status(422);
    ada.post("time-entries/range", range("2026-03-05", "2026-03-04", "1")).await.assert_status(422);
}

#[tokio::test]
async fn a_selection_tells_of_each_entry_what_became_of_it() {
    let (app, ada, brian) = two_organizations().await;
    let site = project(&app, &ada, "Site").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let hour = json!({"day": "2026-03-02", "seconds": 3600, "tags": ["old"]});
    let own = grace.post("time-entries", hour.clone()).await.assert_status(201).id();
    let others = ada.post("time-entries", hour).await.assert_status(201).id();
    let change = json!({"ids": [own, others], "project_id": site, "tags": ["new"], "description": "Both"});
    let results = grace.post("time-entries/selection", change.clone()).await.assert_status(200).json();
    assert_eq!(results["results"][0], json!({"id": own, "done": true, "code": null, "message": null}));
    assert_eq!(
        (&results["results"][1]["done"], &results["results"][1]["code"]),
        (&json!(false), &json!("error-not-found"))
    );
    let entry = grace.get(&format!("time-entries/{own}")).await.json();
    assert_eq!(
        (&entry["project_name"], &entry["tags"], &entry["seconds"]),
        (&json!("Site"), &json!(["new"]), &json!(3_600))
    );
    brian.post("time-entries/selection", json!({"ids": [own], "action": "delete"})).await.assert_status(404);
    let off = json!({"ids": [own, others], "project_id": null});
    ada.post("time-entries/selection", off).await.assert_status(200);
    assert_eq!(ada.get(&format!("time-entries/{own}")).await.json()["project_id"], Value::Null);
    let gone = ada.post("time-entries/selection", json!({"ids": [own, others], "action": "delete"})).await;
    let gone = gone.assert_status(200).json();
    assert!(gone["results"].as_array().expect("results").iter().all(|one| one["done"] == true));
    assert_eq!(total(&ada).await, 0);
    let again = json!({"ids": [own, others], "action": "restore"});
    brian.post("time-entries/selection", again.clone()).await.assert_status(404);
    ada.post("time-entries/selection", again).await.assert_status(200);
    assert_eq!(total(&ada).await, 3_600);
    assert_eq!(total(&grace).await, 3_600);
    for nothing in [json!({"ids": []}), json!({"ids": [own]})] {
        ada.post("time-entries/selection", nothing).await.assert_status(422);
    }
}

#[tokio::test]
async fn an_entry_is_split_and_merged_without_losing_a_second() {
    let (_, ada, brian) = two_organizations().await;
    let span =
        json!({"started_at": "2026-03-02T09:00:00Z", "ended_at": "2026-03-02T11:00:01Z", "tags": ["a"]});
    let id = ada.post("time-entries", span).await.assert_status(201).id();
    split(&brian, &id, json!({"seconds": 60})).await.assert_status(404);
    for outside in
        [json!({"at": "2026-03-02T09:00:00Z"}), json!({"at": "2026-03-02T11:00:01Z"}), json!({"seconds": 0})]
    {
        split(&ada, &id, outside).await.assert_status(422);
    }
    let halves = split(&ada, &id, json!({"at": "2026-03-02T10:00:00Z"})).await.assert_status(200).json();
    let (first, second) = (&halves["data"][0], &halves["data"][1]);
    assert_eq!(
        (&first["seconds"], &second["seconds"], &second["tags"]),
        (&json!(3_600), &json!(3_601), &json!(["a"]))
    );
    assert_eq!(total(&ada).await, 7_201);
    split(&ada, &id, json!({"seconds": 60})).await.assert_status(412);

    let merged = ada.post("time-entries/merge", json!({"ids": [second["id"], first["id"]]})).await;
    let merged = merged.assert_status(200).json();
    assert_eq!((&merged["id"], &merged["seconds"]), (&json!(id), &json!(7_201)));
    assert_eq!(total(&ada).await, 7_201);
    let other = json!({"day": "2026-03-02", "seconds": 60, "tags": ["a"]});
    let other = ada.post("time-entries", other).await.assert_status(201).id();
    ada.post("time-entries/merge", json!({"ids": [id, other]})).await.assert_status(409);
    ada.post("time-entries/merge", json!({"ids": [id, id]})).await.assert_status(409);
    ada.post("time-entries/merge", json!({"ids": [id]})).await.assert_status(422);
}

#[tokio::test]
async fn a_duplicate_keeps_the_clock_time_over_a_change_of_clocks() {
    let (app, ada, _) = two_organizations().await;
    app.set_time("2026-04-10T12:00:00Z");
    // From nine to ten in Rome, on the day before the clocks are put forward.
    let span = json!({"day": "2026-03-28", "time": "9-10", "description": "Shift"});
    let id = ada.post("time-entries", span).await.assert_status(201).id();
    let copy = ada.post(&format!("time-entries/{id}/duplicate"), json!({"day": "2026-03-30"})).await;
    let copy = copy.assert_status(201).json();
    assert_eq!((&copy["started_at"], &copy["seconds"]), (&json!("2026-03-30T07:00:00Z"), &json!(3_600)));
    assert_eq!((&copy["day"], &copy["description"]), (&json!("2026-03-30"), &json!("Shift")));
    let running = ada.post("timer/start", json!({})).await.assert_status(201).json()["started"]["id"].clone();
    let id = running.as_str().expect("an id");
    ada.post(&format!("time-entries/{id}/duplicate"), json!({})).await.assert_status(409);
}

#[tokio::test]
async fn a_range_over_a_change_of_clocks_keeps_the_clock_time() {
    let (app, ada, _) = two_organizations().await;
    super::move_to(&app, &ada, "Europe/Berlin").await;
    app.set_time("2026-04-10T12:00:00Z");
    let nights = json!({"from": "2026-03-27", "to": "2026-03-30", "time": "22-4", "weekends": true});
    let nights = ada.post("time-entries/range", nights).await.assert_status(201).json();
    let seconds: Vec<i64> = nights["data"]
        .as_array()
        .expect("entries")
        .iter()
        .filter_map(|entry| entry["seconds"].as_i64())
        .collect();
    // The night to the 29th of March lacks an hour.
    assert_eq!(seconds, [6 * 3600, 5 * 3600, 6 * 3600, 6 * 3600]);
    let short = nights["data"][1]["id"].as_str().expect("an id").to_owned();
    let halves = split(&ada, &short, json!({"seconds": 3 * 3600})).await.assert_status(200).json();
    assert_eq!(halves["data"][1]["started_at"], "2026-03-29T00:00:00Z");
    assert_eq!(
        (&halves["data"][1]["seconds"], &halves["data"][1]["day"]),
        (&json!(2 * 3600), &json!("2026-03-29"))
    );
    let both = json!({"ids": [halves["data"][0]["id"], halves["data"][1]["id"]]});
    let merged = ada.post("time-entries/merge", both).await.assert_status(200).json();
    assert_eq!((&merged["seconds"], &merged["day"]), (&json!(5 * 3600), &json!("2026-03-28")));
}
