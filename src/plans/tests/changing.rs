//! The owner changes the plan; a smaller one only when everything fits.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::set_plan;
use crate::testing::{Colleague, two_organizations};

async fn put_plan(person: &Colleague, at: &Colleague, plan: &str) -> crate::testing::Answer {
    person.request(Method::PUT, &at.api_path("plan"), Some(json!({"plan": plan})), &[]).await
}

#[tokio::test]
async fn the_owner_changes_the_plan() {
    let (app, ada, _) = two_organizations().await;
    set_plan(&app, &ada, "free", Some(7), Some(3)).await;
    put_plan(&ada, &ada, "free").await.assert_status(200);
    assert_eq!(
        ada.get("usage").await.json()["limits"]["max_users"],
        7,
        "the same plan keeps what was agreed"
    );
    put_plan(&ada, &ada, "starter").await.assert_status(200);
    let usage = ada.get("usage").await.json();
    assert_eq!((&usage["plan"], &usage["limits"]["max_users"]), (&json!("starter"), &json!(20)));
    ada.submit("settings/plan", &[("plan", "professional")]).await.assert_status(303);
    assert_eq!(ada.get("usage").await.json()["plan"], "professional");
    put_plan(&ada, &ada, "golden").await.assert_status(422);
}

#[tokio::test]
async fn a_plan_that_is_too_small_is_refused_by_name() {
    let (app, ada, _) = two_organizations().await;
    for number in 0..11 {
        ada.post("projects", json!({"name": format!("Project {number}")})).await.assert_status(201);
    }
    let refused = put_plan(&ada, &ada, "free").await.assert_status(422);
    assert_eq!(refused.problem_at("plan").as_deref(), Some("plan-too-small-projects"));
    for number in 0..5 {
        app.colleague(&ada, &format!("Colleague {number}"), Role::Member).await;
    }
    let refused = put_plan(&ada, &ada, "free").await.assert_status(422);
    assert_eq!(refused.problem_at("plan").as_deref(), Some("plan-too-small-both"));
    let page = ada.submit("settings/plan", &[("plan", "free")]).await.assert_status(422);
    assert!(page.text.contains("id=\"plan-error\"") && page.text.contains("value=\"free\" checked"));
    assert!(page.main().contains("6 are taken") && page.main().contains("there are 11"), "{}", page.main());
    assert_eq!(ada.get("usage").await.json()["plan"], "enterprise");
}

#[tokio::test]
async fn nobody_else_changes_it() {
    let (app, ada, brian) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Admin).await;
    put_plan(&grace, &ada, "free").await.assert_status(403);
    put_plan(&brian, &ada, "free").await.assert_status(404);
    assert!(
        !grace.open("settings/usage").await.text.contains("name=\"plan\""),
        "no form for what they may not do"
    );
    assert_eq!(ada.get("usage").await.json()["plan"], "enterprise");
}
