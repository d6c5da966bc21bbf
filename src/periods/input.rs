//! What people and scripts send about periods.

use jiff::civil::Date;
use queries::types::PeriodStatus;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::web::{Cursor, optional_choice, optional_id, trimmed};

/// Which week to submit.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct SubmitInput {
    /// Any day of it.
    pub week: Date,
}

/// A decision about a week.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct DecisionInput {
    /// For the person whose week it is; at most 2,000 characters. A rejection needs one.
    #[serde(default, deserialize_with = "trimmed")]
    #[schema(example = "Monday is missing.")]
    pub comment: String,
}

/// The day up to which time is closed.
#[derive(Clone, Copy, Debug, Default, Deserialize, serde::Serialize, ToSchema)]
pub struct LockDate {
    /// Time of this day and before it is closed; null: none is.
    #[serde(default, deserialize_with = "optional_choice")]
    pub locked_until: Option<Date>,
}

/// Which periods a list shows.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PeriodFilter {
    /// A member's id; left out: everybody's. A member sees only their own.
    #[serde(deserialize_with = "optional_id")]
    pub user: Option<Uuid>,
    /// Only those in this state.
    #[serde(deserialize_with = "optional_choice")]
    #[param(value_type = Option<PeriodStatus>)]
    pub status: Option<PeriodStatus>,
    /// `next_cursor` of the page before.
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(Date, Uuid)>>,
}
