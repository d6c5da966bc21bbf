//! What people type about rates: as the API's input, but the amount in the organization's currency and days as text.

use jiff::civil::Date;
use queries::types::RateKind;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::input::hourly;
use super::{Rate, RateChange, RateInput};
use crate::error::{Error, Fields};
use crate::money::{Currency, Money};
use crate::notation::Notation;
use crate::web::{optional_id, trimmed};

/// The form's fields as they were typed, so that a rejected form shows them again.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct RateForm {
    /// The version the form started from; none for a new rate.
    pub version: Option<i32>,
    /// As in the API.
    #[serde(default = "hourly")]
    pub kind: RateKind,
    /// Empty for nobody in particular.
    #[serde(default, deserialize_with = "optional_id")]
    pub user_id: Option<Uuid>,
    /// Empty for no client.
    #[serde(default, deserialize_with = "optional_id")]
    pub client_id: Option<Uuid>,
    /// Empty for no project.
    #[serde(default, deserialize_with = "optional_id")]
    pub project_id: Option<Uuid>,
    /// Empty for no task.
    #[serde(default, deserialize_with = "optional_id")]
    pub task_id: Option<Uuid>,
    /// An amount such as `90` or `90.50`.
    #[serde(default, deserialize_with = "trimmed")]
    pub rate: String,
    /// A day, or empty.
    #[serde(default, deserialize_with = "trimmed")]
    pub valid_from: String,
    /// A day, or empty.
    #[serde(default, deserialize_with = "trimmed")]
    pub valid_to: String,
}

impl RateForm {
    /// The form for a rate that exists.
    pub(super) fn of(rate: &Rate, currency: Currency, notation: Notation) -> Self {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        Self {
            version: Some(rate.version),
            kind: rate.kind,
            user_id: rate.user_id,
            client_id: rate.client_id,
            project_id: rate.project_id,
            task_id: rate.task_id,
            rate: notation.amount(Money { minor: rate.rate, currency }),
            valid_from: day(rate.valid_from),
            valid_to: day(rate.valid_to),
        }
    }

    /// The input that was meant, with all problems told at once.
    pub(super) fn read(&self, currency: Currency, notation: Notation) -> Result<RateInput, Error> {
        let mut fields = Fields::default();
        let RateChange { rate, valid_from, valid_to } = self.amount_and_days(currency, notation, &mut fields);
        let input = RateInput {
            kind: self.kind,
            user_id: self.user_id,
            client_id: self.client_id,
            project_id: self.project_id,
            task_id: self.task_id,
            rate,
            valid_from,
            valid_to,
        };
        input.check_subject(&mut fields);
        fields.check().map(|()| input)
    }

    /// The same for a rate that exists.
    pub(super) fn change(&self, currency: Currency, notation: Notation) -> Result<RateChange, Error> {
        let mut fields = Fields::default();
        let change = self.amount_and_days(currency, notation, &mut fields);
        fields.check().map(|()| change)
    }

    fn amount_and_days(&self, currency: Currency, notation: Notation, fields: &mut Fields) -> RateChange {
        let rate = if self.rate.is_empty() {
            fields.add("rate", "field-required");
            0
        } else {
            let read = notation.read_amount(&self.rate, currency);
            read.map_err(|error| fields.add("rate", error.key())).map_or(0, |money| money.minor)
        };
        let mut day = |field: &'static str, text: &str| {
            let read = (!text.is_empty()).then(|| notation.read_day(text));
            if read == Some(None) {
                fields.add(field, "day-invalid");
            }
            read.flatten()
        };
        let (valid_from, valid_to) = (day("valid_from", &self.valid_from), day("valid_to", &self.valid_to));
        let change = RateChange { rate, valid_from, valid_to };
        change.check_into(fields);
        change
    }
}
