//! Links that are mailed: each for one purpose, works once, and for a while.
//!
//! The token in the link is random and the database knows only its hash. A link proves that somebody reads the mail
//! of the address it was sent to, and nothing about any other address. Opening a link changes nothing: mail programs
//! open links to look at them. The page behind it has a button, and the button uses the link up.

use jiff::{SignedDuration, Timestamp};
use queries::client::GenericClient;
use queries::queries::accounts::one_time_tokens::queries as sql;
pub(super) use queries::queries::accounts::one_time_tokens::queries::OneTimeToken;
pub(super) use queries::types::OneTimePurpose as Purpose;
use uuid::Uuid;

use crate::error::Error;
use crate::tenancy::{hash_token, new_token};

/// Stores a new link and returns its token. Without a user it is for an address that has no account yet.
pub(super) async fn issue(
    client: &impl GenericClient,
    purpose: Purpose,
    user: Option<Uuid>,
    email: &str,
    now: Timestamp,
) -> Result<String, Error> {
    let token = new_token();
    let (hash, expires_at) = (hash_token(&token), now + lifetime(purpose));
    sql::insert_one_time_token()
        .bind(client, &hash.as_slice(), &purpose, &user, &email, &now, &expires_at)
        .await?;
    Ok(token)
}

/// What a link is good for; nothing when it is unknown, used or over. The link stays as it is.
pub(super) async fn find(
    client: &impl GenericClient,
    purpose: Purpose,
    token: &str,
    now: Timestamp,
) -> Result<Option<OneTimeToken>, Error> {
    let hash = hash_token(token);
    Ok(sql::one_time_token().bind(client, &hash.as_slice(), &purpose, &now).opt().await?)
}

/// Uses a link up; nothing when it is unknown, used or over.
pub(super) async fn redeem(
    client: &impl GenericClient,
    purpose: Purpose,
    token: &str,
    now: Timestamp,
) -> Result<Option<OneTimeToken>, Error> {
    let hash = hash_token(token);
    Ok(sql::use_one_time_token().bind(client, &now, &hash.as_slice(), &purpose).opt().await?)
}

/// Makes a person's links for these purposes worthless.
pub(super) async fn withdraw(
    client: &impl GenericClient,
    user: Uuid,
    purposes: &[Purpose],
) -> Result<(), Error> {
    sql::withdraw_one_time_tokens().bind(client, &user, &purposes).await?;
    Ok(())
}

/// Removes links that are over.
pub(super) async fn forget(client: &impl GenericClient, now: Timestamp) -> Result<(), Error> {
    sql::forget_one_time_tokens().bind(client, &now).await?;
    Ok(())
}

/// How long a link works.
pub(super) fn lifetime(purpose: Purpose) -> SignedDuration {
    match purpose {
        Purpose::ResetPassword => SignedDuration::from_hours(1),
        Purpose::SignUp
        | Purpose::VerifyAddress
        | Purpose::ApproveAddressChange
        | Purpose::ConfirmAddressChange => SignedDuration::from_hours(24),
    }
}
