//! Search as a page, and as the list under what is typed in the command palette.

use askama::Template;
use futures_util::try_join;

use super::{Found, Search};
use crate::error::Error;
use crate::tenancy::{SeeTime, Tenant};
use crate::web::{Html, Page, Query};

/// The page.
#[derive(Template)]
#[template(path = "search/page.html")]
struct SearchPage {
    page: Page,
    search: Search,
    found: Found,
}

/// Lines of the command palette.
#[derive(Template)]
#[template(path = "search/suggestions.html")]
struct Suggestions {
    page: Page,
    found: Found,
}

/// What was found, on a page.
#[utoipa::path(get, path = "/organizations/{organization}/search", params(Search))]
pub async fn search(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(search): Query<Search>,
) -> Result<Html<impl Template>, Error> {
    let (page, found) = try_join!(page.with_timer(&tenant), super::find(&tenant, &search))?;
    Ok(Html(SearchPage { page, search, found }))
}

/// What was found, as lines of the command palette.
#[utoipa::path(get, path = "/organizations/{organization}/search/suggestions", params(Search))]
pub async fn suggest(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(search): Query<Search>,
) -> Result<Html<impl Template>, Error> {
    let found = super::find(&tenant, &search).await?;
    Ok(Html(Suggestions { page, found }))
}
