//! An organization's own provider: for its verified domains, and for nobody else.

use serde_json::json;

use super::idp::{CLIENT, Idp, SECRET};
use super::{SESSION, count, service, sign_in};
use crate::testing::{Colleague, PASSWORD, TestApp};

/// Ada's organization names this provider; `example.com` is verified where `verified` says so.
async fn named(app: &TestApp, ada: &Colleague, idp: &Idp, admits: bool, verified: bool) {
    let issuer = idp.issuer();
    let mut form = vec![
        ("name", "Engine ID"),
        ("issuer", issuer.as_str()),
        ("oidc_client", CLIENT),
        ("oidc_secret", SECRET),
    ];
    if admits {
        form.push(("admits_new_people", "true"));
    }
    ada.submit("settings/single-sign-on", &form).await.assert_status(303);
    ada.submit("settings/mail-domains", &[("domain", "example.com")]).await.assert_status(303);
    if verified {
        let verify = "update mail_domains set verified_at = now() where organization_id = $1";
        app.superuser().await.execute(verify, &[&ada.organization]).await.expect("an update");
    }
}

fn start(of: &Colleague) -> String {
    format!("/single-sign-on?at={}&next=%2Forganizations", of.slug)
}

async fn members(app: &TestApp, of: &Colleague) -> Vec<String> {
    let query = "select email || ' ' || role from memberships where organization_id = $1 order by email";
    let rows = app.superuser().await.query(query, &[&of.organization]).await.expect("rows");
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn new_people_of_its_domain_become_members() {
    let (installation, idp) =
        (Idp::start("x", "x@example.com").await, Idp::start("1", "new@example.com").await);
    let app = service(&installation).await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    named(&app, &ada, &idp, true, true).await;
    let mut browser = app.browser();
    let found =
        browser.submit("/sign-in/organization", &[("email", "new@Example.com")]).await.assert_status(200);
    assert!(found.text.contains("Sign in with Engine ID"));
    sign_in(&mut browser, &idp, &start(&ada)).await.assert_status(303);
    assert_eq!(members(&app, &ada).await, ["ada@example.com owner", "new@example.com member"]);
    assert_eq!(browser.get("/").await.location(), ada.page_path("time"));
    let joined = "select count(*) from audit_events where action = 'member.joined_by_domain'";
    assert_eq!(app.superuser().await.query_one(joined, &[]).await.expect("a row").get::<_, i64>(0), 1);

    let remove = "update memberships set status = 'removed' where email = 'new@example.com'";
    app.superuser().await.execute(remove, &[]).await.expect("an update");
    let mut again = app.browser();
    sign_in(&mut again, &idp, &start(&ada)).await.assert_status(303);
    again.get(&ada.page_path("time")).await.assert_status(404);
}

#[tokio::test]
async fn without_the_rule_or_a_seat_nobody_new_gets_in() {
    let (installation, idp) =
        (Idp::start("x", "x@example.com").await, Idp::start("1", "new@example.com").await);
    let app = service(&installation).await;
    let (ada, brian) = (app.founder("Ada", "Engines").await, app.founder("Brian", "Bell Labs").await);
    named(&app, &ada, &idp, false, true).await;
    let page = sign_in(&mut app.browser(), &idp, &start(&ada)).await.assert_status(403);
    assert!(page.text.contains("Ask its administrators for an invitation"));
    named(&app, &brian, &idp, true, true).await;
    app.superuser().await.execute("update organizations set max_users = 1", &[]).await.expect("an update");
    let page = sign_in(&mut app.browser(), &idp, &start(&brian)).await.assert_status(403);
    assert!(page.text.contains("no free seat"));
    assert_eq!((count(&app, "users").await, count(&app, "external_identities").await), (2, 0));
}

#[tokio::test]
async fn it_speaks_for_its_verified_domains_alone() {
    let (installation, idp) =
        (Idp::start("x", "x@example.com").await, Idp::start("1", "eve@other.org").await);
    let app = service(&installation).await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    named(&app, &ada, &idp, true, false).await;
    let find = async |email: &str| app.browser().submit("/sign-in/organization", &[("email", email)]).await;
    find("new@example.com").await.assert_status(422);
    let page = sign_in(&mut app.browser(), &idp, &start(&ada)).await.assert_status(403);
    assert!(page.text.contains("does not speak for that email"));
    idp.say("email", json!("new@example.com"));
    sign_in(&mut app.browser(), &idp, &start(&ada)).await.assert_status(403);
    let verify = "update mail_domains set verified_at = now()";
    app.superuser().await.execute(verify, &[]).await.expect("an update");
    find("new@example.com").await.assert_status(200);
    find("nonsense").await.assert_status(422);
    let mut browser = app.browser();
    sign_in(&mut browser, &idp, &start(&ada)).await.assert_status(303);

    // The domain goes: the provider speaks for nobody any more.
    app.superuser().await.execute("delete from mail_domains", &[]).await.expect("a delete");
    let mut again = app.browser();
    sign_in(&mut again, &idp, &start(&ada)).await.assert_status(403);
    assert!(again.cookie(SESSION).is_none());
}

#[tokio::test]
async fn it_cannot_be_connected_with_an_account_of_another_domain() {
    let (installation, idp) =
        (Idp::start("x", "x@example.com").await, Idp::start("1", "ada@example.com").await);
    let app = service(&installation).await;
    let brian = app.founder("Brian", "Bell Labs").await;
    named(&app, &brian, &idp, true, true).await;
    let rename = "update users set email = 'brian@other.org' where id = $1";
    app.superuser().await.execute(rename, &[&brian.user]).await.expect("an update");
    let mut browser = app.browser();
    browser.set_cookie(SESSION, brian.credential());
    let answer = sign_in(&mut browser, &idp, &start(&brian)).await.assert_status(303);
    assert_eq!(answer.location(), "/single-sign-on/link");
    browser.submit("/single-sign-on/link", &[]).await.assert_status(403);
    assert_eq!(count(&app, "external_identities").await, 0);
}

#[tokio::test]
async fn another_issuers_same_subject_is_somebody_else() {
    let (first, second) =
        (Idp::start("42", "ada@example.com").await, Idp::start("42", "brian@example.com").await);
    let app = service(&first).await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    named(&app, &ada, &second, true, true).await;
    let mut browser = app.browser();
    sign_in(&mut browser, &first, "/single-sign-on").await.assert_status(303);
    let form = [("email", ada.email.as_str()), ("password", PASSWORD)];
    browser.submit("/sign-in", &form).await.assert_status(303);
    browser.submit("/single-sign-on/link", &[]).await.assert_status(303);
    let mut other = app.browser();
    sign_in(&mut other, &second, &start(&ada)).await.assert_status(303);
    let page = other.get("/account/security/identities").await.assert_status(200);
    assert!(page.text.contains("brian@example.com") && !page.text.contains("ada@example.com"));
    assert_eq!(count(&app, "users").await, 2);
}

#[tokio::test]
async fn an_address_inside_the_network_is_not_asked_unless_the_operator_says_so() {
    let idp = Idp::start("1", "new@example.com").await;
    let app = crate::testing::start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let issuer = idp.issuer();
    let form = [("name", "X"), ("issuer", issuer.as_str()), ("oidc_client", "x"), ("oidc_secret", "x")];
    let page = ada.submit("settings/single-sign-on", &form).await.assert_status(422);
    assert!(page.text.contains("id=\"issuer-error\""), "plain HTTP");
    for issuer in ["https://127.0.0.1:1", "https://localhost:1", "https://[::1]:1", "https://169.254.169.254"]
    {
        let form = [("name", "X"), ("issuer", issuer), ("oidc_client", "x"), ("oidc_secret", "x")];
        ada.submit("settings/single-sign-on", &form).await.assert_status(303);
        app.browser().get(&start(&ada)).await.assert_status(502);
    }
}
