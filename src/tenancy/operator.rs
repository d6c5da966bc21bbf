//! Operators: the people who run the service. They stand in a table of their own and act through a database role of their
//! own, which sees what running an organization takes and nothing of its work. Whatever they look at or change of one
//! organization goes on its record: only [`Oversight::commit`] hands out an answer, and it takes the event.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use deadpool_postgres::Client as Connection;
use jiff::{SignedDuration, Timestamp};
use queries::queries::tenancy::queries as sql;
pub use queries::queries::tenancy::queries::Overseen;
use uuid::Uuid;

use super::member::split;
use super::transaction::Transaction;
use super::{Committed, PageRequest, Person, standing};
use crate::App;
use crate::audit::{self, Event};
use crate::error::Error;
use crate::web::{Origin, wants_json};

/// How long an operator need not show again who they are.
const PROOF_LASTS: SignedDuration = SignedDuration::from_hours(1);

/// An operator who has lately shown who they are, in a transaction with their rights. Dropping it rolls back.
#[derive(Debug)]
pub struct Operator {
    person: Person,
    transaction: Transaction,
    app: App,
    origin: Origin,
}

/// An operator at work on one organization. Only together with an event can it answer.
#[derive(Debug)]
pub struct Oversight {
    operator: Operator,
    organization: Overseen,
}

/// An operator who may still have to show who they are.
#[derive(Clone, Debug)]
pub struct OperatorAtDoor(pub Person);

impl Operator {
    /// Who they are.
    pub fn person(&self) -> &Person {
        &self.person
    }
    /// The application, for what is not in the database.
    pub fn app(&self) -> &App {
        &self.app
    }
    /// The instant of this request.
    pub fn now(&self) -> Timestamp {
        self.app.now()
    }
    /// The connection, with the operator role's rights.
    pub fn client(&self) -> &Connection {
        self.transaction.connection()
    }

    /// Makes an organization the one that this transaction may change.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn enter(&mut self, organization: Uuid) -> Result<(), Error> {
        Ok(self.transaction.oversee(organization).await?)
    }

    /// Goes on with one organization.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none with that id.
    pub async fn oversee(mut self, organization: Uuid) -> Result<Oversight, Error> {
        self.enter(organization).await?;
        let found = sql::overseen().bind(self.client(), &organization).opt().await?;
        Ok(Oversight { organization: found.ok_or(Error::NotFound)?, operator: self })
    }

    /// Commits what is about the person with this address, or about nobody who has an account, and records it for them.
    ///
    /// # Errors
    /// When the database fails: then nothing was written.
    pub async fn commit_for<T>(
        self,
        address: Option<&str>,
        event: Event,
        value: T,
    ) -> Result<Committed<T>, Error> {
        if let Some(address) = address {
            self.transaction.leave_role().await?;
            let (client, app) = (self.client(), &self.app);
            if let Some(person) = sql::person_at().bind(client, &address.to_lowercase()).opt().await? {
                audit::record_for_account(client, app, person, &self.origin, event.private()).await?;
            }
        }
        self.transaction.commit(None).await?;
        Ok(Committed::new(value))
    }
}

impl Oversight {
    /// The operator, with the connection.
    pub fn operator(&self) -> &Operator {
        &self.operator
    }
    /// The connection, with the operator role's rights.
    pub fn client(&self) -> &Connection {
        self.operator.client()
    }
    /// The organization.
    pub fn organization(&self) -> &Overseen {
        &self.organization
    }
    /// Where the request comes from.
    pub fn origin(&self) -> &Origin {
        &self.operator.origin
    }

    /// Records what was looked at or changed in the organization's record, commits, and hands out the proof.
    ///
    /// # Errors
    /// When the database fails: then nothing was written, and nothing is shown.
    pub async fn commit<T>(self, event: Event, value: T) -> Result<Committed<T>, Error> {
        audit::record_by_operator(&self, event).await?;
        self.operator.transaction.commit(None).await?;
        Ok(Committed::new(value))
    }
}

/// The signed-in operator and the connection; for everybody else there is nothing here.
async fn recognize(parts: &mut Parts, app: &App) -> Result<(Person, Connection), Error> {
    let (standing, connection, credential) = standing::standing(parts, app, None).await?;
    let (person, ..) = split(standing, &credential);
    if !person.is_operator() {
        return Err(Error::NotFound);
    }
    parts.extensions.insert(person.clone());
    Ok((person, connection))
}

/// Where an operator shows again who they are, and comes back from.
fn lead_to_proof(parts: &Parts) -> Error {
    let is_page = parts.extensions.get::<PageRequest>().is_some();
    if !is_page || wants_json(&parts.headers, parts.uri.path()) {
        return Error::forbidden("forbidden-proof");
    }
    let target = parts.uri.path_and_query().map_or("/operator", |target| target.as_str());
    let next = if parts.method.is_safe() { target } else { "/operator" };
    let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
    Error::Moved(format!("/operator/proof?next={next}"))
}

impl FromRequestParts<App> for OperatorAtDoor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        Ok(Self(recognize(parts, app).await?.0))
    }
}

impl FromRequestParts<App> for Operator {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let (person, connection) = recognize(parts, app).await?;
        let proven = sql::operator_session().bind(&connection, &person.session_id()).opt().await?;
        if proven.ok_or(Error::NotFound)? + PROOF_LASTS <= app.now() {
            return Err(lead_to_proof(parts));
        }
        let transaction = Transaction::begin(connection).await?;
        transaction.enter_operator().await?;
        Ok(Self { person, transaction, app: app.clone(), origin: Origin::of(app, parts) })
    }
}

impl FromRequestParts<App> for Oversight {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let operator = <Operator as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let named = params.iter().find(|(name, _)| *name == "organization").map(|(_, value)| value);
        let id = named.and_then(|value| Uuid::try_parse(value).ok()).ok_or(Error::NotFound)?;
        operator.oversee(id).await
    }
}
