//! What people type about budgets: as the API's input, but the amount as hours or in the organization's currency.

use queries::types::{BudgetKind, BudgetPeriod};
use serde::Deserialize;
use utoipa::ToSchema;

use super::input::usual_threshold;
use super::{Budget, BudgetInput};
use crate::error::{Error, Fields};
use crate::money::{Currency, Money, MoneyError};
use crate::notation::Notation;
use crate::time_rules::{TimeError, format_hms, parse_duration};
use crate::web::trimmed;

/// The form's fields as they were typed, so that a rejected form shows them again.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct BudgetForm {
    /// The version the form started from; 0 where there was no budget.
    pub version: i32,
    /// As in the API.
    pub kind: BudgetKind,
    /// Hours such as `120` or `7:30`, or an amount such as `5000`.
    #[serde(default, deserialize_with = "trimmed")]
    pub amount: String,
    /// As in the API.
    pub period: BudgetPeriod,
    /// A percentage such as `80`.
    #[serde(default, deserialize_with = "trimmed")]
    pub threshold: String,
}

impl BudgetForm {
    /// The empty form.
    pub(super) fn new() -> Self {
        Self {
            version: 0,
            kind: BudgetKind::Hours,
            amount: String::new(),
            period: BudgetPeriod::Total,
            threshold: usual_threshold().to_string(),
        }
    }

    /// The form for a budget that exists.
    pub(super) fn of(budget: &Budget, currency: Currency, notation: Notation) -> Self {
        let amount = match budget.kind {
            BudgetKind::Hours => format_hms(budget.amount),
            BudgetKind::Money => notation.amount(Money { minor: budget.amount, currency }),
        };
        Self {
            version: budget.version,
            kind: budget.kind,
            amount,
            period: budget.period,
            threshold: budget.threshold.to_string(),
        }
    }

    /// The input that was meant, with all problems told at once.
    pub(super) fn read(&self, currency: Currency, notation: Notation) -> Result<BudgetInput, Error> {
        let mut fields = Fields::default();
        let amount = match (self.amount.as_str(), self.kind) {
            ("", _) => Err("field-required"),
            (text, BudgetKind::Hours) => parse_duration(text).map_err(TimeError::key),
            (text, BudgetKind::Money) => {
                notation.read_amount(text, currency).map(|money| money.minor).map_err(MoneyError::key)
            }
        };
        let amount = amount.map_err(|key| fields.add("amount", key)).unwrap_or_default();
        let threshold = self.threshold.trim_end_matches('%').trim_end().parse();
        let threshold = threshold.map_err(|_| fields.add("threshold", "budget-threshold-range"));
        let (kind, period, threshold) = (self.kind, self.period, threshold.unwrap_or_default());
        let input = BudgetInput { kind, amount, period, threshold };
        input.check_into(&mut fields);
        fields.check().map(|()| input)
    }
}
