//! Switching two steps on and off.

use super::{Phone, half_signed_in, present, recovery_codes, turn_on};
use crate::testing::{Answer, Colleague, PASSWORD, TestApp, start};

const PAGE: &str = "/account/security/two-factor";
const SET_UP: &str = "/account/security/two-factor/set-up";
const OFF: &str = "/account/security/two-factor/off";
const RENEW: &str = "/account/security/two-factor/recovery-codes";

async fn prove(person: &Colleague, path: &str, proof: &str) -> Answer {
    person.submit_path(path, &[("current_password", proof)]).await
}

/// Bytes as PostgreSQL writes them.
fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

async fn actions(app: &TestApp, person: &Colleague) -> Vec<String> {
    let events = "select action from account_events where user_id = $1 and action ~ 'two_factor|recovery'
                  order by occurred_at, id";
    let rows = app.superuser().await.query(events, &[&person.user]).await.expect("events");
    rows.iter().map(|row| row.get(0)).collect()
}

async fn elsewhere(app: &TestApp, person: &Colleague) -> Colleague {
    let form = [("email", person.email.as_str()), ("password", PASSWORD)];
    person.with_session(&app.anonymous().submit("/sign-in", &form).await.assert_status(303).session())
}

#[tokio::test]
async fn it_counts_from_the_first_code_on() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let other = elsewhere(&app, &ada).await;
    assert_eq!(ada.open_path(SET_UP).await.assert_status(303).location(), PAGE, "nothing was begun");
    ada.submit_path(PAGE, &[]).await.assert_status(303);
    let page = ada.open_path(SET_UP).await.assert_status(200);
    assert!(page.text.contains("<svg class=\"qr\"") && page.text.contains("class=\"ink\" d=\"M"));
    let phone = Phone::scan(&page);
    for wrong in ["", "000000", "nonsense"] {
        let page = ada.submit_path(SET_UP, &[("code", wrong)]).await.assert_status(422);
        assert!(page.text.contains("id=\"code-error\""), "{wrong}");
        assert_eq!(Phone::scan(&page).0, phone.0, "the same key, to try again");
    }
    assert!(ada.open_path(PAGE).await.text.contains("Two-step sign-in is off"));

    let page = ada.submit_path(SET_UP, &[("code", &phone.code(&app, 0))]).await.assert_status(200);
    assert_eq!(page.header("cache-control"), "no-store");
    let codes = recovery_codes(&page);
    assert_eq!(codes.len(), 10);
    assert!(page.text.contains(&format!("data:text/plain;charset=utf-8,{}%0A", codes[0])));
    ada.open_path(PAGE).await.assert_status(200);
    other.get("clients").await.assert_status(401);
    let page = ada.open_path(PAGE).await;
    assert!(page.text.contains("10 recovery codes are left.") && !page.text.contains(&codes[0]));
    assert_eq!(ada.open_path(SET_UP).await.assert_status(303).location(), PAGE);
    assert_eq!(actions(&app, &ada).await, ["two_factor.enabled"]);
    let mail = app.mails_to(&ada.email).await.pop().expect("a notice");
    assert!(mail.text.contains("Two-step sign-in was turned on"), "{}", mail.text);
}

#[tokio::test]
async fn the_secret_and_the_codes_are_not_in_the_database() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, codes) = turn_on(&app, &ada).await;
    let stored = "select (select t::text from totp_secrets t) || (select string_agg(r::text, ' ') from recovery_codes r)";
    let stored: String = app.superuser().await.query_one(stored, &[]).await.expect("rows").get(0);
    let secret = totp_rs::Secret::try_from_base32(&phone.0).expect("base 32");
    let hexadecimal = hex(secret.as_bytes());
    assert!(!stored.contains(&hexadecimal) && !stored.contains(&phone.0));
    for code in codes {
        let plain = hex(code.replace('-', "").as_bytes());
        assert!(!stored.contains(&plain) && !stored.contains(&code));
    }
}

#[tokio::test]
async fn an_authenticator_in_use_is_not_replaced_by_beginning_again() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, _) = turn_on(&app, &ada).await;
    ada.submit_path(PAGE, &[]).await.assert_status(303);
    assert_eq!(ada.open_path(SET_UP).await.assert_status(303).location(), PAGE);
    ada.submit_path(SET_UP, &[("code", "000000")]).await.assert_status(409);
    app.pass(60);
    let mut browser = half_signed_in(&app, &ada, "/").await;
    present(&mut browser, &phone.code(&app, 0)).await.assert_status(303);
}

#[tokio::test]
async fn switching_it_off_takes_the_password_or_a_code() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, codes) = turn_on(&app, &ada).await;
    app.pass(60);
    let spent = phone.code(&app, -60);
    for wrong in ["", "not the password", "000000", spent.as_str()] {
        let page = prove(&ada, OFF, wrong).await.assert_status(422);
        assert!(page.text.contains("id=\"off-current_password-error\""), "{wrong}");
    }
    assert!(ada.open_path(PAGE).await.text.contains("10 recovery codes are left."));
    let half = half_signed_in(&app, &ada, "/").await;
    prove(&ada, OFF, &phone.code(&app, 0)).await.assert_status(303);
    assert!(ada.open_path(PAGE).await.text.contains("Two-step sign-in is off"));
    let mut half = half;
    assert_eq!(present(&mut half, &codes[0]).await.assert_status(303).location(), "/sign-in");
    elsewhere(&app, &ada).await.get("clients").await.assert_status(200);

    let (_, codes) = turn_on(&app, &ada).await;
    prove(&ada, OFF, &codes[0]).await.assert_status(303);
    turn_on(&app, &ada).await;
    prove(&ada, OFF, PASSWORD).await.assert_status(303);
    let off_and_on = ["two_factor.enabled", "two_factor.disabled"].repeat(3);
    assert_eq!(actions(&app, &ada).await, off_and_on);
    let mail = app.mails_to(&ada.email).await.pop().expect("a notice");
    assert!(mail.text.contains("Two-step sign-in was turned off"), "{}", mail.text);
}

#[tokio::test]
async fn proofs_are_counted_with_the_codes_of_the_sign_in() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (phone, _) = turn_on(&app, &ada).await;
    app.pass(60);
    for _ in 0..5 {
        prove(&ada, OFF, "000000").await.assert_status(422);
    }
    prove(&ada, OFF, &phone.code(&app, 0)).await.assert_status(429);
    let mut browser = half_signed_in(&app, &ada, "/").await;
    present(&mut browser, &phone.code(&app, 0)).await.assert_status(429);
}

#[tokio::test]
async fn new_recovery_codes_take_the_place_of_the_old() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let (_, old) = turn_on(&app, &ada).await;
    prove(&ada, RENEW, "not the password").await.assert_status(422);
    let new = recovery_codes(&prove(&ada, RENEW, PASSWORD).await.assert_status(200));
    assert!(new.len() == 10 && new.iter().all(|code| !old.contains(code)));
    let mut browser = half_signed_in(&app, &ada, "/").await;
    present(&mut browser, &old[0]).await.assert_status(422);
    present(&mut browser, &new[0]).await.assert_status(303);
    assert_eq!(
        actions(&app, &ada).await,
        ["two_factor.enabled", "recovery_codes.renewed", "recovery_code.used"]
    );
}

#[tokio::test]
async fn who_is_not_signed_in_changes_nothing() {
    let app = start().await;
    for path in [PAGE, SET_UP, OFF, RENEW] {
        let answer = app.anonymous().submit(path, &[("code", "123456")]).await.assert_status(303);
        assert!(answer.location().starts_with("/sign-in"), "{path}");
    }
}
