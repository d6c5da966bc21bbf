//! Who may make whom what.

use queries::types::Role;
use serde_json::json;

use super::{act, code, events, give, membership, of};
use crate::testing::two_organizations;

const ROLES: [Role; 5] = [Role::Viewer, Role::Member, Role::Manager, Role::Admin, Role::Owner];

fn word(role: Role) -> String {
    format!("{role:?}").to_lowercase()
}

#[tokio::test]
async fn the_table_of_roles_holds_for_every_actor_subject_and_role() {
    let (app, ada, _) = two_organizations().await;
    for actor_role in ROLES {
        let actor = app.colleague(&ada, &format!("Actor {actor_role:?}"), actor_role).await;
        for from in ROLES {
            for to in ROLES {
                let name = format!("From {actor_role:?} {from:?} {to:?}");
                let subject = app.colleague(&ada, &name, from).await;
                let answer = give(&actor, &subject, &word(to)).await;
                let expected = match actor_role {
                    Role::Admin if from == Role::Owner => 403,
                    Role::Admin if to == Role::Owner => 422,
                    Role::Owner | Role::Admin => 200,
                    Role::Manager | Role::Member | Role::Viewer => 403,
                };
                assert_eq!(answer.status.as_u16(), expected, "{actor_role:?}: {from:?} -> {to:?}");
                let stored = if expected == 200 { to } else { from };
                assert_eq!(membership(&app, &subject).await["role"], word(stored));
            }
        }
    }
}

#[tokio::test]
async fn an_admin_cannot_end_an_owner_and_nobody_ends_themselves() {
    let (app, ada, _) = two_organizations().await;
    let adam = app.colleague(&ada, "Adam", Role::Admin).await;
    let olga = app.colleague(&ada, "Olga", Role::Owner).await;
    for deed in ["suspend", "reactivate", "remove"] {
        assert_eq!(code(&act(&adam, &olga, deed).await.assert_status(403)), "member-outranks");
        assert_eq!(code(&act(&adam, &adam, deed).await.assert_status(409)), "member-self");
        act(&olga, &olga, deed).await.assert_status(409);
    }
    give(&adam, &adam, "owner").await.assert_status(422);
    give(&adam, &adam, "manager").await.assert_status(200);
    give(&adam, &adam, "admin").await.assert_status(403);
}

#[tokio::test]
async fn a_change_is_recorded_with_before_and_after_and_once() {
    let (app, ada, _) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Member).await;
    give(&ada, &meg, "manager").await.assert_status(200);
    give(&ada, &meg, "manager").await.assert_status(200);
    act(&ada, &meg, "suspend").await.assert_status(200);
    act(&ada, &meg, "suspend").await.assert_status(200);
    act(&ada, &meg, "reactivate").await.assert_status(200);
    act(&ada, &meg, "remove").await.assert_status(200);
    act(&ada, &meg, "remove").await.assert_status(200);
    let expected = [
        ("member.role_changed", json!({"role": "member"}), json!({"role": "manager"})),
        ("member.suspended", json!({"status": "active"}), json!({"status": "suspended"})),
        ("member.reactivated", json!({"status": "suspended"}), json!({"status": "active"})),
        ("member.removed", json!({"status": "active"}), json!({"status": "removed"})),
    ];
    let found = events(&app, &ada).await;
    assert_eq!(found, expected.map(|(action, before, after)| (action.to_owned(), before, after)));
    for answer in [give(&ada, &meg, "member").await, act(&ada, &meg, "reactivate").await] {
        assert_eq!(code(&answer.assert_status(409)), "member-gone");
    }
    act(&ada, &meg, "suspend").await.assert_status(409);
}

#[tokio::test]
async fn the_forms_do_the_same_and_ask_before_somebody_loses_access() {
    let (app, ada, _) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Member).await;
    let (token, entry) = (json!({"name": "Script", "scope": "write"}), json!({"description": "Review"}));
    meg.post("tokens", token).await.assert_status(201);
    meg.post("timer/start", entry).await.assert_status(201);

    let changed = ada.submit(&of(&meg, "/role"), &[("role", "manager")]).await.assert_status(303);
    assert_eq!(changed.location(), ada.page_path(&of(&meg, "")));
    let adam = app.colleague(&ada, "Adam", Role::Admin).await;
    let refused = adam.submit(&of(&meg, "/role"), &[("role", "owner")]).await.assert_status(422);
    assert!(refused.main().contains("You cannot give a role above your own."), "{}", refused.main());

    let question = ada.open(&of(&meg, "/remove")).await.assert_status(200);
    for told in ["Remove Meg?", "Their API token stops", "running timer is stopped", "The time entry they"] {
        assert!(question.main().contains(told), "{told}: {}", question.main());
    }
    let question = ada.open(&of(&meg, "/suspend")).await.assert_status(200);
    assert!(question.main().contains("Suspend Meg?") && question.main().contains("timer is stopped"));
    let suspended = ada.submit(&of(&meg, "/suspend"), &[]).await.assert_status(303);
    assert_eq!(suspended.location(), ada.page_path("members"));
    ada.submit(&of(&meg, "/reactivate"), &[]).await.assert_status(303);
    ada.submit(&of(&meg, "/remove"), &[]).await.assert_status(303);
    assert_eq!(membership(&app, &meg).await["status"], "removed");
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (app, ada, brian) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Member).await;
    let before = membership(&app, &meg).await;
    for intruder in [brian.clone(), brian.at(&ada.slug), brian.at(&ada.organization.to_string())] {
        give(&intruder, &meg, "viewer").await.assert_status(404);
        for deed in ["suspend", "reactivate", "remove"] {
            act(&intruder, &meg, deed).await.assert_status(404);
            intruder.submit(&of(&meg, &format!("/{deed}")), &[]).await.assert_status(404);
        }
        intruder.get(&of(&meg, "")).await.assert_status(404);
        intruder.open(&of(&meg, "")).await.assert_status(404);
    }
    assert_eq!(membership(&app, &meg).await, before);
}
