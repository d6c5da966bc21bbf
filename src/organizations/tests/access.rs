//! Who may see and change an organization: roles, strangers, people who left, and the organization's own state.

use axum::http::Method;
use queries::types::{Role, TokenScope};
use serde_json::json;

use super::{form, get, replace, with_token};
use crate::testing::{Colleague, TestApp, two_organizations};

const ROLES: [Role; 5] = [Role::Viewer, Role::Member, Role::Manager, Role::Admin, Role::Owner];

#[tokio::test]
async fn every_role_sees_and_only_owner_and_admin_change() {
    let (app, ada, _) = two_organizations().await;
    for (number, role) in ROLES.into_iter().enumerate() {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        let manages = role >= Role::Admin;
        let here = format!("/organizations/{}", ada.slug);
        let page = colleague.open_path(&here).await.assert_status(200);
        assert!(page.text.contains(&format!("<dd>{role:?}</dd>")), "{}", page.text);
        assert_eq!(
            page.text.contains(&format!("\"{here}/settings\"")),
            manages,
            "no button for what they may not do"
        );
        assert!(
            colleague.open_path("/organizations").await.text.contains(&format!("<small>{role:?}</small>"))
        );
        let json = colleague.open_path(&format!("/organizations/api/{}", ada.slug)).await.assert_status(200);
        assert_eq!(json.json()["current_user_role"], format!("{role:?}").to_lowercase());
        assert_eq!(json.json()["member_count"], number + 2);

        let version = get(&colleague).await.assert_status(200).json()["version"].clone();
        let (seen, changed, stored) = if manages { (200, 303, 200) } else { (403, 403, 403) };
        colleague.open("edit").await.assert_status(seen);
        let fields = [("version", version.to_string())];
        let fields = form(&[("version", &fields[0].1), ("name", "Renamed")]);
        colleague.submit("edit", &fields).await.assert_status(changed);
        let version = get(&ada).await.json()["version"].as_i64().expect("a version");
        replace(&colleague, version, json!({"name": "Analytical Engines"})).await.assert_status(stored);
    }
    let reading = with_token(&app, &ada, TokenScope::Read).await;
    replace(&reading, 1, json!({})).await.assert_status(403);
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (_, ada, brian) = two_organizations().await;
    for name in [ada.slug.clone(), ada.organization.to_string(), "no-such-organization".to_owned()] {
        let there = brian.at(&name);
        for path in ["", "/edit", "/settings", "/settings/general"] {
            there.open_path(&format!("/organizations/{name}{path}")).await.assert_status(404);
        }
        there.submit("edit", &form(&[("name", "Mine")])).await.assert_status(404);
        there.submit("switch", &[]).await.assert_status(404);
        get(&there).await.assert_status(404);
        let put = json!({"name": "Mine", "slug": "mine", "timezone": "UTC", "currency": "EUR", "week_start": 1,
            "color": "red"});
        let path = super::api(&there);
        there.request(Method::PUT, &path, Some(put), &[("if-match", "\"1\"")]).await.assert_status(404);
        for (method, path) in [(Method::GET, ""), (Method::POST, "/switch")] {
            let path = format!("/organizations/api/{name}{path}");
            let refused = there.request(method, &path, None, &[]).await.assert_status(404);
            assert_eq!(refused.header("content-type"), "application/problem+json");
        }
    }
    let list =
        brian.open_path("/organizations").await.text + &brian.open_path("/organizations/api/list").await.text;
    assert!(!list.contains("Analytical Engines"));
    assert_eq!(get(&ada).await.json()["version"], 1);
}

#[tokio::test]
async fn nobody_without_a_session_gets_in() {
    let (app, ada, _) = two_organizations().await;
    let anonymous = app.anonymous();
    for path in ["/organizations", "/organizations/new", &format!("/organizations/{}", ada.slug)] {
        let refused = anonymous.get(path).await.assert_status(303);
        assert!(refused.location().starts_with("/sign-in?next=%2Forganizations"), "{}", refused.location());
    }
    anonymous.submit("/organizations/new", &[("name", "Nobody's")]).await.assert_status(303);
    for path in ["/organizations/api/list", &format!("/organizations/api/{}", ada.slug)] {
        let refused = anonymous.get(path).await.assert_status(401);
        assert_eq!(refused.header("content-type"), "application/problem+json");
    }
}

async fn set(app: &TestApp, ada: &Colleague, change: &str) {
    let change = format!("update organizations set {change} where id = $1");
    app.superuser().await.execute(&change, &[&ada.organization]).await.expect("a change");
}

#[tokio::test]
async fn a_suspended_organization_can_be_read_and_not_changed() {
    let (app, ada, _) = two_organizations().await;
    set(&app, &ada, "status = 'suspended'").await;
    let page = ada.open_path(&format!("/organizations/{}", ada.slug)).await.assert_status(200);
    assert!(
        page.text.contains("everything can be read, nothing changed") && !page.text.contains("/settings\"")
    );
    assert!(ada.open_path("/organizations").await.text.contains("<span class=\"badge warn\">Suspended"));
    for path in ["edit", "clients"] {
        ada.open(path).await.assert_status(200);
    }
    let refused = ada.submit("edit", &form(&[("name", "Renamed")])).await.assert_status(403);
    assert!(refused.text.contains("This organization is suspended"));
    let refused = replace(&ada, 1, json!({"name": "Renamed"})).await.assert_status(403);
    assert_eq!(refused.json()["code"], "forbidden-suspended");
    ada.submit("switch", &[]).await.assert_status(303);
}

#[tokio::test]
async fn a_closed_organization_is_gone() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Admin).await;
    for change in [
        "status = 'cancelled'",
        "status = 'pending_deletion', delete_after = now()",
        "status = 'active', delete_after = null, deleted_at = now()",
    ] {
        set(&app, &ada, change).await;
        get(&grace).await.assert_status(404);
        grace.open("edit").await.assert_status(404);
        grace.submit("edit", &form(&[])).await.assert_status(404);
        grace.submit("switch", &[]).await.assert_status(404);
        let list = grace.open_path("/organizations").await.assert_status(200);
        assert!(
            list.text.contains("You are in no organization") && !list.text.contains("Analytical"),
            "{change}"
        );
    }
}

#[tokio::test]
async fn who_left_is_out_with_the_next_request() {
    let (app, ada, _) = two_organizations().await;
    let admin = app.colleague(&ada, "Grace", Role::Admin).await;
    let script = with_token(&app, &admin, TokenScope::Write).await;
    for status in ["suspended", "removed", "invited"] {
        get(&admin).await.assert_status(200);
        let change = "update memberships set status = $1::text::membership_status where user_id = $2";
        app.superuser().await.execute(change, &[&status, &admin.user]).await.expect("a change");
        get(&admin).await.assert_status(404);
        get(&script).await.assert_status(401);
        admin.open("clients").await.assert_status(404);
        admin.submit("switch", &[]).await.assert_status(404);
        admin.submit("edit", &form(&[("name", "Mine")])).await.assert_status(404);
        assert!(!admin.open_path("/organizations").await.text.contains("Analytical Engines"));
        app.superuser().await.execute(change, &[&"active", &admin.user]).await.expect("a change");
    }
    app.superuser()
        .await
        .execute("update memberships set role = 'viewer' where user_id = $1", &[&admin.user])
        .await
        .expect("a change");
    replace(&admin, 1, json!({"name": "Mine"})).await.assert_status(403);
}
