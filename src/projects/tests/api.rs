//! A project's life through the API, and input that is refused at its field.

use axum::http::Method;
use serde_json::{Value, json};

use super::{client, hour, project};
use crate::testing::{Colleague, two_organizations};

#[tokio::test]
async fn a_project_lives_through_the_api() {
    let (_, ada, _) = two_organizations().await;
    let contoso = client(&ada, "Contoso").await;
    let input = json!({"name": " Website ", "client_id": contoso, "code": "WEB-2", "color": "lime",
        "billable": false, "hourly_rate": 0, "description": "A new site."});
    let created = ada.post("projects", input).await.assert_status(201);
    let (id, made) = (created.id(), created.json());
    assert_eq!(created.header("etag"), "\"1\"");
    assert_eq!((&made["name"], &made["client_name"]), (&json!("Website"), &json!("Contoso")));
    assert_eq!((&made["color"], &made["billable"]), (&json!("lime"), &json!(false)));
    assert_eq!(made["hourly_rate"], 0, "zero is a rate");
    assert_eq!(ada.get(&format!("projects/{id}")).await.json(), made);

    let changed =
        ada.put(&format!("projects/{id}"), 1, json!({"name": "Site"})).await.assert_status(200).json();
    assert_eq!((&changed["version"], &changed["client_id"]), (&json!(2), &Value::Null));
    assert_eq!((&changed["hourly_rate"], &changed["code"]), (&Value::Null, &Value::Null));
    assert_eq!((&changed["color"], &changed["billable"]), (&json!("blue"), &json!(true)));

    let archived = ada.post(&format!("projects/{id}/archive"), json!({})).await.assert_status(200).json();
    assert_eq!(archived["archived_at"], "2026-03-02T14:00:00Z");
    let again = ada.post(&format!("projects/{id}/archive"), json!({})).await.assert_status(200).json();
    assert_eq!(again, archived, "archiving twice changes nothing");
    assert_eq!(ada.get("projects").await.json()["data"], json!([]));
    assert_eq!(ada.get("projects?status=archived").await.json()["data"], json!([archived]));
    let restored = ada.post(&format!("projects/{id}/restore"), json!({})).await.assert_status(200).json();
    assert_eq!((&restored["archived_at"], &restored["version"]), (&Value::Null, &json!(4)));
    ada.delete(&format!("projects/{id}")).await.assert_status(200);
    ada.get(&format!("projects/{id}")).await.assert_status(404);
    ada.delete(&format!("projects/{id}")).await.assert_status(404);
}

#[tokio::test]
async fn a_name_is_unique_under_its_client_and_a_code_in_the_organization() {
    let (_, ada, brian) = two_organizations().await;
    let (contoso, fabrikam) = (client(&ada, "Contoso").await, client(&ada, "Fabrikam").await);
    let site = json!({"name": "Website", "client_id": contoso, "code": "web"});
    ada.post("projects", site.clone()).await.assert_status(201);
    let taken = |answer: crate::testing::Answer, field: &str| answer.assert_status(422).problem_at(field);
    let twin = json!({"name": "WEBSITE", "client_id": contoso});
    assert_eq!(taken(ada.post("projects", twin).await, "name").as_deref(), Some("project-name-taken"));
    let other = json!({"name": "Website", "client_id": fabrikam, "code": "WEB"});
    assert_eq!(taken(ada.post("projects", other).await, "code").as_deref(), Some("project-code-taken"));
    ada.post("projects", json!({"name": "Website", "client_id": fabrikam})).await.assert_status(201);
    project(&ada, "Website").await;
    let again = ada.post("projects", json!({"name": "website"})).await;
    assert_eq!(taken(again, "name").as_deref(), Some("project-name-taken"), "without a client, too");
    brian.post("projects", json!({"name": "Website", "code": "web"})).await.assert_status(201);
}

#[tokio::test]
async fn a_stale_edit_changes_nothing() {
    let (_, ada, _) = two_organizations().await;
    let path = format!("projects/{}", project(&ada, "Website").await);
    ada.put(&path, 1, json!({"name": "First"})).await.assert_status(200);
    ada.put(&path, 1, json!({"name": "Second"})).await.assert_status(412);
    ada.request(Method::PUT, &ada.api_path(&path), Some(json!({"name": "Third"})), &[])
        .await
        .assert_status(428);
    let page = ada.submit(&format!("{path}/edit"), &[("name", "Fourth"), ("version", "1")]).await;
    assert!(page.assert_status(412).text.contains("This changed meanwhile"));
    ada.submit(&format!("{path}/edit"), &[("name", "Fifth")]).await.assert_status(428);
    assert_eq!(ada.get(&path).await.json()["name"], "First");
}

#[tokio::test]
async fn wrong_input_is_refused_at_its_field() {
    let (_, ada, brian) = two_organizations().await;
    let (theirs, nobody) = (client(&brian, "Contoso").await, crate::clock::new_id());
    let cases = [
        ("name", json!(""), "field-required"),
        ("name", json!("x".repeat(201)), "field-too-long"),
        ("name", json!("a\0b"), "text-not-storable"),
        ("name", json!(7), "value-not-understood"),
        ("client_id", json!(theirs), "client-unknown"),
        ("client_id", json!(nobody), "client-unknown"),
        ("client_id", json!("contoso"), "value-not-understood"),
        ("code", json!("-web"), "project-code-invalid"),
        ("code", json!("web site"), "project-code-invalid"),
        ("code", json!("wéb"), "project-code-invalid"),
        ("code", json!("x".repeat(21)), "project-code-invalid"),
        ("color", json!("brownish"), "value-not-understood"),
        ("billable", json!("yes"), "value-not-understood"),
        ("hourly_rate", json!("90"), "value-not-understood"),
        ("hourly_rate", json!(90.5), "value-not-understood"),
        ("hourly_rate", json!(-1), "money-negative"),
        ("hourly_rate", json!(100_000_001), "money-too-large"),
        ("hourly_rate", json!(1e30), "value-not-understood"),
        ("description", json!("x".repeat(5001)), "field-too-long"),
    ];
    let existing = project(&ada, "Existing").await;
    for (field, value, code) in cases {
        refuses(&ada, &existing, field, &value, code).await;
    }
    let several = ada.post("projects", json!({"name": "", "code": "?", "hourly_rate": -1})).await;
    assert_eq!(several.json()["errors"].as_array().map(Vec::len), Some(3), "all problems at once");
    assert_eq!(ada.get("projects").await.json()["data"].as_array().map(Vec::len), Some(1));
    ada.post("projects", json!({"name": "Dear", "hourly_rate": 100_000_000})).await.assert_status(201);
}

/// Refused when a project is created and when it is changed.
async fn refuses(ada: &Colleague, existing: &str, field: &str, value: &Value, code: &str) {
    let mut input = json!({"name": "Website"});
    input[field] = value.clone();
    let made = ada.post("projects", input.clone()).await.assert_status(422);
    assert_eq!(made.problem_at(field).as_deref(), Some(code), "{field}: {value}");
    let changed = ada.put(&format!("projects/{existing}"), 1, input).await.assert_status(422);
    assert_eq!(changed.problem_at(field).as_deref(), Some(code), "{field}: {value}");
}

#[tokio::test]
async fn time_keeps_a_project_but_deleted_time_does_not() {
    let (app, ada, _) = two_organizations().await;
    let id = project(&ada, "Website").await;
    let entry = hour(&app, &ada, &id, "2026-03-02").await;
    let refused = ada.delete(&format!("projects/{id}")).await.assert_status(409);
    assert_eq!(refused.json()["code"], "project-in-use");
    for page in [
        ada.open(&format!("projects/{id}/delete")).await,
        ada.submit(&format!("projects/{id}/delete"), &[]).await,
    ] {
        assert!(page.assert_status(409).text.contains("archived but not deleted"));
    }
    let superuser = app.superuser().await;
    superuser
        .execute("update time_entries set deleted_at = now() where id = $1", &[&entry])
        .await
        .expect("deleted");
    ada.delete(&format!("projects/{id}")).await.assert_status(200);
    let left = superuser.query_one("select project_id from time_entries where id = $1", &[&entry]).await;
    assert_eq!(left.expect("the entry").get::<_, Option<uuid::Uuid>>(0), None, "the entry itself stays");
}

#[tokio::test]
async fn a_refused_delete_leaves_deleted_time_attached() {
    let (app, ada, _) = two_organizations().await;
    let id = project(&ada, "Website").await;
    hour(&app, &ada, &id, "2026-03-02").await;
    let gone = hour(&app, &ada, &id, "2026-03-01").await;
    let superuser = app.superuser().await;
    superuser
        .execute("update time_entries set deleted_at = now() where id = $1", &[&gone])
        .await
        .expect("deleted");
    ada.delete(&format!("projects/{id}")).await.assert_status(409);
    let entry = superuser.query_one("select project_id from time_entries where id = $1", &[&gone]).await;
    assert!(entry.expect("the entry").get::<_, Option<uuid::Uuid>>(0).is_some(), "all or nothing");
}
