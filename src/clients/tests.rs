//! Clients through the router: API, pages, rules, and what the other organization cannot.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use crate::testing::two_organizations;

#[tokio::test]
async fn a_client_lives_through_the_api() {
    let (_, ada, _) = two_organizations().await;
    let created = ada.post("clients", json!({"name": " Contoso ", "email": "pay@contoso.example"})).await;
    let created = created.assert_status(201);
    let id = created.id();
    assert_eq!(created.header("etag"), "\"1\"");
    assert_eq!(created.json()["name"], "Contoso");

    let changed =
        ada.put(&format!("clients/{id}"), 1, json!({"name": "Contoso Ltd", "note": "pays late"})).await;
    let changed = changed.assert_status(200).json();
    assert_eq!((&changed["version"], &changed["email"]), (&json!(2), &json!(null)));

    ada.post(&format!("clients/{id}/archive"), json!({})).await.assert_status(200);
    assert_eq!(ada.get("clients").await.json()["data"], json!([]));
    assert_eq!(ada.get("clients?archived=true").await.json()["data"][0]["name"], "Contoso Ltd");
    ada.post(&format!("clients/{id}/restore"), json!({})).await.assert_status(200);
    ada.delete(&format!("clients/{id}")).await.assert_status(200);
    ada.get(&format!("clients/{id}")).await.assert_status(404);
}

#[tokio::test]
async fn a_name_is_unique_in_its_organization_only() {
    let (_, ada, brian) = two_organizations().await;
    ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    let again = ada.post("clients", json!({"name": "CONTOSO"})).await.assert_status(422);
    assert_eq!(again.problem_at("name").as_deref(), Some("client-name-taken"));
    brian.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
}

#[tokio::test]
async fn a_stale_edit_changes_nothing() {
    let (_, ada, _) = two_organizations().await;
    let id = ada.post("clients", json!({"name": "Contoso"})).await.id();
    ada.put(&format!("clients/{id}"), 1, json!({"name": "First"})).await.assert_status(200);
    ada.put(&format!("clients/{id}"), 1, json!({"name": "Second"})).await.assert_status(412);
    let path = ada.api_path(&format!("clients/{id}"));
    ada.request(Method::PUT, &path, Some(json!({"name": "Third"})), &[]).await.assert_status(428);
    let page = ada.submit(&format!("clients/{id}/edit"), &[("name", "Fourth"), ("version", "1")]).await;
    assert!(page.assert_status(412).text.contains("changed"));
    assert_eq!(ada.get(&format!("clients/{id}")).await.json()["name"], "First");
}

#[tokio::test]
async fn the_list_pages_by_name_and_searches_literally() {
    let (_, ada, _) = two_organizations().await;
    for number in 0..60 {
        ada.post("clients", json!({"name": format!("Client {number:02} 100%_sure")}))
            .await
            .assert_status(201);
    }
    let first = ada.get("clients").await.json();
    assert_eq!(first["data"].as_array().map(Vec::len), Some(50));
    let cursor = first["next_cursor"].as_str().expect("a next page");
    let second = ada.get(&format!("clients?after={cursor}")).await.json();
    assert_eq!(second["data"].as_array().map(Vec::len), Some(10));
    assert_eq!(second["next_cursor"], json!(null));
    let found = ada.get("clients?search=31%20100%25_").await.json();
    assert_eq!(found["data"][0]["name"], "Client 31 100%_sure");
    assert_eq!(ada.get("clients?search=1%2500").await.json()["data"], json!([]));
    ada.get("clients?after=nonsense").await.assert_status(422);
}

#[tokio::test]
async fn a_viewer_and_a_member_read_only() {
    let (app, ada, _) = two_organizations().await;
    for role in [Role::Viewer, Role::Member] {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        colleague.post("clients", json!({"name": "Theirs"})).await.assert_status(403);
        colleague.get("clients").await.assert_status(200);
        let page = colleague.open("clients").await.assert_status(200);
        assert!(!page.text.contains("clients/new"), "no button for what they may not do");
    }
}

#[tokio::test]
async fn a_form_keeps_what_was_typed() {
    let (_, ada, _) = two_organizations().await;
    let page =
        ada.submit("clients/new", &[("name", ""), ("email", "nonsense"), ("note", "remember me")]).await;
    let page = page.assert_status(422);
    assert!(page.text.contains("remember me") && page.text.contains("value=\"nonsense\""));
    assert!(page.text.contains("id=\"name-error\"") && page.text.contains("id=\"email-error\""));
    let made = ada.submit("clients/new", &[("name", "<script>alert(1)</script>")]).await.assert_status(303);
    let page = ada.open_path(made.location()).await.assert_status(200);
    assert!(!page.text.contains("<script>alert"), "text stays text");
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (_, ada, brian) = two_organizations().await;
    let id = ada.post("clients", json!({"name": "Contoso"})).await.id();
    let path = format!("clients/{id}");
    brian.get(&path).await.assert_status(404);
    brian.put(&path, 1, json!({"name": "Mine"})).await.assert_status(404);
    brian.delete(&path).await.assert_status(404);
    brian.request(Method::GET, &ada.api_path(&path), None, &[]).await.assert_status(404);
    brian.open_path(&ada.page_path("clients")).await.assert_status(404);
    assert_eq!(ada.get(&path).await.json()["version"], 1);
}
