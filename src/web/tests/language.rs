//! In which language a request is answered.

use axum::body::Body;
use axum::http::{Method, Request};
use serde_json::json;

use crate::testing::{Answer, TestApp, sign_up_form, start, two_organizations};
use crate::texts::{Locale, text};

async fn get(app: &TestApp, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request =
        headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    app.anonymous().send(request.body(Body::empty()).expect("a request")).await
}

fn speaks(answer: &Answer, locale: Locale) -> bool {
    answer.text.contains(&format!("<html lang=\"{}\"", locale.tag()))
        && answer.header("content-language") == locale.tag()
}

#[tokio::test]
async fn a_stranger_reads_what_was_chosen_then_what_the_browser_asks_for_then_english() {
    let app = start().await;
    let german = [("accept-language", "sv, de-AT;q=0.9, fr;q=0.5")];
    let answer = get(&app, "/sign-in", &german).await;
    assert!(speaks(&answer, Locale::German), "{}", answer.text);
    assert!(answer.headers.get_all("vary").iter().any(|value| value == "accept-language"));
    assert!(answer.text.contains(&*text(Locale::German, "sign-in-title")));
    let chosen = [("accept-language", "de"), ("cookie", "timetracker_locale=fi")];
    assert!(speaks(&get(&app, "/sign-in", &chosen).await, Locale::Finnish));
    assert!(speaks(&get(&app, "/no-such-page", &chosen).await, Locale::Finnish));
    let unknown = [("accept-language", "sv, *;q=0.1"), ("cookie", "timetracker_locale=xx")];
    assert!(speaks(&get(&app, "/sign-in", &unknown).await, Locale::English));
}

#[tokio::test]
async fn what_browsers_install_speaks_the_language_of_the_page() {
    let app = start().await;
    let page = get(&app, "/sign-in", &[("accept-language", "it")]).await;
    let address = "/manifest.webmanifest?language=it";
    assert!(page.text.contains(&format!("<link rel=\"manifest\" href=\"{address}\">")));
    let answer = get(&app, address, &[]).await.assert_status(200);
    assert_eq!(answer.header("content-type"), "application/manifest+json");
    let manifest = answer.json();
    assert_eq!(manifest["lang"], "it");
    assert_eq!(manifest["description"], *text(Locale::Italian, "product-description"));
    assert_eq!(manifest["name"], "TimeTracker");
    assert_eq!(get(&app, "/manifest.webmanifest", &[]).await.json()["lang"], "en");
}

#[tokio::test]
async fn the_language_buttons_lead_back_and_are_remembered() {
    let app = start().await;
    let stranger = app.anonymous();
    let choose = |referer: &str, locale: &str| {
        let request = Request::post("/language")
            .header("sec-fetch-site", "same-origin")
            .header("referer", referer)
            .header("content-type", "application/x-www-form-urlencoded");
        stranger.send(request.body(Body::from(format!("locale={locale}"))).expect("a request"))
    };
    let back = "/sign-in?next=%2Forganizations";
    let answer = choose(&format!("http://localhost{back}"), "nl").await.assert_status(303);
    assert_eq!(answer.location(), back);
    let cookie = answer.cookie("timetracker_locale").expect("a cookie");
    assert!(cookie.starts_with("timetracker_locale=nl;") && cookie.contains("HttpOnly"), "{cookie}");
    assert_eq!(choose("http://localhost//evil.example", "nl").await.assert_status(303).location(), "/");
    let unknown = choose("http://localhost/sign-in", "xx").await.assert_status(422);
    assert!(unknown.cookie("timetracker_locale").is_none());
}

#[tokio::test]
async fn who_signs_up_keeps_the_language_they_read_and_may_change_it() {
    let app = start().await;
    let form = sign_up_form("Ada", "ada@example.com", "Ada's studio");
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let request = Request::post("/sign-up")
        .header("sec-fetch-site", "same-origin")
        .header("accept-language", "it")
        .header("content-type", "application/x-www-form-urlencoded");
    let answer = app.anonymous().send(request.body(Body::from(form)).expect("a request")).await;
    let cookie = format!("timetracker_session={}", answer.assert_status(303).session());
    // Another browser, which asks for Spanish: the person's own language stays.
    let at_home = [("cookie", cookie.as_str()), ("accept-language", "es")];
    assert!(speaks(&get(&app, "/organizations", &at_home).await, Locale::Italian));
    assert!(speaks(&get(&app, "/organizations/nobodys", &at_home).await, Locale::Italian));
    let request = Request::post("/language")
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &cookie)
        .header("content-type", "application/x-www-form-urlencoded");
    let request = request.body(Body::from("locale=fr")).expect("a request");
    app.anonymous().send(request).await.assert_status(303);
    assert!(speaks(&get(&app, "/organizations", &at_home).await, Locale::French));
}

#[tokio::test]
async fn problems_of_the_api_are_told_in_the_language_that_was_asked_for_or_in_the_persons() {
    let (app, ada, _) = two_organizations().await;
    let superuser = app.superuser().await;
    superuser.execute("update users set locale = 'es' where id = $1", &[&ada.user]).await.expect("an update");
    let path = ada.api_path("clients");
    let body = Some(json!({"name": ""}));
    for (headers, locale) in [
        (&[][..], Locale::Spanish),
        (&[("accept-language", "nl")], Locale::Dutch),
        (&[("accept-language", "sv")], Locale::Spanish),
    ] {
        let answer = ada.request(Method::POST, &path, body.clone(), headers).await.assert_status(422);
        let problem = answer.json();
        assert_eq!(problem["detail"], *text(locale, "error-invalid"));
        assert_eq!(problem["errors"][0]["message"], *text(locale, "field-required"));
        assert_eq!(problem["errors"][0]["code"], "field-required");
        assert_eq!(answer.header("content-language"), locale.tag());
    }
    let stranger = get(&app, &path, &[("accept-language", "fr")]).await.assert_status(401);
    assert_eq!(stranger.json()["detail"], *text(Locale::French, "error-unauthorized"));
}
