//! The link, opened by those who are signed in.

use queries::types::Role;
use serde_json::{Value, json};

use super::{accept, invite, link, memberships};
use crate::testing::two_organizations;

#[tokio::test]
async fn whoever_has_the_address_accepts_in_one_click_and_once() {
    let (app, ada, brian) = two_organizations().await;
    invite(&ada, &brian.email, "manager").await.assert_status(201);
    let link = link(&app, &brian.email).await;
    let page = brian.open_path(&link).await.assert_status(200);
    for told in ["Join Analytical Engines", "Ada invites you. Your role: Manager.", "Accept invitation"] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    let arrived = accept(&brian, &link).await.assert_status(303);
    assert_eq!(arrived.location(), "/organizations/analytical-engines/time");
    let there = brian.at(&ada.slug);
    there.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    assert_eq!(brian.open_path("/").await.location(), "/organizations/analytical-engines/time");
    let home = memberships(&app, &brian.email).await;
    assert_eq!(home.len(), 2, "and still in their own organization");
    let joined = home.iter().find(|row| row["organization_id"] == ada.organization.to_string());
    let joined = joined.expect("a membership");
    assert_eq!((&joined["role"], &joined["invited_by"]), (&json!("manager"), &json!(ada.user)));

    assert_eq!(
        accept(&brian, &link).await.assert_status(303).location(),
        arrived.location(),
        "pressed twice"
    );
    let again = brian.open_path(&link).await.assert_status(200);
    assert!(again.text.contains("You accepted this invitation before."), "{}", again.text);
    let other = app.anonymous().get(&link).await.assert_status(200);
    assert!(other.text.contains("A link works once."), "{}", other.text);
    assert_eq!(memberships(&app, &brian.email).await.len(), 2);
    let verified = "select verified_at is not null from users where id = $1";
    assert!(
        app.superuser().await.query_one(verified, &[&brian.user]).await.expect("a row").get::<_, bool>(0)
    );
}

#[tokio::test]
async fn somebody_else_is_told_for_whom_it_is_in_outline() {
    let (app, ada, brian) = two_organizations().await;
    invite(&ada, "grace@navy.example.com", "member").await.assert_status(201);
    let link = link(&app, "grace@navy.example.com").await;
    let page = brian.open_path(&link).await.assert_status(200);
    assert!(page.text.contains("g•••@n•••.com") && page.text.contains(&brian.email), "{}", page.text);
    assert!(!page.text.contains("grace@navy.example.com"), "{}", page.text);
    let refused = accept(&brian, &link).await.assert_status(303);
    assert_eq!(refused.location(), link);
    assert_eq!(memberships(&app, &brian.email).await.len(), 1);
    let out = brian.submit_path(&format!("{link}/sign-out"), &[]).await.assert_status(303);
    assert_eq!(out.location(), link);
    assert_eq!(brian.open_path(&link).await.assert_status(200).text.matches("/sign-up").count(), 1);
    let nobody = app.anonymous().submit(&format!("{link}/accept"), &[]).await.assert_status(303);
    assert!(nobody.location().starts_with("/sign-in"), "accepting needs a session");
}

#[tokio::test]
async fn links_that_are_over_explain_themselves() {
    let (app, ada, brian) = two_organizations().await;
    invite(&ada, &brian.email, "member").await.assert_status(201);
    let link = link(&app, &brian.email).await;
    let close = "update organizations set status = $2::text::organization_status where id = $1";
    for (status, told) in [("suspended", "takes nobody in"), ("active", "Accept invitation")] {
        app.superuser().await.execute(close, &[&ada.organization, &status]).await.expect("a status");
        assert!(brian.open_path(&link).await.assert_status(200).text.contains(told), "{status}");
    }
    app.pass(14 * 24 * 60 * 60);
    let expired = brian.open_path(&link).await.assert_status(200);
    assert!(expired.text.contains("older than 14 days") && !expired.text.contains("Accept invitation"));
    assert_eq!(accept(&brian, &link).await.assert_status(303).location(), link);
    assert_eq!(memberships(&app, &brian.email).await.len(), 1);
    let unknown = brian.open_path("/invitations/no-such-token").await.assert_status(404);
    assert!(unknown.text.contains("This link leads nowhere"));
    accept(&brian, "/invitations/no-such-token").await.assert_status(303);
}

#[tokio::test]
async fn who_was_removed_gets_the_same_row_and_history_back() {
    let (app, ada, _) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Manager).await;
    let made = meg.post("tokens", json!({"name": "Script", "scope": "write"})).await.assert_status(201);
    let script = meg.with_token(made.json()["token"].as_str().expect("a token"));
    meg.post("time-entries", json!({"description": "Review", "day": "2026-03-02", "seconds": 3600}))
        .await
        .assert_status(201);
    let before = memberships(&app, &meg.email).await;
    for round in 0..2 {
        app.pass(3600);
        ada.post(&format!("members/{}/remove", meg.user), Value::Null).await.assert_status(200);
        meg.get("time-entries").await.assert_status(404);
        invite(&ada, &meg.email, "member").await.assert_status(201);
        accept(&meg, &link(&app, &meg.email).await).await.assert_status(303);
        let after = memberships(&app, &meg.email).await;
        assert_eq!(after.len(), 1, "round {round}: one row for ever");
        assert_eq!((&after[0]["role"], &after[0]["status"]), (&json!("member"), &json!("active")));
        for kept in ["user_id", "joined_at", "created_at"] {
            assert_eq!(after[0][kept], before[0][kept], "{kept}");
        }
    }
    let entries = meg.get("time-entries").await.assert_status(200).json();
    assert_eq!(entries["data"][0]["description"], "Review");
    script.get("time-entries").await.assert_status(401);
}

#[tokio::test]
async fn an_invitation_is_no_way_around_a_suspension() {
    let (app, ada, _) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Member).await;
    ada.post(&format!("members/{}/suspend", meg.user), Value::Null).await.assert_status(200);
    let known = invite(&ada, &meg.email, "admin").await.assert_status(422);
    assert_eq!(known.problem_at("email").as_deref(), Some("invitation-member"));
    // The organization knew her under another address when the invitation was sent.
    invite(&ada, "meg@new.example.com", "admin").await.assert_status(201);
    let rename = "update users set email = 'meg@new.example.com' where id = $1";
    app.superuser().await.execute(rename, &[&meg.user]).await.expect("a rename");
    let refused = accept(&meg, &link(&app, "meg@new.example.com").await).await.assert_status(409);
    assert!(refused.text.contains("is suspended"), "{}", refused.text);
    meg.get("clients").await.assert_status(404);
}

#[tokio::test]
async fn the_acceptance_is_recorded_with_who_and_from_where() {
    let (app, ada, brian) = two_organizations().await;
    invite(&ada, &brian.email, "viewer").await.assert_status(201);
    accept(&brian, &link(&app, &brian.email).await).await.assert_status(303);
    let event: Value = app
        .superuser()
        .await
        .query_one("select to_jsonb(e) from audit_events e where action = 'invitation.accepted'", &[])
        .await
        .expect("an event")
        .get(0);
    assert_eq!((&event["actor_id"], &event["actor_name"]), (&json!(brian.user), &json!("Brian")));
    assert_eq!(event["subject_name"], brian.email);
    assert_eq!(event["after"], json!({"status": "active", "role": "viewer"}));
    assert_eq!(event["organization_id"], ada.organization.to_string());
}
