//! The limits of a span, to the second, and that splitting never loses one.

use super::*;
use jiff::civil::date;
use jiff::{SignedDuration, ToSpan};
use proptest::prelude::*;

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn now() -> Timestamp {
    instant("2026-07-01T12:00:00.4Z")
}

#[test]
fn fractions_are_floored_on_both_sides_of_1970() {
    let cases = [
        ("2026-07-01T12:00:00.999999999Z", "2026-07-01T12:00:00Z"),
        ("1969-12-31T23:59:58.5Z", "1969-12-31T23:59:58Z"),
        ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
    ];
    for (given, floored) in cases {
        assert_eq!(truncate(instant(given)), instant(floored));
    }
    assert_eq!(truncate(Timestamp::MIN), Timestamp::MIN);
    assert_eq!(elapsed_seconds(instant("2026-07-01T12:00:00Z"), instant("2026-07-01T12:00:59.999Z")), 59);
    assert_eq!(elapsed_seconds(instant("2026-03-29T00:30:00Z"), instant("2026-03-29T01:30:00Z")), 3_600);
}

#[test]
fn a_span_has_its_limits() {
    let start = instant("2026-07-01T09:00:00Z");
    let span = |start: Timestamp, seconds: i64| validate_span(start, start + seconds.seconds(), now());
    assert_eq!(span(start, 1), Ok(1));
    assert_eq!(span(start, 0), Err(TimeError::EndNotAfterStart));
    assert_eq!(span(start, -1), Err(TimeError::EndNotAfterStart));
    assert_eq!(span(start, 3_596_400), Ok(3_596_400));
    assert_eq!(span(start, 3_596_401), Err(TimeError::SpanTooLong));
    assert_eq!(span(EARLIEST, 60), Ok(60));
    assert_eq!(span(EARLIEST - 1.second(), 60), Err(TimeError::TooEarly));
    let furthest = truncate(now()) + (366 * 24).hours();
    assert_eq!(span(furthest - 60.seconds(), 60), Ok(60));
    assert_eq!(span(furthest - 60.seconds(), 61), Err(TimeError::TooFarAhead));
    assert_eq!(EARLIEST, instant("2000-01-01T00:00:00Z"));
}

#[test]
fn a_day_has_the_same_limits() {
    let today = date(2026, 7, 1);
    assert_eq!(validate_day(date(2000, 1, 1), today), Ok(date(2000, 1, 1)));
    assert_eq!(validate_day(date(1999, 12, 31), today), Err(TimeError::TooEarly));
    assert_eq!(validate_day(today + 366.days(), today), Ok(today + 366.days()));
    assert_eq!(validate_day(today + 367.days(), today), Err(TimeError::TooFarAhead));
    assert_eq!(validate_day(jiff::civil::Date::MAX, today), Err(TimeError::TooFarAhead));
}

#[test]
fn a_running_timer_started_in_the_past() {
    assert_eq!(validate_running(now(), now()), Ok(truncate(now())));
    assert_eq!(validate_running(instant("2026-07-01T12:00:01Z"), now()), Err(TimeError::InFuture));
    assert_eq!(validate_running(EARLIEST - 1.second(), now()), Err(TimeError::TooEarly));
}

#[test]
fn a_timer_stops_between_its_start_and_now() {
    let start = instant("2026-07-01T09:00:00Z");
    assert_eq!(stop_at(start, instant("2026-07-01T11:00:00.7Z"), now()), Ok(instant("2026-07-01T11:00:00Z")));
    assert_eq!(stop_at(start, start, now()), Ok(start));
    assert_eq!(stop_at(start, now(), now()), Ok(truncate(now())));
    assert_eq!(stop_at(start, start - 1.second(), now()), Err(TimeError::StopBeforeStart));
    assert_eq!(stop_at(start, instant("2026-07-01T12:00:01Z"), now()), Err(TimeError::InFuture));
}

#[test]
fn stopping_now_always_works() {
    let forgotten = now() - (24 * 365).hours();
    assert_eq!(stop_now(forgotten, now()), truncate(now()));
    assert_eq!(stop_now(now() + 2.seconds(), now()), truncate(now()) + 2.seconds());
}

proptest! {
    /// Whatever the fractions: parts sum to the whole, and equal the real time passed when the ends
    /// are whole.
    #[test]
    fn splitting_keeps_sums(
        from in -4_000_000_000_000_i64..4_000_000_000_000,
        first in 0..90_000_000_i64,
        second in 0..90_000_000_i64,
    ) {
        let instant = |milliseconds| Timestamp::from_millisecond(milliseconds).unwrap();
        let (start, middle) = (instant(from), instant(from + first));
        let end = instant(from + first + second);
        let whole_seconds = elapsed_seconds(start, end);
        let parts = elapsed_seconds(start, middle) + elapsed_seconds(middle, end);
        prop_assert_eq!(parts, whole_seconds);
        prop_assert_eq!(elapsed_seconds(end, start), -whole_seconds);
        let whole = truncate(start).duration_until(truncate(end));
        prop_assert_eq!(whole, SignedDuration::from_secs(whole_seconds));
        let from_whole_start = truncate(start).duration_until(end);
        prop_assert_eq!(from_whole_start.as_secs(), whole_seconds);
    }

    #[test]
    fn truncating_is_a_floor_and_settles(milliseconds in any::<i32>()) {
        let instant = Timestamp::from_millisecond(i64::from(milliseconds)).unwrap();
        let floored = truncate(instant);
        let cut_off = floored.duration_until(instant);
        prop_assert!((SignedDuration::ZERO..SignedDuration::from_secs(1)).contains(&cut_off));
        prop_assert!(floored.subsec_nanosecond() == 0 && truncate(floored) == floored);
    }
}
