//! Tags through the router: API, pages, names made on the way, and what the other organization cannot.

use axum::Router;
use axum::routing::post;
use queries::types::Role;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::clock::new_id;
use crate::error::Error;
use crate::tenancy::{Committed, Tenant, TrackTime};
use crate::testing::{Answer, Colleague, TestApp, two_organizations};
use crate::web::Json;

fn names(list: &Value) -> Vec<&str> {
    list["data"].as_array().expect("rows").iter().filter_map(|tag| tag["name"].as_str()).collect()
}

#[tokio::test]
async fn a_tag_lives_through_the_api() {
    let (_, ada, brian) = two_organizations().await;
    let id = ada.post("tags", json!({"name": " design "})).await.assert_status(201).id();
    ada.post("tags", json!({"name": "meeting"})).await.assert_status(201);
    let renamed = ada
        .request(
            axum::http::Method::PUT,
            &ada.api_path(&format!("tags/{id}")),
            Some(json!({"name": "Drafts"})),
            &[],
        )
        .await;
    assert_eq!(renamed.assert_status(200).json()["name"], "Drafts");
    assert_eq!(names(&ada.get("tags").await.json()), ["Drafts", "meeting"]);
    let taken = ada.post("tags", json!({"name": "MEETING"})).await.assert_status(422);
    assert_eq!(taken.problem_at("name").as_deref(), Some("tag-name-taken"));
    let taken = ada.put(&format!("tags/{id}"), 1, json!({"name": "Meeting"})).await.assert_status(422);
    assert_eq!(taken.problem_at("name").as_deref(), Some("tag-name-taken"));
    brian.post("tags", json!({"name": "meeting"})).await.assert_status(201);
    for (name, code) in [
        (json!(""), "field-required"),
        (json!("x".repeat(51)), "field-too-long"),
        (json!(1), "value-not-understood"),
    ] {
        let refused = ada.post("tags", json!({"name": name})).await.assert_status(422);
        assert_eq!(refused.problem_at("name").as_deref(), Some(code));
    }
    ada.delete(&format!("tags/{id}")).await.assert_status(200);
    ada.delete(&format!("tags/{id}")).await.assert_status(404);
}

#[tokio::test]
async fn the_list_pages_by_name_and_searches_literally() {
    let (_, ada, _) = two_organizations().await;
    for number in 0..60 {
        ada.post("tags", json!({"name": format!("{number:02}%_tag")})).await.assert_status(201);
    }
    let first = ada.get("tags").await.json();
    let cursor = first["next_cursor"].as_str().expect("a next page");
    let second = ada.get(&format!("tags?after={cursor}")).await.json();
    assert_eq!((names(&first).len(), names(&second)[0]), (50, "50%_tag"));
    assert_eq!(names(&ada.get("tags?search=7%25_T").await.json()).len(), 6);
    assert_eq!(ada.get("tags?search=7_tag").await.json()["data"], json!([]));
    let page = ada.open(&format!("tags?after={cursor}")).await.assert_status(200);
    assert!(page.main().contains("59%_tag") && !page.main().contains("49%_tag"));
}

#[tokio::test]
async fn tags_are_kept_on_a_page() {
    let (app, ada, _) = two_organizations().await;
    assert!(ada.open("projects").await.text.contains(&ada.page_path("tags")), "linked from the projects");
    assert!(ada.open("tags").await.assert_status(200).text.contains("No tags yet"));
    ada.submit("tags/new", &[("name", "<i>design")]).await.assert_status(303);
    let id = ada.get("tags").await.json()["data"][0]["id"].as_str().expect("an id").to_owned();
    let rejected = ada.submit("tags/new", &[("name", "<I>DESIGN")]).await.assert_status(422);
    assert!(rejected.text.contains("name-error") && rejected.text.contains("&#60;I&#62;DESIGN"));
    assert!(ada.open(&format!("tags/{id}/edit")).await.assert_status(200).text.contains("&#60;i&#62;design"));
    ada.submit(&format!("tags/{id}/edit"), &[("name", "")]).await.assert_status(422);
    ada.submit(&format!("tags/{id}/edit"), &[("name", "Drafts")]).await.assert_status(303);
    assert!(ada.open("tags").await.main().contains("Drafts"));
    for role in [Role::Viewer, Role::Member] {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        assert!(!colleague.open("tags").await.assert_status(200).text.contains("tags/new"));
        colleague.open(&format!("tags/{id}/edit")).await.assert_status(403);
        colleague.submit(&format!("tags/{id}/delete"), &[]).await.assert_status(403);
        colleague.post("tags", json!({"name": "Theirs"})).await.assert_status(403);
    }
    assert!(
        ada.open(&format!("tags/{id}/delete")).await.assert_status(200).text.contains("Delete “Drafts”?")
    );
    ada.submit(&format!("tags/{id}/delete"), &[]).await.assert_status(303);
    assert_eq!(ada.get("tags").await.json()["data"], json!([]));
}

#[tokio::test]
async fn deleting_a_tag_takes_it_off_every_entry() {
    let (app, ada, _) = two_organizations().await;
    let superuser = app.superuser().await;
    let mut tags = Vec::new();
    for name in ["design", "meeting"] {
        tags.push(ada.post("tags", json!({"name": name})).await.id().parse::<Uuid>().expect("an id"));
    }
    let (entry, now) = (new_id(), app.app().now());
    superuser
        .execute(
            "insert into time_entries (organization_id, id, user_id, day, seconds, source, created_at, updated_at)
             values ($1, $2, $3, '2026-03-02', 60, 'duration', $4, $4)",
            &[&ada.organization, &entry, &ada.user, &now],
        )
        .await
        .expect("an entry");
    let attach = "insert into time_entry_tags (organization_id, time_entry_id, tag_id) select $1, $2, unnest($3::uuid[])";
    superuser.execute(attach, &[&ada.organization, &entry, &tags]).await.expect("tags on it");
    ada.delete(&format!("tags/{}", tags[0])).await.assert_status(200);
    let left = superuser.query("select tag_id from time_entry_tags", &[]).await.expect("what is left");
    assert_eq!(left.iter().map(|row| row.get::<_, Uuid>(0)).collect::<Vec<_>>(), tags[1..]);
}

async fn tagged(
    tenant: Tenant<TrackTime>,
    Json(names): Json<Vec<String>>,
) -> Result<Committed<Json<Vec<Uuid>>>, Error> {
    let ids = super::find_or_create(&tenant, &names).await?;
    tenant.commit(Json(ids)).await
}

async fn offered(tenant: Tenant<TrackTime>) -> Result<Committed<Json<Vec<super::TagOption>>>, Error> {
    let options = super::options(&tenant).await?;
    tenant.commit(Json(options)).await
}

/// Sends names as whoever tracks time does.
async fn name_tags(app: &TestApp, person: &Colleague, names: &[&str]) -> Answer {
    let router = Router::new()
        .route("/api/v1/organizations/{organization}/tagged", post(tagged))
        .route("/api/v1/organizations/{organization}/offered", post(offered))
        .with_state(app.app().clone());
    let rest = if names.is_empty() { "offered" } else { "tagged" };
    person.on(router).post(rest, json!(names)).await
}

#[tokio::test]
async fn who_tracks_time_finds_tags_or_makes_them() {
    let (app, ada, brian) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let design = ada.post("tags", json!({"name": "Design"})).await.id();
    brian.post("tags", json!({"name": "review"})).await.assert_status(201);
    let named = name_tags(&app, &grace, &["design", " review ", "REVIEW", "", "Ünder"])
        .await
        .assert_status(200)
        .json();
    let ids: Vec<Uuid> = serde_json::from_value(named.clone()).expect("ids");
    assert_eq!(ids.len(), 3, "one for each distinct name");
    assert!(ids.contains(&design.parse().expect("an id")));
    assert_eq!(names(&ada.get("tags").await.json()), ["Design", "review", "Ünder"]);
    let mut again: Vec<Uuid> =
        serde_json::from_value(name_tags(&app, &ada, &["ÜNDER", "review", "design"]).await.json())
            .expect("ids");
    let mut ids = ids;
    ids.sort();
    again.sort();
    assert_eq!(ids, again);
    let offered = name_tags(&app, &grace, &[]).await.assert_status(200).json();
    assert_eq!(offered[0]["name"], "Design");
    let long = "x".repeat(51);
    assert_eq!(name_tags(&app, &grace, &["ok", &long]).await.status.as_u16(), 422);
    assert_eq!(name_tags(&app, &grace, &["x"; 51]).await.status.as_u16(), 422);
    assert_eq!(names(&brian.get("tags").await.json()), ["review"]);
}

#[tokio::test]
async fn parallel_makers_of_one_tag_get_one_tag() {
    let (app, ada, _) = two_organizations().await;
    let attempts = (0..20).map(|number| {
        let (app, ada) = (&app, &ada);
        async move {
            let order = if number % 2 == 0 { ["alpha", "beta", "gamma"] } else { ["gamma", "beta", "alpha"] };
            let mut ids: Vec<Uuid> =
                serde_json::from_value(name_tags(app, ada, &order).await.assert_status(200).json())
                    .expect("ids");
            ids.sort();
            ids
        }
    });
    let all = futures_util::future::join_all(attempts).await;
    assert!(all.iter().all(|ids| *ids == all[0] && ids.len() == 3));
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (_, ada, brian) = two_organizations().await;
    let id = ada.post("tags", json!({"name": "secret"})).await.id();
    let path = format!("tags/{id}");
    brian.put(&path, 1, json!({"name": "mine"})).await.assert_status(404);
    brian.delete(&path).await.assert_status(404);
    for rest in ["edit", "delete"] {
        for address in [brian.page_path(&format!("{path}/{rest}")), ada.page_path(&format!("{path}/{rest}"))]
        {
            brian.open_path(&address).await.assert_status(404);
            brian.submit_path(&address, &[("name", "mine")]).await.assert_status(404);
        }
    }
    for rest in ["tags", "tags/new"] {
        brian.open_path(&ada.page_path(rest)).await.assert_status(404);
    }
    brian.submit_path(&ada.page_path("tags/new"), &[("name", "mine")]).await.assert_status(404);
    brian.request(axum::http::Method::GET, &ada.api_path("tags"), None, &[]).await.assert_status(404);
    brian
        .request(axum::http::Method::POST, &ada.api_path("tags"), Some(json!({"name": "mine"})), &[])
        .await
        .assert_status(404);
    assert_eq!(brian.get("tags").await.json()["data"], json!([]));
    assert_eq!(names(&ada.get("tags").await.json()), ["secret"]);
}
