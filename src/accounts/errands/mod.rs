//! What is done about an account after the answer went out.
//!
//! A request that names somebody's address is answered with the same statements whether the address is known or not:
//! it checks its limits and writes an errand. Only the errand looks, so neither the answer nor the time it takes tells
//! strangers who has an account.

use jiff::Timestamp;
use queries::client::GenericClient;
use queries::queries::accounts::errands::queries as sql;
pub(super) use queries::queries::accounts::errands::queries::AccountByAddress as Account;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{connection, mail_address, reset, sign_up, throttle};
use crate::App;
use crate::error::Error;
use crate::jobs::{self, Outcome, Work};
use crate::texts::Locale;
use crate::web::Origin;

/// Something to do about an account, by its address.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "errand", rename_all = "snake_case")]
pub enum Errand {
    /// Mail a link to the form for a new account.
    SignUp {
        /// The address that was typed.
        email: String,
        /// The language that it was typed in.
        locale: Locale,
    },
    /// Mail a link that sets a new password.
    ResetPassword {
        /// The address that was typed.
        email: String,
    },
    /// Mail a link to the address that an account shall have.
    ConfirmAddress {
        /// Whose account.
        user: Uuid,
        /// The address that was typed.
        new_email: String,
    },
    /// Put on record that a sign-in failed, and whether the account has to wait for it.
    NoteFailure {
        /// The address that was typed.
        email: String,
        /// Where the failure came from.
        address: String,
        /// The browser it came with.
        user_agent: String,
        /// When.
        at: Timestamp,
        /// Whether it brought a wait.
        locks: bool,
    },
}

impl Errand {
    /// Enqueues it.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn enqueue(self, client: &impl GenericClient, app: &App) -> Result<(), Error> {
        jobs::enqueue_for_account(client, app, &Work::Account(self)).await
    }

    /// Does it.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn run(self, app: &App) -> anyhow::Result<Outcome> {
        let done = match self {
            Self::SignUp { email, locale } => sign_up::mail_link(app, &email, locale).await,
            Self::ResetPassword { email } => reset::mail_link(app, &email).await,
            Self::ConfirmAddress { user, new_email } => {
                mail_address::mail_new_address(app, user, &new_email).await
            }
            Self::NoteFailure { email, address, user_agent, at, locks } => {
                throttle::note_failure(app, &email, &Origin { address, user_agent }, at, locks).await
            }
        };
        done.map_err(|error| anyhow::anyhow!("{error:?}"))?;
        Ok(Outcome::Done)
    }
}

/// Who has an address.
pub(super) async fn find(app: &App, email: &str) -> Result<Option<Account>, Error> {
    Ok(sql::account_by_address().bind(&connection(app).await?, &email).opt().await?)
}
