//! A closed organization: its owners, whatever page of it they open, are led to the one where that can be taken back.

use axum::http::request::Parts;

use super::{HoldsIn, Member, PageRequest, Permission};
use crate::error::Error;
use crate::web::wants_json;

/// Leads an owner on from a page that is closed. Everything else there is not found, as for everybody.
///
/// # Errors
/// [`Error::Moved`] with the address of the page about closing.
pub(super) fn lead_on<P: Permission>(parts: &Parts, member: &Member) -> Result<(), Error> {
    let organization = member.organization();
    let page =
        parts.extensions.get::<PageRequest>().is_some() && !wants_json(&parts.headers, parts.uri.path());
    let leads = page && parts.method.is_safe() && !parts.headers.contains_key("hx-request");
    if organization.is_open() || P::HOLDS_IN == HoldsIn::Any || !leads {
        return Ok(());
    }
    Err(Error::Moved(format!("/organizations/{}/settings/danger", organization.slug)))
}
