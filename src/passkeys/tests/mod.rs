//! Passkeys through the router, with a device made of software: ceremonies, and what does not get past them.

mod registry;
mod sign_in;

use serde_json::Value;
use webauthn_authenticator_rs::AuthenticatorBackend;
use webauthn_authenticator_rs::prelude::Url;
use webauthn_authenticator_rs::softpasskey::SoftPasskey;
use webauthn_rs::prelude::{CreationChallengeResponse, RequestChallengeResponse};
use webauthn_rs_proto::{AllowCredentials, UserVerificationPolicy};

use crate::testing::{Answer, Browser, Colleague, PASSWORD, TestApp};

const PAGE: &str = "/account/security/passkeys";
const OPTIONS: &str = "/account/security/passkeys/options";
/// Where the tests' service is, in the words of a browser.
const ORIGIN: &str = "http://localhost:8080";

/// Milliseconds for which a device waits for its owner.
const PATIENCE: u32 = 1000;

/// A device that keeps one passkey.
struct Device {
    authenticator: SoftPasskey,
    origin: Url,
    /// The passkey's id and its owner's, as the device remembers them.
    kept: Option<(Vec<u8>, Vec<u8>)>,
    /// Whether it makes sure of its owner.
    verifies: bool,
}

impl Device {
    /// One at this site, whose owner is there.
    fn new() -> Self {
        Self::at(ORIGIN)
    }
    /// One at another site.
    fn at(origin: &str) -> Self {
        let origin = Url::parse(origin).expect("an origin");
        Self { authenticator: SoftPasskey::new(true), origin, kept: None, verifies: true }
    }

    /// Makes what the options ask for: the credential as the browser sends it.
    fn make(&mut self, options: &Answer) -> String {
        let options: CreationChallengeResponse = serde_json::from_str(&options.text).expect("options");
        let owner = options.public_key.user.id.clone();
        let made = self
            .authenticator
            .perform_register(self.origin.clone(), options.public_key, PATIENCE)
            .expect("a passkey");
        self.kept = Some((made.raw_id.clone(), owner));
        serde_json::to_string(&made).expect("JSON")
    }

    /// Signs what the options ask for.
    fn sign(&mut self, options: &Answer) -> String {
        let mut options: RequestChallengeResponse = serde_json::from_str(&options.text).expect("options");
        let (id, owner) = self.kept.clone().expect("a passkey");
        // A device finds its own passkeys where the service names none.
        options.public_key.allow_credentials =
            vec![AllowCredentials { type_: "public-key".to_owned(), id, transports: None }];
        if !self.verifies {
            options.public_key.user_verification = UserVerificationPolicy::Discouraged_DO_NOT_USE;
        }
        let signed = self.authenticator.perform_auth(self.origin.clone(), options.public_key, PATIENCE);
        let mut signed = signed.expect("a signature");
        signed.response.user_handle = Some(owner);
        serde_json::to_string(&signed).expect("JSON")
    }
}

/// A browser in which the person has signed in.
async fn signed_in(app: &TestApp, person: &Colleague) -> Browser {
    let mut browser = app.browser();
    let form = [("email", person.email.as_str()), ("password", PASSWORD)];
    browser.submit("/sign-in", &form).await.assert_status(303);
    browser
}

/// Asks for a new passkey.
async fn ask(browser: &mut Browser, name: &str, password: &str) -> Answer {
    browser.fetch(OPTIONS, &[("name", name), ("current_password", password)]).await
}

/// Makes a passkey on a device.
async fn add(browser: &mut Browser, device: &mut Device, name: &str) {
    let options = ask(browser, name, PASSWORD).await.assert_status(200);
    let made = device.make(&options);
    assert_eq!(browser.submit(PAGE, &[("credential", &made)]).await.assert_status(303).location(), PAGE);
}

/// Signs in with the device alone.
async fn sign_in(browser: &mut Browser, device: &mut Device) -> Answer {
    let options = browser.fetch("/sign-in/passkey/options", &[]).await.assert_status(200);
    let signed = device.sign(&options);
    browser.submit("/sign-in/passkey", &[("credential", &signed), ("next", "/organizations")]).await
}

/// The value at a path of JSON in text.
fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}
