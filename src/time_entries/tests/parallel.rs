//! What holds when many requests come at once.

use futures_util::future::join_all;
use serde_json::json;

use super::running;
use crate::testing::{Answer, Colleague, two_organizations};

/// Sends so many requests at once, each from a task of its own.
async fn at_once(person: &Colleague, count: usize, path: &str, body: serde_json::Value) -> Vec<Answer> {
    let requests = (0..count).map(|_| {
        let (person, path, body) = (person.clone(), path.to_owned(), body.clone());
        tokio::spawn(async move { person.post(&path, body).await })
    });
    join_all(requests).await.into_iter().map(|answer| answer.expect("no panic")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_starts_leave_one_timer() {
    let (app, ada, _) = two_organizations().await;
    let answers = at_once(&ada, 50, "timer/start", json!({"description": "Race"})).await;
    for answer in &answers {
        assert_eq!(answer.status.as_u16(), 201, "{}", answer.text);
    }
    let rows = app.superuser().await;
    let counts = rows
        .query_one("select count(*), count(*) filter (where ended_at is null) from time_entries", &[])
        .await
        .expect("counts");
    assert_eq!((counts.get::<_, i64>(0), counts.get::<_, i64>(1)), (50, 1));
    let nothing_before = answers.iter().filter(|answer| answer.json()["stopped"].is_null()).count();
    assert_eq!(nothing_before, 1, "each start but the first stopped the one before it");
    let stopped: Vec<_> = answers.iter().map(|answer| answer.json()["stopped"]["id"].clone()).collect();
    let last = running(&ada).await["id"].clone();
    assert!(!stopped.contains(&last));
    for answer in &answers {
        let id = answer.json()["started"]["id"].clone();
        assert_eq!(stopped.iter().filter(|other| **other == id).count(), usize::from(id != last));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_of_many_stops_wins() {
    let (_, ada, _) = two_organizations().await;
    ada.post("timer/start", json!({})).await.assert_status(201);
    let answers = at_once(&ada, 12, "timer/stop", json!({})).await;
    let statuses = |wanted: u16| answers.iter().filter(|answer| answer.status.as_u16() == wanted).count();
    assert_eq!((statuses(200), statuses(409)), (1, 11));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whatever_comes_together_never_fails() {
    let (app, ada, _) = two_organizations().await;
    ada.post("timer/start", json!({})).await.assert_status(201);
    let discarded = ada.post("timer/discard", json!({})).await.id();
    let restore = format!("time-entries/{discarded}/restore");
    let tagged = json!({"tags": ["new", "other"]});
    let stopped = super::worked(&ada, "2026-03-02", 60).await["id"].as_str().expect("an id").to_owned();
    let path = format!("time-entries/{stopped}");
    ada.put(&path, 1, json!({"time": "9-10"})).await.assert_status(200);
    let undo = format!("{path}/undo-stop");
    let (starts, stops, discards, restores, undos) = tokio::join!(
        at_once(&ada, 12, "timer/start", tagged),
        at_once(&ada, 12, "timer/stop", json!({})),
        at_once(&ada, 12, "timer/discard", json!({})),
        at_once(&ada, 12, &restore, json!({})),
        at_once(&ada, 12, &undo, json!({})),
    );
    for answer in starts {
        assert_eq!(answer.status.as_u16(), 201, "{}", answer.text);
    }
    for answer in stops.iter().chain(&discards) {
        assert!([200, 409].contains(&answer.status.as_u16()), "{}", answer.text);
    }
    // What is to run again may have been discarded by somebody else just before.
    for answer in restores.iter().chain(&undos) {
        assert!([200, 404, 409].contains(&answer.status.as_u16()), "{}", answer.text);
    }
    let open = app
        .superuser()
        .await
        .query_one("select count(*) from time_entries where ended_at is null and deleted_at is null", &[])
        .await
        .expect("a count");
    assert!(open.get::<_, i64>(0) <= 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_tag_that_is_deleted_meanwhile_is_no_fault() {
    let (_, ada, _) = two_organizations().await;
    for _ in 0..8 {
        let tagged = json!({"day": "2026-03-02", "seconds": 60, "tags": ["fleeting"]});
        ada.post("time-entries", tagged.clone()).await.assert_status(201);
        let tag = ada.get("tags").await.json()["data"][0]["id"].as_str().expect("a tag").to_owned();
        let path = format!("tags/{tag}");
        let (answers, deleted) = tokio::join!(at_once(&ada, 6, "time-entries", tagged), ada.delete(&path));
        deleted.assert_status(200);
        for answer in answers {
            assert!([201, 422].contains(&answer.status.as_u16()), "{}", answer.text);
        }
    }
}
