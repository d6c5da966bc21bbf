//! Writes from other sites, and what browsers are told on every answer.

use axum::body::Body;
use axum::http::Request;

use crate::testing::{Answer, Colleague, TestApp, start};

/// Creates a client with the person's cookie and these headers, as a page's form and as JSON.
async fn write(app: &TestApp, person: &Colleague, headers: &[(&str, &str)]) -> (Answer, Answer) {
    let cookie = format!("timetracker_session={}", person.credential());
    let send = async |path: String, kind: &str, body: &'static str| {
        let mut request = Request::post(path).header("cookie", &cookie).header("host", "time.example.com");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        app.anonymous()
            .send(request.header("content-type", kind).body(Body::from(body)).expect("a request"))
            .await
    };
    let page =
        send(person.page_path("clients/new"), "application/x-www-form-urlencoded", "name=Planted").await;
    let json = send(person.api_path("clients"), "application/json", r#"{"name": "Sent"}"#).await;
    (page, json)
}

#[tokio::test]
async fn writes_that_another_site_could_have_started_are_refused() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let cases: &[&[(&str, &str)]] = &[
        &[],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("origin", "https://time.example.com.evil.example")],
        &[("origin", "https://time.example.com:8443")],
        &[("sec-fetch-site", "cross-site"), ("origin", "https://time.example.com")],
        &[("sec-fetch-site", "same-site"), ("origin", "https://time.example.com")],
        &[("sec-fetch-site", "none")],
        &[("authorization", "Basic YWRhOmFkYQ==")],
        &[("authorization", "bearer of gifts")],
    ];
    for headers in cases {
        let (page, json) = write(&app, &ada, headers).await;
        assert!(page.assert_status(403).text.contains("did not come from this site"), "{headers:?}");
        assert_eq!(json.assert_status(403).json()["code"], "forbidden-cross-site");
    }
    assert_eq!(ada.get("clients").await.json()["data"], serde_json::json!([]), "nothing was written");
}

#[tokio::test]
async fn writes_from_this_site_pass() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (page, json) = write(&app, &ada, &[("origin", "https://time.example.com")]).await;
    assert_eq!((page.status.as_u16(), json.status.as_u16()), (303, 201));
    let (page, json) = write(&app, &ada, &[("sec-fetch-site", "same-origin")]).await;
    assert_eq!((page.status.as_u16(), json.status.as_u16()), (422, 422), "heard, and the names are taken");
}

#[tokio::test]
async fn nobody_is_signed_in_up_or_out_from_another_site() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    for path in ["/sign-in", "/sign-up", "/sign-out"] {
        let request = Request::post(path)
            .header("cookie", format!("timetracker_session={}", ada.credential()))
            .header("origin", "https://evil.example")
            .header("host", "time.example.com");
        let answer = app.anonymous().send(request.body(Body::empty()).expect("a request")).await;
        assert!(answer.assert_status(403).cookie("timetracker_session").is_none(), "{path}");
    }
    ada.get("clients").await.assert_status(200);
}

#[tokio::test]
async fn every_answer_tells_browsers_what_not_to_do() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (clients, json, lost) = (ada.page_path("clients"), ada.api_path("clients"), ada.page_path("lost"));
    let paths =
        ["/", "/sign-in", &clients, &json, &lost, "/assets/app.css", "/api/v1/openapi.json", "/api/docs"];
    for path in paths {
        let answer = ada.open_path(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; "), "{path}: {policy}");
        assert!(policy.contains("base-uri 'none'") && policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe-eval") && !policy.contains('*'), "{path}: {policy}");
        assert_eq!(policy.contains("'unsafe-inline'"), path == "/api/docs", "{path}: {policy}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{path}");
        }
    }
    for path in ["/sign-in", "/sign-up"] {
        let page = app.anonymous().get(path).await.assert_status(200);
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(
            !page.text.contains("<style") && !page.text.contains("onclick") && !page.text.contains("style=")
        );
        let inline = page.text.split("<script").skip(1).filter(|script| !script.starts_with(" src=")).count();
        assert_eq!(inline, 0, "{path}");
    }
}
