//! The record: its chain, who reads it, the files it becomes, and that tampering shows.

mod export;
mod reading;
mod verification;
mod words;

use queries::types::Role;
use serde_json::json;
use tokio_postgres::error::SqlState;

use super::{Event, record, record_for_account};
use crate::tenancy::{ManageOrganization, Person};
use crate::testing::{Colleague, TestApp, two_organizations};
use crate::web::Origin;

/// The chain from its first event to its end: each link as PostgreSQL computes it again.
const BROKEN: &str = "
    select count(*) from (
        select e.hash <> audit_hash(coalesce(lag(e.hash) over (order by e.sequence), ''), e)
            or e.sequence <> row_number() over (order by e.sequence) as broken
        from audit_events e where e.organization_id = $1) links
    where broken";

async fn person(app: &TestApp, who: &Colleague) -> Person {
    let request = axum::http::Request::get("/")
        .header("cookie", format!("{}={}", crate::tenancy::SESSION_COOKIE, who.credential()))
        .body(())
        .expect("a request");
    let (mut parts, ()) = request.into_parts();
    <Person as axum::extract::FromRequestParts<crate::App>>::from_request_parts(&mut parts, app.app())
        .await
        .expect("a person")
}

async fn rename(app: &TestApp, who: &Colleague, name: &str) {
    let person = person(app, who).await;
    let origin = Origin { address: "192.0.2.1".to_owned(), user_agent: "Firefox".to_owned() };
    let tenant =
        person.tenant_in::<ManageOrganization>(app.app(), who.organization, origin).await.expect("a tenant");
    let event = Event::new("organization.renamed").before(json!({"name": "?"})).after(json!({"name": name}));
    record(&tenant, event).await.expect("an event");
    tenant.commit(()).await.expect("committed");
}

#[tokio::test]
async fn events_form_one_chain_for_each_organization() {
    let (app, ada, brian) = two_organizations().await;
    for name in ["One", "Two", "Three"] {
        rename(&app, &ada, name).await;
    }
    rename(&app, &brian, "Other").await;
    let superuser = app.superuser().await;
    for (who, count) in [(&ada, 3_i64), (&brian, 1)] {
        let row = superuser
            .query_one(
                "select count(*), max(e.sequence) = max(c.sequence) and (array_agg(e.hash order by e.sequence desc))[1] = max(c.hash::text)::bytea
                 from audit_events e join audit_chains c using (organization_id) where e.organization_id = $1",
                &[&who.organization],
            )
            .await
            .expect("a chain");
        assert_eq!((row.get::<_, i64>(0), row.get::<_, bool>(1)), (count, true));
        let broken: i64 = superuser.query_one(BROKEN, &[&who.organization]).await.expect("links").get(0);
        assert_eq!(broken, 0);
    }
    let event = superuser
        .query_one("select actor_name, actor_kind::text, subject_name, address from audit_events where organization_id = $1 limit 1", &[&ada.organization])
        .await
        .expect("an event");
    let told: [String; 4] = std::array::from_fn(|column| event.get(column));
    assert_eq!(told, ["Ada", "member", "Analytical Engines", "192.0.2.1"]);
}

#[tokio::test]
async fn parallel_events_queue_up() {
    let (app, ada, _) = two_organizations().await;
    let renames = (0..8).map(|number| {
        let (app, ada) = (app.clone(), ada.clone());
        async move { rename(&app, &ada, &number.to_string()).await }
    });
    futures_util::future::join_all(renames).await;
    let superuser = app.superuser().await;
    let broken: i64 = superuser.query_one(BROKEN, &[&ada.organization]).await.expect("links").get(0);
    let last: i64 =
        superuser.query_one("select max(sequence) from audit_events", &[]).await.expect("events").get(0);
    assert_eq!((broken, last), (0, 8));
}

#[tokio::test]
async fn a_changed_event_breaks_the_chain() {
    let (app, ada, _) = two_organizations().await;
    for name in ["One", "Two", "Three"] {
        rename(&app, &ada, name).await;
    }
    let superuser = app.superuser().await;
    superuser
        .execute("update audit_events set actor_name = 'Eve' where sequence = 2", &[])
        .await
        .expect("changed");
    let broken: i64 = superuser.query_one(BROKEN, &[&ada.organization]).await.expect("links").get(0);
    assert_eq!(broken, 1);
}

#[tokio::test]
async fn nobody_in_an_organization_changes_or_removes_an_event() {
    let (app, ada, _) = two_organizations().await;
    rename(&app, &ada, "One").await;
    let login = app.login().await;
    for attempt in
        ["update audit_events set actor_name = 'Eve'", "delete from audit_events", "truncate audit_events"]
    {
        let enter = format!(
            "begin; set local role timetracker_tenant; set local app.organization_id = '{}'; {attempt}",
            ada.organization
        );
        let refused = login.batch_execute(&enter).await.expect_err("refused");
        assert_eq!(refused.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE), "{attempt}");
        login.batch_execute("rollback").await.expect("rolled back");
    }
}

#[tokio::test]
async fn an_accounts_event_reaches_its_organizations_and_no_other() {
    let (app, ada, brian) = two_organizations().await;
    let guest = app.also_in(&ada, &brian, Role::Member).await;
    let caroline = app.founder("Caroline", "Comets").await;
    let login = app.login().await;
    let origin = Origin::default();
    record_for_account(&login, app.app(), ada.user, &origin, Event::new("password.changed"))
        .await
        .expect("told");
    let private = Event::new("profile.changed").after(json!({"theme": "dark"})).private();
    record_for_account(&login, app.app(), ada.user, &origin, private).await.expect("told");
    let superuser = app.superuser().await;
    let count = async |organization: uuid::Uuid| -> Vec<String> {
        let rows = superuser
            .query("select action from audit_events where organization_id = $1", &[&organization])
            .await
            .expect("events");
        rows.iter().map(|row| row.get(0)).collect()
    };
    assert_eq!(count(ada.organization).await, ["password.changed"]);
    assert_eq!(count(guest.organization).await, ["password.changed"]);
    assert_eq!(count(caroline.organization).await, Vec::<String>::new());
    let own: i64 = superuser
        .query_one("select count(*) from account_events where user_id = $1", &[&ada.user])
        .await
        .expect("events")
        .get(0);
    assert_eq!(own, 2);
}
