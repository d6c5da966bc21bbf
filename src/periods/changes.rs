//! Submitting a week, taking that back, and deciding about it. Each is recorded, and mailed to whom it concerns.

use jiff::civil::Date;
use queries::queries::periods::queries as sql;
use queries::types::PeriodStatus;
use serde_json::json;
use uuid::Uuid;

use super::input::DecisionInput;
use super::{Period, letters, of_week};
use crate::audit::{self, Event};
use crate::error::{Error, Fields};
use crate::tenancy::{ApproveTime, Permission, Tenant, TrackTime, Writes};
use crate::time_entries;
use crate::time_rules::week_of;
use crate::web::length;

/// What a manager decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    Approve,
    Reject,
    Reopen,
}

impl Decision {
    fn becomes(self) -> (PeriodStatus, &'static str) {
        match self {
            Self::Approve => (PeriodStatus::Approved, "period.approved"),
            Self::Reject => (PeriodStatus::Rejected, "period.rejected"),
            Self::Reopen => (PeriodStatus::Open, "period.reopened"),
        }
    }

    /// Waiting weeks are decided about; opened again is what was closed.
    fn suits(self, status: PeriodStatus) -> bool {
        match self {
            Self::Approve | Self::Reject => status == PeriodStatus::Submitted,
            Self::Reopen => matches!(status, PeriodStatus::Submitted | PeriodStatus::Approved),
        }
    }
}

/// Submits one's own week; from then on it is closed to oneself.
pub(super) async fn submit(tenant: &Tenant<TrackTime>, day: Date) -> Result<Period, Error> {
    let (organization, worker) = (tenant.organization_id(), tenant.user_id());
    let week = week_of(day, tenant.member().organization().first_weekday());
    let (first, last) = (week.first(), week.last());
    // Whoever writes an entry meanwhile comes before or after the whole of this.
    time_entries::take_turns(tenant, worker).await?;
    if sql::timer_runs().bind(tenant, &organization, &worker, &first, &last).one().await? {
        return Err(Error::conflict("period-timer-runs"));
    }
    let id = tenant.new_id();
    if sql::submit_period().bind(tenant, &organization, &id, &worker, &first, &last, &tenant.now()).await?
        == 0
    {
        return Err(Error::conflict("period-not-open"));
    }
    let period = of_week(tenant, worker, first).await?.ok_or(Error::internal("a period just written"))?;
    letters::submitted(tenant, &period).await?;
    record(tenant, "period.submitted", &period).await?;
    Ok(period)
}

/// Takes one's own submission back while it waits.
pub(super) async fn withdraw(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<Period, Error> {
    let period = find(tenant, id, Some(tenant.user_id())).await?;
    if period.status != PeriodStatus::Submitted {
        return Err(Error::conflict("period-not-waiting"));
    }
    settle(tenant, &period, PeriodStatus::Open, "").await?;
    let period = find(tenant, id, Some(tenant.user_id())).await?;
    record(tenant, "period.withdrawn", &period).await?;
    Ok(period)
}

/// Decides about a week.
pub(super) async fn decide(
    tenant: &Tenant<ApproveTime>,
    id: Uuid,
    decision: Decision,
    input: &DecisionInput,
) -> Result<Period, Error> {
    let period = find(tenant, id, None).await?;
    let mut fields = Fields::default();
    length(&mut fields, "comment", &input.comment, usize::from(decision == Decision::Reject), 2000);
    fields.check()?;
    if !decision.suits(period.status) {
        return Err(Error::conflict(match decision {
            Decision::Reopen => "period-is-open-already",
            Decision::Approve | Decision::Reject => "period-not-waiting",
        }));
    }
    let (status, action) = decision.becomes();
    settle(tenant, &period, status, &input.comment).await?;
    let period = find(tenant, id, None).await?;
    letters::decided(tenant, &period).await?;
    record(tenant, action, &period).await?;
    Ok(period)
}

async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid, of: Option<Uuid>) -> Result<Period, Error> {
    let found = sql::period().bind(tenant, &tenant.organization_id(), &id, &of).opt().await?;
    found.ok_or(Error::NotFound)
}

async fn settle<P: Permission>(
    tenant: &Tenant<P>,
    period: &Period,
    status: PeriodStatus,
    comment: &str,
) -> Result<(), Error> {
    let (now, decider) = (tenant.now(), tenant.user_id());
    let settled = sql::decide_period()
        .bind(
            tenant,
            &status,
            &comment,
            &now,
            &decider,
            &tenant.organization_id(),
            &period.id,
            &period.status,
        )
        .await?;
    if settled == 0 { Err(Error::Stale) } else { Ok(()) }
}

async fn record<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    action: &'static str,
    period: &Period,
) -> Result<(), Error> {
    let after = json!({
        "first_day": period.first_day, "last_day": period.last_day, "seconds": period.seconds,
        "comment": period.comment, "user_id": period.user_id,
    });
    audit::record(tenant, Event::new(action).about("period", period.id, &period.user_name).after(after)).await
}
