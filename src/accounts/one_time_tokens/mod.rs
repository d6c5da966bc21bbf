//! Links that are mailed: each for one purpose, works once, and for a while.
//!
//! The token in the link is random and the database knows only its hash.

use queries::client::GenericClient;
use queries::queries::accounts::one_time_tokens::queries as sql;
pub(super) use queries::types::OneTimePurpose as Purpose;
use uuid::Uuid;

use crate::error::Error;

/// Makes a person's links for these purposes worthless.
pub(super) async fn withdraw(
    client: &impl GenericClient,
    user: Uuid,
    purposes: &[Purpose],
) -> Result<(), Error> {
    sql::withdraw_one_time_tokens().bind(client, &user, &purposes).await?;
    Ok(())
}
