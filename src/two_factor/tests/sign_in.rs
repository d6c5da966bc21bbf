//! The second step of a sign-in.

use super::{half_signed_in, present, turn_on};
use crate::testing::{PASSWORD, start};

const SESSION: &str = "timetracker_session";
const CHALLENGE: &str = "timetracker_challenge";

#[tokio::test]
async fn a_code_after_the_password_opens_a_session() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, _) = turn_on(&app, &ada).await;
    app.pass(30);
    let mut browser = half_signed_in(&app, &ada, &ada.page_path("clients")).await;
    assert!(browser.cookie(SESSION).is_none() && browser.cookie(CHALLENGE).is_some());
    let page = browser.get("/sign-in/second-factor").await.assert_status(200);
    assert!(page.text.contains("autocomplete=\"one-time-code\""));
    let answer = present(&mut browser, &phone.code(&app, 0)).await.assert_status(303);
    assert_eq!(answer.location(), ada.page_path("clients"));
    assert!(browser.cookie(CHALLENGE).is_none());
    browser.get(&ada.page_path("clients")).await.assert_status(200);
}

#[tokio::test]
async fn half_a_sign_in_opens_nothing() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, _) = turn_on(&app, &ada).await;
    let mut browser = half_signed_in(&app, &ada, "/").await;
    let token = browser.cookie(CHALLENGE).expect("a challenge").to_owned();
    for path in ["/", "/organizations", &ada.page_path("clients"), "/account/security"] {
        assert!(browser.get(path).await.assert_status(303).location().starts_with("/sign-in"), "{path}");
    }
    browser.set_cookie(SESSION, &token);
    assert!(browser.get("/account/security").await.assert_status(303).location().starts_with("/sign-in"));
    ada.with_token(&token).get("clients").await.assert_status(401);

    let mut stranger = app.browser();
    let answer = present(&mut stranger, &phone.code(&app, 30)).await.assert_status(303);
    assert_eq!(answer.location(), "/sign-in", "a code without the password is nothing");
    assert!(stranger.cookie(SESSION).is_none());
}

#[tokio::test]
async fn a_code_works_once_and_for_a_step_before_and_after() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, _) = turn_on(&app, &ada).await;
    let mut browser = half_signed_in(&app, &ada, "/").await;
    let used = phone.code(&app, 0);
    let page = present(&mut browser, &used).await.assert_status(422);
    assert!(page.text.contains("was used before"), "the code that switched it on is spent");
    present(&mut browser, &phone.code(&app, -30)).await.assert_status(422);
    present(&mut browser, &phone.code(&app, 60)).await.assert_status(422);
    present(&mut browser, &phone.code(&app, 30)).await.assert_status(303);

    let mut other = half_signed_in(&app, &ada, "/").await;
    present(&mut other, &phone.code(&app, 30)).await.assert_status(422);
    app.pass(90);
    present(&mut other, &phone.code(&app, -30)).await.assert_status(303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_who_show_a_code_at_once_one_gets_in() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, codes) = turn_on(&app, &ada).await;
    app.pass(60);
    for code in [phone.code(&app, 0), codes[0].clone()] {
        let mut browsers = [half_signed_in(&app, &ada, "/").await, half_signed_in(&app, &ada, "/").await];
        let [first, second] = &mut browsers;
        let (one, two) = tokio::join!(present(first, &code), present(second, &code));
        let mut got = [one.status.as_u16(), two.status.as_u16()];
        got.sort_unstable();
        assert_eq!(got, [303, 422], "{code}");
    }
}

#[tokio::test]
async fn a_challenge_is_spent_with_the_session_it_opens() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, codes) = turn_on(&app, &ada).await;
    app.pass(60);
    let mut browser = half_signed_in(&app, &ada, "/").await;
    let mut thief = browser.clone();
    present(&mut browser, &phone.code(&app, 0)).await.assert_status(303);
    let answer = present(&mut thief, &codes[0]).await.assert_status(303);
    assert_eq!((answer.location(), thief.cookie(SESSION)), ("/sign-in", None));
}

#[tokio::test]
async fn a_challenge_lasts_ten_minutes() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, _) = turn_on(&app, &ada).await;
    let mut browser = half_signed_in(&app, &ada, "/").await;
    app.pass(599);
    browser.get("/sign-in/second-factor").await.assert_status(200);
    app.pass(1);
    assert_eq!(browser.get("/sign-in/second-factor").await.assert_status(303).location(), "/sign-in");
    let mut browser = half_signed_in(&app, &ada, "/").await;
    app.pass(600);
    let answer = present(&mut browser, &phone.code(&app, 0)).await.assert_status(303);
    assert_eq!((answer.location(), browser.cookie(SESSION)), ("/sign-in", None));
    crate::accounts::forget_expired(app.app()).await.expect("a clean house");
    let left = app.superuser().await.query_one("select count(*) from sign_in_challenges", &[]).await;
    assert_eq!(left.expect("a count").get::<_, i64>(0), 0);
}

#[tokio::test]
async fn wrong_codes_bring_a_wait_that_a_new_password_step_does_not_end() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, _) = turn_on(&app, &ada).await;
    app.pass(60);
    let mut browser = half_signed_in(&app, &ada, "/").await;
    for _ in 0..5 {
        present(&mut browser, "000000").await.assert_status(422);
    }
    let page = present(&mut browser, &phone.code(&app, 0)).await.assert_status(429);
    assert!(page.text.contains("Too many attempts") && !page.header("retry-after").is_empty());
    let mut again = half_signed_in(&app, &ada, "/").await;
    present(&mut again, &phone.code(&app, 0)).await.assert_status(429);
    app.pass(30);
    present(&mut again, &phone.code(&app, 0)).await.assert_status(303);
}

#[tokio::test]
async fn a_challenge_takes_ten_attempts_however_patient() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, _) = turn_on(&app, &ada).await;
    let mut browser = half_signed_in(&app, &ada, "/").await;
    let update = "update sign_in_challenges set expires_at = expires_at + interval '10 days'";
    app.superuser().await.execute(update, &[]).await.expect("an update");
    for _ in 0..10 {
        app.pass(901);
        present(&mut browser, "000000").await.assert_status(422);
    }
    app.pass(901);
    assert_eq!(present(&mut browser, &phone.code(&app, 0)).await.assert_status(303).location(), "/sign-in");
}

#[tokio::test]
async fn a_recovery_code_opens_once_and_is_recorded() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (_, codes) = turn_on(&app, &ada).await;
    let mut browser = half_signed_in(&app, &ada, "/").await;
    present(&mut browser, &codes[3].to_uppercase().replace('-', " ")).await.assert_status(303);
    let page = browser.get("/account/security/two-factor").await.assert_status(200);
    assert!(page.text.contains("9 recovery codes are left."));
    let mut again = half_signed_in(&app, &ada, "/").await;
    present(&mut again, &codes[3]).await.assert_status(422);
    let recorded = "select after ->> 'left' from audit_events where action = 'recovery_code.used'";
    let left: String = app.superuser().await.query_one(recorded, &[]).await.expect("an event").get(0);
    assert_eq!(left, "9");
}

#[tokio::test]
async fn another_persons_codes_are_no_good() {
    let app = start().await;
    let (ada, brian) =
        (app.sign_up("Ada", "Analytical Engines").await, app.sign_up("Brian", "Bell Labs").await);
    turn_on(&app, &ada).await;
    let (brians, codes) = turn_on(&app, &brian).await;
    app.pass(60);
    let mut browser = half_signed_in(&app, &ada, "/").await;
    present(&mut browser, &brians.code(&app, 0)).await.assert_status(422);
    present(&mut browser, &codes[0]).await.assert_status(422);
}

#[tokio::test]
async fn it_leads_to_addresses_of_this_site_alone() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (_, codes) = turn_on(&app, &ada).await;
    let mut browser = half_signed_in(&app, &ada, "//evil.example").await;
    assert_eq!(present(&mut browser, &codes[0]).await.assert_status(303).location(), "/");
}

#[tokio::test]
async fn without_a_second_factor_the_password_is_enough_and_a_begun_set_up_is_none() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    ada.submit_path("/account/security/two-factor", &[]).await.assert_status(303);
    let mut browser = app.browser();
    let form = [("email", ada.email.as_str()), ("password", PASSWORD)];
    assert_eq!(browser.submit("/sign-in", &form).await.assert_status(303).location(), "/");
    assert!(browser.cookie(SESSION).is_some());
}
