//! The stream an open page listens to.

use std::convert::Infallible;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::{Stream, StreamExt};
use tokio_stream::wrappers::BroadcastStream;

use crate::error::Error;
use crate::reads;
use crate::tenancy::{SeeTime, Tenant};
use crate::web::Routes;

/// How long one stream lives; the browser connects again, and whoever lost access by then is refused.
const LIFETIME: Duration = Duration::from_mins(1);

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new().page(reads![events])
}

/// Server-sent events: `changed` whenever the person's time in this organization changed.
#[utoipa::path(get, path = "/organizations/{organization}/events", tag = "live")]
async fn events(
    tenant: Tenant<SeeTime>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Error> {
    let changes = tenant.app().live().subscribe(tenant.organization_id(), tenant.user_id());
    // A page that fell behind missed only hints to look again: one more is enough. Browsers drop events without data.
    let events = BroadcastStream::new(changes).map(|_| Ok(Event::default().event("changed").data("time")));
    let events = events.take_until(tokio::time::sleep(LIFETIME));
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))))
}
