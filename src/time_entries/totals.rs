//! What the days of a list sum up to.

use jiff::civil::Date;
use queries::client::Params;
use queries::queries::time_entries::totals as sql;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{DayTotal, EntryFilter};
use crate::error::{Error, Fields};
use crate::rates;
use crate::tenancy::{Permission, Tenant};
use crate::texts::Message;

/// The most days of one answer to a program.
const MOST_DAYS: i32 = 366;

/// Totals by day and of all days, equal to the list's entries to the second. A running entry has no seconds yet and
/// is not counted; `timer` tells it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Totals {
    /// Days with finished entries, the newest first.
    pub days: Vec<DayTotal>,
    /// Whole seconds of all days.
    pub seconds: i64,
    /// Those of billable entries.
    pub billable_seconds: i64,
    /// What the billable entries are worth at their frozen hourly rates, in minor units of `currency`; each entry rounded
    /// once, half away from zero. Only for who sees amounts.
    pub amount: Option<i64>,
    /// ISO 4217; where there is an amount.
    pub currency: Option<String>,
}

impl Totals {
    /// Whole seconds of a day's finished entries.
    pub(crate) fn of(&self, day: Date) -> i64 {
        self.days.iter().find(|total| total.day == day).map_or(0, |total| total.seconds)
    }
}

impl EntryFilter {
    /// Sums the days up in one statement.
    ///
    /// # Errors
    /// [`Error::Forbidden`] for somebody else's time where the role sees only its own.
    pub async fn totals<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Totals, Error> {
        let worker = self.user.worker(tenant.member())?;
        let with_amounts = rates::amounts_shown(tenant).await?;
        let days = self.day_totals(tenant, worker, with_amounts).await?;
        let currency = with_amounts.then(|| tenant.member().organization().currency.clone());
        Ok(Totals {
            seconds: days.iter().map(|day| day.seconds).sum(),
            billable_seconds: days.iter().map(|day| day.billable_seconds).sum(),
            amount: with_amounts.then(|| days.iter().filter_map(|day| day.amount).sum()),
            currency,
            days,
        })
    }

    /// Refuses more days than one answer tells.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `to` for days that go backwards, or more than 366 of them.
    pub(super) fn check_for_totals<P: Permission>(&self, tenant: &Tenant<P>) -> Result<(), Error> {
        let mut fields = Fields::default();
        self.check_days(&mut fields);
        let (from, to) = self.days(tenant);
        if to.since(from).map_or(MOST_DAYS, |span| span.get_days()) >= MOST_DAYS {
            fields.add("to", Message::from("days-too-many").with("most", MOST_DAYS));
        }
        fields.check()
    }

    /// Whether more than a person, a project and days is said: then other indexes than the covering ones are read.
    fn is_narrow(&self) -> bool {
        let Self { user: _, client, project: _, task, tag, billable, days: _, from: _, to: _, search } = self;
        client.or(*task).or(*tag).is_some() || billable.is_some() || search.is_some()
    }

    async fn day_totals<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        worker: Option<Uuid>,
        with_amounts: bool,
    ) -> Result<Vec<DayTotal>, Error> {
        let (organization_id, (from_day, to_day)) = (tenant.organization_id(), self.days(tenant));
        let project_id = self.project;
        if self.is_narrow() {
            return self.narrowed_totals(tenant, worker, with_amounts).await;
        }
        let Some(user_id) = worker else {
            let params =
                sql::EveryonesDayTotalsParams { with_amounts, organization_id, from_day, to_day, project_id };
            return Ok(sql::everyones_day_totals().params(tenant, &params).all().await?);
        };
        let params =
            sql::DayTotalsOfParams { with_amounts, organization_id, user_id, from_day, to_day, project_id };
        Ok(sql::day_totals_of().params(tenant, &params).all().await?)
    }

    async fn narrowed_totals<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        user_id: Option<Uuid>,
        with_amounts: bool,
    ) -> Result<Vec<DayTotal>, Error> {
        let (from_day, to_day) = self.days(tenant);
        let params = sql::NarrowedDayTotalsParams {
            with_amounts,
            organization_id: tenant.organization_id(),
            from_day,
            to_day,
            user_id,
            project_id: self.project,
            client_id: self.client,
            task_id: self.task,
            tag_id: self.tag,
            billable: self.billable,
            search: self.pattern(),
        };
        Ok(sql::narrowed_day_totals().params(tenant, &params).all().await?)
    }
}
