//! Signing in through another service: a provider on loopback that can be told to lie.

mod domains;
mod idp;
mod organizations;
mod protocol;
mod settings;

use idp::Idp;

use crate::testing::{Answer, Browser, TestApp, start_with};

const SESSION: &str = "timetracker_session";
const CALLBACK: &str = "/single-sign-on/callback";

/// A service whose installation names this provider.
async fn service(idp: &Idp) -> TestApp {
    let issuer = idp.issuer();
    let flags =
        ["--oidc-issuer", &issuer, "--oidc-client-id", idp::CLIENT, "--oidc-client-secret", idp::SECRET];
    start_with(&[&flags[..], &["--oidc-name", "Acme ID", "--internal-identity-providers"]].concat()).await
}

/// Goes to a provider: where the browser is sent, and what it is sent with.
async fn depart(browser: &mut Browser, path: &str) -> Vec<(String, String)> {
    let answer = browser.get(path).await.assert_status(303);
    let (_, query) = answer.location().split_once('?').expect("a query");
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// A parameter of an address.
fn parameter<'a>(parameters: &'a [(String, String)], name: &str) -> &'a str {
    parameters.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
}

/// Comes back with what the provider gives.
async fn come_back(browser: &mut Browser, idp: &Idp, parameters: &[(String, String)]) -> Answer {
    let code = idp.authorize(parameters);
    let state = parameter(parameters, "state");
    browser.get(&format!("{CALLBACK}?code={code}&state={state}")).await
}

/// There and back.
async fn sign_in(browser: &mut Browser, idp: &Idp, path: &str) -> Answer {
    let parameters = depart(browser, path).await;
    come_back(browser, idp, &parameters).await
}

/// Rows of a table.
async fn count(app: &TestApp, table: &str) -> i64 {
    let rows = app.superuser().await.query_one(&format!("select count(*) from {table}"), &[]).await;
    rows.expect("a count").get(0)
}
