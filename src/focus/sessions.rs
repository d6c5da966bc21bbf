//! Sessions and breaks: begin, count an interruption, end.

use queries::queries::focus::queries as sql;
use queries::types::FocusPhase;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::FocusSession;
use super::preferences::{self, PreferencesInput};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant, TrackTime};
use crate::time_entries;
use crate::time_rules::day_of;
use crate::web::{Cursor, Listing, PAGE_SIZE};

/// What begins.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct StartInput {
    /// A session, or one of the two breaks.
    pub phase: FocusPhase,
}

/// Which page of one's sessions.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SessionFilter {
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Uuid>>,
}

impl SessionFilter {
    /// One page of sessions and breaks, the latest first.
    pub(super) async fn list<P: Permission>(
        &self,
        tenant: &Tenant<P>,
    ) -> Result<Listing<FocusSession>, Error> {
        let (organization, user) = (tenant.organization_id(), tenant.user_id());
        let after = self.after.clone().map(|Cursor(id)| id);
        let rows = sql::list_focus_sessions()
            .bind(tenant, &tenant.now(), &organization, &user, &None, &after, &(PAGE_SIZE + 1))
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |session| session.id))
    }
}

/// What runs now.
pub(super) async fn running<P: Permission>(tenant: &Tenant<P>) -> Result<Option<FocusSession>, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    Ok(sql::running_focus_session().bind(tenant, &tenant.now(), &organization, &user).opt().await?)
}

/// Begins a session or a break; what ran ends.
pub(super) async fn start(tenant: &Tenant<TrackTime>, input: StartInput) -> Result<FocusSession, Error> {
    let (organization, user, now) = (tenant.organization_id(), tenant.user_id(), tenant.now());
    // Of two that begin at once the second ends the first.
    time_entries::take_turns(tenant, user).await?;
    end(tenant).await?;
    let preferences = preferences::load(tenant).await?;
    let entry = time_entries::running(tenant).await?.map(|entry| entry.id);
    let entry = entry.filter(|_| input.phase == FocusPhase::Focus);
    let (id, day) = (tenant.new_id(), day_of(now, &tenant.member().zone()));
    let planned = planned_seconds(&preferences, input.phase);
    sql::insert_focus_session()
        .bind(tenant, &organization, &id, &user, &input.phase, &planned, &entry, &day, &now)
        .await?;
    find(tenant, id).await
}

/// Notes that one was torn away from one's session.
///
/// # Errors
/// 404 for what is not one's own, 409 for what does not run, for a break, and after a thousand times.
pub(super) async fn interrupt(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<FocusSession, Error> {
    find(tenant, id).await?;
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    match sql::interrupt_focus_session().bind(tenant, &tenant.now(), &organization, &user, &id).await? {
        0 => Err(Error::conflict("focus-not-running")),
        _ => find(tenant, id).await,
    }
}

/// Ends one's session or break. Doing it twice changes nothing the second time.
pub(super) async fn stop(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<FocusSession, Error> {
    if find(tenant, id).await?.ended_at.is_none() {
        end(tenant).await?;
    }
    find(tenant, id).await
}

async fn end(tenant: &Tenant<TrackTime>) -> Result<(), Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    sql::end_focus_session().bind(tenant, &tenant.now(), &organization, &user).await?;
    Ok(())
}

async fn find(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<FocusSession, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    let found = sql::list_focus_sessions()
        .bind(tenant, &tenant.now(), &organization, &user, &Some(id), &None, &1)
        .opt()
        .await?;
    found.ok_or(Error::NotFound)
}

fn planned_seconds(preferences: &PreferencesInput, phase: FocusPhase) -> i32 {
    60 * i32::from(match phase {
        FocusPhase::Focus => preferences.focus_minutes,
        FocusPhase::ShortBreak => preferences.short_break_minutes,
        FocusPhase::LongBreak => preferences.long_break_minutes,
    })
}
