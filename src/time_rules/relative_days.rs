//! Stretches of days that move on with the calendar: this week, last month.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::week_of;

/// Days relative to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RelativeDays {
    /// Every day there is.
    All,
    /// Today alone.
    Today,
    /// The day before.
    Yesterday,
    /// The week that today belongs to, to its end.
    ThisWeek,
    /// The week before.
    LastWeek,
    /// The calendar month, to its end.
    ThisMonth,
    /// The month before.
    LastMonth,
    /// Three months from January, April, July or October on.
    ThisQuarter,
    /// The quarter before.
    LastQuarter,
    /// The calendar year, to its end.
    ThisYear,
    /// The year before.
    LastYear,
}

impl RelativeDays {
    /// All of them, as people choose among them.
    pub const CHOICES: [Self; 11] = [
        Self::Today,
        Self::Yesterday,
        Self::ThisWeek,
        Self::LastWeek,
        Self::ThisMonth,
        Self::LastMonth,
        Self::ThisQuarter,
        Self::LastQuarter,
        Self::ThisYear,
        Self::LastYear,
        Self::All,
    ];

    /// As an address has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Today => "today",
            Self::Yesterday => "yesterday",
            Self::ThisWeek => "this_week",
            Self::LastWeek => "last_week",
            Self::ThisMonth => "this_month",
            Self::LastMonth => "last_month",
            Self::ThisQuarter => "this_quarter",
            Self::LastQuarter => "last_quarter",
            Self::ThisYear => "this_year",
            Self::LastYear => "last_year",
        }
    }

    /// The first and the last day, where weeks start on `week_start`; none for every day.
    #[must_use]
    pub fn days(self, today: Date, week_start: Weekday) -> Option<(Date, Date)> {
        let week = week_of(today, week_start);
        let (month, year) = (today.first_of_month(), today.first_of_year());
        let quarter = month.saturating_sub(i32::from((today.month() - 1) % 3).months());
        Some(match self {
            Self::All => return None,
            Self::Today => (today, today),
            Self::Yesterday => (today.saturating_sub(1.day()), today.saturating_sub(1.day())),
            Self::ThisWeek => (week.first(), week.last()),
            Self::LastWeek => (week.previous().first(), week.previous().last()),
            Self::ThisMonth => months(month, 1),
            Self::LastMonth => months(month.saturating_sub(1.month()), 1),
            Self::ThisQuarter => months(quarter, 3),
            Self::LastQuarter => months(quarter.saturating_sub(3.months()), 3),
            Self::ThisYear => months(year, 12),
            Self::LastYear => months(year.saturating_sub(1.year()), 12),
        })
    }
}

/// So many whole months from the first of one on.
fn months(first: Date, count: i32) -> (Date, Date) {
    (first, first.saturating_add((count - 1).months()).last_of_month())
}

#[cfg(test)]
mod tests;
