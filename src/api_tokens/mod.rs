//! API tokens: how a person's scripts use the API in their name.
//!
//! A token belongs to one person in one organization and may read, or read and write, never more than its person may.
//! It is shown once; the database keeps its hash. Only a person at a browser makes or revokes tokens: a token that
//! leaked cannot make itself successors. Revoked and expired tokens stay in the list and open nothing.

mod api;
mod input;
mod pages;
#[cfg(test)]
mod tests;

use queries::queries::api_tokens::queries as sql;
pub use queries::queries::api_tokens::queries::ApiToken;
use serde_json::json;
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{OwnTokens, Permission, Tenant, hash_token, new_token};
use crate::web::{Cursor, Listing, PAGE_SIZE, Routes};
use crate::{reads, writes};

pub use input::TokenInput;

/// How every token begins, so that people and scanners for leaked secrets know it.
const MARK: &str = "tt_";
/// The characters of a token by which a person tells it from others.
const PREFIX_LENGTH: usize = 8;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::create])
        .api(writes![api::revoke])
        .page(reads![pages::list])
        .page(reads![pages::new])
        .page(writes![pages::create])
        .page(writes![pages::revoke])
}

/// One page of the person's own tokens, the newest first.
async fn list<P: Permission>(
    tenant: &Tenant<P>,
    after: Option<&Cursor<Uuid>>,
) -> Result<Listing<ApiToken>, Error> {
    let after = after.map(|cursor| cursor.0);
    let rows = sql::list_tokens()
        .bind(tenant, &tenant.organization_id(), &tenant.user_id(), &after, &(PAGE_SIZE + 1))
        .all()
        .await?;
    Ok(Listing::from_rows(rows, PAGE_SIZE, |token| token.id))
}

/// Makes a token. The secret beside it exists nowhere else.
async fn create(tenant: &Tenant<OwnTokens>, input: &TokenInput) -> Result<(ApiToken, String), Error> {
    input.check()?;
    let secret = format!("{MARK}{}", new_token());
    let prefix = &secret[..PREFIX_LENGTH];
    let token = sql::insert_token()
        .bind(
            tenant,
            &tenant.organization_id(),
            &tenant.new_id(),
            &tenant.user_id(),
            &input.name,
            &hash_token(&secret).as_slice(),
            &prefix,
            &input.scope,
            &input.expires_at(tenant.now())?,
            &tenant.now(),
        )
        .one()
        .await?;
    let facts = json!({"prefix": token.prefix, "scope": token.scope, "expires_at": token.expires_at});
    audit::record(tenant, Event::new("token.created").about("token", token.id, &token.name).after(facts))
        .await?;
    Ok((token, secret))
}

/// Ends one of the person's own tokens, at once and for good.
async fn revoke(tenant: &Tenant<OwnTokens>, id: Uuid) -> Result<(), Error> {
    let revoked = sql::revoke_token()
        .bind(tenant, &tenant.now(), &tenant.organization_id(), &id, &tenant.user_id())
        .opt()
        .await?;
    let token = revoked.ok_or(Error::NotFound)?;
    if token.revoked_at != Some(tenant.now()) {
        // It was revoked before: nothing happened now.
        return Ok(());
    }
    let facts = json!({"prefix": token.prefix, "scope": token.scope});
    audit::record(tenant, Event::new("token.revoked").about("token", token.id, &token.name).before(facts))
        .await
}
