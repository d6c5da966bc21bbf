//! Making, naming and removing passkeys.

use super::{Device, OPTIONS, PAGE, add, ask, json, signed_in};
use crate::testing::{PASSWORD, TestApp, start, start_with};

async fn stored(app: &TestApp) -> Vec<(String, String)> {
    let rows =
        app.superuser().await.query("select id::text, name from passkeys order by created_at", &[]).await;
    rows.expect("rows").iter().map(|row| (row.get(0), row.get(1))).collect()
}

#[tokio::test]
async fn a_passkey_is_made_named_and_removed() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let mut browser = signed_in(&app, &ada).await;
    add(&mut browser, &mut Device::new(), " Laptop ").await;
    let [(id, name)] = &stored(&app).await[..] else { panic!("one passkey") };
    assert_eq!(name, "Laptop");
    assert!(browser.get(PAGE).await.text.contains("Laptop"));

    let rename = format!("{PAGE}/rename");
    browser.submit(&rename, &[("passkey", id), ("name", " ")]).await.assert_status(422);
    browser.submit(&rename, &[("passkey", id), ("name", "Old <laptop>")]).await.assert_status(303);
    assert!(browser.get(PAGE).await.text.contains("Old &#60;laptop&#62;"));
    browser.submit(&format!("{PAGE}/remove"), &[("passkey", id)]).await.assert_status(303);
    assert_eq!(stored(&app).await, []);

    let events = "select action from account_events where action like 'passkey%' order by occurred_at, id";
    let events: Vec<String> = app
        .superuser()
        .await
        .query(events, &[])
        .await
        .expect("events")
        .iter()
        .map(|row| row.get(0))
        .collect();
    assert_eq!(events, ["passkey.added", "passkey.removed"]);
    let mails: Vec<String> = app.mails_to(&ada.email).await.into_iter().map(|mail| mail.text).collect();
    assert!(mails.iter().any(|text| text.contains("A passkey was added")));
    assert!(mails.iter().any(|text| text.contains("A passkey was removed")));
}

#[tokio::test]
async fn an_open_browser_is_not_enough_to_make_one() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let mut browser = signed_in(&app, &ada).await;
    let answer = ask(&mut browser, "Laptop", "not the password").await.assert_status(422);
    assert_eq!(answer.problem_at("current_password").as_deref(), Some("password-current-wrong"));
    let answer = ask(&mut browser, "", PASSWORD).await.assert_status(422);
    assert_eq!(answer.problem_at("name").as_deref(), Some("field-required"));
    app.browser().fetch(OPTIONS, &[("name", "x")]).await.assert_status(401);
    let page = browser.submit(PAGE, &[("credential", "{}")]).await.assert_status(422);
    assert!(page.text.contains("role=\"alert\""), "nothing was asked for");
}

#[tokio::test]
async fn what_was_not_asked_for_is_not_kept() {
    let app = start().await;
    let (ada, brian) =
        (app.sign_up("Ada", "Analytical Engines").await, app.sign_up("Brian", "Bell Labs").await);
    let (mut adas, mut brians) = (signed_in(&app, &ada).await, signed_in(&app, &brian).await);
    let refused = async |browser: &mut crate::testing::Browser, made: &str| {
        browser.submit(PAGE, &[("credential", made)]).await.assert_status(422);
    };
    let made = Device::new().make(&ask(&mut brians, "Brian's", PASSWORD).await.assert_status(200));
    ask(&mut adas, "Ada's", PASSWORD).await.assert_status(200);
    refused(&mut adas, &made).await;
    let options = ask(&mut adas, "Ada's", PASSWORD).await.assert_status(200);
    refused(&mut adas, &Device::at("http://localhost:9090").make(&options)).await;
    let options = ask(&mut adas, "Ada's", PASSWORD).await.assert_status(200);
    refused(&mut adas, "nonsense").await;
    refused(&mut adas, &Device::new().make(&options)).await;

    let options = ask(&mut adas, "Ada's", PASSWORD).await.assert_status(200);
    let late = Device::new().make(&options);
    app.pass(600);
    refused(&mut adas, &late).await;
    let ceremony = "timetracker_passkey_registration";
    let options = ask(&mut adas, "Ada's", PASSWORD).await.assert_status(200);
    let stolen = adas.cookie(ceremony).expect("a ceremony").to_owned();
    brians.set_cookie(ceremony, &stolen);
    refused(&mut brians, &Device::new().make(&options)).await;
    assert_eq!(stored(&app).await, []);
}

#[tokio::test]
async fn a_passkey_belongs_to_one_person() {
    let app = start().await;
    let (ada, brian) =
        (app.sign_up("Ada", "Analytical Engines").await, app.sign_up("Brian", "Bell Labs").await);
    let (mut adas, mut brians) = (signed_in(&app, &ada).await, signed_in(&app, &brian).await);
    add(&mut adas, &mut Device::new(), "Ada's").await;
    let (id, _) = stored(&app).await.remove(0);
    brians.submit(&format!("{PAGE}/rename"), &[("passkey", &id), ("name", "Mine")]).await.assert_status(404);
    brians.submit(&format!("{PAGE}/remove"), &[("passkey", &id)]).await.assert_status(404);
    assert!(!brians.get(PAGE).await.text.contains("Ada's"));
    assert_eq!(stored(&app).await[0].1, "Ada's");
    let options = ask(&mut adas, "Again", PASSWORD).await.assert_status(200);
    let excluded = &json(&options.text)["publicKey"]["excludeCredentials"];
    assert_eq!(excluded.as_array().map(Vec::len), Some(1), "the same device is not asked twice");
}

#[tokio::test]
async fn the_last_way_in_stays() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let mut browser = signed_in(&app, &ada).await;
    add(&mut browser, &mut Device::new(), "One").await;
    add(&mut browser, &mut Device::new(), "Two").await;
    app.superuser().await.execute("update users set password_hash = 'none'", &[]).await.expect("an update");
    let passkeys = stored(&app).await;
    let remove = format!("{PAGE}/remove");
    browser.submit(&remove, &[("passkey", &passkeys[0].0)]).await.assert_status(303);
    let page = browser.submit(&remove, &[("passkey", &passkeys[1].0)]).await.assert_status(422);
    assert!(page.text.contains("your only way into your account"));
    assert_eq!(stored(&app).await.len(), 1);
}

#[tokio::test]
async fn without_a_name_of_its_own_the_service_says_why_not() {
    let app = start_with(&["--public-url", "http://192.0.2.7:8080"]).await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let mut browser = signed_in(&app, &ada).await;
    assert!(browser.get(PAGE).await.assert_status(200).text.contains("Passkeys need a domain name"));
    ask(&mut browser, "Laptop", PASSWORD).await.assert_status(409);
    app.browser().fetch("/sign-in/passkey/options", &[]).await.assert_status(409);
}
