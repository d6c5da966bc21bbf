//! Signing in.

use argon2::password_hash::PasswordHasher;
use argon2::{Algorithm, Argon2, Params, Version};
use metrics_exporter_prometheus::PrometheusBuilder;

use super::count;
use crate::testing::{Answer, PASSWORD, TestApp, start};

async fn sign_in(app: &TestApp, email: &str, password: &str) -> Answer {
    app.anonymous().submit("/sign-in", &[("email", email), ("password", password)]).await
}

#[tokio::test]
async fn the_right_password_opens_a_session() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let answer = sign_in(&app, " ADA@Example.com ", PASSWORD).await.assert_status(303);
    assert_eq!(answer.location(), "/");
    let cookie = answer.cookie("timetracker_session").expect("a cookie");
    assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000"), "{cookie}");
    let here = ada.with_session(&answer.session());
    assert_eq!(here.open_path("/").await.location(), ada.page_path("time"), "where the last session was");
    for form in ["/sign-in", "/sign-up"] {
        assert_eq!(here.open_path(form).await.assert_status(303).location(), "/");
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_one_answer_for_the_same_work() {
    let app = start().await;
    app.sign_up("Ada", "Analytical Engines").await;
    let mut answers = Vec::new();
    for email in ["ada@example.com", "eve@example.com"] {
        let recorder = PrometheusBuilder::new().build_recorder();
        let recording = metrics::set_default_local_recorder(&recorder);
        let page = sign_in(&app, email, "not the password").await.assert_status(422);
        drop(recording);
        let work: Vec<String> = recorder
            .handle()
            .render()
            .lines()
            .filter(|line| line.starts_with("password_work_duration_seconds_count"))
            .map(str::to_owned)
            .collect();
        assert_eq!(work, ["password_work_duration_seconds_count{work=\"verify\"} 1"]);
        assert!(page.text.contains("The email or the password is wrong.") && page.text.contains(email));
        assert!(!page.text.contains("not the password"));
        answers.push((
            page.text.replace(email, "…"),
            page.headers.keys().map(ToString::to_string).collect::<Vec<_>>(),
        ));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn a_deactivated_person_is_out_at_once_and_not_told_why() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    ada.get("clients").await.assert_status(200);
    app.superuser().await.execute("update users set deactivated_at = now()", &[]).await.expect("an update");
    ada.get("clients").await.assert_status(401);
    assert!(ada.open("clients").await.assert_status(303).location().starts_with("/sign-in?next="));
    let page = sign_in(&app, &ada.email, PASSWORD).await.assert_status(422);
    assert!(page.text.contains("The email or the password is wrong."));
}

#[tokio::test]
async fn a_session_that_was_there_before_ends() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let form = [("email", ada.email.as_str()), ("password", PASSWORD)];
    let answer = ada.submit_path("/sign-in", &form).await.assert_status(303);
    ada.get("clients").await.assert_status(401);
    ada.with_session(&answer.session()).get("clients").await.assert_status(200);
    assert_eq!(count(&app, "sessions").await, 1);
}

#[tokio::test]
async fn it_leads_to_where_the_person_wanted_and_never_elsewhere() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let wanted = ada.page_path("clients?search=a b");
    let page = app.anonymous().get(&format!("/sign-in?next={}", wanted.replace(' ', "%20"))).await;
    assert!(
        page.text.contains("name=\"next\" value=\"/organizations/analytical-engines/clients?search=a b\"")
    );
    for (next, leads_to) in [
        (
            "/organizations/analytical-engines/clients?search=a",
            "/organizations/analytical-engines/clients?search=a",
        ),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("https://evil.example/", "/"),
        ("javascript:alert(1)", "/"),
        ("/a\r\nset-cookie: x=y", "/"),
    ] {
        let form = [("email", ada.email.as_str()), ("password", PASSWORD), ("next", next)];
        let answer = app.anonymous().submit("/sign-in", &form).await.assert_status(303);
        assert_eq!(answer.location(), leads_to, "{next:?}");
    }
}

#[tokio::test]
async fn strange_input_is_simply_wrong() {
    let app = start().await;
    app.sign_up("Ada", "Analytical Engines").await;
    let long = "x".repeat(200_000);
    for (email, password) in
        [("a\0da@example.com", PASSWORD), ("ada@example.com", "\0"), ("", ""), (&long, PASSWORD)]
    {
        sign_in(&app, email, password).await.assert_status(422);
    }
    sign_in(&app, "ada@example.com", &long).await.assert_status(422);
    sign_in(&app, "<script>alert(1)</script>", "x").await.assert_status(422);
    app.anonymous().submit("/sign-in", &[]).await.assert_status(422);
    let page = sign_in(&app, "\"><script>alert(1)</script>", "x").await.assert_status(422);
    assert!(!page.text.contains("<script>alert"), "text stays text");
}

#[tokio::test]
async fn a_hash_of_another_cost_is_renewed() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let cheaper =
        Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(16, 2, 1, None).expect("a cost"));
    let old = cheaper.hash_password(PASSWORD.as_bytes()).expect("a hash").to_string();
    let superuser = app.superuser().await;
    superuser.execute("update users set password_hash = $1", &[&old]).await.expect("an update");
    sign_in(&app, &ada.email, "not the password").await.assert_status(422);
    sign_in(&app, &ada.email, PASSWORD).await.assert_status(303);
    let new: String =
        superuser.query_one("select password_hash from users", &[]).await.expect("a row").get(0);
    assert!(new != old && new.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{new}");
    sign_in(&app, &ada.email, PASSWORD).await.assert_status(303);
}
