//! Going oneself, and where one lands without any organization.

use queries::types::Role;
use serde_json::{Value, json};

use super::{code, events, membership};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_member_leaves_and_lands_where_they_can_go_on() {
    let (app, ada, _) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Viewer).await;
    let question = meg.open("leave").await.assert_status(200);
    assert!(question.main().contains("Leave Analytical Engines?"), "{}", question.main());
    let left = meg.submit("leave", &[]).await.assert_status(303);
    assert_eq!(left.location(), "/");
    meg.get("clients").await.assert_status(404);
    assert_eq!(membership(&app, &meg).await["status"], "removed");
    let expected = ("member.left".to_owned(), json!({"status": "active"}), json!({"status": "removed"}));
    assert_eq!(events(&app, &ada).await, [expected]);

    assert_eq!(meg.open_path("/").await.assert_status(303).location(), "/organizations");
    let nowhere = meg.open_path("/organizations").await.assert_status(200);
    assert!(nowhere.main().contains("You are in no organization"), "{}", nowhere.main());
    assert!(nowhere.main().contains("/organizations/new"));
    meg.submit_path("/organizations/new", &[("name", "Own")]).await.assert_status(303);
}

#[tokio::test]
async fn the_last_owner_stays() {
    let (app, ada, _) = two_organizations().await;
    assert_eq!(code(&ada.post("leave", Value::Null).await.assert_status(409)), "member-last-owner");
    let refused = ada.submit("leave", &[]).await.assert_status(409);
    assert!(refused.text.contains("this is the last one"), "{}", refused.text);
    let demoted = super::give(&ada, &ada, "admin").await.assert_status(409);
    assert_eq!(code(&demoted), "member-last-owner");
    let olga = app.colleague(&ada, "Olga", Role::Owner).await;
    super::act(&ada, &olga, "suspend").await.assert_status(200);
    ada.post("leave", Value::Null).await.assert_status(409);
    super::act(&ada, &olga, "reactivate").await.assert_status(200);
    ada.post("leave", Value::Null).await.assert_status(200);
    olga.get("members").await.assert_status(200);
}

#[tokio::test]
async fn a_script_cannot_leave_in_its_persons_name() {
    let (app, ada, _) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Member).await;
    let made = meg.post("tokens", json!({"name": "Script", "scope": "write"})).await.assert_status(201);
    let script = meg.with_token(made.json()["token"].as_str().expect("a token"));
    script.post("leave", Value::Null).await.assert_status(403);
    meg.get("members").await.assert_status(200);
}

#[tokio::test]
async fn nobody_is_kept_in_a_suspended_organization() {
    let (app, ada, _) = two_organizations().await;
    let meg = app.colleague(&ada, "Meg", Role::Member).await;
    let suspend = "update organizations set status = 'suspended', suspended_at = now() where id = $1";
    app.superuser().await.execute(suspend, &[&ada.organization]).await.expect("suspended");
    meg.open("leave").await.assert_status(200);
    meg.submit("leave", &[]).await.assert_status(303);
    assert_eq!(membership(&app, &meg).await["status"], "removed");
    meg.get("members").await.assert_status(404);
    assert_eq!(code(&ada.post("leave", Value::Null).await.assert_status(409)), "member-last-owner");
}
