use jiff::Timestamp;
use uuid::Uuid;

use super::outline::{Outline, many, three};
use super::{Made, fill};
use crate::testing::{self, TestApp};

/// A Wednesday afternoon.
const NOW: &str = "2026-03-04T16:00:00Z";

async fn made(app: &TestApp, outlines: Vec<Outline>) -> Made {
    fill(&app.reach("timetracker_login"), outlines, now()).await.unwrap()
}

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn small() -> Vec<Outline> {
    three("2026-02-02".parse().unwrap())
}

async fn count(app: &TestApp, question: &str) -> i64 {
    app.superuser().await.query_one(&format!("select count(*) from {question}"), &[]).await.unwrap().get(0)
}

/// Everything that was written, as one text; each password hash has a salt of its own.
async fn everything(app: &TestApp) -> String {
    let mut all = String::new();
    for table in [
        "users",
        "organizations",
        "memberships",
        "clients",
        "projects",
        "tags",
        "time_entries",
        "time_entry_tags",
    ] {
        let rows = format!(
            "select coalesce(string_agg(row, chr(10) order by row), '') from
             (select (to_jsonb(t) - 'password_hash')::text as row from {table} t) rows"
        );
        all += app.superuser().await.query_one(&rows, &[]).await.unwrap().get(0);
    }
    all
}

#[tokio::test]
async fn three_organizations_with_twelve_people_and_one_running_timer() {
    let app = testing::start().await;
    let made = made(&app, small()).await;
    assert_eq!((made.organizations, made.already_there), (3, 0));
    assert_eq!(count(&app, "users").await, 12);
    assert_eq!(count(&app, "memberships").await, 14);
    assert_eq!(count(&app, "memberships where role = 'owner'").await, 3);
    assert_eq!(count(&app, "time_entries where seconds is null").await, 1);
    let entries = count(&app, "time_entries").await;
    assert_eq!(i64::try_from(made.entries).unwrap(), entries);
    assert!((600..2000).contains(&entries), "{entries} entries in a month");
}

#[tokio::test]
async fn entries_keep_the_rules_of_time() {
    let app = testing::start().await;
    made(&app, small()).await;
    let broken = "time_entries e join organizations o on o.id = e.organization_id where";
    for rule in [
        "e.seconds <> extract(epoch from e.ended_at - e.started_at)",
        "e.day <> (e.started_at at time zone o.timezone)::date",
        "e.ended_at > '2026-03-04T16:00:00Z' or e.day < '2026-02-02'",
        "exists (select from time_entries f where f.user_id = e.user_id and f.organization_id = e.organization_id
                 and f.id <> e.id and f.started_at < e.ended_at and e.started_at < f.ended_at)",
    ] {
        assert_eq!(count(&app, &format!("{broken} {rule}")).await, 0, "{rule}");
    }
    for source in ["timer", "manual", "duration"] {
        assert!(count(&app, &format!("time_entries where source = '{source}'")).await > 10, "{source}");
    }
}

#[tokio::test]
async fn the_same_flags_make_the_same_rows() {
    let (one, other) = (testing::start().await, testing::start().await);
    made(&one, small()).await;
    made(&other, small()).await;
    let (one, other) = (everything(&one).await, everything(&other).await);
    assert!(one.len() > 100_000);
    assert!(one == other);
}

#[tokio::test]
async fn a_second_run_changes_nothing() {
    let app = testing::start().await;
    made(&app, small()).await;
    let before = everything(&app).await;
    let again = made(&app, three("2026-01-01".parse().unwrap())).await;
    assert_eq!((again.organizations, again.entries, again.already_there), (0, 0, 3));
    assert!(everything(&app).await == before);
}

#[tokio::test]
async fn large_sets_have_exactly_the_entries_that_were_asked_for() {
    let app = testing::start().await;
    let made = made(&app, many(7, 3_000).collect()).await;
    assert_eq!((made.organizations, made.entries), (7, 3_000));
    let shares = app
        .superuser()
        .await
        .query("select count(*) from time_entries group by organization_id order by 1", &[])
        .await
        .unwrap();
    let shares: Vec<i64> = shares.iter().map(|row| row.get(0)).collect();
    assert_eq!(shares, [428, 428, 428, 429, 429, 429, 429]);
}

#[tokio::test]
async fn an_organization_sees_its_own_rows_only() {
    let app = testing::start().await;
    let outlines = small();
    let ids: Vec<Uuid> = outlines.iter().map(|outline| outline.id).collect();
    made(&app, outlines).await;
    let login = app.login().await;
    for id in ids {
        let enter =
            format!("begin; set local role timetracker_tenant; set local app.organization_id = '{id}'");
        login.batch_execute(&enter).await.unwrap();
        for table in ["clients", "projects", "tags", "time_entries", "time_entry_tags", "memberships"] {
            let question =
                format!("select count(*), count(*) filter (where organization_id = $1) from {table}");
            let row = login.query_one(&question, &[&id]).await.unwrap();
            assert!(row.get::<_, i64>(0) > 0 && row.get::<_, i64>(0) == row.get::<_, i64>(1), "{table}");
        }
        login.batch_execute("rollback").await.unwrap();
    }
}
