//! Who reads the record, and what the filters let through.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use crate::testing::{Colleague, TestApp, two_organizations};

/// Changes the plan: one event.
pub async fn change_plan(owner: &Colleague, plan: &str) {
    let body = Some(json!({"plan": plan}));
    owner.request(Method::PUT, &owner.api_path("plan"), body, &[]).await.assert_status(200);
}

/// So many events, without the way through the router.
pub async fn fill(app: &TestApp, of: &Colleague, count: i32) {
    let insert = "select append_audit_event(row($1, gen_random_uuid(), 0, $2, 'member', $3, 'Ada', 'tag.renamed', 'tag',
                      gen_random_uuid(), 'Tag ' || n, null, jsonb_build_object('n', n), '', '', '')::audit_events)
                  from generate_series(1, $4) n";
    let rows = app.superuser().await;
    rows.query(insert, &[&of.organization, &app.app().now(), &of.user, &count]).await.expect("events");
}

/// The names of the actions that a query lets through.
async fn actions(who: &Colleague, query: &str) -> Vec<String> {
    let list = who.get(&format!("audit-events{query}")).await.assert_status(200).json();
    let data = list["data"].as_array().expect("events").clone();
    data.iter().map(|event| event["action"].as_str().expect("an action").to_owned()).collect()
}

#[tokio::test]
async fn owners_and_admins_read_it() {
    let (app, ada, brian) = two_organizations().await;
    change_plan(&ada, "starter").await;
    for (role, status) in [(Role::Viewer, 403), (Role::Member, 403), (Role::Manager, 403), (Role::Admin, 200)]
    {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        colleague.get("audit-events").await.assert_status(status);
        colleague.open("settings/audit").await.assert_status(status);
        let export = colleague.post("audit-events/export", json!({"format": "csv"})).await;
        export.assert_status(status);
    }
    brian.request(Method::GET, &ada.api_path("audit-events"), None, &[]).await.assert_status(404);
    brian.open_path(&ada.page_path("settings/audit")).await.assert_status(404);
    assert_eq!(actions(&brian, "").await, Vec::<String>::new());
}

#[tokio::test]
async fn the_page_tells_what_changed() {
    let (_, ada, _) = two_organizations().await;
    change_plan(&ada, "starter").await;
    let page = ada.open("settings/audit").await.assert_status(200);
    let main = page.main();
    assert!(main.contains("Plan changed") && main.contains(">Ada<") || main.contains("Ada ·"), "{main}");
    assert!(main.contains("<td>enterprise</td><td>starter</td>"), "{main}");
    assert!(!main.contains("max users"), "what stayed the same is not told: {main}");
}

#[tokio::test]
async fn filters_narrow_the_list() {
    let (app, ada, _) = two_organizations().await;
    change_plan(&ada, "starter").await;
    app.set_time("2026-03-10T12:00:00Z");
    fill(&app, &ada, 3).await;
    assert_eq!(actions(&ada, "").await, ["tag.renamed", "tag.renamed", "tag.renamed", "plan.changed"]);
    assert_eq!(actions(&ada, "?family=plan").await, ["plan.changed"]);
    assert_eq!(actions(&ada, "?family=pl_n").await, [""; 0]);
    assert_eq!(actions(&ada, "?subject=tag%202").await, ["tag.renamed"]);
    assert_eq!(actions(&ada, "?until=2026-03-09").await, ["plan.changed"]);
    assert_eq!(actions(&ada, "?since=2026-03-10&until=2026-03-10").await.len(), 3);
    assert_eq!(actions(&ada, &format!("?actor={}", ada.user)).await.len(), 4);
    assert_eq!(actions(&ada, &format!("?actor={}", ada.organization)).await, [""; 0]);
    assert_eq!(actions(&ada, &format!("?subject_id={}", ada.organization)).await, ["plan.changed"]);
    ada.get("audit-events?since=yesterday").await.assert_status(422);
    let page = ada.open("settings/audit?family=plan&since=").await.assert_status(200);
    assert!(
        page.main().contains("Plan changed") && !page.main().contains("tag.renamed</b>"),
        "{}",
        page.main()
    );
    let nothing = ada.open("settings/audit?subject=nothing").await.assert_status(200);
    assert!(nothing.main().contains("Nothing matches"));
}

#[tokio::test]
async fn the_list_goes_on_behind_its_cursor() {
    let (app, ada, _) = two_organizations().await;
    fill(&app, &ada, 60).await;
    let first = ada.get("audit-events").await.json();
    assert_eq!(
        (first["data"].as_array().map(Vec::len), &first["data"][0]["sequence"]),
        (Some(50), &json!(60))
    );
    let cursor = first["next_cursor"].as_str().expect("a next page");
    fill(&app, &ada, 5).await;
    let second = ada.get(&format!("audit-events?after={cursor}")).await.json();
    assert_eq!(
        (second["data"].as_array().map(Vec::len), &second["data"][0]["sequence"]),
        (Some(10), &json!(10))
    );
    let page = ada.open("settings/audit?family=tag").await.assert_status(200);
    assert!(
        page.main().contains("family=tag&#38;") || page.main().contains("family=tag&amp;"),
        "{}",
        page.main()
    );
}
