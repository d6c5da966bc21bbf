//! Who holds the secret address of a calendar: a reader in the name of its person, of their own time, and of nothing
//! else. Only the handler of that address takes one, so the secret opens no other door.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use queries::queries::tenancy::queries as sql;

use super::handlers::ReadArgument;
use super::{Credential, Member, SeeTime, Tenant, hash_token};
use crate::App;
use crate::error::Error;
use crate::web::Origin;

/// A transaction of whoever asks at `{secret}`.
#[derive(Debug)]
pub struct FeedReader(pub Tenant<SeeTime>);

impl ReadArgument for FeedReader {}

impl FromRequestParts<App> for FeedReader {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let secret = params.iter().find(|(name, _)| *name == "secret").map(|(_, value)| value);
        let hash = hash_token(secret.ok_or(Error::NotFound)?.trim_end_matches(".ics"));
        #[expect(clippy::disallowed_methods, reason = "the directory answers for the secret's holder")]
        let connection = app.database().connection().await?;
        let standing = sql::feed_standing().bind(&connection, &hash.as_slice(), &app.now()).opt().await?;
        // The hash is no API token's: as a credential it opens nothing.
        let member = Member::from_standing(standing.ok_or(Error::NotFound)?, &Credential::Token(hash))?;
        Tenant::open(app, member, connection, Origin::of(app, parts)).map(Self)
    }
}
