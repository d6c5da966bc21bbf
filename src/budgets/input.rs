//! What scripts send about budgets.

use queries::types::{BudgetKind, BudgetPeriod};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Error, Fields};
use crate::texts::Message;

/// The largest budget, in seconds or minor units; as the table's check has it.
const LARGEST: i64 = 1_000_000_000_000;

/// A project's budget, as it is set.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub struct BudgetInput {
    /// Whether hours are counted, of all entries, or money, of billable ones.
    pub kind: BudgetKind,
    /// Seconds, or minor units of the organization's currency; 1 to 1,000,000,000,000.
    #[schema(example = 360_000)]
    pub amount: i64,
    /// In all, or each month of the organization's calendar.
    pub period: BudgetPeriod,
    /// The percentage at which managers are told first, 1 to 99; at 100 they are told again.
    #[serde(default = "usual_threshold")]
    #[schema(example = 80)]
    pub threshold: i16,
}

/// The percentage at which managers are told where nobody says another.
pub(super) fn usual_threshold() -> i16 {
    80
}

impl BudgetInput {
    /// Checks every field, so that all problems are told at once.
    pub(super) fn check(self) -> Result<(), Error> {
        let mut fields = Fields::default();
        self.check_into(&mut fields);
        fields.check()
    }

    /// Notes the problem of every field.
    pub(super) fn check_into(self, fields: &mut Fields) {
        if fields.of("amount").is_none() && !(1..=LARGEST).contains(&self.amount) {
            fields.add("amount", if self.amount < 1 { "budget-amount-nothing" } else { "money-too-large" });
        }
        if fields.of("threshold").is_none() && !(1..=99).contains(&self.threshold) {
            fields.add("threshold", Message::from("budget-threshold-range"));
        }
    }
}
