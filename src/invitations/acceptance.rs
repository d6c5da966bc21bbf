//! Accepting: outside every organization, by who holds the link.

use queries::client::GenericClient;
use queries::queries::invitations::queries as sql;
use queries::queries::invitations::queries::InvitationFor;
use queries::types::{InvitationOutcome, InvitationState};
use uuid::Uuid;

use crate::App;
use crate::accounts::{self, Caller, NewAccount};
use crate::clock::new_id;
use crate::error::Error;
use crate::plans::Limits;
use crate::tenancy::{Person, hash_token};
use crate::texts::Locale;

/// What the holder of a link may know of its invitation; nothing when there is none.
pub(super) async fn look(app: &App, token: &str) -> Result<Option<InvitationFor>, Error> {
    let connection = accounts::connection(app).await?;
    Ok(sql::invitation_by_token().bind(&connection, &hash_token(token).as_slice(), &app.now()).opt().await?)
}

/// Makes a signed-in person a member, and their session one that was there last.
pub(super) async fn accept(
    app: &App,
    person: &Person,
    caller: &Caller,
    token: &str,
) -> Result<InvitationOutcome, Error> {
    let mut connection = accounts::connection(app).await?;
    let transaction = connection.transaction().await?;
    let outcome = join(&transaction, app, caller, token, (person.id(), person.email())).await?;
    if outcome == InvitationOutcome::Accepted {
        let found = sql::invitation_by_token()
            .bind(&transaction, &hash_token(token).as_slice(), &app.now())
            .one()
            .await?;
        sql::remember_organization().bind(&transaction, &found.organization_id, &person.session_id()).await?;
        transaction.commit().await?;
    }
    Ok(outcome)
}

/// Makes an account for the invitation's address, a session and the membership: all of it or nothing. Returns the
/// session's token.
///
/// # Errors
/// [`Error::Invalid`] with the fields, [`Error::Conflict`] when somebody has the address by now.
pub(super) async fn sign_up(
    app: &App,
    caller: &Caller,
    locale: Locale,
    (invitation, token): (&InvitationFor, &str),
    input: &NewAccount,
) -> Result<Result<String, InvitationOutcome>, Error> {
    if invitation.state != InvitationState::Open {
        return Ok(Err(InvitationOutcome::Over));
    }
    let hash = input.check_and_hash(&invitation.email, &invitation.organization_name).await?;
    let mut connection = accounts::connection(app).await?;
    let transaction = connection.transaction().await?;
    let user = input.store(&transaction, &invitation.email, &hash, locale, app.now()).await?;
    let outcome = join(&transaction, app, caller, token, (user, &invitation.email)).await?;
    if outcome != InvitationOutcome::Accepted {
        return Ok(Err(outcome));
    }
    let organization = Some(invitation.organization_id);
    let session = accounts::open_session(&transaction, caller, user, organization, app.now()).await?;
    transaction.commit().await?;
    Ok(Ok(session))
}

async fn join(
    client: &impl GenericClient,
    app: &App,
    caller: &Caller,
    token: &str,
    (person, email): (Uuid, &str),
) -> Result<InvitationOutcome, Error> {
    let (hash, now) = (hash_token(token), app.now());
    let (origin, seats) = (&caller.origin, Limits::seats_of_plans());
    let outcome = sql::accept_invitation()
        .bind(client, &hash.as_slice(), &person, &seats, &new_id(), &origin.address, &origin.user_agent, &now)
        .one()
        .await?;
    if outcome == InvitationOutcome::Accepted {
        // The link came by mail to this very address: who opens it reads that mailbox.
        accounts::address_is_proven(client, app, person, email).await?;
    }
    Ok(outcome)
}
