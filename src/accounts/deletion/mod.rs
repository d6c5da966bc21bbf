//! Deleting an account.
//!
//! What says who the person was is erased or replaced: name, address, password, settings, sessions, links, the log of
//! the account. What they did for an organization is the organization's: their entries stay, under the name "Deleted
//! person", and so does its record. An organization where they are alone is closed with them and erased after thirty
//! days. One with others that nobody else owns stands in the way: it must get another owner first. All of it happens in
//! one transaction, or none.

pub mod pages;

use futures_util::{StreamExt, TryStreamExt, stream};
use queries::queries::accounts::deletion::queries as sql;
pub(super) use queries::queries::accounts::deletion::queries::Closure;
use queries::types::AccountClosure as Outcome;
use uuid::Uuid;

use super::{Caller, connection, mail_address, security, sessions};
use crate::App;
use crate::clock::new_id;
use crate::error::Error;
use crate::mail::{self, Letter};
use crate::tenancy::{Person, TrackTime};
use crate::texts::{self, Locale};
use crate::time_entries::{self, StopInput};

/// What becomes of each of the person's organizations.
async fn closures(app: &App, caller: &Caller) -> Result<Vec<Closure>, Error> {
    let token = caller.session.ok_or(Error::Unauthorized)?;
    Ok(sql::account_closure().bind(&connection(app).await?, &token.as_slice(), &app.now()).all().await?)
}

/// Deletes the person's account.
///
/// # Errors
/// [`Error::Invalid`] at `current_password`, [`Error::Conflict`] while an organization stands in the way,
/// [`Error::RateLimited`] after too many failures.
async fn delete(app: &App, caller: &Caller, person: &Person, password: &str) -> Result<(), Error> {
    let closures = closures(app, caller).await?;
    if closures.iter().any(|closure| closure.outcome == Outcome::Blocks) {
        return Err(Error::conflict("account-owns"));
    }
    security::prove(app, caller, person, password).await?;
    stop_timers(app, caller, person, &closures).await?;
    erase(app, caller, person).await
}

/// Stops what runs for the person: nobody else would.
async fn stop_timers(app: &App, caller: &Caller, person: &Person, closures: &[Closure]) -> Result<(), Error> {
    let stop = async |organization: Uuid| {
        let tenant = match person.tenant_in::<TrackTime>(app, organization, caller.origin.clone()).await {
            Ok(tenant) => tenant,
            // Not the person's to track: a viewer's, or a suspended organization's.
            Err(Error::Forbidden(_) | Error::NotFound) => return Ok(()),
            Err(error) => return Err(error),
        };
        match time_entries::stop(&tenant, StopInput { at: None }).await {
            Ok(_) => tenant.commit(()).await.map(|_| ()),
            Err(Error::Conflict(_)) => Ok(()),
            Err(error) => Err(error),
        }
    };
    stream::iter(closures).map(Ok).try_for_each(|closure| stop(closure.id)).await
}

async fn erase(app: &App, caller: &Caller, person: &Person) -> Result<(), Error> {
    let (token, now, id) = (caller.session.ok_or(Error::Unauthorized)?, app.now(), person.id());
    // Nobody reads this name in their own language: it stands for everybody who sees it.
    let name = texts::text(Locale::English, "deleted-person");
    let email = format!("deleted-{id}@deleted.invalid");
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let (address, browser) = (&caller.origin.address, &caller.origin.user_agent);
    let closed = sql::close_account()
        .bind(&transaction, &token.as_slice(), &new_id(), address, browser, &name.as_ref(), &email, &now)
        .one()
        .await?;
    if !closed {
        return Err(Error::conflict("account-owns"));
    }
    let letter = Letter::to(person.email(), person.locale(), "mail-account-deleted")
        .line("mail-account-deleted-line")
        .line("mail-account-deleted-not-you");
    mail::send_from_account(&transaction, app, &letter).await?;
    sql::delete_credentials().bind(&transaction, &id).await?;
    mail_address::withdraw(&transaction, id).await?;
    sessions::end_all(&transaction, id).await?;
    sql::erase_person().bind(&transaction, &email, &name.as_ref(), &now, &id).await?;
    transaction.commit().await?;
    Ok(())
}
