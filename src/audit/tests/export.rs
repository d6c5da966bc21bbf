//! The record as a file.

use serde_json::{Value, json};

use super::reading::{change_plan, fill};
use crate::testing::two_organizations;

#[tokio::test]
async fn all_events_go_into_the_file_and_the_export_is_recorded() {
    let (app, ada, brian) = two_organizations().await;
    fill(&app, &brian, 3).await;
    fill(&app, &ada, 2500).await;
    let file = ada.post("audit-events/export", json!({"format": "json"})).await.assert_status(200);
    assert!(file.header("content-disposition").contains("audit-analytical-engines.json"));
    let events = file.json().as_array().cloned().expect("a list");
    assert_eq!(events.len(), 2501);
    let sequences: Vec<i64> = events.iter().filter_map(|event| event["sequence"].as_i64()).collect();
    assert!(sequences.windows(2).all(|pair| pair[0] == pair[1] + 1), "each once, newest first");
    let last = &ada.get("audit-events").await.json()["data"][0];
    assert_eq!((&last["action"], &last["after"]["format"]), (&json!("audit.exported"), &json!("json")));
}

#[tokio::test]
async fn the_file_holds_what_the_filter_lets_through() {
    let (app, ada, _) = two_organizations().await;
    change_plan(&ada, "starter").await;
    fill(&app, &ada, 2).await;
    let rows = app.superuser().await;
    let formula = "select append_audit_event(row($1, gen_random_uuid(), 0, $2, 'member', null, '=HYPERLINK(\"x\")', 'tag.renamed',
                       'tag', null, 'a,\"b\"', null, null, '', '', '')::audit_events)";
    rows.query(formula, &[&ada.organization, &app.app().now()]).await.expect("an event");
    let fields =
        [("format", "csv"), ("family", "tag"), ("actor", ""), ("subject", ""), ("since", ""), ("until", "")];
    let file = ada.submit("settings/audit/export", &fields).await.assert_status(200);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    let lines: Vec<&str> = file.text.lines().collect();
    assert_eq!(lines.len(), 4, "{}", file.text);
    assert!(lines[0].starts_with("sequence,occurred_at,actor_kind"));
    assert!(lines[1].contains(r#","'=HYPERLINK(""x"")",tag.renamed,tag,,"a,""b""","#), "{}", lines[1]);
    let none = ada.post("audit-events/export", json!({"format": "json", "family": "nothing"})).await;
    assert_eq!(none.assert_status(200).json(), json!([]));
    ada.post("audit-events/export", json!({"format": "pdf"})).await.assert_status(422);
}

#[tokio::test]
async fn a_suspended_organization_may_still_take_it_along() {
    let (app, ada, _) = two_organizations().await;
    change_plan(&ada, "starter").await;
    let suspend = "update organizations set status = 'suspended' where id = $1";
    app.superuser().await.execute(suspend, &[&ada.organization]).await.expect("suspended");
    let file = ada.post("audit-events/export", json!({"format": "json"})).await.assert_status(200);
    assert_eq!(file.json().as_array().map(Vec::len), Some(2));
    let body: Value = json!({"plan": "professional"});
    ada.request(axum::http::Method::PUT, &ada.api_path("plan"), Some(body), &[]).await.assert_status(403);
}
