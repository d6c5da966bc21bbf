//! The link, opened by those who are not signed in.

use serde_json::json;

use super::{invite, link, memberships, sign_up};
use crate::testing::{PASSWORD, two_organizations};

#[tokio::test]
async fn signing_up_through_a_link_joins_without_founding_anything() {
    let (app, ada, _) = two_organizations().await;
    let input = json!({"email": "grace@example.com", "role": "member", "name": "Grace Hopper"});
    ada.post("invitations", input).await.assert_status(201);
    let link = link(&app, "grace@example.com").await;
    let page = app.anonymous().get(&link).await.assert_status(200);
    assert!(page.text.contains("value=\"Grace Hopper\"") && page.text.contains("readonly"), "{}", page.text);
    let joined = sign_up(&app, &link, "Rear Admiral").await.assert_status(303);
    assert_eq!(joined.location(), "/organizations/analytical-engines/time");
    let grace = ada.with_session(&joined.session());
    grace.get("time-entries").await.assert_status(200);
    grace.get("invitations").await.assert_status(403);
    let rows = memberships(&app, "grace@example.com").await;
    assert_eq!(rows.len(), 1, "no organization of their own");
    assert_eq!((&rows[0]["name"], &rows[0]["role"]), (&json!("Rear Admiral"), &json!("member")));
    let verified = "select verified_at is not null from users where email = 'grace@example.com'";
    assert!(app.superuser().await.query_one(verified, &[]).await.expect("a user").get::<_, bool>(0));

    let fields = [("email", "grace@example.com"), ("password", PASSWORD)];
    let back = app.anonymous().submit("/sign-in", &fields).await.assert_status(303);
    assert_eq!(back.location(), "/");
    sign_up(&app, &link, "Again").await.assert_status(303);
    assert_eq!(memberships(&app, "grace@example.com").await.len(), 1, "a link works once");
}

#[tokio::test]
async fn what_is_wrong_with_a_sign_up_stands_at_its_field_and_makes_nothing() {
    let (app, ada, _) = two_organizations().await;
    invite(&ada, "grace@example.com", "member").await.assert_status(201);
    let link = link(&app, "grace@example.com").await;
    for (name, password, told) in [
        ("", PASSWORD, "Please fill this in."),
        ("Grace", "short", "At least 12 characters, please."),
        ("Grace", "Analytical Engines!", "This is easy to guess"),
        ("Grace\0", PASSWORD, "cannot be stored"),
    ] {
        let fields = [("name", name), ("password", password)];
        let refused = app.anonymous().submit(&format!("{link}/sign-up"), &fields).await.assert_status(422);
        assert!(refused.text.contains(told), "{told}: {}", refused.text);
        assert!(!refused.text.contains(password), "a password is never sent back");
    }
    let users = "select count(*) from users where email = 'grace@example.com'";
    assert_eq!(app.superuser().await.query_one(users, &[]).await.expect("a count").get::<_, i64>(0), 0);
    sign_up(&app, &link, "Grace").await.assert_status(303);
}

#[tokio::test]
async fn who_has_an_account_signs_in_and_comes_back_to_accept() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.sign_up("Grace", "Navy").await;
    invite(&ada, &grace.email, "viewer").await.assert_status(201);
    let link = link(&app, &grace.email).await;
    let page = app.anonymous().get(&link).await.assert_status(200);
    assert!(page.text.contains("action=\"/sign-in\"") && !page.text.contains("/sign-up\""), "{}", page.text);
    let fields = [("email", grace.email.as_str()), ("password", PASSWORD), ("next", &link)];
    let signed_in = app.anonymous().submit("/sign-in", &fields).await.assert_status(303);
    assert_eq!(signed_in.location(), link);
    let grace = grace.with_session(&signed_in.session());
    assert!(grace.open_path(&link).await.text.contains("Accept invitation"));
    super::accept(&grace, &link).await.assert_status(303);
    grace.at(&ada.slug).get("clients").await.assert_status(200);
    let taken = sign_up(&app, &link, "Impostor").await;
    assert_eq!(taken.assert_status(303).location(), link, "no second account for the address");
}
