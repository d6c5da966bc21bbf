//! What one's sessions come to, and what follows next.

use futures_util::try_join;
use jiff::civil::Date;
use queries::queries::focus::queries as sql;
use queries::types::FocusPhase;
use serde::Serialize;
use utoipa::ToSchema;

use super::preferences::{self, PreferencesInput};
use super::{FocusSession, FocusSummary, sessions};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::time_rules::{day_of, week_of};

/// What runs, what follows, and the sums of today and of this week.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Summary {
    /// What runs now.
    pub running: Option<FocusSession>,
    /// What is due after what runs, or now.
    pub next: FocusPhase,
    /// Sessions of today that ran to their end since its last long break.
    pub done: i64,
    /// Today.
    pub today: FocusSummary,
    /// The week that the organization counts.
    pub week: FocusSummary,
}

impl Summary {
    /// Reads all of it, and the person's cycle; the statements travel together.
    pub(super) async fn load<P: Permission>(tenant: &Tenant<P>) -> Result<(Self, PreferencesInput), Error> {
        let today = day_of(tenant.now(), &tenant.member().zone());
        let week = week_of(today, tenant.member().organization().first_weekday());
        let (organization, user) = (tenant.organization_id(), tenant.user_id());
        let (running, progress, of_today, of_week, preferences) = try_join!(
            sessions::running(tenant),
            async { Ok(sql::focus_progress().bind(tenant, &organization, &user, &today).one().await?) },
            sum(tenant, today, today),
            sum(tenant, week.first(), week.last()),
            preferences::load(tenant),
        )?;
        let last = running.as_ref().map(|session| session.phase).or(progress.last_phase);
        let is_focus = running.as_ref().is_some_and(|session| session.phase == FocusPhase::Focus);
        let next = next(last, progress.done + i64::from(is_focus), preferences.cycles);
        let summary = Self { running, next, done: progress.done, today: of_today, week: of_week };
        Ok((summary, preferences))
    }
}

/// After a session comes a break, a long one each time that `cycles` of them are done; after a break, a session.
pub(super) fn next(last: Option<FocusPhase>, done: i64, cycles: i16) -> FocusPhase {
    match last {
        Some(FocusPhase::Focus) if done > 0 && done % i64::from(cycles) == 0 => FocusPhase::LongBreak,
        Some(FocusPhase::Focus) => FocusPhase::ShortBreak,
        Some(FocusPhase::ShortBreak | FocusPhase::LongBreak) | None => FocusPhase::Focus,
    }
}

async fn sum<P: Permission>(tenant: &Tenant<P>, first: Date, last: Date) -> Result<FocusSummary, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    Ok(sql::focus_summary().bind(tenant, &tenant.now(), &organization, &user, &first, &last).one().await?)
}
