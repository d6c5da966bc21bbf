//! Time as pages: the week, the timer line, entries edited in place.

mod back;
mod days;
pub mod entry;
pub mod idle;
mod in_place;
pub mod long;
pub mod range;
pub mod selection;
pub mod shaping;
pub mod timer;
pub mod week;

use crate::error::Error;
use crate::tenancy::{Committed, Tenant, TrackTime};
use crate::time_entries::Started;
use crate::web::{Flash, Page, Reply, See};
pub use back::Back;

/// The notice that a start stopped something else, with its undo.
fn switched(page: &Page, started: &Started) -> Option<Flash> {
    let stopped = started.stopped.as_ref()?;
    let undo = page.to(&format!("time-entries/{}/undo-stop", stopped.id));
    Some(Flash::with_undo("flash-timer-switched", undo))
}

/// Commits, and answers with the timer line for htmx or the Time page for everybody else.
async fn answer(
    tenant: Tenant<TrackTime>,
    page: Page,
    hx: bool,
    flash: Option<Flash>,
) -> Result<Committed<Reply>, Error> {
    if hx {
        let page = page.with_timer(&tenant).await?.telling(flash);
        let html = timer::fragment(page)?;
        return Ok(tenant.commit(()).await?.map(|()| Reply::Fragment(html)));
    }
    let see = See::other(page.to("time")).with(flash);
    Ok(tenant.commit(()).await?.map(|()| Reply::See(see)))
}
