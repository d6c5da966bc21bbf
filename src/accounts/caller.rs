//! Who knocks, before they are known.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::App;
use crate::tenancy::Credential;
use crate::web::Origin;

/// Where a request comes from, and the session it brings along, valid or not.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The network address and the browser.
    pub(crate) origin: Origin,
    /// The hash of the session cookie's token.
    pub(super) session: Option<[u8; 32]>,
}

impl FromRequestParts<App> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let session = match Credential::find(&parts.headers, app.config().secure()) {
            Some(Credential::Session(hash)) => Some(hash),
            Some(Credential::Token(_)) | None => None,
        };
        Ok(Self { origin: Origin::of(app, parts), session })
    }
}
