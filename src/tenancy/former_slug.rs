//! Former slugs keep leading to their organization: a page under one leads on to the same page under the present
//! slug; the API, JSON beside the pages, and forms that were open during a renaming are simply served.

use axum::http::request::Parts;
use uuid::Uuid;

use super::{OrganizationProfile, PageRequest};
use crate::error::Error;
use crate::web::wants_json;

/// Leads a page request on when `name`, the organization in its path, is a former slug.
///
/// # Errors
/// [`Error::Moved`] with the address under the present slug.
pub(super) fn lead_on(parts: &Parts, name: &str, organization: &OrganizationProfile) -> Result<(), Error> {
    let present = name == organization.slug || Uuid::try_parse(name).is_ok();
    let page =
        parts.extensions.get::<PageRequest>().is_some() && !wants_json(&parts.headers, parts.uri.path());
    if present || !page || !parts.method.is_safe() {
        return Ok(());
    }
    Err(Error::Moved(address_under(&organization.slug, parts)))
}

/// The request's address with another organization: every page of one is at `/organizations/{organization}/…`.
fn address_under(slug: &str, parts: &Parts) -> String {
    let rest = parts.uri.path().splitn(4, '/').nth(3).map(|rest| format!("/{rest}")).unwrap_or_default();
    let query = parts.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("/organizations/{slug}{rest}{query}")
}
