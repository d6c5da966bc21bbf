//! Accounts: how a person comes in, stays in and leaves.
//!
//! Signing up makes the person, their first organization and a session, or nothing at all. Signing in does the same
//! work and gives the same answer whether the address is known or not; failures are counted before the password is
//! looked at, for the account and for the caller's address, in the database, so that neither a restart nor parallel
//! attempts get around the limit. A session is a random token in a cookie; the database knows only its hash.
//!
//! All of it happens in the identity plane, as the login role: no organization's rows are in reach.

mod caller;
pub(crate) mod challenges;
mod deletion;
mod errands;
mod export;
mod language;
mod local_path;
mod mail_address;
mod new_account;
mod notices;
mod one_time_tokens;
mod pages;
mod password;
mod profile;
mod reset;
pub mod security;
mod sessions;
mod sign_in;
mod sign_up;
mod strength;
#[cfg(test)]
mod tests;
mod throttle;
mod told;

use deadpool_postgres::Client as Connection;
use queries::queries::accounts::queries as sql;

use crate::App;
use crate::error::Error;
use crate::web::Routes;
use crate::{identity, reads};

pub use caller::Caller;
pub use errands::Errand;
pub(crate) use local_path::local_path;
pub(crate) use mail_address::is_proven as address_is_proven;
pub use new_account::NewAccount;
pub(crate) use notices::notify;
pub(crate) use pages::{end_session as sign_out, sign_in_page, too_many, wait};
pub(crate) use password::{hash as hash_password, is_hash as is_password};
pub(crate) use sessions::{end_others, open as open_session, remember as remember_session};
pub(crate) use throttle::Subject;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .page(reads![pages::home])
        .page(reads![pages::sign_in_form])
        .page(identity![pages::sign_in])
        .page(reads![pages::sign_up_form])
        .page(identity![pages::sign_up])
        .page(identity![pages::sign_out])
        .api(reads![profile::api::show])
        .api(identity![profile::api::update])
        .page(reads![profile::pages::edit])
        .page(identity![profile::pages::update])
        .page(identity![profile::pages::choose_theme])
        .page(reads![export::pages::show])
        .page(identity![export::pages::everything])
        .page(identity![export::pages::time_entries])
        .page(reads![deletion::pages::confirm])
        .page(identity![deletion::pages::delete])
        .page(reads![mail_address::pages::change_form])
        .page(identity![mail_address::pages::change])
        .page(identity![mail_address::pages::send_again])
        .page(reads![mail_address::pages::verify_form])
        .page(identity![mail_address::pages::verify])
        .page(reads![mail_address::pages::approve_form])
        .page(identity![mail_address::pages::approve])
        .page(reads![mail_address::pages::confirm_form])
        .page(identity![mail_address::pages::confirm])
        .page(identity![mail_address::pages::stop])
        .page(reads![reset::pages::forgot_form])
        .page(identity![reset::pages::forgot])
        .page(reads![reset::pages::reset_form])
        .page(identity![reset::pages::reset])
        .page(identity![language::choose])
        .page(reads![security::pages::show])
        .page(identity![security::pages::change_password])
        .page(reads![security::tokens::confirm])
        .page(identity![security::tokens::revoke])
        .page(reads![sessions::pages::list])
        .page(identity![sessions::pages::end])
        .page(identity![sessions::pages::end_others])
}

/// Removes sessions that are over and failures that no longer count. Called now and then.
///
/// # Errors
/// When the database cannot be reached.
pub async fn forget_expired(app: &App) -> Result<(), Error> {
    let (connection, now) = (connection(app).await?, app.now());
    challenges::forget_expired(&connection, now).await?;
    sessions::forget_expired(&connection, now).await?;
    one_time_tokens::forget(&connection, now).await?;
    mail_address::forget(&connection, now).await?;
    sql::forget_old_failures().bind(&connection, &throttle::forgotten_before(now)?).await?;
    Ok(())
}

/// A connection as the login role. Give it back before anything slow, such as hashing a password.
pub(crate) async fn connection(app: &App) -> Result<Connection, Error> {
    #[expect(
        clippy::disallowed_methods,
        reason = "accounts live in the identity plane, outside every organization"
    )]
    app.database().connection().await
}

/// A mail address as it is stored and compared.
fn fold(email: &str) -> String {
    email.trim().to_lowercase()
}
