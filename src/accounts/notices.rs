//! Mail that tells a person what was changed about signing in to their account.

use queries::client::GenericClient;

use super::Caller;
use crate::App;
use crate::error::Error;
use crate::mail::{self, Letter};
use crate::tenancy::Person;
use crate::texts::{Locale, Message};

/// Tells the person what was changed, from where, and where to look. `what` is a key of the catalogue.
///
/// # Errors
/// When the database fails.
pub(crate) async fn notify(
    client: &impl GenericClient,
    app: &App,
    person: &Person,
    caller: &Caller,
    what: &'static str,
) -> Result<(), Error> {
    notify_at(client, app, person.email(), person.locale(), caller, what).await
}

/// The same for who is not signed in, at an address.
pub(super) async fn notify_at(
    client: &impl GenericClient,
    app: &App,
    email: &str,
    locale: Locale,
    caller: &Caller,
    what: impl Into<Message>,
) -> Result<(), Error> {
    let origin = Message::from("mail-account-change-origin").with("address", &caller.origin.address);
    let settings = format!("{}/account/security", app.config().address());
    let letter = Letter::to(email, locale, "mail-account-changed")
        .line(what)
        .line(origin)
        .line("mail-account-change-not-you")
        .action("mail-account-change-look", settings);
    mail::send_from_account(client, app, &letter).await
}

/// The language that mail to a person is written in.
pub(super) fn language(tag: &str) -> Locale {
    Locale::of(tag).unwrap_or_default()
}
