//! The one error type. Handlers say what went wrong in these few words; the transport decides the shape:
//! problem+json for the API (`web::problem`), a page or a form with its errors for people (`web::pages`).

use std::borrow::Cow;
use std::fmt::Display;
use std::sync::Arc;

use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::response::{Html, IntoResponse, Response};
use tokio_postgres::error::SqlState;

use crate::texts::Message;

/// What can go wrong while a request is served. Every text is a key of the catalogue.
#[derive(Debug)]
pub enum Error {
    /// No such thing here; also what another organization's things answer, so that existence does not leak.
    NotFound,
    /// No valid session or token.
    Unauthorized,
    /// Known, but not allowed; the key says why.
    Forbidden(&'static str),
    /// The input is wrong: each problem at its field. Nothing was changed.
    Invalid(Fields),
    /// The state does not allow it; the message says why.
    Conflict(Message),
    /// The plan does not allow more; the message says how much it allows.
    LimitReached(Message),
    /// Somebody else changed the thing meanwhile.
    Stale,
    /// An update without `If-Match`.
    PreconditionRequired,
    /// The body is larger than the service reads.
    TooLarge,
    /// Too many requests; try again after so many seconds.
    RateLimited(u64),
    /// The database cannot be reached right now.
    Unavailable,
    /// The first answer to a repeated request (`Idempotency-Key`).
    Replayed {
        /// Its HTTP status.
        status: i16,
        /// Its body.
        body: serde_json::Value,
    },
    /// A form that was not accepted, as HTML, with its errors at their fields.
    Form(StatusCode, String),
    /// The page is at another address of this service.
    Moved(String),
    /// A fault of ours. Logged with its cause; the caller learns only the request's id.
    Internal(anyhow::Error),
}

/// Problems by field, in the order they were found.
#[derive(Debug, Default, Clone)]
pub struct Fields(Vec<(Cow<'static, str>, Message)>);

impl Fields {
    /// Notes a problem.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, message: impl Into<Message>) {
        self.0.push((field.into(), message.into()));
    }
    /// The first problem of a field.
    pub fn of(&self, field: &str) -> Option<&Message> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, message)| message)
    }
    /// All problems.
    pub fn iter(&self) -> impl Iterator<Item = &(Cow<'static, str>, Message)> {
        self.0.iter()
    }
    /// Whether none was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// `Err(Invalid)` when something was found.
    pub fn check(self) -> Result<(), Error> {
        if self.is_empty() { Ok(()) } else { Err(Error::Invalid(self)) }
    }
}

impl Error {
    /// One problem at one field.
    pub fn field(field: impl Into<Cow<'static, str>>, message: impl Into<Message>) -> Self {
        let mut fields = Fields::default();
        fields.add(field, message);
        Self::Invalid(fields)
    }
    /// Not allowed, with the catalogue's reason.
    pub fn forbidden(reason: &'static str) -> Self {
        Self::Forbidden(reason)
    }
    /// Not possible in this state.
    pub fn conflict(message: impl Into<Message>) -> Self {
        Self::Conflict(message.into())
    }
    /// A fault of ours.
    pub fn internal(cause: impl Display) -> Self {
        Self::Internal(anyhow::anyhow!("{cause}"))
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Form(status, _) => *status,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::LimitReached(_) => StatusCode::PAYMENT_REQUIRED,
            Self::Stale => StatusCode::PRECONDITION_FAILED,
            Self::PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::RateLimited(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Replayed { .. } => StatusCode::OK,
            // Not for ever: an organization may take a former slug back, and browsers keep permanent redirects.
            Self::Moved(_) => StatusCode::SEE_OTHER,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What to tell the person.
    pub fn message(&self) -> Message {
        match self {
            Self::NotFound => "error-not-found".into(),
            Self::Unauthorized => "error-unauthorized".into(),
            Self::Forbidden(reason) => (*reason).into(),
            Self::Invalid(_) | Self::Form(..) => "error-invalid".into(),
            Self::Conflict(message) | Self::LimitReached(message) => message.clone(),
            Self::Stale => "error-stale".into(),
            Self::PreconditionRequired => "error-precondition-required".into(),
            Self::TooLarge => "error-too-large".into(),
            Self::RateLimited(_) => "error-rate-limited".into(),
            Self::Unavailable => "error-unavailable".into(),
            Self::Replayed { .. } | Self::Moved(_) | Self::Internal(_) => "error-internal".into(),
        }
    }

    /// What to tell where there are no fields to show problems at: the first of them.
    pub fn told(&self) -> Message {
        match self {
            Self::Invalid(fields) => {
                fields.iter().next().map_or_else(|| self.message(), |(_, first)| first.clone())
            }
            _ => self.message(),
        }
    }

    /// Seconds after which to try again, where that helps.
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::RateLimited(seconds) => Some(*seconds),
            Self::Unavailable => Some(2),
            _ => None,
        }
    }
}

impl IntoResponse for Error {
    /// Leaves the error in the response's extensions; the layer around the API or the pages gives it its shape.
    fn into_response(self) -> Response {
        if let Self::Internal(cause) = &self {
            tracing::error!(error = format!("{cause:#}"), "internal error");
        }
        let status = self.status();
        match self {
            Self::Form(_, html) => {
                return (status, [(CACHE_CONTROL, "no-store")], Html(html)).into_response();
            }
            Self::Moved(address) => return (status, [(LOCATION, address)]).into_response(),
            _ => {}
        }
        let mut response = status.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// What PostgreSQL answers when it is the wrong moment, not the wrong statement: worth another try.
const PASSING: [SqlState; 10] = [
    SqlState::ADMIN_SHUTDOWN,
    SqlState::CRASH_SHUTDOWN,
    SqlState::CANNOT_CONNECT_NOW,
    SqlState::TOO_MANY_CONNECTIONS,
    SqlState::QUERY_CANCELED,
    SqlState::LOCK_NOT_AVAILABLE,
    SqlState::T_R_SERIALIZATION_FAILURE,
    SqlState::T_R_DEADLOCK_DETECTED,
    SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
    // Another statement of the same page failed first.
    SqlState::IN_FAILED_SQL_TRANSACTION,
];

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.code() {
            Some(code) if PASSING.contains(code) => Self::Unavailable,
            // Text that PostgreSQL cannot hold (a zero byte) is bad input, wherever it was typed.
            Some(&SqlState::CHARACTER_NOT_IN_REPERTOIRE | &SqlState::UNTRANSLATABLE_CHARACTER) => {
                Self::field("body", "text-not-storable")
            }
            // No SQLSTATE: the connection itself failed.
            None if connection_failed(&error) => Self::Unavailable,
            _ => Self::Internal(error.into()),
        }
    }
}

fn connection_failed(error: &tokio_postgres::Error) -> bool {
    error.is_closed()
        || std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
}

/// Where a named constraint shows: its name, the field it is about, the catalogue's text.
pub type Constraints = &'static [(&'static str, &'static str, &'static str)];

/// Turns a violated constraint into an error at its field.
pub trait OnConstraint<T> {
    /// Looks the violated constraint up in the slice's table; other errors pass as they are.
    fn on_constraint(self, constraints: Constraints) -> Result<T, Error>;
}

impl<T> OnConstraint<T> for Result<T, tokio_postgres::Error> {
    fn on_constraint(self, constraints: Constraints) -> Result<T, Error> {
        self.map_err(|error| {
            let violated = error.as_db_error().and_then(|db| db.constraint());
            let known =
                violated.and_then(|name| constraints.iter().find(|(constraint, ..)| *constraint == name));
            match known {
                Some((_, field, message)) => Error::field(*field, *message),
                None => error.into(),
            }
        })
    }
}
