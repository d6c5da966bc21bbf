//! One's own week over several organizations, through the router; and that no organization learns of another.

use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Colleague, two_organizations};

async fn add(person: &Colleague, input: Value) {
    person.post("time-entries", input).await.assert_status(201);
}

async fn week(person: &Colleague, day: &str) -> Value {
    let path = format!("/api/v1/account/week?day={day}");
    person.request(axum::http::Method::GET, &path, None, &[]).await.assert_status(200).json()
}

#[tokio::test]
async fn all_of_ones_own_time_and_nobody_elses() {
    let (app, ada, brian) = two_organizations().await;
    let there = app.also_in(&ada, &brian, Role::Member).await;
    let engine = ada.post("projects", json!({"name": "Engine"})).await.assert_status(201).id();
    add(&ada, json!({"day": "2026-02-23", "seconds": 3_600, "project_id": engine})).await;
    add(&ada, json!({"day": "2026-02-23", "seconds": 61, "project_id": engine})).await;
    add(&ada, json!({"day": "2026-03-01", "seconds": 5})).await;
    add(&ada, json!({"day": "2026-02-22", "seconds": 999})).await;
    add(&there, json!({"day": "2026-02-24", "seconds": 77})).await;
    add(&brian, json!({"day": "2026-02-24", "seconds": 4_000, "description": "Bells"})).await;
    let mine = week(&ada, "2026-02-25").await;
    assert_eq!([&mine["first_day"], &mine["last_day"]], [&json!("2026-02-23"), &json!("2026-03-01")]);
    assert_eq!(mine["seconds"], 3_743);
    let [own, theirs] = [&mine["organizations"][0], &mine["organizations"][1]];
    assert_eq!([&own["name"], &theirs["name"]], [&json!("Analytical Engines"), &json!("Bell Labs")]);
    assert_eq!(own["rows"][0]["project_name"], "Engine");
    assert_eq!(own["rows"][0]["days"], json!([3_661, 0, 0, 0, 0, 0, 0]));
    assert_eq!(own["rows"][1]["days"], json!([0, 0, 0, 0, 0, 0, 5]));
    assert_eq!(theirs["rows"][0]["days"], json!([0, 77, 0, 0, 0, 0, 0]));
    let others = week(&brian, "2026-02-25").await;
    assert_eq!(
        (&others["seconds"], others["organizations"].as_array().map(Vec::len)),
        (&json!(4_000), Some(1))
    );
    let page = ada.open_path("/week?day=2026-02-25").await.assert_status(200);
    for part in ["1:02:23", "Engine", "Bell Labs", "1:01:01"] {
        assert!(page.main().contains(part), "{part} {}", page.main());
    }
    assert!(!page.text.contains("Bells"));
}

#[tokio::test]
async fn what_runs_elsewhere_is_told_to_its_person_alone() {
    let (app, ada, brian) = two_organizations().await;
    let there = app.also_in(&ada, &brian, Role::Member).await;
    there.post("timer/start", json!({"description": "Night shift"})).await.assert_status(201);
    app.pass(60);
    ada.post("timer/start", json!({"description": "Day shift"})).await.assert_status(201);
    let offer = ada.open_path(&format!("/week/elsewhere?here={}", ada.organization)).await.assert_status(200);
    assert!(offer.text.contains("Night shift") && !offer.text.contains("Day shift"), "{}", offer.text);
    assert!(offer.text.contains(&format!("/organizations/{}/timer/stop", brian.slug)), "{}", offer.text);
    let none = brian.open_path(&format!("/week/elsewhere?here={}", brian.organization)).await;
    assert_eq!(none.assert_status(200).text.trim(), "");
    let mine = week(&ada, "2026-03-02").await;
    let running = |part: usize| mine["organizations"][part]["running"]["description"].clone();
    assert_eq!([running(0), running(1)], [json!("Day shift"), json!("Night shift")]);
    there.submit("timer/stop", &[]).await.assert_status(303);
    let offer = ada.open_path(&format!("/week/elsewhere?here={}", ada.organization)).await;
    assert_eq!(offer.assert_status(200).text.trim(), "");
}

#[tokio::test]
async fn who_was_suspended_sees_nothing_of_that_organization() {
    let (app, ada, brian) = two_organizations().await;
    let there = app.also_in(&ada, &brian, Role::Member).await;
    add(&there, json!({"day": "2026-02-24", "seconds": 77})).await;
    brian.post(&format!("members/{}/suspend", ada.user), json!({})).await.assert_status(200);
    let mine = week(&ada, "2026-02-25").await;
    assert_eq!((&mine["seconds"], mine["organizations"].as_array().map(Vec::len)), (&json!(0), Some(1)));
    let page = ada.open_path("/week?day=2026-02-25").await.assert_status(200);
    assert!(
        page.main().contains("No time this week") && !page.main().contains("Bell Labs"),
        "{}",
        page.main()
    );
    app.anonymous().get("/week").await.assert_status(303);
}
