//! The totals on their project's page.

use askama::Template;
use jiff::ToSpan;
use jiff::civil::Date;
use uuid::Uuid;

use super::{ProjectTotals, Share, Sums, TotalsPeriod};
use crate::error::Error;
use crate::money::{Currency, Money};
use crate::rates::currency;
use crate::tenancy::{Permission, Tenant};
use crate::time_rules::{day_of, format_hms};
use crate::web::Page;

/// A project's totals of some days.
#[derive(Debug)]
pub struct TotalsSection {
    project: Uuid,
    totals: ProjectTotals,
    period: TotalsPeriod,
    today: Date,
    currency: Currency,
    everyones: bool,
}

/// The section as HTML.
#[derive(Debug, Template)]
#[template(path = "project_totals/section.html")]
pub struct SectionHtml<'a> {
    page: &'a Page,
    section: &'a TotalsSection,
}

impl TotalsSection {
    /// Reads a project's totals.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load<P: Permission>(
        tenant: &Tenant<P>,
        project: Uuid,
        period: TotalsPeriod,
    ) -> Result<Self, Error> {
        let totals = ProjectTotals::load(tenant, project, period).await?;
        let today = day_of(tenant.now(), &tenant.member().zone());
        let everyones = tenant.member().sees_everyones_time();
        Ok(Self { project, totals, period, today, currency: currency(tenant)?, everyones })
    }

    /// The section as part of a page.
    pub fn html<'a>(&'a self, page: &'a Page) -> SectionHtml<'a> {
        SectionHtml { page, section: self }
    }

    /// The periods to choose from: key of the name, first and last day, whether it is shown.
    fn periods(&self) -> Vec<(&'static str, String, bool)> {
        let month = self.today.first_of_month();
        let before = month.saturating_sub(1.month());
        let between = |first: Date| TotalsPeriod { from: Some(first), to: Some(first.last_of_month()) };
        let all = [
            ("totals-all-time", TotalsPeriod::default()),
            ("totals-this-month", between(month)),
            ("totals-last-month", between(before)),
        ];
        all.into_iter().map(|(key, period)| (key, address(period), period == self.period)).collect()
    }

    /// People and tasks, with the keys of their headings: title, rows, the name of a row without one, the rest.
    fn tables(&self) -> Vec<(&'static str, &[Share], &'static str, &Sums)> {
        let ProjectTotals { people, other_people, tasks, other_tasks, .. } = &self.totals;
        let tasks = ("task", tasks.as_slice(), "task-none", other_tasks);
        let people = ("rate-person", people.as_slice(), "rate-person", other_people);
        if self.everyones { vec![people, tasks] } else { vec![tasks] }
    }

    /// What it is worth; none for who may not see amounts.
    fn amount(&self, page: &Page, sums: &Sums) -> Option<String> {
        sums.amount.map(|minor| page.money(Money { minor, currency: self.currency }))
    }

    #[expect(clippy::unused_self, clippy::trivially_copy_pass_by_ref, reason = "the template calls it")]
    fn length(&self, seconds: &i64) -> String {
        format_hms(*seconds)
    }
}

/// A period as the query of an address.
fn address(period: TotalsPeriod) -> String {
    match (period.from, period.to) {
        (Some(from), Some(to)) => format!("?from={from}&to={to}"),
        _ => String::new(),
    }
}
