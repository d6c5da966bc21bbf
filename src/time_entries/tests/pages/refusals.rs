//! What htmx is told when something cannot be done: the page stays, and says why.

use queries::types::Role;
use serde_json::json;

use super::super::{archive, project, running};
use super::{hx_open, hx_submit};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_refusal_is_a_notice_beside_the_page() {
    let (app, ada, _) = two_organizations().await;
    let refused = hx_submit(&ada, "timer/stop", &[]).await.assert_status(409);
    assert!(
        refused.text.contains("No timer is running.") && refused.text.contains("hx-swap-oob=\"innerHTML\"")
    );
    assert_eq!((refused.header("hx-reswap"), refused.header("hx-trigger")), ("none", "changed"));
    assert!(!refused.text.contains("<html"));
    let gone = "time-entries/01890000-0000-7000-8000-000000000000/resume";
    let refused = hx_submit(&ada, gone, &[]).await.assert_status(404);
    assert_eq!((refused.header("hx-reswap"), refused.header("hx-trigger")), ("none", "changed"));
    let viewer = app.colleague(&ada, "Vera", Role::Viewer).await;
    let refused = hx_submit(&viewer, "timer/start", &[]).await.assert_status(403);
    assert!(refused.text.contains("Your role in this organization does not allow it."));
    assert_eq!(refused.header("hx-trigger"), "");
}

#[tokio::test]
async fn work_on_an_archived_project_is_not_continued() {
    let (app, ada, _) = two_organizations().await;
    let site = project(&app, &ada, "Website").await;
    let entry = json!({"day": "2026-03-02", "time": "1h", "project_id": site});
    let id = ada.post("time-entries", entry).await.assert_status(201).id();
    archive(&app, &site).await;
    let resume = format!("time-entries/{id}/resume");
    let refused = hx_submit(&ada, &resume, &[]).await.assert_status(422);
    assert!(refused.text.contains("This project is archived") && refused.header("hx-reswap") == "none");
    let page = ada.submit(&resume, &[]).await.assert_status(422);
    assert!(page.text.contains("<html") && page.text.contains("This project is archived"));
    assert_eq!(running(&ada).await, json!(null));
}

#[tokio::test]
async fn a_session_that_ended_leads_to_the_sign_in_page_and_back() {
    let (_, ada, _) = two_organizations().await;
    let stranger = ada.with_session("forged");
    let refused = hx_submit(&stranger, "timer/start", &[("description", "Draft")]).await.assert_status(401);
    let next = "%2Forganizations%2Fanalytical-engines%2Ftime%3Fweek%3D2026-03-02";
    assert_eq!(refused.header("hx-redirect"), format!("/sign-in?next={next}"));
    assert_eq!(refused.text, "");
    let plain = stranger.submit("timer/start", &[]).await.assert_status(303);
    assert_eq!(plain.location(), "/sign-in?next=%2F");
}

#[tokio::test]
async fn what_is_gone_makes_the_page_load_itself_again() {
    let (_, ada, brian) = two_organizations().await;
    let gone = hx_open(&ada, "time-entries/01890000-0000-7000-8000-000000000000").await.assert_status(404);
    assert_eq!((gone.header("hx-refresh"), gone.text.as_str()), ("true", ""));
    let elsewhere = hx_open(&brian.at(&ada.slug), "timer").await.assert_status(404);
    assert_eq!(elsewhere.header("hx-refresh"), "true");
}
