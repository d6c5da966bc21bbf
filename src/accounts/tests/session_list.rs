//! Where a person is signed in, and ending it.

use axum::body::Body;
use axum::http::Request;

use super::sign_in_with;
use crate::testing::{Colleague, start, start_with};

const FIREFOX: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";
const CHROME: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36";

/// The ids behind the buttons of the list.
fn ids(page: &str) -> Vec<String> {
    let fields = page.split("name=\"session\" value=\"").skip(1);
    fields.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

async fn ended(person: &Colleague) -> bool {
    person.get("clients").await.status == 401
}

#[tokio::test]
async fn each_session_tells_its_device_place_and_last_use() {
    let app = start_with(&["--trust-proxy"]).await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    app.set_time("2026-03-02T15:00:00Z");
    for (agent, address) in [(FIREFOX, "192.0.2.7"), (CHROME, "2001:db8::7"), ("<b>odd</b>", "192.0.2.8")] {
        sign_in_with(&app, &ada.email, &[("user-agent", agent), ("x-forwarded-for", address)]).await;
    }
    let page = ada.open_path("/account/sessions").await.assert_status(200).text;
    for told in ["Firefox on Windows", "192.0.2.7", "Chrome on Android", "2001:db8::7", "Unknown device"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(page.contains("since 2 Mar 2026, 16:00") && page.contains("last used 2 Mar 2026, 16:00"), "Rome");
    assert!(!page.contains("<b>odd"), "what a browser calls itself stays text");
    assert_eq!((page.matches("This session").count(), ids(&page).len()), (1, 3));
}

#[tokio::test]
async fn one_session_ends_at_once_and_the_others_stay() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let first = ada.with_session(&sign_in_with(&app, &ada.email, &[]).await.session());
    app.set_time("2026-03-02T15:00:00Z");
    let second = ada.with_session(&sign_in_with(&app, &ada.email, &[]).await.session());
    let listed = ids(&ada.open_path("/account/sessions").await.text);
    let answer =
        ada.submit_path("/account/sessions/end", &[("session", &listed[0])]).await.assert_status(303);
    assert_eq!(answer.location(), "/account/sessions");
    assert!(ended(&second).await && !ended(&first).await && !ended(&ada).await, "the one used last");
    ada.submit_path("/account/sessions/end", &[("session", &listed[0])]).await.assert_status(404);
}

#[tokio::test]
async fn all_others_end_together() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let brian = app.sign_up("Brian", "Bell Labs").await;
    let others = [sign_in_with(&app, &ada.email, &[]).await, sign_in_with(&app, &ada.email, &[]).await];
    ada.submit_path("/account/sessions/end-others", &[]).await.assert_status(303);
    for other in others {
        assert!(ended(&ada.with_session(&other.session())).await);
    }
    assert!(!ended(&ada).await && !ended(&brian).await);
    let page = ada.open_path("/account/sessions").await.text;
    assert!(page.contains("This session") && !page.contains("/account/sessions/end"), "nothing left to end");
}

#[tokio::test]
async fn nobody_sees_or_ends_anothers_sessions() {
    let app = start_with(&["--trust-proxy"]).await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let brian = app.sign_up("Brian", "Bell Labs").await;
    let place = [("x-forwarded-for", "192.0.2.77")];
    let elsewhere = ada.with_session(&sign_in_with(&app, &ada.email, &place).await.session());
    let listed = ids(&ada.open_path("/account/sessions").await.text);
    assert!(!brian.open_path("/account/sessions").await.text.contains("192.0.2.77"));
    brian.submit_path("/account/sessions/end", &[("session", &listed[0])]).await.assert_status(404);
    brian.submit_path("/account/sessions/end-others", &[]).await.assert_status(303);
    assert!(!ended(&elsewhere).await && !ended(&ada).await);
    for path in ["/account/sessions/end", "/account/sessions/end-others"] {
        let request = Request::post(path).header("sec-fetch-site", "same-origin").body(Body::empty());
        let answer = app.anonymous().send(request.expect("a request")).await.assert_status(303);
        assert!(answer.location().starts_with("/sign-in"));
    }
    ada.submit_path("/account/sessions/end", &[("session", "nonsense")]).await.assert_status(422);
}

#[tokio::test]
async fn an_api_token_sees_and_ends_no_session() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let made = ada.post("tokens", serde_json::json!({"name": "Laptop", "scope": "write"})).await.json();
    let token = ada.with_token(made["token"].as_str().expect("a token"));
    token.get("clients").await.assert_status(200);
    for path in ["/account/sessions", "/account/security"] {
        assert!(token.open_path(path).await.assert_status(303).location().starts_with("/sign-in"));
    }
    token.submit_path("/account/sessions/end-others", &[]).await.assert_status(303);
    assert!(!ended(&ada).await);
}
