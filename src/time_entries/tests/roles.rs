//! Who may see and change whose time, and what the other organization cannot.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::{move_to, project, running, worked};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_viewer_sees_everything_and_changes_nothing() {
    let (app, ada, _) = two_organizations().await;
    let viewer = app.colleague(&ada, "Vera", Role::Viewer).await;
    let path = format!("time-entries/{}", worked(&ada, "2026-03-02", 600).await["id"].as_str().unwrap());
    assert_eq!(viewer.get("time-entries").await.assert_status(200).json()["data"], json!([]));
    assert_eq!(viewer.get("time-entries?user=all").await.json()["data"][0]["seconds"], 600);
    let one = viewer.get(&format!("time-entries?user={}", ada.user)).await.assert_status(200);
    assert_eq!(one.json()["data"][0]["user_id"], json!(ada.user));
    viewer.get(&path).await.assert_status(200);
    viewer.put(&path, 1, json!({})).await.assert_status(403);
    viewer.delete(&path).await.assert_status(403);
    for action in ["timer/start", "timer/stop", "timer/discard", "time-entries"] {
        viewer.post(action, json!({})).await.assert_status(403);
    }
    for action in ["restore", "resume", "undo-stop"] {
        viewer.post(&format!("{path}/{action}"), json!({})).await.assert_status(403);
    }
    assert_eq!(running(&viewer).await, json!(null));
    let totals = viewer.get("time-entries/totals?user=all&from=2026-03-02&to=2026-03-02").await.json();
    assert_eq!((&totals["seconds"], &totals["amount"]), (&json!(600), &json!(null)));
}

#[tokio::test]
async fn a_member_sees_only_their_own() {
    let (app, ada, _) = two_organizations().await;
    let (max, mia) =
        (app.colleague(&ada, "Max", Role::Member).await, app.colleague(&ada, "Mia", Role::Member).await);
    let path = format!("time-entries/{}", worked(&mia, "2026-03-02", 600).await["id"].as_str().unwrap());
    worked(&max, "2026-03-02", 60).await;
    let own = max.get("time-entries").await.assert_status(200).json();
    assert_eq!(own["data"].as_array().map(Vec::len), Some(1));
    let same = max.get(&format!("time-entries?user={}", max.user)).await.assert_status(200).json();
    assert_eq!(own, same);
    for user in ["all", &mia.user.to_string(), "00000000-0000-0000-0000-000000000000"] {
        max.get(&format!("time-entries?user={user}")).await.assert_status(403);
        let totals = format!("time-entries/totals?user={user}&from=2026-03-02&to=2026-03-02");
        max.get(&totals).await.assert_status(403);
    }
    max.get(&path).await.assert_status(404);
    max.put(&path, 1, json!({})).await.assert_status(404);
    max.delete(&path).await.assert_status(404);
    max.post(&format!("{path}/resume"), json!({})).await.assert_status(404);
    max.post(&format!("{path}/undo-stop"), json!({})).await.assert_status(404);
    mia.delete(&path).await.assert_status(200);
    max.post(&format!("{path}/restore"), json!({})).await.assert_status(404);
    assert_eq!(max.get("time-entries/suggestions").await.json().as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn a_manager_corrects_a_colleagues_time_on_the_colleagues_day() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let manager = app.colleague(&ada, "Manu", Role::Manager).await;
    move_to(&app, &mia, "America/New_York").await;
    let path = format!("time-entries/{}", worked(&mia, "2026-03-02", 600).await["id"].as_str().unwrap());
    let typed = manager.put(&path, 1, json!({"time": "22-23"})).await.assert_status(200).json();
    assert_eq!((&typed["started_at"], &typed["day"]), (&json!("2026-03-03T03:00:00Z"), &json!("2026-03-02")));
    assert_eq!(typed["user_id"], json!(mia.user));
    let moved = json!({"started_at": "2026-03-03T04:30:00Z", "ended_at": "2026-03-03T05:30:00Z"});
    let moved = manager.put(&path, 2, moved).await.assert_status(200).json();
    assert_eq!(moved["day"], "2026-03-02", "23:30 in New York, 05:30 of the next day in Rome");
    manager.delete(&path).await.assert_status(200);
    manager.post(&format!("{path}/restore"), json!({})).await.assert_status(200);
    let resumed = manager.post(&format!("{path}/resume"), json!({})).await.assert_status(201).json();
    assert_eq!(resumed["started"]["user_id"], json!(manager.user), "one's own timer");
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (app, ada, brian) = two_organizations().await;
    let entry = worked(&ada, "2026-03-02", 600).await;
    let path = format!("time-entries/{}", entry["id"].as_str().unwrap());
    let started = ada.post("timer/start", json!({"description": "Secret"})).await.json();
    brian.get(&path).await.assert_status(404);
    brian.put(&path, 1, json!({"description": "Mine"})).await.assert_status(404);
    brian.delete(&path).await.assert_status(404);
    brian.post(&format!("{path}/resume"), json!({})).await.assert_status(404);
    for below in [path.as_str(), "time-entries", "timer", "time-entries/suggestions"] {
        brian.request(Method::GET, &ada.api_path(below), None, &[]).await.assert_status(404);
    }
    for action in ["timer/start", "timer/stop", "timer/discard", "time-entries"] {
        let there = ada.api_path(action);
        brian.request(Method::POST, &there, Some(json!({})), &[]).await.assert_status(404);
    }
    brian.post("timer/start", json!({"description": "Own"})).await.assert_status(201);
    brian.post(&format!("{path}/undo-stop"), json!({})).await.assert_status(404);
    assert_eq!(running(&brian).await["description"], "Own", "and nothing was half done");
    ada.delete(&path).await.assert_status(200);
    brian.post(&format!("{path}/restore"), json!({})).await.assert_status(404);
    assert_eq!(running(&ada).await, started["started"]);

    let theirs = project(&app, &brian, "Theirs").await;
    let input = json!({"day": "2026-03-02", "seconds": 60, "project_id": theirs});
    let refused = ada.post("time-entries", input).await.assert_status(422);
    assert_eq!(refused.problem_at("project_id").as_deref(), Some("project-unknown"));
    let list = format!("time-entries?user={}", ada.user);
    assert_eq!(brian.get(&list).await.assert_status(200).json()["data"], json!([]));
    assert_eq!(ada.get(&format!("time-entries?project={theirs}")).await.json()["data"], json!([]));
}
