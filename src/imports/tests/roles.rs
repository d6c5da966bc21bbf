use queries::types::Role;
use serde_json::json;

use super::{HARVEST, TOGGL, ended, entries, number, report, run, send, upload};
use crate::testing::{start, two_organizations};

#[tokio::test]
async fn another_organization_finds_nothing() {
    let (app, ada, brian) = two_organizations().await;
    let import = upload(&app, &ada, HARVEST).await;
    brian.get(&import).await.assert_status(404);
    brian.put(&format!("{import}/mapping"), 1, json!({"choices": []})).await.assert_status(404);
    for deed in ["run", "undo"] {
        brian.post(&format!("{import}/{deed}"), json!({})).await.assert_status(404);
    }
    assert_eq!(brian.get("imports").await.json(), json!([]));
    // The same rows are another organization's own.
    run(&app, &ada, &import).await;
    let theirs = upload(&app, &brian, &HARVEST.replace("Ada", "Brian")).await;
    assert_eq!(ended(&run(&app, &brian, &theirs).await, "imported"), (2, 15_696));
}

#[tokio::test]
async fn a_member_imports_their_own_time_only() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let viewer = app.colleague(&ada, "Vera", Role::Viewer).await;
    send(&viewer, &viewer.api_path("imports"), TOGGL).await.assert_status(403);
    viewer.get("imports").await.assert_status(403);
    let import = upload(&app, &grace, TOGGL).await;
    let read = report(&grace, &import).await;
    let not_mine = json!({"choices": [{"number": number(&read, "person", "Ada"), "choice": "given", "target": ada.user}]});
    grace.put(&format!("{import}/mapping"), 1, not_mine).await.assert_status(422);
    let create = json!({"choices": [{"number": number(&read, "project", "Compiler"), "choice": "create"}]});
    grace.put(&format!("{import}/mapping"), 1, create).await.assert_status(422);
    ada.post(&format!("{import}/run"), json!({})).await.assert_status(403);
    let done = run(&app, &grace, &import).await;
    assert_eq!((ended(&done, "imported"), ended(&done, "skipped")), ((2, 2), (2, 8115)));
    assert_eq!(done["skipped"][0]["reason"], "import-row-not-yours");
    assert!(
        entries(&ada, "2026-01-12", "2026-01-14")
            .await
            .iter()
            .all(|entry| entry["user_id"] == json!(grace.user))
    );
    let other = app.colleague(&ada, "Hedy", Role::Member).await;
    other.get(&import).await.assert_status(404);
    ada.get(&import).await.assert_status(200);
}

#[tokio::test]
async fn closed_days_stay_as_they_are() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let lock = "update organizations set locked_until = '2026-01-13'";
    app.superuser().await.execute(lock, &[]).await.expect("locked");
    let import = upload(&app, &grace, TOGGL).await;
    let done = run(&app, &grace, &import).await;
    assert_eq!((ended(&done, "imported"), ended(&done, "skipped")), ((0, 0), (4, 8117)));
    assert!(done["skipped"].as_array().expect("rows").iter().any(|row| row["reason"] == "import-row-closed"));
    // Who may write there does.
    let import = upload(&app, &ada, TOGGL).await;
    assert_eq!(ended(&run(&app, &ada, &import).await, "imported"), (4, 8117));
}

#[tokio::test]
async fn who_lost_access_imports_nothing_more() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let import = upload(&app, &grace, TOGGL).await;
    grace.post(&format!("{import}/run"), json!({})).await.assert_status(200);
    let gone = "update memberships set status = 'suspended' where user_id = $1";
    app.superuser().await.execute(gone, &[&grace.user]).await.expect("suspended");
    app.run_jobs().await;
    assert!(entries(&ada, "2026-01-12", "2026-01-14").await.is_empty());
    let left = "select state = 'done' and content is null from imports where user_id = $1";
    let settled = app.superuser().await.query_one(left, &[&grace.user]).await.expect("the import");
    assert!(settled.get::<_, bool>(0), "it does not stay at work, and its file is forgotten");
}

#[tokio::test]
async fn the_file_of_who_lost_access_is_forgotten() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    upload(&app, &grace, TOGGL).await;
    let gone = "update memberships set status = 'suspended' where user_id = $1";
    app.superuser().await.execute(gone, &[&grace.user]).await.expect("suspended");
    app.pass(31 * 24 * 3600);
    app.run_jobs().await;
    let left = "select count(*) from imports where user_id = $1 and content is not null";
    let kept: i64 = app.superuser().await.query_one(left, &[&grace.user]).await.expect("imports").get(0);
    assert_eq!(kept, 0);
}
