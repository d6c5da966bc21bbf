//! Tokens as JSON, for a signed-in person's browser: tokens themselves are refused here.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{ApiToken, TokenInput};
use crate::error::Error;
use crate::tenancy::{Committed, OwnTokens, SeeOwnTokens, Tenant};
use crate::web::{Created, Cursor, Id, Json, Listing, Path, Query};

/// Which page of the list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TokenFilter {
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Uuid>>,
}

/// A token that was just made.
#[derive(Debug, Serialize, ToSchema)]
pub struct NewToken {
    #[serde(flatten)]
    details: ApiToken,
    /// The token itself, shown this once.
    token: String,
}

/// List one's own tokens
///
/// The newest first, 50 on a page, revoked and expired ones too. Needs a session: a token may not see tokens.
#[utoipa::path(get, path = "/organizations/{organization}/tokens", tag = "tokens", params(TokenFilter),
    responses((status = 200, body = Listing<ApiToken>)))]
pub async fn list(
    tenant: Tenant<SeeOwnTokens>,
    Query(filter): Query<TokenFilter>,
) -> Result<Json<Listing<ApiToken>>, Error> {
    super::list(&tenant, filter.after.as_ref()).await.map(Json)
}

/// Create a token
///
/// The answer holds the token, this once: a repetition with the same `Idempotency-Key` answers without it. Needs a
/// session: a token may not make tokens.
#[utoipa::path(post, path = "/organizations/{organization}/tokens", tag = "tokens", request_body = TokenInput,
    responses((status = 201, body = NewToken)))]
pub async fn create(
    tenant: Tenant<OwnTokens>,
    Json(input): Json<TokenInput>,
) -> Result<Committed<Created<Json<NewToken>>>, Error> {
    let (details, token) = super::create(&tenant, &input).await?;
    // Committed without the secret: what is committed may be stored for repetitions.
    let committed = tenant.commit_created(details).await?;
    Ok(committed.map(|Created(details)| Created(Json(NewToken { details, token }))))
}

/// Revoke a token
///
/// It stops working at once, for good. Needs a session.
#[utoipa::path(delete, path = "/organizations/{organization}/tokens/{id}", tag = "tokens",
    responses((status = 200)))]
pub async fn revoke(
    tenant: Tenant<OwnTokens>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    super::revoke(&tenant, id).await?;
    tenant.commit(Json(())).await
}
