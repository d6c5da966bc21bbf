use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;

use super::RelativeDays::{self, *};

fn days(which: RelativeDays, today: Date) -> (Date, Date) {
    which.days(today, Weekday::Monday).expect("bounded days")
}

#[test]
fn stretches_begin_and_end_where_people_expect() {
    let today = date(2028, 3, 1);
    assert_eq!(days(Today, today), (today, today));
    assert_eq!(days(Yesterday, today), (date(2028, 2, 29), date(2028, 2, 29)));
    assert_eq!(days(ThisWeek, today), (date(2028, 2, 28), date(2028, 3, 5)));
    assert_eq!(days(LastWeek, today), (date(2028, 2, 21), date(2028, 2, 27)));
    assert_eq!(days(ThisMonth, today), (date(2028, 3, 1), date(2028, 3, 31)));
    assert_eq!(days(LastMonth, today), (date(2028, 2, 1), date(2028, 2, 29)));
    assert_eq!(days(ThisQuarter, today), (date(2028, 1, 1), date(2028, 3, 31)));
    assert_eq!(days(LastQuarter, today), (date(2027, 10, 1), date(2027, 12, 31)));
    assert_eq!(days(ThisYear, today), (date(2028, 1, 1), date(2028, 12, 31)));
    assert_eq!(days(LastYear, today), (date(2027, 1, 1), date(2027, 12, 31)));
    assert_eq!(All.days(today, Weekday::Monday), None);
}

#[test]
fn weeks_start_where_the_organization_says() {
    let sunday = date(2026, 11, 22);
    assert_eq!(ThisWeek.days(sunday, Weekday::Sunday), Some((sunday, date(2026, 11, 28))));
    assert_eq!(ThisWeek.days(sunday, Weekday::Monday), Some((date(2026, 11, 16), sunday)));
}

proptest! {
    /// What is called "last" ends the day before what is called "this" begins, and that holds today.
    #[test]
    fn the_last_one_ends_where_this_one_begins(offset in 0_i64..30_000) {
        let today = date(1999, 1, 1).saturating_add(jiff::Span::new().days(offset));
        for (last, this) in
            [(Yesterday, Today), (LastWeek, ThisWeek), (LastMonth, ThisMonth), (LastQuarter, ThisQuarter), (LastYear, ThisYear)]
        {
            let ((_, end), (first, to)) = (days(last, today), days(this, today));
            prop_assert_eq!(end.tomorrow().unwrap(), first);
            prop_assert!(first <= today && today <= to);
        }
    }
}

#[test]
fn names_are_those_of_addresses() {
    for choice in RelativeDays::CHOICES {
        assert_eq!(serde_json::to_value(choice).unwrap(), choice.name());
    }
}
