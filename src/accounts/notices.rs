//! Mail that tells a person what was changed about signing in to their account.

use queries::client::GenericClient;

use super::Caller;
use crate::App;
use crate::error::Error;
use crate::mail::{self, Letter};
use crate::tenancy::Person;
use crate::texts::Message;

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
    let origin = Message::from("mail-account-change-origin").with("address", &caller.origin.address);
    let settings = format!("{}/account/security", app.config().address());
    let letter = Letter::to(person.email(), person.locale(), "mail-account-changed")
        .line(what)
        .line(origin)
        .line("mail-account-change-not-you")
        .action("mail-account-change-look", settings);
    mail::send_from_account(client, app, &letter).await
}
