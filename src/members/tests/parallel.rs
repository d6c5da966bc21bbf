//! Two requests at once: there is always an owner.

use futures_util::future::join_all;
use queries::types::Role;
use serde_json::{Value, json};

use super::of;
use crate::testing::{Answer, Colleague, TestApp, two_organizations};

async fn owners(app: &TestApp, of: &Colleague) -> i64 {
    let count = "select count(*) from memberships where organization_id = $1 and role = 'owner' and status = 'active'";
    app.superuser().await.query_one(count, &[&of.organization]).await.expect("a count").get(0)
}

/// Sends requests on threads of their own, so that they really meet.
async fn at_once(requests: Vec<(Colleague, String, Value)>) -> Vec<Answer> {
    let sent = requests
        .into_iter()
        .map(|(who, path, body)| tokio::spawn(async move { who.post(&path, body).await }));
    join_all(sent).await.into_iter().map(|answer| answer.expect("an answer")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_owners_cannot_both_go() {
    let (app, ada, _) = two_organizations().await;
    let (demote, nothing) = (json!({"role": "admin"}), Value::Null);
    for round in 0..12 {
        let olga = app.colleague(&ada, &format!("Olga {round}"), Role::Owner).await;
        let (one, other) = match round % 4 {
            0 => ((of(&olga, "/role"), demote.clone()), (of(&ada, "/role"), demote.clone())),
            1 => ((of(&olga, "/remove"), nothing.clone()), (of(&ada, "/remove"), nothing.clone())),
            2 => ((of(&olga, "/suspend"), nothing.clone()), (of(&ada, "/suspend"), nothing.clone())),
            _ => (("leave".to_owned(), nothing.clone()), ("leave".to_owned(), nothing.clone())),
        };
        let requests = vec![(ada.clone(), one.0, one.1), (olga.clone(), other.0, other.1)];
        let statuses: Vec<u16> =
            at_once(requests).await.iter().map(|answer| answer.status.as_u16()).collect();
        let done = statuses.iter().filter(|status| **status == 200).count();
        assert_eq!((done, owners(&app, &ada).await), (1, 1), "round {round}: {statuses:?}");
        reset(&app, &ada).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_owners_who_leave_at_once_one_stays() {
    let (app, ada, _) = two_organizations().await;
    let mut all = vec![ada.clone()];
    for number in 0..5 {
        all.push(app.colleague(&ada, &format!("Owner {number}"), Role::Owner).await);
    }
    let requests = all.into_iter().map(|who| (who, "leave".to_owned(), Value::Null)).collect();
    let answers = at_once(requests).await;
    let left = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!((left, owners(&app, &ada).await), (5, 1));
}

/// Makes Ada the only owner again.
async fn reset(app: &TestApp, ada: &Colleague) {
    let reset = "update memberships set status = 'active',
                     role = case when user_id = $2 then 'owner'::role else 'viewer'::role end
                 where organization_id = $1";
    app.superuser().await.execute(reset, &[&ada.organization, &ada.user]).await.expect("a reset");
}
