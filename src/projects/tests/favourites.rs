//! Starred projects come first, for whoever starred them.

use axum::http::Method;
use queries::types::Role;

use super::{hour, project};
use crate::testing::{Answer, Colleague, two_organizations};

async fn star(who: &Colleague, project: &str, method: Method) -> Answer {
    who.request(method, &who.api_path(&format!("projects/{project}/favourite")), None, &[]).await
}

async fn names(who: &Colleague, query: &str) -> Vec<String> {
    let list = who.get(&format!("projects{query}")).await.assert_status(200).json();
    let rows = list["data"].as_array().expect("rows").iter();
    rows.map(|row| row["name"].as_str().expect("a name").to_owned()).collect()
}

#[tokio::test]
async fn a_favourite_comes_first_in_lists_and_pickers() {
    let (app, ada, _) = two_organizations().await;
    let eve = app.colleague(&ada, "Eve", Role::Viewer).await;
    let (alpha, beta) = (project(&ada, "Alpha").await, project(&ada, "Beta").await);
    let gamma = project(&ada, "Gamma").await;
    hour(&app, &ada, &beta, "2026-03-02").await;
    for _ in 0..2 {
        star(&ada, &gamma, Method::PUT).await.assert_status(200);
    }
    assert_eq!(names(&ada, "").await, ["Gamma", "Alpha", "Beta"]);
    assert_eq!(names(&eve, "").await, ["Alpha", "Beta", "Gamma"], "a star is one's own");
    let picker = ada.open("projects/suggestions").await.assert_status(200).text;
    let place = |id: &str| picker.find(id).expect("a choice");
    assert!(place(&gamma) < place(&beta) && place(&beta) < place(&alpha), "then the latest, then by name");
    star(&eve, &beta, Method::PUT).await.assert_status(200);
    assert_eq!(names(&eve, "").await[0], "Beta");
    star(&ada, &gamma, Method::DELETE).await.assert_status(200);
    star(&ada, &gamma, Method::DELETE).await.assert_status(200);
    assert_eq!(names(&ada, "").await, ["Alpha", "Beta", "Gamma"]);
    star(&ada, &alpha, Method::PUT).await.assert_status(200);
    ada.delete(&format!("projects/{alpha}")).await.assert_status(200);
}

#[tokio::test]
async fn pages_of_the_list_go_on_behind_the_favourites() {
    let (_, ada, _) = two_organizations().await;
    let mut ids = Vec::new();
    for number in 0..60 {
        ids.push(project(&ada, &format!("Project {number:02}")).await);
    }
    for number in [55, 3] {
        star(&ada, &ids[number], Method::PUT).await.assert_status(200);
    }
    let first = ada.get("projects").await.json();
    assert_eq!(
        (&first["data"][0]["name"], &first["data"][1]["favourite"]),
        (&"Project 03".into(), &true.into())
    );
    let cursor = first["next_cursor"].as_str().expect("a next page");
    let mut all = names(&ada, "").await;
    all.extend(names(&ada, &format!("?after={cursor}")).await);
    assert_eq!(all.len(), 60);
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 60, "none twice");
}

#[tokio::test]
async fn the_star_is_a_button() {
    let (_, ada, _) = two_organizations().await;
    let id = project(&ada, "Alpha").await;
    let path = format!("projects/{id}/favourite");
    let page = ada.submit(&path, &[("starred", "true"), ("list", "true")]).await.assert_status(303);
    assert_eq!(page.location(), ada.page_path("projects"));
    assert!(ada.open("projects").await.text.contains("aria-pressed=\"true\""));
    let page = ada.submit(&path, &[("starred", "false")]).await.assert_status(303);
    assert_eq!(page.location(), ada.page_path(&format!("projects/{id}")));
    let page = ada.open(&format!("projects/{id}")).await;
    assert!(
        page.text.contains("aria-pressed=\"false\"") && page.text.contains("name=\"starred\" value=\"true\"")
    );
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (_, ada, brian) = two_organizations().await;
    let id = project(&ada, "Alpha").await;
    star(&brian, &id, Method::PUT).await.assert_status(404);
    star(&brian, &id, Method::DELETE).await.assert_status(404);
    brian.submit(&format!("projects/{id}/favourite"), &[("starred", "true")]).await.assert_status(404);
}
