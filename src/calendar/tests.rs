//! The calendar through the router: local time, moving and pulling, nights in which clocks change, roles.

use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, two_organizations};

const WEEK: &str = "calendar?from=2026-03-02&to=2026-03-08";

async fn add(person: &Colleague, input: Value) -> Value {
    person.post("time-entries", input).await.assert_status(201).json()
}

async fn put(person: &Colleague, entry: &Value, place: Value) -> Answer {
    let id = entry["id"].as_str().expect("an id");
    let version = format!("\"{}\"", entry["version"]);
    let path = person.api_path(&format!("time-entries/{id}/move"));
    person.request(axum::http::Method::POST, &path, Some(place), &[("if-match", &version)]).await
}

#[tokio::test]
async fn entries_stand_at_their_local_times() {
    let (app, ada, brian) = two_organizations().await;
    add(&ada, json!({"day": "2026-03-02", "time": "9:00-10:30", "description": "Drawing"})).await;
    add(&ada, json!({"day": "2026-03-01", "time": "23:30-0:30", "description": "Night"})).await;
    add(&ada, json!({"day": "2026-03-02", "seconds": 5_400, "description": "Reading"})).await;
    ada.post("timer/start", json!({"description": "Now"})).await.assert_status(201);
    app.pass(600);
    let list = ada.get(WEEK).await.assert_status(200).json();
    let seen: Vec<_> = list
        .as_array()
        .expect("a list")
        .iter()
        .map(|entry| ["description", "starts", "ends", "seconds"].map(|key| entry[key].clone()))
        .collect();
    let expected = [
        [json!("Night"), json!("2026-03-01T23:30:00"), json!("2026-03-02T00:30:00"), json!(3_600)],
        [json!("Reading"), Value::Null, Value::Null, json!(5_400)],
        [json!("Drawing"), json!("2026-03-02T09:00:00"), json!("2026-03-02T10:30:00"), json!(5_400)],
        [json!("Now"), json!("2026-03-02T15:00:00"), json!("2026-03-02T15:10:00"), Value::Null],
    ];
    assert_eq!(seen, expected);
    assert_eq!(brian.get(WEEK).await.assert_status(200).json(), json!([]));
}

#[tokio::test]
async fn an_entry_is_moved_and_pulled() {
    let (_, ada, brian) = two_organizations().await;
    let entry = add(&ada, json!({"day": "2026-02-23", "time": "9:00:10-10:30:25", "tags": ["ink"]})).await;
    let moved = put(&ada, &entry, json!({"starts": "2026-02-24T13:15:00"})).await.assert_status(200).json();
    assert_eq!(moved["started_at"], "2026-02-24T12:15:00Z");
    assert_eq!(
        [&moved["seconds"], &moved["day"]],
        [&json!(5_415), &json!("2026-02-24")],
        "no second is lost"
    );
    assert_eq!(moved["tags"], json!(["ink"]));
    put(&ada, &entry, json!({"starts": "2026-02-25T13:15:00"})).await.assert_status(412);
    let longer = put(&ada, &moved, json!({"ends": "2026-02-24T15:15:00"})).await.assert_status(200).json();
    assert_eq!([&longer["started_at"], &longer["seconds"]], [&moved["started_at"], &json!(7_200)]);
    let both = json!({"starts": "2026-02-24T14:00:00", "ends": "2026-02-24T15:00:00"});
    assert_eq!(put(&ada, &longer, both).await.assert_status(200).json()["seconds"], 3_600);
    put(&brian, &longer, json!({"ends": "2026-02-24T15:15:00"})).await.assert_status(404);
    let length = add(&ada, json!({"day": "2026-02-23", "seconds": 60})).await;
    let next = put(&ada, &length, json!({"starts": "2026-02-24T00:00:00"})).await.assert_status(200).json();
    assert_eq!(
        [&next["day"], &next["seconds"], &next["started_at"]],
        [&json!("2026-02-24"), &json!(60), &Value::Null]
    );
}

#[tokio::test]
async fn a_place_that_cannot_be_is_refused_at_its_field() {
    let (_, ada, _) = two_organizations().await;
    let entry = add(&ada, json!({"day": "2026-02-23", "time": "9-10"})).await;
    for (place, field) in [
        (json!({}), "starts"),
        (json!({"starts": "tomorrow"}), "starts"),
        (json!({"ends": "2026-02-23T08:00:00"}), "ended_at"),
        (json!({"starts": "1999-02-23T09:00:00"}), "started_at"),
    ] {
        let refused = put(&ada, &entry, place.clone()).await.assert_status(422);
        assert!(refused.problem_at(field).is_some(), "{place} {}", refused.text);
    }
    assert_eq!(
        ada.get(&format!("time-entries/{}", entry["id"].as_str().expect("an id"))).await.json(),
        entry
    );
    ada.get("calendar?from=2026-03-02&to=2026-03-01").await.assert_status(422);
    ada.get("calendar?from=2026-03-02&to=2026-05-01").await.assert_status(422);
    ada.get("calendar?from=2026-03-02&to=2026-03-03&user=all").await.assert_status(422);
}

#[tokio::test]
async fn clocks_that_change_overnight_cost_no_second() {
    let (app, ada, _) = two_organizations().await;
    app.pass(40 * 86_400);
    let entry = add(&ada, json!({"day": "2026-03-27", "time": "1:30-4:30"})).await;
    let moved = put(&ada, &entry, json!({"starts": "2026-03-29T01:30:00"})).await.assert_status(200).json();
    assert_eq!(moved["seconds"], 10_800, "three hours are three hours");
    let list = ada.get("calendar?from=2026-03-29&to=2026-03-29").await.json();
    assert_eq!(list[0]["ends"], "2026-03-29T05:30:00", "one of the hours did not exist");
    let skipped = put(&ada, &moved, json!({"starts": "2026-03-29T02:30:00"})).await.assert_status(200).json();
    assert_eq!(skipped["started_at"], "2026-03-29T01:30:00Z", "half past two became half past three");
}

#[tokio::test]
async fn others_are_looked_at_and_moved_by_who_may() {
    let (app, ada, brian) = two_organizations().await;
    let max = app.colleague(&ada, "Max", Role::Member).await;
    let grace = app.colleague(&ada, "Grace", Role::Viewer).await;
    let entry = add(&max, json!({"day": "2026-03-02", "time": "9-10"})).await;
    let his = format!("{WEEK}&user={}", max.user);
    assert_eq!(ada.get(&his).await.json().as_array().map(Vec::len), Some(1));
    assert_eq!(grace.get(&his).await.json().as_array().map(Vec::len), Some(1));
    max.get(&format!("{WEEK}&user={}", ada.user)).await.assert_status(403);
    assert_eq!(brian.get(&his).await.json(), json!([]), "nobody of that id is there");
    put(&grace, &entry, json!({"starts": "2026-03-02T08:00:00"})).await.assert_status(403);
    put(&ada, &entry, json!({"starts": "2026-03-02T08:00:00"})).await.assert_status(200);
    let page =
        ada.open(&format!("calendar?view=day&date=2026-03-02&user={}", max.user)).await.assert_status(200);
    assert!(page.text.contains("data-editable") && page.text.contains("data-new="));
    assert!(!grace.open(&format!("calendar?user={}", max.user)).await.text.contains("data-editable"));
    assert!(!max.open("calendar").await.text.contains("name=\"user\""));
}

#[tokio::test]
async fn the_page_steps_by_what_it_shows() {
    let (_, ada, _) = two_organizations().await;
    let month = ada.open("calendar?view=month&date=2026-03-31").await.assert_status(200);
    assert!(month.text.contains("from=2026-02-23&amp;to=2026-04-05"), "whole weeks");
    assert!(month.text.contains("date=2026-04-01") && month.text.contains("date=2026-02-01"));
    assert!(month.main().contains("Mar 2026"));
    assert!(ada.open("calendar?view=day&date=2026-03-31").await.text.contains("date=2026-04-01"));
    ada.open("calendar?view=year").await.assert_status(422);
    for day in ["-009999-01-01", "9999-12-31"] {
        for view in ["day", "week", "month"] {
            ada.open(&format!("calendar?view={view}&date={day}")).await.assert_status(200);
        }
    }
}

#[tokio::test]
async fn a_manager_books_for_others_at_their_clock() {
    let (app, ada, brian) = two_organizations().await;
    let max = app.colleague(&ada, "Max", Role::Member).await;
    let zone = "update users set timezone = 'Asia/Tokyo' where id = $1";
    app.superuser().await.execute(zone, &[&max.user]).await.expect("a person of Tokyo");
    let form = format!("time-entries/new?day=2026-03-02&time=9:00-10:00&user={}", max.user);
    let page = ada.open(&form).await.assert_status(200);
    assert!(page.main().contains("Add time for Max"), "{}", page.main());
    let user = max.user.to_string();
    let fields =
        [("user_id", user.as_str()), ("day", "2026-03-02"), ("time", "9:00-10:00"), ("description", "Loom")];
    let wrong = [("user_id", user.as_str()), ("day", "2026-03-02"), ("time", "later")];
    let kept = ada.submit("time-entries/new", &wrong).await.assert_status(422);
    assert!(kept.main().contains("Add time for Max") && kept.main().contains(&user), "{}", kept.main());
    let saved = ada.submit("time-entries/new", &fields).await.assert_status(303);
    let there = ada.page_path(&format!("calendar?date=2026-03-02&user={user}"));
    assert_eq!(saved.header("location"), there);
    let list = max.get("calendar?from=2026-03-02&to=2026-03-02").await.assert_status(200).json();
    assert_eq!(list[0]["starts"], "2026-03-02T09:00:00", "nine o'clock in Tokyo: {list}");
    let page = ada.open_path(&there).await.assert_status(200);
    assert!(page.main().contains("You are editing the time of Max."), "{}", page.main());
    assert!(page.main().contains(&format!("data-worker=\"{user}\"")), "{}", page.main());

    max.open(&format!("time-entries/new?user={}", ada.user)).await.assert_status(403);
    brian.open(&form).await.assert_status(404);
    brian.submit("time-entries/new", &fields).await.assert_status(404);
    let gone = "update memberships set status = 'suspended' where user_id = $1";
    app.superuser().await.execute(gone, &[&max.user]).await.expect("suspended");
    let refused = ada.submit("time-entries/new", &fields).await.assert_status(422);
    assert!(refused.main().contains("new-user_id-error"), "{}", refused.main());
}
