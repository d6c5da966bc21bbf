//! Who may what, and what the other organization cannot.

use axum::http::Method;
use queries::types::Role;
use serde_json::{Value, json};

use super::project;
use crate::testing::two_organizations;

/// Every address of a project that a page or a form leads to, with how it is asked for.
const PAGES: [(&str, bool); 7] = [
    ("", false),
    ("/edit", false),
    ("/delete", false),
    ("/edit", true),
    ("/archive", true),
    ("/restore", true),
    ("/delete", true),
];

#[tokio::test]
async fn a_viewer_and_a_member_read_only_and_see_no_rates() {
    let (app, ada, _) = two_organizations().await;
    let id = ada.post("projects", json!({"name": "Site", "hourly_rate": 12345})).await.id();
    for role in [Role::Viewer, Role::Member] {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        let path = format!("projects/{id}");
        assert_eq!(colleague.get(&path).await.assert_status(200).json()["hourly_rate"], Value::Null);
        assert_eq!(colleague.get("projects").await.json()["data"][0]["hourly_rate"], Value::Null);
        let page = colleague.open(&path).await.assert_status(200);
        assert!(
            !page.text.contains("123.45")
                && !page.text.contains("Hourly rate")
                && !page.text.contains("/edit")
        );
        assert!(!colleague.open("projects").await.assert_status(200).text.contains("projects/new"));
        colleague.open("projects/new").await.assert_status(403);
        colleague.submit("projects/new", &[("name", "Theirs")]).await.assert_status(403);
        for (rest, writes) in PAGES.into_iter().skip(1) {
            let address = format!("{path}{rest}");
            let answer = if writes {
                colleague.submit(&address, &[("name", "x"), ("version", "1")]).await
            } else {
                colleague.open(&address).await
            };
            answer.assert_status(403);
        }
        colleague.post("projects", json!({"name": "Theirs"})).await.assert_status(403);
        colleague.put(&path, 1, json!({"name": "Theirs"})).await.assert_status(403);
        colleague.delete(&path).await.assert_status(403);
        colleague.post(&format!("{path}/archive"), json!({})).await.assert_status(403);
        colleague.post(&format!("{path}/restore"), json!({})).await.assert_status(403);
    }
    assert_eq!(ada.get(&format!("projects/{id}")).await.json()["version"], 1);
}

#[tokio::test]
async fn a_manager_manages_and_sees_rates() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Manager).await;
    let id =
        grace.post("projects", json!({"name": "Site", "hourly_rate": 12345})).await.assert_status(201).id();
    assert_eq!(grace.get(&format!("projects/{id}")).await.json()["hourly_rate"], 12345);
    assert!(grace.open(&format!("projects/{id}")).await.text.contains("123.45\u{a0}EUR an hour"));
    grace.delete(&format!("projects/{id}")).await.assert_status(200);
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (_, ada, brian) = two_organizations().await;
    let id = project(&ada, "Secret").await;
    let path = format!("projects/{id}");
    // Ada's project below Brian's own organization.
    brian.get(&path).await.assert_status(404);
    brian.put(&path, 1, json!({"name": "Mine"})).await.assert_status(404);
    brian.delete(&path).await.assert_status(404);
    brian.post(&format!("{path}/archive"), json!({})).await.assert_status(404);
    brian.post(&format!("{path}/restore"), json!({})).await.assert_status(404);
    for (rest, writes) in PAGES {
        for address in [brian.page_path(&format!("{path}{rest}")), ada.page_path(&format!("{path}{rest}"))] {
            let answer = if writes {
                brian.submit_path(&address, &[("name", "Mine"), ("version", "1")]).await
            } else {
                brian.open_path(&address).await
            };
            answer.assert_status(404);
        }
    }
    // Ada's organization itself.
    for rest in ["projects", "projects/new", "projects/suggestions"] {
        brian.open_path(&ada.page_path(rest)).await.assert_status(404);
    }
    brian.submit_path(&ada.page_path("projects/new"), &[("name", "Mine")]).await.assert_status(404);
    for (method, rest) in [
        (Method::GET, "projects".to_owned()),
        (Method::POST, "projects".to_owned()),
        (Method::GET, path.clone()),
        (Method::PUT, path.clone()),
        (Method::DELETE, path.clone()),
        (Method::POST, format!("{path}/archive")),
        (Method::POST, format!("{path}/restore")),
    ] {
        let body = (method != Method::GET).then(|| json!({"name": "Mine"}));
        let answer = brian.request(method, &ada.api_path(&rest), body, &[("if-match", "\"1\"")]).await;
        answer.assert_status(404);
    }
    assert!(!brian.open("projects").await.text.contains("Secret"));
    assert!(
        !brian
            .open("projects/suggestions?project_name=Secret")
            .await
            .assert_status(200)
            .text
            .contains("Secret")
    );
    assert_eq!(ada.get(&path).await.json()["version"], 1);
}
