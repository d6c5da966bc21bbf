//! Sessions: what they open, and when they no longer do.

use axum::body::Body;
use axum::http::Request;
use queries::types::Role;

use super::count;
use crate::accounts::forget_expired;
use crate::tenancy::{hash_token, new_token};
use crate::testing::{Colleague, sign_up_form, start, start_with};

async fn assert_refused(person: &Colleague) {
    let page = person.open("clients?search=a&archived=true").await.assert_status(303);
    let next = "%2Forganizations%2Fanalytical-engines%2Fclients%3Fsearch%3Da%26archived%3Dtrue";
    assert_eq!(page.location(), format!("/sign-in?next={next}"));
    assert_eq!(person.submit("clients/new", &[("name", "x")]).await.location(), "/sign-in?next=%2F");
    let problem = person.get("clients").await.assert_status(401);
    assert_eq!(
        (problem.header("content-type"), problem.header("www-authenticate")),
        ("application/problem+json", "Bearer")
    );
    assert_eq!(person.open_path("/").await.assert_status(303).location(), "/sign-in");
    person.open_path("/sign-in").await.assert_status(200);
}

#[tokio::test]
async fn forged_and_missing_sessions_open_nothing() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    for forged in [new_token(), String::new(), "x".repeat(4000), "'; drop table users".to_owned()] {
        assert_refused(&ada.with_session(&forged)).await;
    }
    let stored = "select encode(token_hash, 'hex') from sessions";
    let hexadecimal: String = app.superuser().await.query_one(stored, &[]).await.expect("a row").get(0);
    assert_refused(&ada.with_session(&hexadecimal)).await;
    assert_eq!(app.anonymous().get("/").await.assert_status(303).location(), "/sign-in");
}

#[tokio::test]
async fn a_session_ends_after_thirty_days() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    app.set_time("2026-04-01T13:59:59Z");
    ada.get("clients").await.assert_status(200);
    forget_expired(app.app()).await.expect("a clean house");
    assert_eq!(count(&app, "sessions").await, 1);
    app.set_time("2026-04-01T14:00:00Z");
    assert_refused(&ada).await;
    forget_expired(app.app()).await.expect("a clean house");
    assert_eq!(count(&app, "sessions").await, 0);
}

#[tokio::test]
async fn signing_out_ends_this_session_alone() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let form = [("email", ada.email.as_str()), ("password", crate::testing::PASSWORD)];
    let elsewhere = app.anonymous().submit("/sign-in", &form).await.assert_status(303).session();
    let answer = ada.submit_path("/sign-out", &[]).await.assert_status(303);
    assert_eq!(answer.location(), "/sign-in");
    let cookie = answer.cookie("timetracker_session").expect("a cookie");
    assert_eq!(cookie, "timetracker_session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    assert_refused(&ada).await;
    ada.with_session(&elsewhere).get("clients").await.assert_status(200);
    app.anonymous().submit("/sign-out", &[]).await.assert_status(303);
}

#[tokio::test]
async fn over_https_the_cookie_is_bound_to_host_and_secure_connections() {
    let app = start_with(&["--public-url", "https://time.example.com"]).await;
    let form = sign_up_form("Ada", "ada@example.com", "Analytical Engines");
    let answer = app.anonymous().submit("/sign-up", &form).await.assert_status(303);
    let cookie = answer.cookie("__Host-timetracker_session").expect("a cookie");
    assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000; Secure"), "{cookie}");
    assert!(answer.header("strict-transport-security").starts_with("max-age=31536000"));
    let token = cookie.split(['=', ';']).nth(1).expect("a token");
    for (name, status) in [("__Host-timetracker_session", 200), ("timetracker_session", 303)] {
        let request = Request::get("/organizations/analytical-engines/clients")
            .header("cookie", format!("{name}={token}"));
        let page = app.anonymous().send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(page.status, status, "{name}");
    }
}

#[tokio::test]
async fn home_is_the_organization_last_used() {
    let app = start().await;
    let (ada, brian) = (app.sign_up("Ada", "Zeta Works").await, app.sign_up("Brian", "Bell Labs").await);
    app.also_in(&ada, &brian, Role::Member).await;
    assert_eq!(ada.open_path("/").await.location(), "/organizations/zeta-works/time");
    let superuser = app.superuser().await;
    let session = hash_token(ada.credential());
    let switch = "update sessions set last_organization = $1 where token_hash = $2";
    superuser.execute(switch, &[&brian.organization, &session.as_slice()]).await.expect("an update");
    assert_eq!(ada.open_path("/").await.location(), "/organizations/bell-labs/time");

    superuser.execute("update sessions set last_organization = null", &[]).await.expect("an update");
    assert_eq!(ada.open_path("/").await.location(), "/organizations", "two, and none of them last");
    let leave = "update memberships set status = 'removed' where user_id = $1 and organization_id = $2";
    superuser.execute(leave, &[&ada.user, &brian.organization]).await.expect("an update");
    assert_eq!(ada.open_path("/").await.location(), "/organizations/zeta-works/time", "the only one");
    superuser.execute(leave, &[&ada.user, &ada.organization]).await.expect("an update");
    assert_eq!(ada.open_path("/").await.location(), "/organizations");
}

#[tokio::test]
async fn what_the_session_tells_about_its_browser_is_cut() {
    let app = start_with(&["--trust-proxy"]).await;
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(sign_up_form("Ada", "ada@example.com", "Acme"))
        .finish();
    let request = Request::post("/sign-up")
        .header("sec-fetch-site", "same-origin")
        .header("user-agent", "Browser ".repeat(200))
        .header("x-forwarded-for", "made up by the caller")
        .header("x-forwarded-for", "192.0.2.7");
    app.anonymous().send(request.body(Body::from(body)).expect("a request")).await.assert_status(303);
    let row = app
        .superuser()
        .await
        .query_one("select user_agent, address from sessions", &[])
        .await
        .expect("a row");
    assert_eq!((row.get::<_, String>(0).len(), row.get::<_, String>(1)), (300, "192.0.2.7".to_owned()));
}
