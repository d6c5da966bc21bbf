//! Plan, limits, suspension: what an operator changes, and what it does to the organization's people.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::{actions, console, script};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_plan_holds_at_once_and_is_told_to_the_owners() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    let invite = json!({"email": "grace@example.com", "role": "member"});
    let form = format!("{}/plan", console(&ada));
    for (users, projects) in [("none", ""), ("0", ""), ("1.5", "2"), ("99999999999", ""), ("2000000", "")] {
        let fields = [("plan", "starter"), ("max_users", users), ("max_projects", projects)];
        let page = olga.submit_path(&form, &fields).await.assert_status(422);
        assert!(page.main().contains("max_users-error"), "{users}: {}", page.main());
        assert!(page.main().contains(&format!("value=\"{users}\"")), "what was typed stays");
        assert!(page.main().contains("value=\"starter\" checked"), "{}", page.main());
    }
    assert!(actions(&app, &ada).await.iter().all(|action| action == "operator.looked"));
    let fields = [("plan", "starter"), ("max_users", "1"), ("max_projects", "")];
    olga.submit_path(&form, &fields).await.assert_status(303);
    ada.post("invitations", invite.clone()).await.assert_status(402);
    olga.submit_path(&form, &fields).await.assert_status(409);
    let mail = app.mails_to("ada@example.com").await.pop().expect("a mail");
    assert_eq!(mail.subject, "The plan of Analytical Engines changed");
    assert!(
        mail.text.contains("Starter") && mail.text.contains(": 1.") && mail.text.contains(": 100."),
        "{}",
        mail.text
    );
    let wider = json!({"plan": "starter", "max_users": 2});
    let api = format!("/api/v1{form}");
    let answer = olga.request(Method::PUT, &api, Some(wider), &[]).await.assert_status(200).json();
    assert_eq!(answer["limits"], json!({"max_users": 2, "max_projects": 100}));
    ada.post("invitations", invite).await.assert_status(201);
    let refused = olga.request(Method::PUT, &api, Some(json!({"plan": "free", "max_users": 0})), &[]).await;
    assert_eq!(refused.assert_status(422).problem_at("max_users").as_deref(), Some("operator-limit-range"));
    let event = "select before, after from audit_events
                 where organization_id = $1 and action = 'operator.plan_changed' order by sequence limit 1";
    let row = app.superuser().await.query_one(event, &[&ada.organization]).await.expect("an event");
    let (before, after): (serde_json::Value, serde_json::Value) = (row.get(0), row.get(1));
    assert_eq!(before, json!({"plan": "enterprise", "max_users": null, "max_projects": null}));
    assert_eq!(after, json!({"plan": "starter", "max_users": 1, "max_projects": null}));
}

#[tokio::test]
async fn a_suspended_organization_reads_and_exports_and_writes_nothing() {
    let (app, ada, brian) = two_organizations().await;
    let (olga, grace) = (app.operator("Olga").await, app.colleague(&ada, "Grace", Role::Member).await);
    let robot = script(&app, &ada).await;
    let form = format!("{}/suspend", console(&ada));
    let page = olga.submit_path(&form, &[("reason", "  ")]).await.assert_status(422);
    assert!(page.main().contains("reason-error"), "{}", page.main());
    let long = "a".repeat(501);
    let page = olga.submit_path(&form, &[("reason", &long)]).await.assert_status(422);
    assert!(page.main().contains(&long), "what was typed stays");
    let reason = "Invoice 17 is <unpaid>";
    olga.submit_path(&form, &[("reason", reason)]).await.assert_status(303);
    olga.submit_path(&form, &[("reason", reason)]).await.assert_status(409);
    for who in [&ada, &grace] {
        for rest in ["time", "projects", "members"] {
            let page = who.open(rest).await.assert_status(200);
            assert!(page.main().contains("Invoice 17 is &#60;unpaid&#62;"), "{rest}: {}", page.main());
        }
        let refused = who.post("time-entries", json!({"day": "2026-03-02", "time": "1:00"})).await;
        assert_eq!(refused.assert_status(403).json()["code"], "forbidden-suspended");
    }
    let page = ada.submit("clients/new", &[("name", "Late")]).await.assert_status(403);
    assert!(page.text.contains("This organization is suspended"), "{}", page.text);
    robot.get("clients").await.assert_status(200);
    let refused = robot.post("clients", json!({"name": "Late"})).await.assert_status(403);
    assert_eq!(refused.json()["code"], "forbidden-suspended");
    ada.submit("settings/danger/export", &[("format", "json")]).await.assert_status(200);
    assert!(!brian.open("time").await.main().contains("suspended"), "nobody else is");
    let mail = app.mails_to("ada@example.com").await.pop().expect("a mail");
    assert!(mail.subject == "Analytical Engines is suspended" && mail.text.contains(reason), "{}", mail.text);
    assert!(app.mails_to("grace@example.com").await.is_empty(), "the owners are told");

    let activate = format!("{}/activate", console(&ada));
    olga.submit_path(&activate, &[]).await.assert_status(303);
    olga.submit_path(&activate, &[]).await.assert_status(409);
    robot.post("clients", json!({"name": "Late"})).await.assert_status(201);
    assert!(!grace.open("time").await.main().contains("unpaid"));
    let [activated, suspended] = ["operator.activated", "operator.suspended"].map(str::to_owned);
    let actions = actions(&app, &ada).await;
    assert!(actions.contains(&activated) && actions.contains(&suspended), "{actions:?}");
}

#[tokio::test]
async fn of_two_operators_at_once_one_suspends() {
    let (app, ada, _) = two_organizations().await;
    let (olga, otto) = (app.operator("Olga").await, app.operator("Otto").await);
    let path = format!("/api/v1{}/suspend", console(&ada));
    let body = || Some(json!({"reason": "Both of us"}));
    let (one, other) = futures_util::join!(
        olga.request(Method::POST, &path, body(), &[]),
        otto.request(Method::POST, &path, body(), &[])
    );
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    assert_eq!(actions(&app, &ada).await, ["operator.suspended"]);
}

#[tokio::test]
async fn a_closed_organization_is_found_suspended_when_it_opens_again() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    ada.submit("settings/danger/cancel", &[]).await.assert_status(303);
    let page = olga.open_path(&console(&ada)).await.assert_status(200);
    assert!(page.main().contains("Cancelled"), "{}", page.main());
    olga.submit_path(&format!("{}/suspend", console(&ada)), &[("reason", "Unpaid")]).await.assert_status(303);
    ada.open("time").await.assert_status(303);
    ada.submit("settings/danger/reactivate", &[]).await.assert_status(303);
    assert!(ada.open("time").await.assert_status(200).main().contains("Reason: Unpaid"));
    // Its owner may end it nevertheless, and take all of it along.
    ada.submit("settings/danger/export", &[("format", "csv")]).await.assert_status(200);
    ada.submit("settings/danger/delete", &[("name", "Analytical Engines")]).await.assert_status(303);
    assert!(olga.open_path(&console(&ada)).await.main().contains("will be erased after 1 Apr 2026"));
}

#[tokio::test]
async fn an_operator_who_is_a_member_has_their_role_and_no_more() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    let viewer = app.also_in(&olga, &ada, Role::Viewer).await;
    viewer.get("clients").await.assert_status(200);
    let refused = viewer.post("clients", json!({"name": "Mine"})).await.assert_status(403);
    assert_eq!(refused.json()["code"], "forbidden-role");
    viewer.open("settings/audit").await.assert_status(403);
    assert!(!viewer.open("time").await.main().contains("let you in"));
    assert_eq!(actions(&app, &ada).await, [""; 0], "a member's reading is no operator's look");
}
