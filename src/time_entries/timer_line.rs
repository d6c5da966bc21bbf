//! The line at the top of every page that starts, shows and stops the timer.

use askama::Template;
use jiff::Timestamp;
use queries::queries::time_entries::queries as sql;

use crate::error::Error;
use crate::tenancy::{Permission, Tenant, TrackTime};

/// What the line shows.
#[derive(Clone, Debug, Template)]
#[template(path = "time_entries/timer_line.html")]
pub struct TimerLine {
    /// The person's running entry.
    pub running: Option<sql::RunningEntry>,
    /// Whether the person may track time at all: a viewer sees no line.
    pub allowed: bool,
    /// The instant the page was made.
    pub now: Timestamp,
}

impl TimerLine {
    /// Reads the person's running entry.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load<P: Permission>(tenant: &Tenant<P>) -> Result<Self, Error> {
        let running =
            sql::running_entry().bind(tenant, &tenant.organization_id(), &tenant.user_id()).opt().await?;
        Ok(Self { running, allowed: tenant.member().may::<TrackTime>(), now: tenant.now() })
    }
}
