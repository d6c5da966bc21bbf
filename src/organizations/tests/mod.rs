//! Organizations through the router.

mod access;
mod formats;
mod founding;
mod settings;
mod slugs;
mod switching;

use axum::http::Method;
use queries::types::TokenScope;
use serde_json::{Value, json};

use crate::clock::new_id;
use crate::tenancy::{hash_token, new_token};
use crate::testing::{Answer, Colleague, TestApp};

/// The address of somebody's organization itself.
fn api(person: &Colleague) -> String {
    format!("/api/v1/organizations/{}", person.slug)
}

/// Their organization, from the API.
async fn get(person: &Colleague) -> Answer {
    person.request(Method::GET, &api(person), None, &[]).await
}

/// Replaces the settings that were read at `version`, with some changed.
async fn replace(person: &Colleague, version: i64, changes: Value) -> Answer {
    let mut settings = get(person).await.json();
    for (field, value) in changes.as_object().expect("fields") {
        settings[field] = value.clone();
    }
    let tag = format!("\"{version}\"");
    person.request(Method::PUT, &api(person), Some(settings), &[("if-match", &tag)]).await
}

/// Gives their organization another slug.
async fn rename(person: &Colleague, slug: &str) -> Answer {
    let version = get(person).await.json()["version"].as_i64().expect("a version");
    replace(person, version, json!({"slug": slug})).await
}

/// The settings' form of Ada's organization, as a browser sends it, with some fields changed.
fn form<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let standard = [
        ("version", "1"),
        ("name", "Analytical Engines"),
        ("slug", "analytical-engines"),
        ("contact_email", ""),
        ("contact_phone", ""),
        ("billing_email", ""),
        ("timezone", "Europe/Rome"),
        ("currency", "EUR"),
        ("week_start", "1"),
        ("date_format", ""),
        ("time_format", ""),
        ("number_format", ""),
    ];
    let sent = |field: (&'a str, &'a str)| changes.iter().find(|(name, _)| *name == field.0).copied();
    standard.into_iter().map(|field| sent(field).unwrap_or(field)).collect()
}

/// The same person with an API token of their organization.
async fn with_token(app: &TestApp, person: &Colleague, scope: TokenScope) -> Colleague {
    let token = new_token();
    app.superuser()
        .await
        .execute(
            "insert into api_tokens (organization_id, id, user_id, name, token_hash, prefix, scope, created_at)
             values ($1, $2, $3, 'script', $4, 'tt_', $5, now())",
            &[&person.organization, &new_id(), &person.user, &hash_token(&token).as_slice(), &scope],
        )
        .await
        .expect("a token");
    person.with_token(&token)
}
