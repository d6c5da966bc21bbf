//! The installation's provider: who gets in, who is asked first, and what is refused.

use serde_json::{Value, json};

use super::idp::Idp;
use super::{CALLBACK, SESSION, come_back, count, depart, parameter, service, sign_in};
use crate::testing::{PASSWORD, start};
use crate::two_factor::tests::turn_on;

const START: &str = "/single-sign-on?next=%2Forganizations";

#[tokio::test]
async fn somebody_new_gets_an_account_and_comes_back_to_it() {
    let idp = Idp::start("ada-1", "Ada@Example.com").await;
    let app = service(&idp).await;
    let mut browser = app.browser();
    assert!(browser.get("/sign-in?next=%2Forganizations").await.text.contains("Sign in with Acme ID"));
    assert_eq!(sign_in(&mut browser, &idp, START).await.assert_status(303).location(), "/organizations");
    let page = browser.get("/account/security/identities").await.assert_status(200);
    assert!(page.text.contains("ada@example.com") && page.text.contains(&idp.issuer()));
    let user = "select name, email, verified_at is not null, password_hash from users";
    let row = app.superuser().await.query_one(user, &[]).await.expect("a person");
    assert_eq!((row.get::<_, &str>(0), row.get::<_, &str>(1)), ("Ada Lovelace", "ada@example.com"));
    assert_eq!((row.get::<_, bool>(2), row.get::<_, &str>(3)), (true, "none"));
    assert_eq!(count(&app, "memberships").await, 0, "an account is no membership");

    idp.say("email", json!("another@example.com"));
    sign_in(&mut app.browser(), &idp, START).await.assert_status(303);
    assert_eq!(count(&app, "users").await, 1, "the subject decides, not the address");
    assert_eq!(count(&app, "external_identities").await, 1);
}

#[tokio::test]
async fn an_address_that_has_an_account_asks_for_its_password_first() {
    let idp = Idp::start("ada-1", "ada@example.com").await;
    let app = service(&idp).await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let mut browser = app.browser();
    let answer = sign_in(&mut browser, &idp, START).await.assert_status(303);
    assert_eq!(answer.location(), "/sign-in?next=%2Fsingle-sign-on%2Flink");
    assert!(browser.cookie(SESSION).is_none());
    assert_eq!(count(&app, "external_identities").await, 0);
    assert!(browser.get("/single-sign-on/link").await.assert_status(303).location().starts_with("/sign-in"));
    browser.submit("/single-sign-on/link", &[]).await.assert_status(303);
    assert_eq!(count(&app, "external_identities").await, 0);

    let form = [("email", ada.email.as_str()), ("password", PASSWORD), ("next", "/single-sign-on/link")];
    let answer = browser.submit("/sign-in", &form).await.assert_status(303);
    assert_eq!(answer.location(), "/single-sign-on/link");
    let page = browser.get("/single-sign-on/link").await.assert_status(200);
    assert!(page.text.contains("Connect Acme ID"));
    browser.submit("/single-sign-on/link", &[]).await.assert_status(303);
    browser.submit("/single-sign-on/link", &[]).await.assert_status(409);
    let mail = app.mails_to(&ada.email).await.pop().expect("a notice");
    assert!(mail.text.contains("Another service was connected"), "{}", mail.text);

    turn_on(&app, &ada.with_session(browser.cookie(SESSION).expect("a session"))).await;
    let mut fresh = app.browser();
    sign_in(&mut fresh, &idp, START).await.assert_status(303);
    fresh.get(&ada.page_path("clients")).await.assert_status(200);
    let linked = "select count(*) from audit_events where action = 'identity.linked'";
    assert_eq!(app.superuser().await.query_one(linked, &[]).await.expect("a row").get::<_, i64>(0), 1);
}

#[tokio::test]
async fn an_unverified_address_is_no_address() {
    for verified in [json!(false), Value::Null] {
        let idp = Idp::start("eve-1", "ada@example.com").await;
        let app = service(&idp).await;
        app.sign_up("Ada", "Analytical Engines").await;
        idp.say("email_verified", verified);
        let mut browser = app.browser();
        let page = sign_in(&mut browser, &idp, START).await.assert_status(403);
        assert!(page.text.contains("has not verified your email"));
        assert!(browser.cookie(SESSION).is_none());
        assert_eq!((count(&app, "users").await, count(&app, "external_identities").await), (1, 0));
    }
}

#[tokio::test]
async fn answers_that_do_not_fit_are_refused() {
    let lies: [(&str, Value); 4] = [
        ("nonce", json!("another nonce, of another browser")),
        ("aud", json!(["somebody else"])),
        ("iss", json!("https://evil.example")),
        ("exp", json!(1_000_000)),
    ];
    for (claim, lie) in lies {
        let idp = Idp::start("ada-1", "ada@example.com").await;
        let app = service(&idp).await;
        idp.say(claim, lie);
        let mut browser = app.browser();
        let page = sign_in(&mut browser, &idp, START).await.assert_status(403);
        assert!(page.text.contains("does not fit"), "{claim}");
        assert_eq!((browser.cookie(SESSION), count(&app, "users").await), (None, 0), "{claim}");
    }
    let idp = Idp::start("ada-1", "ada@example.com").await;
    let app = service(&idp).await;
    idp.forge();
    sign_in(&mut app.browser(), &idp, START).await.assert_status(403);
    assert_eq!(count(&app, "users").await, 0);
}

#[tokio::test]
async fn a_round_trip_works_once_in_its_own_browser() {
    let idp = Idp::start("ada-1", "ada@example.com").await;
    let app = service(&idp).await;
    let mut browser = app.browser();
    let asked = depart(&mut browser, START).await;
    let (code, state) = (idp.authorize(&asked), parameter(&asked, "state").to_owned());
    let back = format!("{CALLBACK}?code={code}&state={state}");

    let mut victim = app.browser();
    victim.get(&back).await.assert_status(403);
    depart(&mut victim, START).await;
    let page = victim.get(&back).await.assert_status(403);
    assert!(page.text.contains("does not fit") && victim.cookie(SESSION).is_none(), "another's state");

    let mut copy = browser.clone();
    browser.get(&back).await.assert_status(303);
    let page = copy.get(&back).await.assert_status(403);
    assert!(page.text.contains("was used before") && copy.cookie(SESSION).is_none(), "replayed");

    let mut late = app.browser();
    let asked = depart(&mut late, START).await;
    app.pass(600);
    come_back(&mut late, &idp, &asked).await.assert_status(403);
}

#[tokio::test]
async fn a_refusal_or_an_outage_is_told_on_a_page() {
    let idp = Idp::start("ada-1", "ada@example.com").await;
    let app = service(&idp).await;
    let mut browser = app.browser();
    let asked = depart(&mut browser, START).await;
    let state = parameter(&asked, "state");
    let page = browser.get(&format!("{CALLBACK}?error=access_denied&state={state}")).await.assert_status(403);
    assert!(page.text.contains("let nobody in"));
    browser.get(CALLBACK).await.assert_status(403);
    let asked = depart(&mut browser, START).await;
    idp.fail();
    let page = browser.get(START).await.assert_status(502);
    assert!(page.text.contains("does not answer as it should"));
    come_back(&mut browser, &idp, &asked).await.assert_status(502);
    let without = start().await;
    let page = without.browser().get("/single-sign-on").await.assert_status(403);
    assert!(page.text.contains("There is no such sign-in service"));
    assert!(!without.browser().get("/sign-in").await.text.contains("href=\"/single-sign-on"));
}

#[tokio::test]
async fn it_leads_to_addresses_of_this_site_alone_and_not_for_the_deactivated() {
    let idp = Idp::start("ada-1", "ada@example.com").await;
    let app = service(&idp).await;
    for next in ["%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example"] {
        let path = format!("/single-sign-on?next={next}");
        assert_eq!(sign_in(&mut app.browser(), &idp, &path).await.assert_status(303).location(), "/");
    }
    app.superuser().await.execute("update users set deactivated_at = now()", &[]).await.expect("an update");
    let mut browser = app.browser();
    sign_in(&mut browser, &idp, START).await.assert_status(403);
    assert!(browser.cookie(SESSION).is_none());
}

#[tokio::test]
async fn the_only_way_in_stays_and_others_go() {
    let idp = Idp::start("ada-1", "ada@example.com").await;
    let app = service(&idp).await;
    let mut browser = app.browser();
    sign_in(&mut browser, &idp, START).await.assert_status(303);
    let id = "select id::text from external_identities";
    let id: String = app.superuser().await.query_one(id, &[]).await.expect("a row").get(0);
    let remove = "/account/security/identities/remove";
    let page = browser.submit(remove, &[("identity", &id)]).await.assert_status(422);
    assert!(page.text.contains("your only way into your account"));
    let brian = app.sign_up("Brian", "Bell Labs").await;
    brian.submit_path(remove, &[("identity", &id)]).await.assert_status(404);
    let hash = crate::accounts::hash_password(PASSWORD.to_owned()).await.expect("a hash");
    let set = "update users set password_hash = $1 where email = 'ada@example.com'";
    app.superuser().await.execute(set, &[&hash]).await.expect("an update");
    browser.submit(remove, &[("identity", &id)]).await.assert_status(303);
    assert_eq!(count(&app, "external_identities").await, 0);
}
