//! Counting attempts, so that passwords cannot be tried out.
//!
//! An attempt counts as failed from the moment it begins, and is taken back when it succeeds: attempts in parallel
//! each see the others. Whoever is over the limit waits 30 seconds, then twice as long after each further failure,
//! 15 minutes at most. An unknown account is counted like any other.
//!
//! The price: a stranger who keeps failing can keep a person from signing in. Sessions that are open stay open.

use std::net::{IpAddr, Ipv6Addr};

use deadpool_postgres::Client as Connection;
use jiff::{Span, Timestamp};
use queries::client::GenericClient;
use queries::queries::accounts::queries as sql;
use uuid::Uuid;

use super::{connection, errands};
use crate::App;
use crate::audit::{Event, record_for_account_at};
use crate::error::Error;
use crate::tenancy::hash_token;
use crate::web::Origin;

/// The wait after the last free failure, in seconds.
const FIRST_WAIT: f64 = 30.0;
/// The longest wait, in seconds.
const LONGEST_WAIT: f64 = 900.0;
/// Failures are forgotten when none was added for so long.
const MEMORY_HOURS: i64 = 24;

/// Whose attempts are counted together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    key: [u8; 32],
    /// The failure that brings the first wait.
    free: i32,
}

impl Subject {
    /// One account, known or not.
    pub(crate) fn account(email: &str) -> Self {
        Self { key: hash_token(&format!("account:{email}")), free: 5 }
    }
    /// One network address. More failures are free, because an office shares one.
    pub(crate) fn address(address: &str) -> Self {
        Self { key: hash_token(&format!("address:{}", network(address))), free: 20 }
    }
    /// One person's second factor.
    pub(crate) fn second_factor(user: Uuid) -> Self {
        Self { key: hash_token(&format!("second factor:{user}")), free: 5 }
    }

    /// Mail that requests from one network address bring about.
    pub(super) fn mail_from(address: &str) -> Self {
        Self { key: hash_token(&format!("mail from:{}", network(address))), free: 20 }
    }
    /// Mail to one address.
    pub(super) fn mail_to(email: &str) -> Self {
        Self { key: hash_token(&format!("mail to:{email}")), free: 4 }
    }

    /// Counts an attempt, to be judged afterwards.
    ///
    /// # Errors
    /// [`Error::RateLimited`] while the subject has to wait; then nothing is counted.
    pub(crate) async fn take_turn(&self, connection: &Connection, now: Timestamp) -> Result<(), Error> {
        let (key, forgotten) = (self.key.as_slice(), forgotten_before(now)?);
        let taken = sql::take_turn()
            .bind(connection, &key, &now, &forgotten, &self.free, &LONGEST_WAIT, &FIRST_WAIT)
            .await?;
        if taken == 1 {
            return Ok(());
        }
        let until = sql::blocked_until().bind(connection, &key).opt().await?.unwrap_or(now);
        let seconds = until.duration_since(now).as_secs().max(0).unsigned_abs();
        Err(Error::RateLimited(seconds + 1))
    }

    /// Whether the subject has to wait now.
    pub(super) async fn waits(&self, connection: &Connection, now: Timestamp) -> Result<bool, Error> {
        let until = sql::blocked_until().bind(connection, &self.key.as_slice()).opt().await?;
        Ok(until.is_some_and(|until| until > now))
    }

    /// The attempt was no failure.
    pub(crate) async fn give_back(&self, client: &impl GenericClient, now: Timestamp) -> Result<(), Error> {
        sql::give_turn_back().bind(client, &now, &self.key.as_slice()).await?;
        Ok(())
    }

    /// Starts from zero: who knows the password may have failed before.
    pub(crate) async fn forget(&self, client: &impl GenericClient) -> Result<(), Error> {
        sql::forget_failures().bind(client, &self.key.as_slice()).await?;
        Ok(())
    }
}

/// Puts on record that a sign-in to somebody's account failed, where there is one; and where that brought a wait, tells
/// their organizations too.
pub(super) async fn note_failure(
    app: &App,
    email: &str,
    origin: &Origin,
    at: Timestamp,
    locks: bool,
) -> Result<(), Error> {
    let Some(account) = errands::find(app, email).await? else { return Ok(()) };
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let failed = Event::new("sign_in.failed").private();
    record_for_account_at(&transaction, at, account.id, origin, failed).await?;
    if locks {
        let locked = Event::new("sign_in.locked");
        record_for_account_at(&transaction, at, account.id, origin, locked).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Failures before this instant no longer count.
pub(super) fn forgotten_before(now: Timestamp) -> Result<Timestamp, Error> {
    now.checked_sub(Span::new().hours(MEMORY_HOURS)).map_err(Error::internal)
}

/// What one subscriber holds: an IPv4 address, or the 2^64 addresses of an IPv6 network.
fn network(address: &str) -> String {
    match address.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V6(address)) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).to_string(),
        Ok(IpAddr::V4(address)) => address.to_string(),
        Err(_) => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn an_ipv6_network_is_one_address() {
        assert_eq!(network("2001:db8:1:2:aaaa::1"), "2001:db8:1:2::");
        assert_eq!(network("2001:db8:1:3::1"), "2001:db8:1:3::");
        assert_eq!(network("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(network("unknown"), "unknown");
    }
}
