//! Projects through the router: API, list, pages, who may what, and what the other organization cannot.

mod access;
mod api;
mod favourites;
mod list;
mod members;
mod pages;
mod suggestions;

use serde_json::json;

use crate::clock::new_id;
use crate::testing::{Colleague, TestApp};

/// A project with nothing but a name; returns its id.
async fn project(of: &Colleague, name: &str) -> String {
    of.post("projects", json!({"name": name})).await.assert_status(201).id()
}

/// A client; returns its id.
async fn client(of: &Colleague, name: &str) -> String {
    of.post("clients", json!({"name": name})).await.assert_status(201).id()
}

/// An hour of somebody's time on a project, on a day in 2026; returns the entry's id.
async fn hour(app: &TestApp, of: &Colleague, project: &str, day: &str) -> uuid::Uuid {
    let (id, project) = (new_id(), project.parse::<uuid::Uuid>().expect("an id"));
    let day = day.parse::<jiff::civil::Date>().expect("a day");
    app.superuser()
        .await
        .execute(
            "insert into time_entries
                 (organization_id, id, user_id, project_id, day, seconds, source, created_at, updated_at)
             values ($1, $2, $3, $4, $5, 3600, 'duration', $6, $6)",
            &[&of.organization, &id, &of.user, &project, &day, &app.app().now()],
        )
        .await
        .expect("an entry");
    id
}
