//! Why a sign-in through a provider did not succeed, as a page that says what to do.

use std::fmt;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::error::Error;
use crate::web::{Html, Visitor};

/// What can go wrong besides faults of ours.
#[derive(Debug)]
pub(super) enum Failure {
    /// The provider does not answer, or not as a provider would. Why is for the log.
    Unreachable(String),
    /// Its answer is not one to the question that this browser asked.
    Refused(String),
    /// What it says is true, and not enough: the key says why.
    NotAdmitted(&'static str),
    /// A fault of ours.
    Ours(Error),
}

#[derive(Template)]
#[template(path = "single_sign_on/failed.html")]
struct FailedPage {
    page: Visitor,
    reason: &'static str,
}

impl Failure {
    /// The provider does not answer.
    pub(super) fn unreachable(why: impl fmt::Debug) -> Self {
        Self::Unreachable(format!("{why:?}"))
    }
    /// Its answer is refused.
    pub(super) fn refused(why: impl fmt::Debug) -> Self {
        Self::Refused(format!("{why:?}"))
    }

    /// The page that explains it.
    pub(super) fn explain(self, page: Visitor) -> Result<Response, Error> {
        let (status, reason) = match self {
            Self::Unreachable(why) => {
                tracing::warn!(why, "an identity provider does not answer");
                (StatusCode::BAD_GATEWAY, "sso-unreachable")
            }
            Self::Refused(why) => {
                tracing::warn!(why, "the answer of an identity provider was refused");
                (StatusCode::FORBIDDEN, "sso-refused")
            }
            Self::NotAdmitted(reason) => (StatusCode::FORBIDDEN, reason),
            Self::Ours(error) => return Err(error),
        };
        Ok((status, Html(FailedPage { page, reason })).into_response())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:?}")
    }
}

impl std::error::Error for Failure {}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Ours(error.into())
    }
}
