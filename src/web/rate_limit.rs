//! How many requests one caller may make, and the headers that tell how many are left.

use std::num::NonZeroU32;
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{Extensions, HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::{Quota, RateLimiter as Governor, state::keyed::DashMapStateStore};

use super::{Reader, problem};
use crate::App;
use crate::error::Error;
use crate::tenancy::{Credential, hash_token};

/// Requests in a burst, as a multiple of the lasting rate.
const BURST: u32 = 10;

type Key = [u8; 32];

/// Counts requests by credential, or by address where there is none. Lives in memory: a restart forgives.
#[derive(Debug)]
pub struct RateLimiter {
    governor: Governor<Key, DashMapStateStore<Key>, DefaultClock, StateInformationMiddleware>,
    burst: u32,
}

impl RateLimiter {
    /// Allows `per_second` requests for long.
    pub fn new(per_second: u32) -> Self {
        let rate = NonZeroU32::new(per_second).unwrap_or(NonZeroU32::MIN);
        let burst = rate.saturating_mul(NonZeroU32::new(BURST).unwrap_or(NonZeroU32::MIN));
        let quota = Quota::per_second(rate).allow_burst(burst);
        Self { governor: Governor::dashmap(quota).with_middleware(), burst: burst.get() }
    }

    /// Forgets callers who have been away. Called now and then.
    pub fn forget_idle(&self) {
        self.governor.retain_recent();
    }

    /// Requests left, or the time until the next one is allowed.
    fn take(&self, key: &Key) -> Result<u32, Duration> {
        match self.governor.check_key(key) {
            Ok(snapshot) => Ok(snapshot.remaining_burst_capacity()),
            Err(refused) => Err(refused.wait_time_from(DefaultClock::default().now())),
        }
    }
}

/// Counts the request and tells the caller what is left.
pub(super) async fn limit(State(app): State<App>, request: Request, next: Next) -> Response {
    let key = match Credential::find(request.headers(), app.config().secure()) {
        Some(Credential::Session(hash) | Credential::Token(hash)) => hash,
        None => hash_token(&address(&app, request.headers(), request.extensions())),
    };
    let (limiter, reader) = (app.rate_limiter(), Reader::of(request.extensions()));
    let (mut response, left) = match limiter.take(&key) {
        Ok(left) => (next.run(request).await, left),
        Err(wait) => (problem::problem(&Error::RateLimited(wait.as_secs() + 1), reader.locale()), 0),
    };
    tell(response.headers_mut(), limiter.burst, left);
    response
}

fn tell(headers: &mut HeaderMap, limit: u32, left: u32) {
    headers.insert("ratelimit-limit", HeaderValue::from(limit));
    headers.insert("ratelimit-remaining", HeaderValue::from(left));
    headers.insert("ratelimit-reset", HeaderValue::from(limit.saturating_sub(left) / (limit / BURST).max(1)));
}

/// The caller's address; a proxy's word for it only where the settings say so, and only the nearest proxy's: whatever
/// stands before it in the list, the caller may have written.
pub fn address(app: &App, headers: &HeaderMap, extensions: &Extensions) -> String {
    let forwarded =
        headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let nearest = forwarded.and_then(|list| list.rsplit(',').next()).map(|address| address.trim().to_owned());
    let peer = || extensions.get::<ConnectInfo<std::net::SocketAddr>>().map(|info| info.0.ip().to_string());
    nearest.filter(|_| app.config().trust_proxy).or_else(peer).unwrap_or_default()
}
