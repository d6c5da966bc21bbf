//! The authenticator app's codes.

use jiff::Timestamp;
use totp_rs::{Builder, Secret, Totp};

use crate::error::Error;

/// What the app shows as the account's service.
const ISSUER: &str = "TimeTracker";
/// Bytes of a secret: as many as HMAC-SHA-1 has, which every app understands.
pub(super) const SECRET_LENGTH: usize = 20;

/// A secret that an app and we share.
pub(super) struct Authenticator(Totp);

impl Authenticator {
    /// A new secret for the account with this mail address.
    pub(super) fn new(account: &str) -> Result<Self, Error> {
        Self::with_secret(&rand::random::<[u8; SECRET_LENGTH]>(), account)
    }

    /// A secret that is known.
    pub(super) fn with_secret(secret: &[u8], account: &str) -> Result<Self, Error> {
        // A colon would end the issuer's part of the label.
        let account = account.replace(':', "_");
        let totp = Builder::new()
            .with_secret(Secret::from(secret))
            .with_account_name(account.as_str())
            .with_issuer(Some(ISSUER))
            .build();
        totp.map(Self).map_err(Error::internal)
    }

    /// The secret's bytes.
    pub(super) fn secret(&self) -> &[u8] {
        self.0.secret().as_bytes()
    }

    /// The secret as people type it: base 32 in groups of four.
    pub(super) fn typed(&self) -> String {
        let text = self.0.secret().to_base32();
        let groups: Vec<String> =
            text.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
        groups.join(" ")
    }

    /// The address that apps read from the picture.
    pub(super) fn address(&self) -> Result<String, Error> {
        self.0.to_url().map_err(Error::internal)
    }

    /// The time step of a code that is good at this instant: its own, the one before or the one after.
    pub(super) fn step(&self, code: &str, now: Timestamp) -> Option<i64> {
        let seconds = u64::try_from(now.as_second()).ok()?;
        self.0.check(code, seconds).and_then(|step| i64::try_from(step).ok())
    }
}

/// The six digits of a code as people type it, with blanks or without; nothing when it is something else.
pub(super) fn digits(given: &str) -> Option<String> {
    let digits: String = given.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    (digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::{Authenticator, digits};

    fn at(second: i64) -> jiff::Timestamp {
        jiff::Timestamp::from_second(second).expect("an instant")
    }

    #[test]
    fn the_codes_are_those_of_rfc_6238() {
        let app = Authenticator::with_secret(b"12345678901234567890", "ada@example.com").expect("a secret");
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            assert_eq!(app.step(code, at(second)), Some(second / 30), "{code}");
        }
    }

    #[test]
    fn a_code_is_good_one_step_early_and_late_and_no_longer() {
        let app = Authenticator::with_secret(b"12345678901234567890", "ada@example.com").expect("a secret");
        let (code, second) = ("081804", 1_111_111_109);
        for (offset, good) in [(-60, false), (-30, true), (30, true), (60, false)] {
            assert_eq!(app.step(code, at(second + offset)).is_some(), good, "{offset}");
        }
    }

    #[test]
    fn the_address_names_service_and_account() {
        let app = Authenticator::with_secret(b"12345678901234567890", "a:da@example.com").expect("a secret");
        let address = app.address().expect("an address");
        assert!(address.starts_with("otpauth://totp/TimeTracker:a_da%40example.com?"), "{address}");
        assert!(
            address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
                && address.contains("issuer=TimeTracker")
        );
        assert_eq!(app.typed(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        for given in ["123456", " 123 456 ", "123-456", "1 2 3 4 5 6"] {
            assert_eq!(digits(given).as_deref(), Some("123456"), "{given}");
        }
        for given in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦"] {
            assert_eq!(digits(given), None, "{given}");
        }
    }
}
