//! Whose time is written.

use uuid::Uuid;

use crate::error::Error;
use crate::members;
use crate::tenancy::{Tenant, TrackTime};

/// The person whose time is meant: oneself, or the active member who was named.
///
/// # Errors
/// [`Error::Forbidden`] for somebody else's where the role edits only its own; nobody is looked up then.
/// [`Error::Invalid`] at `user_id` where no active member has this id.
pub(crate) async fn worker(tenant: &Tenant<TrackTime>, named: Option<Uuid>) -> Result<Uuid, Error> {
    let own = tenant.user_id();
    let Some(other) = named.filter(|worker| *worker != own) else { return Ok(own) };
    if !tenant.member().edits_everyones_time() {
        return Err(Error::forbidden("forbidden-role"));
    }
    if !members::is_active(tenant, other).await? {
        return Err(Error::field("user_id", "entry-worker-unknown"));
    }
    Ok(other)
}
