//! The budget on its project's page.

use askama::Template;
use jiff::civil::Date;
use queries::types::{BudgetKind, BudgetPeriod};
use uuid::Uuid;

use super::burn_down::BurnPoint;
use super::chart::Chart;
use super::state::BudgetState;
use crate::error::Error;
use crate::money::{Currency, Money};
use crate::rates::currency;
use crate::tenancy::{ManageBudgets, Permission, SeeBudgets, Tenant};
use crate::texts::Text;
use crate::time_rules::format_hms;
use crate::web::Page;

/// A project's budget, for who may see it.
#[derive(Debug)]
pub struct Section {
    project: Uuid,
    budget: Option<(BudgetState, Vec<BurnPoint>)>,
    currency: Currency,
    manages: bool,
}

/// The section as HTML.
#[derive(Debug, Template)]
#[template(path = "budgets/section.html")]
pub struct SectionHtml<'a> {
    page: &'a Page,
    section: &'a Section,
}

impl Section {
    /// Reads a project's budget; none for who may not see budgets.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load<P: Permission>(tenant: &Tenant<P>, project: Uuid) -> Result<Option<Self>, Error> {
        if !tenant.member().may::<SeeBudgets>() {
            return Ok(None);
        }
        let budget = BudgetState::load(tenant, project).await?;
        let manages = tenant.member().may::<ManageBudgets>();
        Ok(Some(Self { project, budget, currency: currency(tenant)?, manages }))
    }

    /// The section as part of a page.
    pub fn html<'a>(&'a self, page: &'a Page) -> SectionHtml<'a> {
        SectionHtml { page, section: self }
    }

    /// An amount in the budget's unit, in words.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
    fn written(&self, page: &Page, state: &BudgetState, amount: &i64) -> String {
        match state.budget.kind {
            BudgetKind::Hours if *amount < 0 => format!("−{}", format_hms(-amount)),
            BudgetKind::Hours => format_hms(*amount),
            BudgetKind::Money => page.money(Money { minor: *amount, currency: self.currency }),
        }
    }

    /// How much is used.
    fn spent(&self, page: &Page, state: &BudgetState) -> Text {
        let amount = self.written(page, state, &state.spent);
        page.t2("budget-spent", ("amount", amount), ("percent", state.percent))
    }

    /// What is left, or by how much more than all is used.
    fn left(&self, page: &Page, state: &BudgetState) -> Text {
        let (key, amount) =
            if state.left < 0 { ("budget-over", -state.left) } else { ("budget-left", state.left) };
        page.t1(key, "amount", self.written(page, state, &amount))
    }

    /// The days of a point: one, or the first and the last of several.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn days(&self, page: &Page, point: &BurnPoint) -> Text {
        if point.first_day == point.last_day {
            return page.day(point.first_day);
        }
        page.t2("budget-days", ("from", page.day(point.first_day)), ("to", page.day(point.last_day)))
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn chart(&self, state: &BudgetState, points: &[BurnPoint]) -> Chart {
        Chart::draw(state.budget.amount, points)
    }
}

impl SectionHtml<'_> {
    /// The month of a budget, by its first day.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
    fn month(&self, first_day: &Date) -> Text {
        self.page.month(*first_day)
    }
}

impl BudgetState {
    /// How serious it is, as the styles and badges know it.
    fn look(&self) -> &'static str {
        look(self.percent, self.budget.threshold)
    }

    /// How serious it is, in words.
    fn look_key(&self) -> &'static str {
        match self.look() {
            "bad" => "budget-used-up",
            "warn" => "budget-nearly-used-up",
            _ => "budget-fine",
        }
    }

    fn is_monthly(&self) -> bool {
        self.budget.period == BudgetPeriod::Monthly
    }

    fn counts_hours(&self) -> bool {
        self.budget.kind == BudgetKind::Hours
    }

    /// How full the bar is: never more than full.
    fn bar(&self) -> i64 {
        self.percent.min(100)
    }
}

impl super::Used {
    /// How serious it is, as the styles and badges know it.
    pub fn look(&self) -> &'static str {
        look(self.percent, self.threshold)
    }
}

fn look(percent: i64, threshold: i16) -> &'static str {
    match percent {
        100.. => "bad",
        percent if percent >= i64::from(threshold) => "warn",
        _ => "good",
    }
}
