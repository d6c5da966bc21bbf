//! Deleting an account.

use queries::types::Role;
use serde_json::json;
use uuid::Uuid;

use super::{count, try_sign_in};
use crate::testing::{Answer, Colleague, PASSWORD, TestApp, start};

async fn delete(person: &Colleague, password: &str) -> Answer {
    person.submit_path("/account/delete", &[("current_password", password)]).await
}

/// The tables that hold a row of the person: found by their references to `users`, so none is forgotten.
async fn rows_of(app: &TestApp, person: Uuid) -> Vec<String> {
    let superuser = app.superuser().await;
    let tables = "select k.conrelid::regclass::text, a.attname::text from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and k.confrelid = 'users'::regclass order by 1";
    let mut found = Vec::new();
    for row in superuser.query(tables, &[]).await.expect("the tables") {
        let (table, column): (String, String) = (row.get(0), row.get(1));
        let any = format!("select from {table} where {column} = $1 limit 1");
        if superuser.query_opt(&any, &[&person]).await.expect("an answer").is_some() {
            found.push(table);
        }
    }
    found
}

#[tokio::test]
async fn who_the_person_was_is_gone_and_what_they_did_stays() {
    let app = start().await;
    let (ada, brian) =
        (app.sign_up("Ada Lovelace", "Analytical Engines").await, app.founder("Brian", "Bell Labs").await);
    let guest = app.also_in(&ada, &brian, Role::Member).await;
    let entry = json!({"time": "2:00", "day": "2026-03-01", "description": "Kept work"});
    guest.post("time-entries", entry).await.assert_status(201);
    guest.post("timer/start", json!({"description": "Running"})).await.assert_status(201);
    let made = guest.post("tokens", json!({"name": "Laptop", "scope": "write"})).await.json();
    let token = guest.with_token(made["token"].as_str().expect("a token"));
    token.get("clients").await.assert_status(200);
    for credential in [
        "insert into totp_secrets (user_id, secret, created_at) values ($1, '', now())",
        "insert into external_identities (id, user_id, issuer, subject, label, created_at) values (gen_random_uuid(), $1, 'i', 's', 'l', now())",
    ] {
        app.superuser().await.execute(credential, &[&ada.user]).await.expect("a credential");
    }
    app.pass(60);
    let page = ada.open_path("/account/delete").await.assert_status(200);
    assert!(page.main().contains("You are alone") && page.main().contains("You leave these organizations"));
    let done = delete(&ada, PASSWORD).await.assert_status(200);
    assert!(done.text.contains("Your account is deleted"));
    assert!(done.cookie("timetracker_session").expect("a cookie").contains("Max-Age=0"));

    guest.get("clients").await.assert_status(401);
    token.get("clients").await.assert_status(401);
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(422);
    let superuser = app.superuser().await;
    let dump = "select string_agg(t, ' ') from (select u::text t from users u union all select m::text from memberships m
        union all select o::text from one_time_tokens o union all select s::text from sessions s
        union all select e::text from account_events e) all_of_it";
    let dump: String = superuser.query_one(dump, &[]).await.expect("rows").get(0);
    assert!(!dump.contains("Lovelace") && !dump.contains("ada.lovelace@"), "{dump}");
    assert_eq!(rows_of(&app, ada.user).await, ["memberships"], "what else refers to the person is gone");
    let kept = superuser
        .query("select m.name, e.description, e.ended_at is null and e.started_at is not null from time_entries e
                join memberships m using (organization_id, user_id) where e.user_id = $1 order by e.created_at", &[&ada.user])
        .await
        .expect("rows");
    let kept: Vec<(String, String, bool)> =
        kept.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect();
    let deleted = "Deleted person".to_owned();
    assert_eq!(
        kept,
        [(deleted.clone(), "Kept work".to_owned(), false), (deleted, "Running".to_owned(), false)]
    );
    let closed = "select status::text, delete_after = $2 from organizations where id = $1";
    let after = app.app().now() + jiff::SignedDuration::from_hours(24 * 30);
    let closed = superuser.query_one(closed, &[&ada.organization, &after]).await.expect("a row");
    assert_eq!((closed.get::<_, String>(0), closed.get::<_, bool>(1)), ("pending_deletion".to_owned(), true));
    brian.get("clients").await.assert_status(200);
    let told = app.mails_to(&ada.email).await.pop().expect("a last mail");
    assert_eq!(told.subject, "Your account is deleted");
    let recorded = "select count(*) from audit_events where action = 'account.deleted' and actor_name in ('Ada Lovelace', 'Guest')";
    assert_eq!(superuser.query_one(recorded, &[]).await.expect("a count").get::<_, i64>(0), 2, "in both");
}

#[tokio::test]
async fn the_last_owner_of_others_stays_until_somebody_else_owns_it() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let page = ada.open_path("/account/delete").await.assert_status(200);
    assert!(page.main().contains("Make somebody else its owner first"));
    assert!(
        page.main().contains("/organizations/analytical-engines")
            && !page.main().contains("Delete my account")
    );
    let refused = delete(&ada, PASSWORD).await.assert_status(422);
    assert!(refused.text.contains("Nothing was deleted"));
    ada.get("clients").await.assert_status(200);
    let promote = "update memberships set role = 'owner' where user_id = $1";
    app.superuser().await.execute(promote, &[&grace.user]).await.expect("an update");
    delete(&ada, PASSWORD).await.assert_status(200);
    grace.get("clients").await.assert_status(200);
    let status = "select status::text from organizations";
    let status: String = app.superuser().await.query_one(status, &[]).await.expect("a row").get(0);
    assert_eq!(status, "active");
}

#[tokio::test]
async fn without_the_password_nothing_is_deleted() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    for wrong in ["", "not the password"] {
        let page = delete(&ada, wrong).await.assert_status(422);
        assert!(page.text.contains("id=\"current_password-error\""));
    }
    ada.get("clients").await.assert_status(200);
    assert_eq!(count(&app, "users where deactivated_at is null").await, 1);
}

#[tokio::test]
async fn the_address_is_free_again_and_begins_anew() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    delete(&ada, PASSWORD).await.assert_status(200);
    let form = crate::testing::sign_up_form("Ada", "ada@example.com", "Second Engines");
    app.anonymous().submit("/sign-up", &form).await.assert_status(303);
    assert_eq!(count(&app, "users").await, 2);
}

#[tokio::test]
async fn somebody_elses_session_deletes_only_its_holder() {
    let app = start().await;
    let (ada, brian) =
        (app.sign_up("Ada", "Analytical Engines").await, app.sign_up("Brian", "Bell Labs").await);
    delete(&ada, PASSWORD).await.assert_status(200);
    brian.get("clients").await.assert_status(200);
    try_sign_in(&app, &brian.email, PASSWORD).await.assert_status(303);
    let made = brian.post("tokens", json!({"name": "Laptop", "scope": "write"})).await.json();
    let token = brian.with_token(made["token"].as_str().expect("a token"));
    assert!(delete(&token, PASSWORD).await.assert_status(303).location().starts_with("/sign-in"));
}
