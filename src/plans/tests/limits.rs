//! What would exceed a limit is refused, however it is asked.

use axum::http::Method;
use futures_util::future::join_all;
use queries::types::{Plan, Role};
use serde_json::json;

use super::set_plan;
use crate::plans::Limits;
use crate::testing::{Colleague, start, two_organizations};

#[test]
fn a_number_of_ones_own_stands_in_place_of_the_plans() {
    assert_eq!(Limits::of(Plan::Free, None, Some(30)), Limits { max_users: Some(5), max_projects: Some(30) });
    assert_eq!(Limits::standard(Plan::Enterprise), Limits { max_users: None, max_projects: None });
    assert!(Limits::standard(Plan::Free).check_seats(4, 1).is_ok());
    assert!(Limits::standard(Plan::Free).check_seats(5, 1).is_err());
    assert!(Limits::standard(Plan::Enterprise).check_project(1_000_000).is_ok());
}

/// Creates so many projects at once, each from a task of its own; the statuses.
async fn create_at_once(people: &[Colleague], count: usize) -> Vec<u16> {
    let requests = (0..count).map(|number| {
        let person = people[number % people.len()].clone();
        tokio::spawn(async move {
            person.post("projects", json!({"name": format!("Project {number}")})).await.status.as_u16()
        })
    });
    join_all(requests).await.into_iter().map(|status| status.expect("no panic")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn parallel_requests_do_not_pass_the_limit_together() {
    let (app, ada, brian) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Manager).await;
    set_plan(&app, &ada, "starter", None, Some(7)).await;
    let statuses = create_at_once(&[ada.clone(), grace], 40).await;
    assert_eq!(statuses.iter().filter(|status| **status == 201).count(), 7, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 402).count(), 33, "{statuses:?}");
    assert_eq!(ada.get("usage").await.json()["active_projects"], 7);
    brian.post("projects", json!({"name": "Elsewhere"})).await.assert_status(201);
}

#[tokio::test]
async fn the_refusal_says_what_the_limit_is_and_what_to_do() {
    let (app, ada, _) = two_organizations().await;
    set_plan(&app, &ada, "free", None, Some(1)).await;
    ada.post("projects", json!({"name": "One"})).await.assert_status(201);
    let problem = ada.post("projects", json!({"name": "Two"})).await.assert_status(402);
    assert_eq!(problem.header("content-type"), "application/problem+json");
    assert_eq!(problem.json()["code"], "limit-projects-reached");
    assert!(problem.text.contains("allows 1 active projects, and there are 1"), "{}", problem.text);
    let page = ada.submit("projects/new", &[("name", "Two"), ("color", "blue")]).await.assert_status(402);
    assert!(page.text.contains("Your plan is full") && page.text.contains("Archive one"), "{}", page.text);
    let in_passing = [("project_id", "new"), ("project_name", "Two"), ("description", "Review")];
    ada.submit("timer/start", &in_passing).await.assert_status(402);
    assert_eq!(ada.get("projects").await.json()["data"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn archived_projects_take_no_place_until_they_return() {
    let (app, ada, _) = two_organizations().await;
    set_plan(&app, &ada, "free", None, Some(1)).await;
    let one = ada.post("projects", json!({"name": "One"})).await.id();
    ada.post(&format!("projects/{one}/archive"), json!({})).await.assert_status(200);
    let two = ada.post("projects", json!({"name": "Two"})).await.assert_status(201).id();
    ada.post(&format!("projects/{one}/restore"), json!({})).await.assert_status(402);
    ada.post(&format!("projects/{two}/restore"), json!({})).await.assert_status(200);
    ada.submit(&format!("projects/{one}/restore"), &[]).await.assert_status(402);
    ada.post(&format!("projects/{two}/archive"), json!({})).await.assert_status(200);
    ada.post(&format!("projects/{one}/restore"), json!({})).await.assert_status(200);
}

#[tokio::test]
async fn a_new_organization_is_on_the_free_plan() {
    let ada = start().await.sign_up("Ada", "Analytical Engines").await;
    let usage = ada.request(Method::GET, &ada.api_path("usage"), None, &[]).await.assert_status(200).json();
    assert_eq!(usage["plan"], "free");
    assert_eq!(usage["limits"], json!({"max_users": 5, "max_projects": 10}));
}
