//! Handing the organization on takes two.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::{actions, send};
use crate::testing::{Answer, Colleague, TestApp, two_organizations};

async fn offer(owner: &Colleague, heir: &Colleague) -> Answer {
    send(owner, Method::POST, "ownership-offer", json!({"heir": heir.user})).await
}

async fn role(app: &TestApp, who: &Colleague) -> String {
    let select = "select role::text from memberships where organization_id = $1 and user_id = $2";
    app.superuser().await.query_one(select, &[&who.organization, &who.user]).await.expect("a member").get(0)
}

#[tokio::test]
async fn the_other_accepts_and_the_roles_change() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    grace.open("ownership-offer").await.assert_status(404);
    offer(&ada, &grace).await.assert_status(201);
    assert_eq!((role(&app, &ada).await.as_str(), role(&app, &grace).await.as_str()), ("owner", "member"));
    let mails = app.mails_to("grace@example.com").await;
    let page = grace.open_path(&mails.last().expect("a mail").path()).await.assert_status(200);
    assert!(page.main().contains("Ada offers you") && page.main().contains("9 Mar 2026"), "{}", page.main());
    grace.submit("ownership-offer/accept", &[]).await.assert_status(303);
    assert_eq!((role(&app, &ada).await.as_str(), role(&app, &grace).await.as_str()), ("admin", "owner"));
    ada.open("settings/danger").await.assert_status(403);
    grace.open("settings/danger").await.assert_status(200);
    grace.submit("ownership-offer/accept", &[]).await.assert_status(404);
    assert_eq!(actions(&app, &ada).await, ["ownership.transferred", "ownership.offered"]);
    let told = app.mails_to("ada@example.com").await;
    assert_eq!(told.last().expect("a mail").subject, "Grace is the owner of Analytical Engines now");
}

#[tokio::test]
async fn who_is_asked_finds_the_offer_on_the_pages_and_reads_of_it_in_their_language() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let finnish = "update users set locale = 'fi' where id = $1";
    app.superuser().await.execute(finnish, &[&grace.user]).await.expect("a language");
    offer(&ada, &grace).await.assert_status(201);
    let mails = app.mails_to("grace@example.com").await;
    assert!(mails.last().expect("a mail").subject.starts_with("Ada tarjoaa"), "{mails:?}");
    let answer = grace.page_path("ownership-offer");
    for page in [format!("/organizations/{}", ada.slug), ada.page_path("time")] {
        assert!(grace.open_path(&page).await.assert_status(200).main().contains(&answer), "on {page}");
        assert!(!ada.open_path(&page).await.assert_status(200).main().contains(&answer), "on {page}");
    }
    grace.submit("ownership-offer/decline", &[]).await.assert_status(303);
    assert!(!grace.open("time").await.main().contains("ownership-offer"));
}

#[tokio::test]
async fn an_offer_can_be_declined_withdrawn_and_runs_out() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Admin).await;
    offer(&ada, &grace).await.assert_status(201);
    let again = offer(&ada, &grace).await.assert_status(422);
    assert_eq!(again.problem_at("heir").as_deref(), Some("ownership-offer-open"));
    send(&grace, Method::POST, "ownership-offer/decline", json!({})).await.assert_status(200);
    grace.submit("ownership-offer/accept", &[]).await.assert_status(404);
    ada.submit("settings/danger/offer", &[("heir", &grace.user.to_string())]).await.assert_status(303);
    let page = ada.open("settings/danger").await.assert_status(200);
    assert!(page.main().contains("Grace was asked"), "{}", page.main());
    ada.submit("settings/danger/withdraw", &[]).await.assert_status(303);
    grace.submit("ownership-offer/accept", &[]).await.assert_status(404);
    offer(&ada, &grace).await.assert_status(201);
    app.set_time("2026-03-09T14:00:00Z");
    grace.submit("ownership-offer/accept", &[]).await.assert_status(404);
    offer(&ada, &grace).await.assert_status(201);
    assert_eq!(role(&app, &grace).await, "admin");
}

#[tokio::test]
async fn only_owners_offer_and_only_to_members() {
    let (app, ada, brian) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Admin).await;
    let viewer = app.colleague(&ada, "Victor", Role::Viewer).await;
    let other = app.colleague(&ada, "Olga", Role::Member).await;
    offer(&grace, &other).await.assert_status(403);
    offer(&brian.at(&ada.slug), &brian).await.assert_status(404);
    for heir in [&brian, &viewer, &ada] {
        let refused = offer(&ada, heir).await.assert_status(422);
        assert_eq!(refused.problem_at("heir").as_deref(), Some("ownership-heir-unknown"));
    }
    offer(&ada, &grace).await.assert_status(201);
    other.submit("ownership-offer/accept", &[]).await.assert_status(404);
    other.submit("ownership-offer/decline", &[]).await.assert_status(404);
    other.open("ownership-offer").await.assert_status(404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_answers_at_once_one_counts() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Admin).await;
    offer(&ada, &grace).await.assert_status(201);
    let answers = (0..10).map(|number| {
        let grace = grace.clone();
        let answer = if number % 2 == 0 { "accept" } else { "decline" };
        tokio::spawn(
            async move { grace.submit(&format!("ownership-offer/{answer}"), &[]).await.status.as_u16() },
        )
    });
    let statuses = futures_util::future::join_all(answers).await;
    let statuses: Vec<u16> = statuses.into_iter().map(|status| status.expect("no panic")).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    let owners = "select count(*) from memberships where organization_id = $1 and role = 'owner'";
    let owners: i64 =
        app.superuser().await.query_one(owners, &[&ada.organization]).await.expect("a count").get(0);
    assert_eq!(owners, 1);
}
