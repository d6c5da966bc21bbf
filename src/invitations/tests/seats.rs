//! Seats: checked inside the transaction that would fill them, also when many come at once.

use futures_util::future::join_all;
use queries::types::Role;
use serde_json::{Value, json};

use super::{accept, code, invite, limit, link, sign_up};
use crate::testing::two_organizations;

#[tokio::test]
async fn members_and_open_invitations_take_seats_and_others_do_not() {
    let (app, ada, _) = two_organizations().await;
    limit(&app, &ada, 3).await;
    let meg = app.colleague(&ada, "Meg", Role::Member).await;
    let id = invite(&ada, "one@example.com", "member").await.assert_status(201).id();
    let full = invite(&ada, "two@example.com", "member").await.assert_status(402);
    assert_eq!(code(&full), "limit-users-reached");
    let form = ada.submit("members/invite", &[("email", "two@example.com"), ("role", "member")]).await;
    let form = form.assert_status(402);
    assert!(form.main().contains("Your plan allows 3 members and open invitations"), "{}", form.main());
    assert!(form.main().contains("value=\"two@example.com\""), "what was typed stays");
    assert!(app.mails_to("two@example.com").await.is_empty());

    ada.post(&format!("invitations/{id}/resend"), Value::Null).await.assert_status(200);
    ada.post(&format!("invitations/{id}/revoke"), Value::Null).await.assert_status(200);
    let id = invite(&ada, "two@example.com", "member").await.assert_status(201).id();
    app.pass(14 * 24 * 60 * 60);
    invite(&ada, "three@example.com", "member").await.assert_status(201);
    ada.post(&format!("invitations/{id}/resend"), Value::Null).await.assert_status(402);

    ada.post(&format!("members/{}/suspend", meg.user), Value::Null).await.assert_status(200);
    ada.post(&format!("invitations/{id}/resend"), Value::Null).await.assert_status(200);
    let back = ada.post(&format!("members/{}/reactivate", meg.user), Value::Null).await.assert_status(402);
    assert_eq!(code(&back), "limit-users-reached");
}

#[tokio::test]
async fn a_plan_that_became_smaller_is_checked_at_the_door() {
    let (app, ada, brian) = two_organizations().await;
    for email in [brian.email.as_str(), "grace@example.com"] {
        invite(&ada, email, "member").await.assert_status(201);
    }
    limit(&app, &ada, 1).await;
    let (his, hers) = (link(&app, &brian.email).await, link(&app, "grace@example.com").await);
    accept(&brian, &his).await.assert_status(402);
    sign_up(&app, &hers, "Grace").await.assert_status(402);
    let users = "select count(*) from users where email = 'grace@example.com'";
    assert_eq!(app.superuser().await.query_one(users, &[]).await.expect("a count").get::<_, i64>(0), 0);
    limit(&app, &ada, 2).await;
    accept(&brian, &his).await.assert_status(303);
    sign_up(&app, &hers, "Grace").await.assert_status(402);
    limit(&app, &ada, 3).await;
    sign_up(&app, &hers, "Grace").await.assert_status(303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_invitations_at_once_only_as_many_as_there_are_seats_are_sent() {
    let (app, ada, _) = two_organizations().await;
    limit(&app, &ada, 4).await;
    let sent = (0..10).map(|number| {
        let ada = ada.clone();
        tokio::spawn(async move {
            invite(&ada, &format!("person{number}@example.com"), "member").await.status.as_u16()
        })
    });
    let mut statuses: Vec<u16> =
        join_all(sent).await.into_iter().map(|status| status.expect("a status")).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 201, 201, 402, 402, 402, 402, 402, 402, 402]);
    assert_eq!(app.mails().await.len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_accept_at_once_only_as_many_as_there_are_seats_come_in() {
    let (app, ada, _) = two_organizations().await;
    let mut people = Vec::new();
    for number in 0..8 {
        let person = app.founder(&format!("Person {number}"), &format!("Place {number}")).await;
        invite(&ada, &person.email, "member").await.assert_status(201);
        people.push((person.clone(), link(&app, &person.email).await));
    }
    limit(&app, &ada, 4).await;
    let sent = people
        .into_iter()
        .map(|(person, link)| tokio::spawn(async move { accept(&person, &link).await.status.as_u16() }));
    let mut statuses: Vec<u16> =
        join_all(sent).await.into_iter().map(|status| status.expect("a status")).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 303, 303, 402, 402, 402, 402, 402]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_address_invited_twice_at_once_is_invited_once() {
    let (app, ada, _) = two_organizations().await;
    let sent = (0..6).map(|_| {
        let ada = ada.clone();
        tokio::spawn(async move { invite(&ada, "grace@example.com", "member").await.status.as_u16() })
    });
    let mut statuses: Vec<u16> =
        join_all(sent).await.into_iter().map(|status| status.expect("a status")).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 422, 422, 422, 422, 422]);
    assert_eq!(app.mails().await.len(), 1);
    let data = ada.get("invitations").await.json()["data"].clone();
    assert_eq!(data.as_array().map(Vec::len), Some(1), "{data}");
    assert_eq!(data[0]["email"], json!("grace@example.com"));
}
