//! Switching: what it remembers, and what it leaves alone.

use axum::http::Method;
use queries::types::{Role, TokenScope};
use serde_json::json;

use super::{get, with_token};
use crate::testing::{Colleague, TestApp, two_organizations};

/// Ada at home, Brian, and Ada as she acts in Brian's organization, in the same session.
async fn in_both() -> (TestApp, Colleague, Colleague, Colleague) {
    let (app, ada, brian) = two_organizations().await;
    let abroad = app.also_in(&ada, &brian, Role::Viewer).await;
    (app, ada, brian, abroad)
}

async fn current(person: &Colleague) -> String {
    let list = person.open_path("/organizations/api/list").await.assert_status(200).json();
    let organizations = list["organizations"].as_array().expect("organizations");
    let current: Vec<_> = organizations.iter().filter(|link| link["last_used"] == json!(true)).collect();
    assert_eq!(current.len(), 1, "{list}");
    current[0]["slug"].as_str().expect("a slug").to_owned()
}

#[tokio::test]
async fn switching_leads_there_and_is_remembered() {
    let (_, ada, _, abroad) = in_both().await;
    assert_eq!(current(&ada).await, "analytical-engines");
    let switched = abroad.submit("switch", &[]).await.assert_status(303);
    assert_eq!(switched.location(), "/organizations/bell-labs/time");
    assert_eq!(current(&ada).await, "bell-labs");
    let list = ada.open_path("/organizations").await.text;
    assert!(
        list.contains("aria-label=\"Switch to Analytical Engines\"")
            && !list.contains("Switch to Bell Labs\"")
    );
    let path = format!("/organizations/api/{}/switch", ada.organization);
    let switched = ada.request(Method::POST, &path, None, &[]).await.assert_status(200).json();
    assert_eq!((&switched["success"], &switched["organization"]["slug"]), (&json!(true), &json!(ada.slug)));
    assert_eq!(current(&ada).await, "analytical-engines");
}

#[tokio::test]
async fn two_tabs_in_two_organizations_do_not_mix() {
    let (_, ada, brian, abroad) = in_both().await;
    ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    brian.post("clients", json!({"name": "Fabrikam"})).await.assert_status(201);
    for _ in 0..2 {
        let home = ada.open("clients").await.assert_status(200).text;
        assert!(home.contains("Contoso") && !home.contains("Fabrikam"));
        assert!(home.contains("</span>Analytical Engines</span>"));
        let away = abroad.open("clients").await.assert_status(200).text;
        assert!(away.contains("Fabrikam") && !away.contains("Contoso"));
        abroad.submit("switch", &[]).await.assert_status(303);
    }
    // A viewer there stays one, whatever they own elsewhere and wherever the session was last.
    ada.submit("switch", &[]).await.assert_status(303);
    abroad.post("clients", json!({"name": "Theirs"})).await.assert_status(403);
    abroad.open("edit").await.assert_status(403);
    ada.post("clients", json!({"name": "Ours"})).await.assert_status(201);
}

#[tokio::test]
async fn only_a_member_switches_and_only_in_a_session() {
    let (app, ada, brian) = two_organizations().await;
    let stranger = ada.at(&brian.slug);
    stranger.submit("switch", &[]).await.assert_status(404);
    assert_eq!(current(&ada).await, "analytical-engines");
    let script = with_token(&app, &ada, TokenScope::Write).await;
    script.submit("switch", &[]).await.assert_status(403);
    get(&script).await.assert_status(200);
    ada.request(
        Method::POST,
        "/organizations/api/analytical-engines/switch",
        None,
        &[("sec-fetch-site", "cross-site")],
    )
    .await
    .assert_status(403);
    ada.open("switch").await.assert_status(404);
}
