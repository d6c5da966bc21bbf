//! What a tenant transaction does when things go wrong.

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::routing::{get, post};
use queries::client::GenericClient;
use serde_json::json;

use crate::App;
use crate::error::Error;
use crate::tenancy::{Committed, ManageWork, SeeWork, Tenant};
use crate::testing::{TestApp, two_organizations};

const INSERT: &str = "insert into tags (organization_id, id, name, created_at, updated_at)
     select current_setting('app.organization_id')::uuid, gen_random_uuid(), 'tag', now(), now()";

/// Writes and forgets to commit: what the type system keeps out of the product.
async fn forgetful(tenant: Tenant<ManageWork>) -> Result<(), Error> {
    tenant.execute(INSERT, &[]).await?;
    Ok(())
}

/// Swallows a failed statement and commits.
async fn careless(tenant: Tenant<ManageWork>) -> Result<Committed<()>, Error> {
    tenant.execute(INSERT, &[]).await?;
    let _ = tenant.execute("select 1 / 0", &[]).await;
    tenant.commit(()).await
}

async fn honest(tenant: Tenant<ManageWork>) -> Result<Committed<()>, Error> {
    tenant.execute(INSERT, &[]).await?;
    tenant.commit(()).await
}

/// Tries to write with a reading permission.
async fn sneaky(tenant: Tenant<SeeWork>) -> Result<(), Error> {
    tenant.execute(INSERT, &[]).await?;
    Ok(())
}

/// Waits inside the transaction until the caller is gone.
async fn slow(tenant: Tenant<ManageWork>) -> Result<Committed<()>, Error> {
    tenant.execute(INSERT, &[]).await?;
    tokio::time::sleep(std::time::Duration::from_mins(1)).await;
    tenant.commit(()).await
}

fn probes(app: &App) -> Router {
    Router::new()
        .route("/organizations/{organization}/forgetful", post(forgetful))
        .route("/organizations/{organization}/careless", post(careless))
        .route("/organizations/{organization}/honest", post(honest))
        .route("/organizations/{organization}/sneaky", get(sneaky))
        .route("/organizations/{organization}/slow", post(slow))
        .with_state(app.clone())
}

async fn tags(app: &TestApp) -> i64 {
    app.superuser().await.query_one("select count(*) from tags", &[]).await.expect("a count").get(0)
}

fn request(method: &str, path: &str) -> Request<Body> {
    Request::builder().method(method).uri(path).body(Body::empty()).expect("a request")
}

#[tokio::test]
async fn only_a_commit_makes_a_write_last() {
    let (app, ada, _) = two_organizations().await;
    let ada = ada.on(probes(app.app()));
    ada.send(request("POST", &ada.page_path("forgetful"))).await.assert_status(200);
    assert_eq!(tags(&app).await, 0);
    ada.send(request("POST", &ada.page_path("honest"))).await.assert_status(200);
    assert_eq!(tags(&app).await, 1);
}

#[tokio::test]
async fn a_commit_after_a_failed_statement_is_an_error_not_a_quiet_rollback() {
    let (app, ada, _) = two_organizations().await;
    let ada = ada.on(probes(app.app()));
    ada.send(request("POST", &ada.page_path("careless"))).await.assert_status(500);
    assert_eq!(tags(&app).await, 0);
    ada.send(request("POST", &ada.page_path("honest"))).await.assert_status(200);
    assert_eq!(tags(&app).await, 1, "the connection is usable afterwards");
}

#[tokio::test]
async fn a_reading_permission_cannot_write_even_with_sql() {
    let (app, ada, _) = two_organizations().await;
    let ada = ada.on(probes(app.app()));
    ada.send(request("GET", &ada.page_path("sneaky"))).await.assert_status(500);
    assert_eq!(tags(&app).await, 0);
}

#[tokio::test]
async fn a_cancelled_request_rolls_back_and_frees_its_connection() {
    let (app, ada, _) = two_organizations().await;
    let probing = ada.on(probes(app.app()));
    for _ in 0..20 {
        let path = probing.page_path("slow");
        let gone = probing.send(request("POST", &path));
        let _ = tokio::time::timeout(std::time::Duration::from_millis(30), gone).await;
    }
    assert_eq!(tags(&app).await, 0);
    ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    let idle: i64 = app
        .superuser()
        .await
        .query_one(
            "select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in%'",
            &[],
        )
        .await
        .expect("a count")
        .get(0);
    assert_eq!(idle, 0, "no transaction stays open");
}

#[tokio::test]
async fn a_connection_forgets_whose_it_was() {
    let (app, ada, brian) = two_organizations().await;
    ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    brian.get("clients").await.assert_status(200);
    #[expect(clippy::disallowed_methods, reason = "looks at what a tenant transaction left behind")]
    let connection = app.app().database().connection().await.expect("a connection");
    let left = "select current_user::text, coalesce(current_setting('app.organization_id', true), '')";
    let row = connection.query_one(left, &[]).await.expect("a row");
    assert_eq!((row.get::<_, &str>(0), row.get::<_, &str>(1)), ("timetracker_login", ""));
    let refused =
        connection.query("select * from clients", &[]).await.expect_err("no right outside a tenant");
    assert_eq!(refused.code().map(tokio_postgres::error::SqlState::code), Some("42501"));
}
