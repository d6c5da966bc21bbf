//! An operator inside an organization: with an owner's consent, reading, for hours.

use queries::types::Role;
use serde_json::json;

use super::{actions, console, record};
use crate::operators::remove;
use crate::testing::{Colleague, PASSWORD, TestApp, two_organizations};

/// An owner lets operators in for an hour.
async fn grant(owner: &Colleague) {
    owner.submit("settings/support", &[("hours", "1")]).await.assert_status(303);
}

async fn entries(app: &TestApp, of: &Colleague) -> usize {
    actions(app, of).await.iter().filter(|action| *action == "support.entered").count()
}

#[tokio::test]
async fn without_consent_an_operator_finds_nothing_inside() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await.at(&ada.slug);
    for rest in ["time", "clients", "settings/general", "settings/support"] {
        olga.open(rest).await.assert_status(404);
    }
    olga.get("clients").await.assert_status(404);
    assert_eq!(actions(&app, &ada).await, [""; 0]);
}

#[tokio::test]
async fn with_consent_they_read_change_nothing_and_are_seen() {
    let (app, ada, brian) = two_organizations().await;
    let olga = app.operator("Olga").await;
    ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    grant(&ada).await;
    let inside = olga.at(&ada.slug);
    assert!(inside.get("clients").await.assert_status(200).text.contains("Contoso"));
    for rest in
        ["time", "clients", "projects", "members", "settings/general", "settings/usage", "settings/audit"]
    {
        let page = inside.open(rest).await.assert_status(200);
        assert!(
            page.main().contains("An owner let you in until 2 Mar 2026, 16:00"),
            "{rest}: {}",
            page.main()
        );
    }
    let refused = inside.post("clients", json!({"name": "Mine"})).await.assert_status(403);
    assert_eq!(refused.json()["code"], "forbidden-support");
    inside.submit("clients/new", &[("name", "Mine")]).await.assert_status(403);
    inside.open("settings/danger").await.assert_status(403);
    inside.open("settings/support").await.assert_status(403);
    inside.open("tokens").await.assert_status(403);
    inside.submit("switch", &[]).await.assert_status(403);
    let members = ada.get("members").await.assert_status(200);
    assert!(!members.text.contains("Olga"), "{}", members.text);
    assert_eq!(ada.get("usage").await.json()["seats"], 1);
    assert!(olga.open_path(&console(&ada)).await.main().contains("2 Mar 2026, 16:00"));
    olga.at(&brian.slug).open("time").await.assert_status(404);
    // Once for this session and this consent, however often they look.
    assert_eq!(entries(&app, &ada).await, 1);
    let (action, actor) = record(&app, &ada)
        .await
        .into_iter()
        .find(|(action, _)| action == "support.entered")
        .expect("an event");
    assert_eq!((action.as_str(), actor.as_str()), ("support.entered", "operator Olga"));
    let page = ada.open("settings/support").await.assert_status(200);
    assert!(page.main().contains("Ada let them in until 2 Mar 2026, 16:00"), "{}", page.main());
}

#[tokio::test]
async fn it_ends_by_itself_and_when_the_owner_says_so() {
    let (app, ada, _) = two_organizations().await;
    let inside = app.operator("Olga").await.at(&ada.slug);
    grant(&ada).await;
    ada.submit("settings/support", &[("hours", "72")]).await.assert_status(409);
    app.pass(3599);
    inside.get("clients").await.assert_status(200);
    app.pass(1);
    inside.get("clients").await.assert_status(404);
    assert!(ada.open("settings/support").await.main().contains("Earlier"));
    ada.submit("settings/support/end", &[]).await.assert_status(409);
    // Nobody has a password here: who is asked must have signed in just now.
    ada.submit("settings/support", &[("hours", "1")]).await.assert_status(422);
    let fresh = "update sessions set created_at = $1";
    app.superuser().await.execute(fresh, &[&app.app().now()]).await.expect("signed in");
    grant(&ada).await;
    inside.get("clients").await.assert_status(200);
    ada.submit("settings/support/end", &[]).await.assert_status(303);
    inside.get("clients").await.assert_status(404);
    assert_eq!(entries(&app, &ada).await, 2, "each consent for itself");
    let expected =
        ["support.ended", "support.entered", "support.granted", "support.entered", "support.granted"];
    assert_eq!(actions(&app, &ada).await, expected);
}

#[tokio::test]
async fn only_an_owner_who_shows_who_they_are_lets_them_in() {
    let app = crate::testing::start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Admin).await;
    grace.open("settings/support").await.assert_status(403);
    grace.submit("settings/support", &[("hours", "1")]).await.assert_status(403);
    let wrong = [("hours", "8"), ("current_password", "wrong")];
    let page = ada.submit("settings/support", &wrong).await.assert_status(422);
    assert!(page.main().contains("current_password-error") && page.main().contains("value=\"8\" checked"));
    let odd = [("hours", "2"), ("current_password", PASSWORD)];
    let page = ada.submit("settings/support", &odd).await.assert_status(422);
    assert!(page.main().contains("hours-error"), "{}", page.main());
    assert!(!actions(&app, &ada).await.contains(&"support.granted".to_owned()));
    ada.submit("settings/support", &[("hours", "8"), ("current_password", PASSWORD)])
        .await
        .assert_status(303);
    assert!(actions(&app, &ada).await.contains(&"support.granted".to_owned()));
}

#[tokio::test]
async fn who_is_no_operator_any_more_is_out_and_others_never_were_in() {
    let (app, ada, brian) = two_organizations().await;
    let olga = app.operator("Olga").await;
    grant(&ada).await;
    brian.at(&ada.slug).get("clients").await.assert_status(404);
    olga.at(&ada.slug).get("clients").await.assert_status(200);
    remove(&app.owner().await, &olga.email).await.expect("removed");
    olga.at(&ada.slug).get("clients").await.assert_status(404);
}

#[tokio::test]
async fn help_reaches_a_suspended_organization_and_no_closed_one() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    olga.submit_path(&format!("{}/suspend", console(&ada)), &[("reason", "Unpaid")]).await.assert_status(303);
    grant(&ada).await;
    let inside = olga.at(&ada.slug);
    assert!(inside.open("time").await.assert_status(200).main().contains("Reason: Unpaid"));
    ada.submit("settings/support/end", &[]).await.assert_status(303);
    grant(&ada).await;
    ada.submit("settings/danger/cancel", &[]).await.assert_status(303);
    inside.open("time").await.assert_status(404);
}

#[tokio::test]
async fn each_session_is_put_on_record_even_when_pages_open_at_once() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.sign_up("Olga", "Operations").await;
    crate::operators::add(&app.owner().await, &olga.email, "", true, app.app().now()).await.expect("added");
    grant(&ada).await;
    let again = [("email", olga.email.as_str()), ("password", PASSWORD)];
    let second = app.anonymous().submit("/sign-in", &again).await.assert_status(303).session();
    for session in [olga.credential().to_owned(), second] {
        let inside = olga.with_session(&session).at(&ada.slug);
        let answers = futures_util::future::join_all((0..4).map(|_| inside.get("clients"))).await;
        assert!(answers.iter().all(|answer| answer.status == 200));
    }
    assert_eq!(entries(&app, &ada).await, 2);
}
