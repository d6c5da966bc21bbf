//! The rhythm, with exact instants and over nights in which clocks change.

use jiff::ToSpan;
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::super::weekdays::{Day, Weekdays};
use super::*;

fn zurich() -> TimeZone {
    TimeZone::get("Europe/Zurich").expect("a zone")
}

fn schedule(days: &[Day], start_second: i32, seconds: i32) -> Schedule {
    let weekdays = Weekdays::of(days);
    Schedule { weekdays, start_second, seconds, first_day: date(2026, 3, 2), last_day: None }
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

#[test]
fn it_comes_on_its_days_and_no_others() {
    let block = schedule(&[Day::Monday, Day::Thursday], 9 * 3600, 5400);
    let found: Vec<_> = block.between(date(2026, 2, 1), date(2026, 3, 10), &zurich()).collect();
    let days: Vec<_> = found.iter().map(|occurrence| occurrence.day).collect();
    assert_eq!(days, [date(2026, 3, 2), date(2026, 3, 5), date(2026, 3, 9)]);
    assert_eq!((found[0].starts, found[0].ends), (at("2026-03-02T08:00:00Z"), at("2026-03-02T09:30:00Z")));
    let ended = Schedule { last_day: Some(date(2026, 3, 5)), ..block };
    assert_eq!(ended.between(date(2026, 2, 1), date(2026, 3, 10), &zurich()).count(), 2);
}

#[test]
fn only_what_is_over_is_over_and_not_what_is_long_past() {
    let block = schedule(&[Day::Monday], 22 * 3600, 4 * 3600);
    let days = |now: &str| -> Vec<Date> {
        block.over(date(2026, 3, 2), at(now), &zurich()).map(|occurrence| occurrence.day).collect()
    };
    assert_eq!(days("2026-03-03T00:59:59Z"), [] as [Date; 0], "it goes on until two at night");
    assert_eq!(days("2026-03-03T01:00:00Z"), [date(2026, 3, 2)]);
    // On 4 May, 3 April is the last day that counts.
    assert_eq!(
        days("2026-05-04T12:00:00Z"),
        [date(2026, 4, 6), date(2026, 4, 13), date(2026, 4, 20), date(2026, 4, 27)]
    );
    let next = block.next(at("2026-03-03T00:59:59Z"), &zurich()).expect("it comes again");
    assert_eq!(next.day, date(2026, 3, 2));
    assert_eq!(
        block.next(at("2026-03-03T01:00:00Z"), &zurich()).map(|next| next.day),
        Some(date(2026, 3, 9))
    );
    let ended = Schedule { last_day: Some(date(2026, 3, 2)), ..block };
    assert_eq!(ended.next(at("2026-03-03T01:00:00Z"), &zurich()), None);
    let later = Schedule { first_day: date(2027, 1, 1), ..block };
    assert_eq!(
        later.next(at("2026-03-03T01:00:00Z"), &zurich()).map(|next| next.day),
        Some(date(2027, 1, 4))
    );
}

#[test]
fn clocks_that_change_cost_no_second() {
    let everyday = schedule(&super::super::weekdays::WEEK, 2 * 3600 + 1800, 3600);
    let on = |day: Date| everyday.between(day, day, &zurich()).next().expect("it comes every day");
    let spring = on(date(2026, 3, 29));
    assert_eq!((spring.starts, spring.ends), (at("2026-03-29T01:30:00Z"), at("2026-03-29T02:30:00Z")));
    let autumn = on(date(2026, 10, 25));
    assert_eq!((autumn.starts, autumn.ends), (at("2026-10-25T01:30:00Z"), at("2026-10-25T02:30:00Z")));
}

proptest! {
    #[test]
    fn each_day_comes_once_and_lasts_as_long_as_always(
        bits in 1i16..=127,
        start_second in 0i32..86_400,
        seconds in 1i32..=86_400,
        offset in 0i64..700,
        length in 0i64..60,
    ) {
        let block = Schedule {
            weekdays: Weekdays(bits),
            start_second,
            seconds,
            first_day: date(2026, 1, 1),
            last_day: None,
        };
        let from = date(2026, 1, 1).saturating_add(offset.days());
        let to = from.saturating_add(length.days());
        let found: Vec<_> = block.between(from, to, &zurich()).collect();
        let expected = from.series(1.day()).take_while(|day| *day <= to).filter(|day| block.weekdays.contain(*day));
        prop_assert_eq!(found.iter().map(|one| one.day).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        for one in &found {
            prop_assert_eq!(one.starts.duration_until(one.ends), SignedDuration::from_secs(seconds.into()));
            prop_assert_eq!(day_of(one.starts, &zurich()), one.day);
        }
        // Whoever looks after each one ended has settled all of them, each once.
        for pair in found.windows(2) {
            prop_assert_eq!(block.next(pair[1].starts, &zurich()).map(|one| one.ends > pair[1].starts), Some(true));
        }
    }
}
