//! What is left of a budget at the end of each day, week or month.

use jiff::civil::{Date, Weekday};
use queries::queries::budgets::queries::BurntDay;
use queries::types::BudgetPeriod;
use serde::Serialize;
use utoipa::ToSchema;

use super::state::Month;
use crate::rounding::divide_half_away;
use crate::time_rules::week_of;

/// Up to so many days, each is a point of its own; up to so many more, each week.
const MOST_DAYS: i32 = 62;
const MOST_DAYS_BY_WEEK: i32 = 366;

/// A point of a burn-down: some days, and what is left of the budget at their end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct BurnPoint {
    /// The first of the days.
    pub first_day: Date,
    /// The last of them: a day, a week or a month later, as the whole is long.
    pub last_day: Date,
    /// How much these days used, in the budget's unit; null for days to come.
    pub spent: Option<i64>,
    /// How much is left at their end; below zero when more than all is used; null for days to come.
    pub left: Option<i64>,
    /// What would be left if every day of the month used the same; null for a budget in all.
    pub ideal: Option<i64>,
}

/// Which days are counted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Range {
    /// All there are, up to today.
    All { today: Date },
    /// Those of a month.
    Month(Month),
}

impl Range {
    pub(super) fn of(period: BudgetPeriod, month: Month) -> Self {
        match period {
            BudgetPeriod::Total => Self::All { today: month.today },
            BudgetPeriod::Monthly => Self::Month(month),
        }
    }

    /// The last day that has begun, or for which time is booked already.
    fn latest(self, days: &[BurntDay]) -> Date {
        let today = match self {
            Self::All { today } | Self::Month(Month { today, .. }) => today,
        };
        days.last().map_or(today, |day| day.day.max(today))
    }

    fn bounds(self, days: &[BurntDay]) -> (Date, Date) {
        match self {
            Self::Month(month) => (month.first, month.last),
            Self::All { today } => (days.first().map_or(today, |day| day.day.min(today)), self.latest(days)),
        }
    }
}

/// The points of a budget whose days, in order, used that much.
pub(super) fn points(amount: i64, days: &[BurntDay], range: Range) -> Vec<BurnPoint> {
    let (first, last) = range.bounds(days);
    let latest = range.latest(days);
    let length = distance(first, last);
    let (mut points, mut left, mut begin) = (Vec::new(), amount, first);
    loop {
        let end = end_of(begin, length).min(last);
        let spent: i64 =
            days.iter().filter(|day| (begin..=end).contains(&day.day)).map(|day| day.spent).sum();
        left -= spent;
        let has_begun = begin <= latest;
        let gone = distance(first, end) + 1;
        let ideal = matches!(range, Range::Month(_)).then(|| ideal(amount, gone, length + 1));
        points.push(BurnPoint {
            first_day: begin,
            last_day: end,
            spent: has_begun.then_some(spent),
            left: has_begun.then_some(left),
            ideal,
        });
        match end.tomorrow() {
            Ok(next) if next <= last => begin = next,
            _ => return points,
        }
    }
}

/// The last day of the point that begins on a day, when all together are so many days apart.
fn end_of(begin: Date, length: i32) -> Date {
    if length <= MOST_DAYS {
        begin
    } else if length <= MOST_DAYS_BY_WEEK {
        week_of(begin, Weekday::Monday).last()
    } else {
        begin.last_of_month()
    }
}

/// What would be left after some of so many equal days, rounded half away from zero.
fn ideal(amount: i64, gone: i32, days: i32) -> i64 {
    divide_half_away(i128::from(amount) * i128::from(days - gone), i128::from(days)).unwrap_or_default()
}

fn distance(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
