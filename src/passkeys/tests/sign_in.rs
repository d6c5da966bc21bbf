//! Signing in with passkeys, alone and as the second step.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{Device, add, json, sign_in, signed_in};
use crate::testing::{Colleague, TestApp, start};
use crate::two_factor::tests::{half_signed_in, turn_on};

const SESSION: &str = "timetracker_session";
const SECOND: &str = "/sign-in/second-factor/passkey";

/// Somebody with a passkey, and the device that keeps it.
async fn with_passkey(app: &TestApp, name: &str, organization: &str) -> (Colleague, Device) {
    let (person, mut device) = (app.sign_up(name, organization).await, Device::new());
    add(&mut signed_in(app, &person).await, &mut device, "Laptop").await;
    (person, device)
}

#[tokio::test]
async fn it_opens_a_session_alone_even_with_two_steps_on() {
    let app = start().await;
    let (ada, mut device) = with_passkey(&app, "Ada", "Analytical Engines").await;
    turn_on(&app, &ada).await;
    let mut browser = app.browser();
    let answer = sign_in(&mut browser, &mut device).await.assert_status(303);
    assert_eq!(answer.location(), "/organizations");
    browser.get(&ada.page_path("clients")).await.assert_status(200);
    let used = "select last_used_at is not null from passkeys";
    assert!(app.superuser().await.query_one(used, &[]).await.expect("a row").get::<_, bool>(0));
}

#[tokio::test]
async fn its_options_ask_for_the_owner_and_name_nobody() {
    let app = start().await;
    with_passkey(&app, "Ada", "Analytical Engines").await;
    let options = app.browser().fetch("/sign-in/passkey/options", &[]).await.assert_status(200);
    let asked = &json(&options.text)["publicKey"];
    assert_eq!((&asked["userVerification"], &asked["rpId"]), (&"required".into(), &"localhost".into()));
    assert!(asked["allowCredentials"].as_array().is_none_or(Vec::is_empty));
}

#[tokio::test]
async fn what_a_device_signed_works_once_in_its_own_browser() {
    let app = start().await;
    let (_, mut device) = with_passkey(&app, "Ada", "Analytical Engines").await;
    let mut browser = app.browser();
    let options = browser.fetch("/sign-in/passkey/options", &[]).await.assert_status(200);
    let signed = device.sign(&options);
    let mut thief = app.browser();
    thief.submit("/sign-in/passkey", &[("credential", &signed)]).await.assert_status(422);
    thief.fetch("/sign-in/passkey/options", &[]).await.assert_status(200);
    thief.submit("/sign-in/passkey", &[("credential", &signed)]).await.assert_status(422);
    let mut copied = browser.clone();
    browser.submit("/sign-in/passkey", &[("credential", &signed)]).await.assert_status(303);
    let page = copied.submit("/sign-in/passkey", &[("credential", &signed)]).await.assert_status(422);
    assert!(page.text.contains("This passkey was not accepted.") && copied.cookie(SESSION).is_none());
}

#[tokio::test]
async fn other_sites_changed_data_and_deactivated_people_are_refused() {
    let app = start().await;
    let (ada, mut device) = with_passkey(&app, "Ada", "Analytical Engines").await;
    let mut browser = app.browser();
    // The right passkey, lured to another site: what it signs says so.
    device.origin = "https://evil.example".parse().expect("an origin");
    sign_in(&mut browser, &mut device).await.assert_status(422);
    device.origin = super::ORIGIN.parse().expect("an origin");
    device.verifies = false;
    sign_in(&mut browser, &mut device).await.assert_status(422);
    let options = browser.fetch("/sign-in/passkey/options", &[]).await.assert_status(200);
    let mut signed = json(&device.sign(&options));
    // The flag that says "verified" is part of what was signed.
    let data = signed["response"]["authenticatorData"].as_str().expect("data");
    let mut data = URL_SAFE_NO_PAD.decode(data).expect("base64");
    data[32] |= 0b100;
    signed["response"]["authenticatorData"] = URL_SAFE_NO_PAD.encode(data).into();
    browser.submit("/sign-in/passkey", &[("credential", &signed.to_string())]).await.assert_status(422);
    device.verifies = true;
    for nonsense in ["", "{}", "nonsense"] {
        browser.fetch("/sign-in/passkey/options", &[]).await.assert_status(200);
        browser.submit("/sign-in/passkey", &[("credential", nonsense)]).await.assert_status(422);
    }
    let deactivate = "update users set deactivated_at = now() where id = $1";
    app.superuser().await.execute(deactivate, &[&ada.user]).await.expect("an update");
    sign_in(&mut browser, &mut device).await.assert_status(422);
    assert!(browser.cookie(SESSION).is_none());
}

#[tokio::test]
async fn another_persons_name_on_a_passkey_opens_nothing() {
    let app = start().await;
    let (_, mut adas) = with_passkey(&app, "Ada", "Analytical Engines").await;
    let (_, brians) = with_passkey(&app, "Brian", "Bell Labs").await;
    let brian = brians.kept.clone().expect("a passkey").1;
    if let Some((_, owner)) = &mut adas.kept {
        *owner = brian;
    }
    sign_in(&mut app.browser(), &mut adas).await.assert_status(422);
}

#[tokio::test]
async fn it_is_the_second_step() {
    let app = start().await;
    let (ada, mut device) = with_passkey(&app, "Ada", "Analytical Engines").await;
    turn_on(&app, &ada).await;
    let mut browser = half_signed_in(&app, &ada, &ada.page_path("clients")).await;
    assert!(browser.get("/sign-in/second-factor").await.text.contains("data-passkey=\"use\""));
    let options = browser.fetch(&format!("{SECOND}/options"), &[]).await.assert_status(200);
    let signed = device.sign(&options);
    let answer = browser.submit(SECOND, &[("credential", &signed)]).await.assert_status(303);
    assert_eq!(answer.location(), ada.page_path("clients"));
    browser.get(&ada.page_path("clients")).await.assert_status(200);
}

#[tokio::test]
async fn another_persons_passkey_is_no_second_step() {
    let app = start().await;
    let (ada, _) = with_passkey(&app, "Ada", "Analytical Engines").await;
    let (brian, mut brians_device) = with_passkey(&app, "Brian", "Bell Labs").await;
    turn_on(&app, &ada).await;
    turn_on(&app, &brian).await;
    let ceremony = "timetracker_passkey_second_step";
    let mut brians = half_signed_in(&app, &brian, "/").await;
    let options = brians.fetch(&format!("{SECOND}/options"), &[]).await.assert_status(200);
    let signed = brians_device.sign(&options);
    // Brian knows Ada's password, and shows his own passkey in his own ceremony.
    let mut adas = half_signed_in(&app, &ada, "/").await;
    adas.set_cookie(ceremony, brians.cookie(ceremony).expect("a ceremony"));
    adas.submit(SECOND, &[("credential", &signed)]).await.assert_status(422);
    assert!(adas.cookie(SESSION).is_none());
}

#[tokio::test]
async fn the_second_step_needs_the_first() {
    let app = start().await;
    let (ada, mut device) = with_passkey(&app, "Ada", "Analytical Engines").await;
    turn_on(&app, &ada).await;
    let mut stranger = app.browser();
    stranger.fetch(&format!("{SECOND}/options"), &[]).await.assert_status(401);
    let mut browser = half_signed_in(&app, &ada, "/").await;
    let options = browser.fetch(&format!("{SECOND}/options"), &[]).await.assert_status(200);
    let signed = device.sign(&options);
    assert_eq!(
        stranger.submit(SECOND, &[("credential", &signed)]).await.assert_status(303).location(),
        "/sign-in"
    );
    let brian = app.sign_up("Brian", "Bell Labs").await;
    turn_on(&app, &brian).await;
    let mut without = half_signed_in(&app, &brian, "/").await;
    without.fetch(&format!("{SECOND}/options"), &[]).await.assert_status(409);
    assert!(!without.get("/sign-in/second-factor").await.text.contains("data-passkey"));
}
