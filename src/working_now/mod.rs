//! Who is working now: the timers that run, for those who see everybody's time.

mod api;
mod pages;
#[cfg(test)]
mod tests;

use jiff::{SignedDuration, Timestamp};
use queries::queries::working_now::queries as sql;
pub use queries::queries::working_now::queries::Working;

pub use pages::WorkingNow;

use crate::error::Error;
use crate::reads;
use crate::tenancy::{SeeTime, Tenant};
use crate::time_rules::elapsed_seconds;
use crate::web::Routes;

/// The most that are listed: more than fit on a screen.
const MOST: i64 = 50;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new().api(reads![api::list]).page(reads![pages::show])
}

/// The running timers of everybody else, who began first stands first.
///
/// # Errors
/// [`Error::Forbidden`] for a role that sees only its own time.
async fn list(tenant: &Tenant<SeeTime>) -> Result<Vec<Working>, Error> {
    if !tenant.member().sees_everyones_time() {
        return Err(Error::forbidden("forbidden-role"));
    }
    Ok(sql::working_now().bind(tenant, &tenant.organization_id(), &tenant.user_id(), &MOST).all().await?)
}

/// What a timer counts, without breaks: seconds that stand still, and since when it ticks on.
fn counted(working: &Working) -> (i64, Option<Timestamp>) {
    let breaks = i64::from(working.break_seconds);
    match working.paused_at {
        Some(paused_at) => (elapsed_seconds(working.started_at, paused_at) - breaks, None),
        None => (0, Some(working.started_at + SignedDuration::from_secs(breaks))),
    }
}
