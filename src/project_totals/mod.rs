//! What a project's time sums up to: in all, by person and by task.

mod api;
mod section;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use queries::queries::project_totals::queries::{self as sql, ProjectSum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::Error;
use crate::reads;
use crate::tenancy::{Permission, Tenant};
use crate::web::Routes;

pub use section::TotalsSection;

/// The most people and the most tasks that are listed.
const MOST: i64 = 50;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new().api(reads![api::show])
}

/// Which days are summed up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TotalsPeriod {
    /// The first day; left out: since the beginning.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day; left out: without end.
    #[serde(default)]
    pub to: Option<Date>,
}

/// A sum of finished time.
#[derive(Clone, Copy, Debug, Default, Serialize, ToSchema)]
pub struct Sums {
    /// Whole seconds, without breaks.
    pub seconds: i64,
    /// Those of billable entries.
    pub billable_seconds: i64,
    /// What the billable entries are worth at their frozen rates, in minor units of the organization's currency; each
    /// entry rounded once, half away from zero. Only for who sees amounts.
    pub amount: Option<i64>,
}

/// One person's or one task's share.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Share {
    /// The person, or the task; null: time without a task.
    pub id: Option<Uuid>,
    /// Their name.
    pub name: Option<String>,
    /// Their time.
    #[serde(flatten)]
    pub sums: Sums,
}

/// A project's finished time. A running timer is not counted.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct ProjectTotals {
    /// All of it.
    pub all: Sums,
    /// By person, most time first; at most 50.
    pub people: Vec<Share>,
    /// Everybody else's.
    pub other_people: Sums,
    /// By task, most time first; at most 50.
    pub tasks: Vec<Share>,
    /// That of all other tasks.
    pub other_tasks: Sums,
}

impl Sums {
    fn less(self, shares: &[Share]) -> Self {
        let sum = |of: fn(&Sums) -> i64| shares.iter().map(|share| of(&share.sums)).sum::<i64>();
        Self {
            seconds: self.seconds - sum(|sums| sums.seconds),
            billable_seconds: self.billable_seconds - sum(|sums| sums.billable_seconds),
            amount: self.amount.map(|amount| amount - sum(|sums| sums.amount.unwrap_or_default())),
        }
    }
}

impl ProjectTotals {
    /// Sums a project's time up in one statement; where the person sees only their own time, that.
    ///
    /// # Errors
    /// When the database fails. Whether they see the project is asked by who shows it.
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        project: Uuid,
        period: TotalsPeriod,
    ) -> Result<Self, Error> {
        let member = tenant.member();
        let own = (!member.sees_everyones_time()).then(|| member.user_id());
        let (from, to) = (
            period.from.unwrap_or(Date::constant(1, 1, 1)),
            period.to.unwrap_or(Date::constant(9999, 12, 31)),
        );
        let rows = sql::project_sums()
            .bind(tenant, &tenant.organization_id(), &project, &from, &to, &own, &member.role(), &MOST)
            .all()
            .await?;
        Ok(Self::of(rows))
    }

    fn of(rows: Vec<ProjectSum>) -> Self {
        let mut totals = Self::default();
        for row in rows {
            let ProjectSum { part, id, name, seconds, billable_seconds, amount } = row;
            let sums = Sums { seconds, billable_seconds, amount };
            match part.as_str() {
                "person" => totals.people.push(Share { id, name, sums }),
                "task" => totals.tasks.push(Share { id, name, sums }),
                _ => totals.all = sums,
            }
        }
        totals.other_people = totals.all.less(&totals.people);
        totals.other_tasks = totals.all.less(&totals.tasks);
        totals
    }
}
