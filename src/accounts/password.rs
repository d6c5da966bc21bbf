//! Passwords: how strong a new one must be, how one is stored, how one is checked.
//!
//! All of this is slow on purpose, so it happens on threads for blocking work, a few at a time: a crowd of sign-ins
//! can neither stop other requests nor fill the memory.

use std::time::{Duration, Instant};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::password_hash::{Error as HashError, PasswordHasher, PasswordVerifier};
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::error::Error;

/// Work on passwords that goes on at the same time.
static TURNS: Semaphore = Semaphore::const_new(2);
/// How long a request waits for its turn before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(10);

/// Memory in KiB, passes and lanes: the second recommendation of RFC 9106.
#[cfg(not(test))]
const COST: (u32, u32, u32) = (64 * 1024, 3, 4);
/// Tests hash hundreds of passwords, none of which is worth protecting.
#[cfg(test)]
const COST: (u32, u32, u32) = (64, 1, 1);

/// What came out of checking a password.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    /// It is the account's password.
    pub(super) right: bool,
    /// The stored hash was made at another cost than today's.
    pub(super) outdated: bool,
}

/// Hashes a new password, to be stored.
pub(crate) async fn hash(password: String) -> Result<String, Error> {
    work("hash", move || Ok(hasher()?.hash_password(password.as_bytes())?.to_string())).await
}

/// Whether the text is a stored password; an account without one has another text in its place.
pub(crate) fn is_hash(stored: &str) -> bool {
    PasswordHash::new(stored).is_ok()
}

/// Checks a password against the stored hash. Without one (nobody has that address) the same work is done against
/// the hash of nobody, so that the time it takes does not tell.
pub(super) async fn verify(password: String, stored: Option<String>) -> Result<Verdict, Error> {
    work("verify", move || {
        let hasher = hasher()?;
        let stored = stored.and_then(|text| PasswordHash::new(&text).ok());
        let known = stored.is_some();
        let hash = stored.map_or_else(|| nobody(&hasher), Ok)?;
        let right = match hasher.verify_password(password.as_bytes(), &hash) {
            Ok(()) => known,
            Err(HashError::PasswordInvalid) => false,
            Err(error) => return Err(error),
        };
        Ok(Verdict { right, outdated: cost(&Params::try_from(&hash)?) != COST })
    })
    .await
}

fn hasher() -> Result<Argon2<'static>, HashError> {
    let (memory, passes, lanes) = COST;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(memory, passes, lanes, None)?))
}

fn cost(params: &Params) -> (u32, u32, u32) {
    (params.m_cost(), params.t_cost(), params.p_cost())
}

/// A hash that no password has, at today's cost.
fn nobody(hasher: &Argon2<'_>) -> Result<PasswordHash, HashError> {
    Ok(PasswordHash {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(hasher.params())?,
        salt: Some(Salt::new(&[0; 16])?),
        hash: Some(Output::new(&[0; 32])?),
    })
}

/// Does slow work when its turn comes, and measures it. The turn ends with the work, even when nobody waits for it
/// any more.
pub(super) async fn work<T: Send + 'static>(
    kind: &'static str,
    slow: impl FnOnce() -> Result<T, HashError> + Send + 'static,
) -> Result<T, Error> {
    let turn = timeout(PATIENCE, TURNS.acquire()).await.map_err(|_| Error::Unavailable)?;
    let turn = turn.map_err(Error::internal)?;
    let start = Instant::now();
    let done = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        slow()
    });
    let done = done.await.map_err(Error::internal)?;
    metrics::histogram!("password_work_duration_seconds", "work" => kind)
        .record(start.elapsed().as_secs_f64());
    done.map_err(Error::internal)
}
