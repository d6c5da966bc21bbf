//! Time through the router, on a real PostgreSQL.

mod away;
mod breaks;
mod bulk;
mod edits;
mod listing;
mod live;
mod local_time;
mod manual;
mod pages;
mod parallel;
mod policies;
mod repetition;
mod roles;
mod summaries;
mod timer;

use serde_json::{Value, json};

use crate::clock::new_id;
use crate::testing::{Colleague, TestApp};

/// A project without a rate in somebody's organization; returns its id.
async fn project(app: &TestApp, of: &Colleague, name: &str) -> String {
    project_with(app, of, name, true, None).await
}

/// A project in somebody's organization; the rate is in minor units per hour.
async fn project_with(
    app: &TestApp,
    of: &Colleague,
    name: &str,
    billable: bool,
    rate: Option<i64>,
) -> String {
    let id = new_id();
    app.superuser()
        .await
        .execute(
            "insert into projects (organization_id, id, name, billable, hourly_rate, created_at, updated_at)
             values ($1, $2, $3, $4, $5, now(), now())",
            &[&of.organization, &id, &name, &billable, &rate],
        )
        .await
        .expect("a project");
    id.to_string()
}

/// Archives a project.
async fn archive(app: &TestApp, project: &str) {
    let superuser = app.superuser().await;
    let archived = superuser
        .execute("update projects set archived_at = now() where id::text = $1", &[&project])
        .await
        .expect("an update");
    assert_eq!(archived, 1);
}

/// Moves a person to a time zone.
async fn move_to(app: &TestApp, person: &Colleague, zone: &str) {
    let superuser = app.superuser().await;
    let moved = superuser
        .execute("update users set timezone = $1 where id = $2", &[&zone, &person.user])
        .await
        .expect("an update");
    assert_eq!(moved, 1);
}

/// An entry of so many seconds on a day.
async fn worked(person: &Colleague, day: &str, seconds: i64) -> Value {
    let entry = json!({"description": "Work", "day": day, "seconds": seconds});
    person.post("time-entries", entry).await.assert_status(201).json()
}

/// The person's running entry.
async fn running(person: &Colleague) -> Value {
    person.get("timer").await.assert_status(200).json()["running"].clone()
}
