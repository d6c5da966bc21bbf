//! What every request shares.

use std::ops::Deref;
use std::sync::Arc;

use jiff::Timestamp;

use crate::clock::Clock;
use crate::config::Config;
use crate::database::Database;
use crate::live::Live;
use crate::plans::ApiCalls;
use crate::sealing::Sealing;
use crate::web::RateLimiter;

/// The running application: settings, database, clock, key and the live changes. Cheap to clone.
#[derive(Clone, Debug)]
pub struct App(Arc<Inner>);

#[derive(Debug)]
pub struct Inner {
    config: Config,
    database: Database,
    clock: Clock,
    live: Live,
    rate_limiter: RateLimiter,
    api_calls: ApiCalls,
    sealing: Sealing,
}

impl App {
    /// Puts the parts together.
    pub fn new(config: Config, database: Database, clock: Clock, sealing: Sealing) -> Self {
        let rate_limiter = RateLimiter::new(config.rate_limit);
        let (live, api_calls) = (Live::default(), ApiCalls::default());
        Self(Arc::new(Inner { config, database, clock, live, rate_limiter, api_calls, sealing }))
    }
}

impl Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Inner {
    /// The settings.
    pub fn config(&self) -> &Config {
        &self.config
    }
    /// The database: its connections are for `tenancy` and the identity plane only.
    pub fn database(&self) -> &Database {
        &self.database
    }
    /// The clock, for tests that move it.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }
    /// Changes as they happen, for open pages.
    pub fn live(&self) -> &Live {
        &self.live
    }
    /// How many requests each caller has left.
    pub fn rate_limiter(&self) -> &RateLimiter {
        &self.rate_limiter
    }
    /// API calls that are not stored yet.
    pub fn api_calls(&self) -> &ApiCalls {
        &self.api_calls
    }
    /// The installation's key, for secrets that are read again.
    pub fn sealing(&self) -> &Sealing {
        &self.sealing
    }
    /// The instant, in whole microseconds.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}
