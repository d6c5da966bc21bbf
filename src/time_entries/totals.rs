//! What the days of a list sum up to.

use jiff::civil::Date;
use queries::client::Params;
use queries::queries::time_entries::totals as sql;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::listing::FIRST_DAY;
use super::{DayTotal, Whose};
use crate::error::{Error, Fields};
use crate::rates;
use crate::tenancy::{Permission, Tenant};
use crate::texts::Message;

/// The most days of one request.
const MOST_DAYS: i32 = 366;

/// Which entries are summed up: as in the list, at most 366 days.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TotalsFilter {
    /// A person's id, or `all`; left out: one's own. A member sees only their own.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub user: Whose,
    /// Only this project's.
    #[serde(default)]
    pub project: Option<Uuid>,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

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

impl TotalsFilter {
    /// Sums the days up in one statement.
    pub async fn totals<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Totals, Error> {
        let worker = self.user.worker(tenant.member())?;
        self.check()?;
        let with_amounts = rates::amounts_shown(tenant).await?;
        let days = self.days(tenant, worker, with_amounts).await?;
        let currency = with_amounts.then(|| tenant.member().organization().currency.clone());
        Ok(Totals {
            seconds: days.iter().map(|day| day.seconds).sum(),
            billable_seconds: days.iter().map(|day| day.billable_seconds).sum(),
            amount: with_amounts.then(|| days.iter().filter_map(|day| day.amount).sum()),
            currency,
            days,
        })
    }

    fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        let days = self.to.since(self.from).map_or(i32::MAX, |span| span.get_days());
        if days < 0 {
            fields.add("to", "days-reversed");
        } else if days >= MOST_DAYS {
            fields.add("to", Message::from("days-too-many").with("most", MOST_DAYS));
        }
        fields.check()
    }

    async fn days<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        worker: Option<Uuid>,
        with_amounts: bool,
    ) -> Result<Vec<DayTotal>, Error> {
        let organization_id = tenant.organization_id();
        let (from_day, to_day) = (self.from.max(FIRST_DAY), self.to.max(FIRST_DAY));
        let project_id = self.project;
        let Some(user_id) = worker else {
            let params =
                sql::EveryonesDayTotalsParams { with_amounts, organization_id, from_day, to_day, project_id };
            return Ok(sql::everyones_day_totals().params(tenant, &params).all().await?);
        };
        let params =
            sql::DayTotalsOfParams { with_amounts, organization_id, user_id, from_day, to_day, project_id };
        Ok(sql::day_totals_of().params(tenant, &params).all().await?)
    }
}
