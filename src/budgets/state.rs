//! How far a budget is used.

use std::collections::HashMap;

use jiff::civil::Date;
use queries::queries::budgets::queries::{self as sql, BudgetUse, BurntDay};
use queries::types::{BudgetKind, BudgetPeriod};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::burn_down::{self, BurnPoint, Range};
use super::{Budget, find};
use crate::error::Error;
use crate::tenancy::{OrganizationProfile, Permission, SeeBudgets, Tenant};
use crate::time_rules::day_of;

/// A project's budget and how far it is used now. Running timers count up to now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BudgetState {
    /// The budget.
    #[serde(flatten)]
    pub budget: Budget,
    /// ISO 4217; of a budget in money.
    pub currency: Option<String>,
    /// The first day of the month that is counted; null for a budget in all.
    pub first_day: Option<Date>,
    /// The month's last day.
    pub last_day: Option<Date>,
    /// How much is used, in the budget's unit: seconds of all entries, or minor units of billable ones.
    pub spent: i64,
    /// How much is left; below zero when more than all is used.
    pub left: i64,
    /// How much is used of a hundred, rounded down.
    pub percent: i64,
}

/// How far a budget is used, for a list.
#[derive(Clone, Copy, Debug)]
pub struct Used {
    /// How much is used of a hundred, rounded down.
    pub percent: i64,
    /// The percentage at which managers are told first.
    pub threshold: i16,
}

/// A month of the organization's calendar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Month {
    pub first: Date,
    pub last: Date,
    pub today: Date,
}

impl Month {
    /// The month that it is in the organization's time zone.
    pub(super) fn of(organization: &OrganizationProfile, now: jiff::Timestamp) -> Self {
        Self::around(day_of(now, &organization.zone()))
    }

    /// The month of a day.
    pub(super) fn around(today: Date) -> Self {
        Self { first: today.first_of_month(), last: today.last_of_month(), today }
    }
}

impl BudgetState {
    /// A project's budget with its days, where it has one; two statements that travel together.
    pub(super) async fn load<P: Permission>(
        tenant: &Tenant<P>,
        project: Uuid,
    ) -> Result<Option<(Self, Vec<BurnPoint>)>, Error> {
        let (organization, now) = (tenant.organization_id(), tenant.now());
        let month = Month::of(tenant.member().organization(), now);
        let days = async {
            let burnt = sql::burnt_days();
            Ok(burnt.bind(tenant, &organization, &month.first, &month.last, &now, &project).all().await?)
        };
        let (budget, days) = futures_util::try_join!(find(tenant, project), days)?;
        let currency = &tenant.member().organization().currency;
        Ok(budget.map(|budget| {
            let points = burn_down::points(budget.amount, &days, Range::of(budget.period, month));
            (Self::sum(budget, &days, month, currency), points)
        }))
    }

    fn sum(budget: Budget, days: &[BurntDay], month: Month, currency: &str) -> Self {
        let spent: i64 = days.iter().map(|day| day.spent).sum();
        let monthly = budget.period == BudgetPeriod::Monthly;
        Self {
            currency: (budget.kind == BudgetKind::Money).then(|| currency.to_owned()),
            first_day: monthly.then_some(month.first),
            last_day: monthly.then_some(month.last),
            spent,
            left: budget.amount - spent,
            percent: percent(spent, budget.amount),
            budget,
        }
    }
}

/// How far the budgets of these projects are used; nothing for who may not see budgets.
///
/// # Errors
/// When the database fails.
pub async fn uses<P: Permission>(
    tenant: &Tenant<P>,
    projects: &[Uuid],
) -> Result<HashMap<Uuid, Used>, Error> {
    if !tenant.member().may::<SeeBudgets>() || projects.is_empty() {
        return Ok(HashMap::new());
    }
    let now = tenant.now();
    let month = Month::of(tenant.member().organization(), now);
    let used = sql::budget_uses()
        .bind(tenant, &tenant.organization_id(), &month.first, &month.last, &now, &projects)
        .all()
        .await?;
    let in_short = |one: BudgetUse| {
        let used = Used { percent: percent(one.spent, one.amount), threshold: one.threshold };
        (one.project_id, used)
    };
    Ok(used.into_iter().map(in_short).collect())
}

/// How much of a hundred, rounded down: 100 is told only when all is used.
pub(super) fn percent(spent: i64, amount: i64) -> i64 {
    let percent = i128::from(spent) * 100 / i128::from(amount.max(1));
    i64::try_from(percent).unwrap_or(i64::MAX)
}
