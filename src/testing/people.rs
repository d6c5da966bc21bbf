//! People, and what they send.

use axum::Router;
use axum::body::Body;
use axum::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE};
use axum::http::{Method, Request};
use axum::response::Response;
use queries::types::Role;
use serde_json::Value;
use tower::ServiceExt;
use uuid::Uuid;

use super::{Answer, TestApp};
use crate::clock::new_id;
use crate::tenancy::{SESSION_COOKIE, hash_token, new_token};

/// Somebody without a session.
#[derive(Clone)]
pub struct Anonymous {
    router: Router,
}

/// A person as they act in one organization, with a session or a token.
#[derive(Clone)]
pub struct Colleague {
    router: Router,
    credential: String,
    bearer: bool,
    /// Their user id.
    pub user: Uuid,
    /// Their mail address.
    pub email: String,
    /// The organization's id.
    pub organization: Uuid,
    /// The organization's slug.
    pub slug: String,
}

impl Anonymous {
    pub(super) fn new(router: Router) -> Self {
        Self { router }
    }
    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        Answer::read(self.router.clone().oneshot(request).await.expect("an answer")).await
    }
    /// Opens an address.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }
    /// Sends a form, as a browser on this site would.
    pub async fn submit(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form(fields)));
        self.send(request.expect("a request")).await
    }
}

impl Colleague {
    /// The same person before another router.
    pub fn on(&self, router: Router) -> Self {
        Self { router, ..self.clone() }
    }
    /// The same person at another organization's address.
    pub fn at(&self, slug: &str) -> Self {
        Self { slug: slug.to_owned(), ..self.clone() }
    }
    /// The same person with an API token instead of a session.
    pub fn with_token(&self, token: &str) -> Self {
        Self { credential: token.to_owned(), bearer: true, ..self.clone() }
    }
    /// The same person with the cookie that a sign-in set.
    pub fn with_session(&self, token: &str) -> Self {
        Self { credential: token.to_owned(), bearer: false, ..self.clone() }
    }
    /// The token in their cookie or header.
    pub fn credential(&self) -> &str {
        &self.credential
    }
    /// The address of a page of their organization.
    pub fn page_path(&self, rest: &str) -> String {
        format!("/organizations/{}/{rest}", self.slug)
    }
    /// The address of an API route of their organization.
    pub fn api_path(&self, rest: &str) -> String {
        format!("/api/v1/organizations/{}/{rest}", self.slug)
    }

    /// Sends any request with their credential.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        Answer::read(self.send_for_stream(request).await).await
    }
    /// As [`Colleague::send`], for an answer whose body does not end by itself.
    pub async fn send_for_stream(&self, mut request: Request<Body>) -> Response {
        let headers = request.headers_mut();
        if self.bearer {
            headers.insert(AUTHORIZATION, format!("Bearer {}", self.credential).parse().expect("a header"));
        } else {
            headers
                .insert(COOKIE, format!("{SESSION_COOKIE}={}", self.credential).parse().expect("a header"));
            headers.entry("sec-fetch-site").or_insert("same-origin".parse().expect("a header"));
        }
        self.router.clone().oneshot(request).await.expect("an answer")
    }
    /// Sends JSON (or nothing) to an address, with extra headers.
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = match body {
            Some(body) => {
                request = request.header(CONTENT_TYPE, "application/json");
                Body::from(body.to_string())
            }
            None => Body::empty(),
        };
        self.send(request.body(body).expect("a request")).await
    }

    /// `GET` below their organization's API.
    pub async fn get(&self, rest: &str) -> Answer {
        self.request(Method::GET, &self.api_path(rest), None, &[]).await
    }
    /// `POST` below their organization's API.
    pub async fn post(&self, rest: &str, body: Value) -> Answer {
        self.request(Method::POST, &self.api_path(rest), Some(body), &[]).await
    }
    /// `PUT` with the version they have seen.
    pub async fn put(&self, rest: &str, version: i32, body: Value) -> Answer {
        let tag = format!("\"{version}\"");
        self.request(Method::PUT, &self.api_path(rest), Some(body), &[("if-match", &tag)]).await
    }
    /// `DELETE` below their organization's API.
    pub async fn delete(&self, rest: &str) -> Answer {
        self.request(Method::DELETE, &self.api_path(rest), None, &[]).await
    }
    /// Opens a page of their organization.
    pub async fn open(&self, rest: &str) -> Answer {
        self.open_path(&self.page_path(rest)).await
    }
    /// Opens any page.
    pub async fn open_path(&self, path: &str) -> Answer {
        self.send(Request::get(path).header(ACCEPT, "text/html").body(Body::empty()).expect("a request"))
            .await
    }
    /// Sends a form of their organization.
    pub async fn submit(&self, rest: &str, fields: &[(&str, &str)]) -> Answer {
        self.submit_path(&self.page_path(rest), fields).await
    }
    /// Sends a form to any address.
    pub async fn submit_path(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form(fields))).expect("a request")).await
    }
}

pub(super) fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// The password of everybody who signs up.
pub const PASSWORD: &str = "violet harbour lanterns";

/// What the sign-up form sends for a person.
pub fn sign_up_form<'a>(name: &'a str, email: &'a str, organization: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", name),
        ("email", email),
        ("password", PASSWORD),
        ("organization", organization),
        ("timezone", "Europe/Rome"),
    ]
}

/// Signs a person up with the real form.
pub(super) async fn sign_up(app: &TestApp, name: &str, organization: &str) -> Colleague {
    let email = format!("{}@example.com", name.to_lowercase().replace(' ', "."));
    let answer = app.anonymous().submit("/sign-up", &sign_up_form(name, &email, organization)).await;
    let answer = answer.assert_status(303);
    let row = app
        .superuser()
        .await
        .query_one(
            "select m.user_id, m.organization_id, o.slug
             from memberships m join organizations o on o.id = m.organization_id where m.email = $1",
            &[&email],
        )
        .await
        .expect("a membership");
    Colleague {
        router: app.router().clone(),
        credential: answer.session(),
        bearer: false,
        user: row.get(0),
        email,
        organization: row.get(1),
        slug: row.get(2),
    }
}

/// Makes a person with an organization, as sign-up does, without its slow password.
pub(super) async fn found(app: &TestApp, name: &str, organization: &str) -> Colleague {
    let (user, email) = insert_user(app, name).await;
    let (id, slug) = (new_id(), organization.to_lowercase().replace(' ', "-").replace('\'', ""));
    let row = app
        .superuser()
        .await
        .query_one(
            "select found_organization($1, $2, $3, $4, 'Europe/Rome', 'EUR', 'indigo', $5)",
            &[&user, &id, &organization, &slug, &app.app().now()],
        )
        .await
        .expect("an organization");
    let slug = row.get(0);
    // Tests about limits set the plan that they are about.
    let unlimited = "update organizations set plan = 'enterprise' where id = $1";
    app.superuser().await.execute(unlimited, &[&id]).await.expect("a plan");
    session(app, user, email, id, slug).await
}

/// Makes a person in an organization that exists.
pub(super) async fn join(app: &TestApp, of: &Colleague, name: &str, role: Role) -> Colleague {
    let (user, email) = insert_user(app, name).await;
    insert_membership(app, user, name, &email, of.organization, role).await;
    session(app, user, email, of.organization, of.slug.clone()).await
}

/// Adds a person to another organization.
pub(super) async fn also_in(app: &TestApp, person: &Colleague, of: &Colleague, role: Role) -> Colleague {
    insert_membership(app, person.user, "Guest", &person.email, of.organization, role).await;
    Colleague { organization: of.organization, slug: of.slug.clone(), ..person.clone() }
}

async fn insert_user(app: &TestApp, name: &str) -> (Uuid, String) {
    let (user, email) = (new_id(), format!("{}@example.com", name.to_lowercase().replace(' ', ".")));
    app.superuser()
        .await
        .execute(
            "insert into users (id, email, name, password_hash, timezone, created_at, updated_at)
             values ($1, $2, $3, 'none', 'Europe/Rome', $4, $4)",
            &[&user, &email, &name, &app.app().now()],
        )
        .await
        .expect("a user");
    (user, email)
}

async fn insert_membership(
    app: &TestApp,
    user: Uuid,
    name: &str,
    email: &str,
    organization: Uuid,
    role: Role,
) {
    app.superuser()
        .await
        .execute(
            "insert into memberships (organization_id, user_id, role, name, email, joined_at, created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $6, $6)",
            &[&organization, &user, &role, &name, &email, &app.app().now()],
        )
        .await
        .expect("a membership");
}

async fn session(app: &TestApp, user: Uuid, email: String, organization: Uuid, slug: String) -> Colleague {
    let token = new_token();
    app.superuser()
        .await
        .execute(
            "insert into sessions (id, token_hash, user_id, last_organization, last_seen_at, expires_at, created_at)
             values ($1, $2, $3, $4, $5, $5::timestamptz + interval '10 years', $5)",
            &[&new_id(), &hash_token(&token).as_slice(), &user, &organization, &app.app().now()],
        )
        .await
        .expect("a session");
    Colleague {
        router: app.router().clone(),
        credential: token,
        bearer: false,
        user,
        email,
        organization,
        slug,
    }
}
