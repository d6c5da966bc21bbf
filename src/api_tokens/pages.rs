//! Tokens as a page: the list, and the form for a new one.

use askama::Template;
use futures_util::try_join;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use queries::types::TokenScope;

use super::api::TokenFilter;
use super::{ApiToken, TokenInput};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, OwnTokens, Permission, SeeOwnTokens, Tenant};
use crate::texts::Text;
use crate::web::{Form, Html, Id, Listing, Page, Path, Query, See};

/// The list with the form below it.
#[derive(Template)]
#[template(path = "api_tokens/list.html")]
struct TokensPage {
    page: Page,
    organization: String,
    tokens: Listing<ApiToken>,
    /// A token that was just made, and its secret.
    made: Option<(ApiToken, String)>,
    input: TokenInput,
    fields: Fields,
    now: Timestamp,
    zone: TimeZone,
}

impl TokensPage {
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        filter: &TokenFilter,
    ) -> Result<Self, Error> {
        let (page, tokens) = try_join!(page.with_timer(tenant), super::list(tenant, filter.after.as_ref()))?;
        Ok(Self {
            page,
            organization: tenant.member().organization().name.clone(),
            tokens,
            made: None,
            input: TokenInput::default(),
            fields: Fields::default(),
            now: tenant.now(),
            zone: tenant.member().zone(),
        })
    }

    /// An instant's day in the person's own time zone.
    fn day(&self, instant: &Timestamp) -> Text {
        self.page.day_of(instant, &self.zone)
    }
    fn is_over(&self, token: &ApiToken) -> bool {
        token.revoked_at.is_some() || token.expires_at.is_some_and(|at| at <= self.now)
    }
}

/// The person's own tokens.
#[utoipa::path(get, path = "/organizations/{organization}/tokens", params(TokenFilter))]
pub async fn list(
    tenant: Tenant<SeeOwnTokens>,
    page: Page,
    Query(filter): Query<TokenFilter>,
) -> Result<Html<impl Template>, Error> {
    TokensPage::load(&tenant, page, &filter).await.map(Html)
}

/// The form is on the list: this is for who comes back to the address that a new token's page had.
#[utoipa::path(get, path = "/organizations/{organization}/tokens/new")]
pub async fn new(_: Tenant<SeeOwnTokens>, page: Page) -> See {
    See::other(page.to("tokens"))
}

/// Makes a token and shows it, on the very answer: a redirect would have to carry it.
#[utoipa::path(post, path = "/organizations/{organization}/tokens/new", request_body = TokenInput)]
pub async fn create(
    tenant: Tenant<OwnTokens>,
    page: Page,
    Form(input): Form<TokenInput>,
) -> Result<Committed<Html<impl Template>>, Error> {
    match super::create(&tenant, &input).await {
        Ok(made) => {
            let mut shown = TokensPage::load(&tenant, page, &TokenFilter::default()).await?;
            shown.made = Some(made);
            Ok(tenant.commit(()).await?.map(|()| Html(shown)))
        }
        Err(Error::Invalid(fields)) => {
            let shown = TokensPage::load(&tenant, page, &TokenFilter::default()).await?;
            Err(Html(TokensPage { input, fields, ..shown }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Ends a token.
#[utoipa::path(post, path = "/organizations/{organization}/tokens/{id}/revoke")]
pub async fn revoke(
    tenant: Tenant<OwnTokens>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::revoke(&tenant, id).await?;
    tenant.commit(See::other(page.to("tokens")).telling("flash-token-revoked")).await
}
