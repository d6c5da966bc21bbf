//! Two steps through the router: switching them on, passing them, and what does not get past.

mod settings;
mod sign_in;

use totp_rs::{Builder, Secret};

use crate::testing::{Answer, Browser, Colleague, PASSWORD, TestApp};

/// The authenticator app on somebody's phone.
pub struct Phone(String);

impl Phone {
    /// Scans what the set-up page shows.
    fn scan(page: &Answer) -> Self {
        let (_, rest) = page.text.split_once("<code id=\"secret\">").expect("the key");
        Self(rest.split('<').next().expect("an end").replace(' ', ""))
    }

    /// The code so many seconds from now.
    pub fn code(&self, app: &TestApp, offset: i64) -> String {
        let secret = Secret::try_from_base32(&self.0).expect("base 32");
        let totp = Builder::new().with_secret(secret).with_account_name("x").build().expect("a secret");
        let second = u64::try_from(app.app().now().as_second() + offset).expect("an instant");
        totp.generate(second).to_string()
    }
}

/// The recovery codes that a page shows.
fn recovery_codes(page: &Answer) -> Vec<String> {
    let (_, rest) = page.text.split_once("id=\"codes\"").expect("the codes");
    let shown = rest.split_once('>').expect("a tag").1.split('<').next().expect("an end");
    shown.split_whitespace().map(str::to_owned).collect()
}

/// Switches two steps on; returns the phone and the recovery codes.
pub async fn turn_on(app: &TestApp, person: &Colleague) -> (Phone, Vec<String>) {
    person.submit_path("/account/security/two-factor", &[]).await.assert_status(303);
    let phone =
        Phone::scan(&person.open_path("/account/security/two-factor/set-up").await.assert_status(200));
    let code = phone.code(app, 0);
    let page = person.submit_path("/account/security/two-factor/set-up", &[("code", &code)]).await;
    (phone, recovery_codes(&page.assert_status(200)))
}

/// A browser that has passed the first step.
pub async fn half_signed_in(app: &TestApp, person: &Colleague, next: &str) -> Browser {
    let mut browser = app.browser();
    let form = [("email", person.email.as_str()), ("password", PASSWORD), ("next", next)];
    let answer = browser.submit("/sign-in", &form).await.assert_status(303);
    assert_eq!(answer.location(), "/sign-in/second-factor");
    browser
}

/// Presents a code.
async fn present(browser: &mut Browser, code: &str) -> Answer {
    browser.submit("/sign-in/second-factor", &[("code", code)]).await
}
