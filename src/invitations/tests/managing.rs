//! Inviting, resending, revoking: what the organization's side sees.

use queries::types::Role;
use serde_json::{Value, json};

use super::{actions, code, invite, link, sign_up};
use crate::testing::two_organizations;

const DAY: i64 = 24 * 60 * 60;

#[tokio::test]
async fn an_invitation_is_mailed_and_its_token_stored_as_a_hash() {
    let (app, ada, _) = two_organizations().await;
    let sent = json!({"email": " Grace@Example.com ", "role": "manager", "name": "Grace"});
    let made = ada.post("invitations", sent).await.assert_status(201).json();
    assert_eq!((&made["email"], &made["role"]), (&json!("grace@example.com"), &json!("manager")));
    assert_eq!((&made["state"], &made["invited_by"]), (&json!("open"), &json!("Ada")));
    assert_eq!(made["expires_at"], "2026-03-16T14:00:00Z");
    let mail = app.mails_to("grace@example.com").await.pop().expect("a mail");
    assert_eq!(mail.subject, "Ada invites you to Analytical Engines");
    for told in ["Hello Grace,", "Your role: manager.", "for 14 days"] {
        assert!(mail.text.contains(told) && mail.html.contains(told), "{told}: {}", mail.text);
    }
    let token = mail.path().strip_prefix("/invitations/").expect("a link").to_owned();
    assert_eq!(token.len(), 43, "256 bits");
    let row: String = app
        .superuser()
        .await
        .query_one("select to_jsonb(i)::text || (select coalesce(string_agg(e::text, ''), '') from audit_events e) from invitations i", &[])
        .await
        .expect("a row")
        .get(0);
    assert!(!row.contains(&token), "the token is nowhere but in the mail");
    let list = ada.get("invitations").await.assert_status(200);
    assert!(!list.text.contains("hash") && !list.text.contains(&token), "{}", list.text);
    assert_eq!(list.json()["data"], json!([made]));
    assert_eq!(actions(&app, &ada).await, ["invitation.sent"]);
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_changes_nothing() {
    let (app, ada, _) = two_organizations().await;
    app.colleague(&ada, "Meg", Role::Member).await;
    let adam = app.colleague(&ada, "Adam", Role::Admin).await;
    for (email, role, field, problem) in [
        ("", "member", "email", "field-required"),
        ("grace", "member", "email", "email-invalid"),
        ("MEG@example.com", "viewer", "email", "invitation-member"),
        ("grace@example.com", "boss", "role", "value-not-understood"),
        ("grace@example.com", "owner", "role", "role-above-own"),
    ] {
        let refused = invite(&adam, email, role).await.assert_status(422);
        assert_eq!(refused.problem_at(field).as_deref(), Some(problem), "{email} {role}");
        let form = adam.submit("members/invite", &[("email", email), ("role", role)]).await;
        let kept = problem == "value-not-understood" || form.main().contains(&format!("value=\"{email}\""));
        assert!(form.assert_status(422).main().is_empty() != kept || kept, "what was typed stays");
    }
    invite(&ada, "grace@example.com", "member").await.assert_status(201);
    let again = invite(&ada, "Grace@example.com", "viewer").await.assert_status(422);
    assert_eq!(again.problem_at("email").as_deref(), Some("invitation-pending"));
    assert_eq!(app.mails().await.len(), 1);
    assert_eq!(actions(&app, &ada).await.len(), 1);
}

#[tokio::test]
async fn the_form_invites_and_claims_no_mail_that_is_not_sent() {
    let (app, ada, _) = two_organizations().await;
    let form = ada.open("members/invite?email=grace@example.com&role=viewer").await.assert_status(200);
    assert!(form.main().contains("value=\"grace@example.com\""), "{}", form.main());
    assert!(form.main().contains("value=\"viewer\" checked"), "{}", form.main());
    assert!(form.main().contains("This installation sends no mail"));
    let sent = ada.submit("members/invite", &[("email", "grace@example.com"), ("role", "viewer")]).await;
    assert_eq!(sent.assert_status(303).location(), ada.page_path("invitations"));
    assert_eq!(app.mails().await.len(), 1);
    let list = ada.open("invitations").await.assert_status(200);
    assert!(list.main().contains("grace@example.com") && list.main().contains("Until 16 Mar 2026"));
}

#[tokio::test]
async fn resending_makes_a_new_link_and_ends_the_old_one() {
    let (app, ada, _) = two_organizations().await;
    let id = invite(&ada, "grace@example.com", "member").await.assert_status(201).id();
    let old = link(&app, "grace@example.com").await;
    app.pass(13 * DAY);
    let resent = ada.post(&format!("invitations/{id}/resend"), Value::Null).await.assert_status(200).json();
    assert_eq!((&resent["expires_at"], &resent["id"]), (&json!("2026-03-29T14:00:00Z"), &json!(id)));
    let new = link(&app, "grace@example.com").await;
    assert_ne!(old, new);
    let gone = app.anonymous().get(&old).await.assert_status(404);
    assert!(gone.text.contains("This link leads nowhere") && !gone.text.contains("Analytical"));
    app.pass(10 * DAY);
    sign_up(&app, &new, "Grace").await.assert_status(303);
    let settled = ada.post(&format!("invitations/{id}/resend"), Value::Null).await.assert_status(409);
    assert_eq!(code(&settled), "invitation-settled");
    let expected = ["invitation.sent", "invitation.resent", "invitation.accepted"];
    assert_eq!(actions(&app, &ada).await, expected);
}

#[tokio::test]
async fn a_revoked_invitation_makes_room_for_another() {
    let (app, ada, _) = two_organizations().await;
    let id = invite(&ada, "grace@example.com", "member").await.assert_status(201).id();
    let old = link(&app, "grace@example.com").await;
    ada.submit(&format!("invitations/{id}/revoke"), &[]).await.assert_status(303);
    ada.post(&format!("invitations/{id}/revoke"), Value::Null).await.assert_status(409);
    let told = app.anonymous().get(&old).await.assert_status(200);
    assert!(told.text.contains("This invitation was taken back"), "{}", told.text);
    sign_up(&app, &old, "Grace").await.assert_status(303);
    assert!(super::memberships(&app, "grace@example.com").await.is_empty());
    invite(&ada, "grace@example.com", "viewer").await.assert_status(201);
    let settled = ada.get("invitations?settled=true").await.json();
    assert_eq!(settled["data"][0]["state"], "revoked");
    assert!(ada.open("invitations?settled=true").await.main().contains("Revoked"));
}

#[tokio::test]
async fn an_address_whose_invitation_expired_can_be_invited_again() {
    let (app, ada, _) = two_organizations().await;
    invite(&ada, "grace@example.com", "member").await.assert_status(201);
    app.pass(14 * DAY);
    let waiting = ada.get("invitations").await.json();
    assert_eq!(waiting["data"][0]["state"], "expired");
    let again = invite(&ada, "grace@example.com", "viewer").await.assert_status(201).json();
    assert_eq!(ada.get("invitations").await.json()["data"], json!([again]));
}

#[tokio::test]
async fn only_owners_and_admins_invite_and_an_admin_sends_no_owners_link_again() {
    let (app, ada, brian) = two_organizations().await;
    let id = invite(&ada, "grace@example.com", "owner").await.assert_status(201).id();
    let adam = app.colleague(&ada, "Adam", Role::Admin).await;
    let refused = adam.post(&format!("invitations/{id}/resend"), Value::Null).await.assert_status(403);
    assert_eq!(code(&refused), "invitation-outranks");
    for role in [Role::Manager, Role::Member, Role::Viewer] {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        invite(&colleague, "new@example.com", "viewer").await.assert_status(403);
        colleague.get("invitations").await.assert_status(403);
        colleague.open("members/invite").await.assert_status(403);
    }
    for path in [format!("invitations/{id}/resend"), format!("invitations/{id}/revoke")] {
        brian.post(&path, Value::Null).await.assert_status(404);
        brian.at(&ada.slug).post(&path, Value::Null).await.assert_status(404);
    }
    assert_eq!(brian.get("invitations").await.json()["data"], json!([]));
    adam.post(&format!("invitations/{id}/revoke"), Value::Null).await.assert_status(200);
}

#[tokio::test]
async fn the_inviter_cannot_tell_whether_an_address_has_an_account() {
    let (app, ada, brian) = two_organizations().await;
    let known = invite(&ada, &brian.email, "member").await.assert_status(201).json();
    let unknown = invite(&ada, "nobody@example.com", "member").await.assert_status(201).json();
    let keys = |answer: &Value| answer.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&known), keys(&unknown));
    for same in ["state", "role", "name", "invited_by", "sent_at", "expires_at"] {
        assert_eq!(known[same], unknown[same], "{same}");
    }
    assert_eq!(app.mails_to(&brian.email).await.len(), 1);
    let list = ada.open("invitations").await;
    assert!(!list.main().contains("Brian"), "not even the name");
}
