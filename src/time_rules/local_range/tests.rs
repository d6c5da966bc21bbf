//! Ranges last what really passed, and end after they start, on every day the clocks move in 2026.

use super::super::span::elapsed_seconds;
use super::*;
use jiff::civil::{date, time};
use jiff::{Timestamp, ToSpan};

const HOUR: i64 = 3_600;

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

/// Seconds of a range such as `Europe/Rome 2026-03-29 02:15 02:45`.
fn lasts(range: &str, prefer: Prefer) -> i64 {
    let words: Vec<&str> = range.split(' ').collect();
    let (day, from, to) = (words[1].parse().unwrap(), words[2].parse().unwrap(), words[3].parse().unwrap());
    let range = range_to_instants(day, from, to, &zone(words[0]), prefer).unwrap();
    elapsed_seconds(range.start.instant, range.end.instant)
}

#[test]
fn ranges_last_what_really_passed() {
    let cases = [
        ("Europe/Rome 2026-07-01 09:00 17:30", 30_600),
        ("Europe/Rome 2026-07-01 22:00 02:00", 4 * HOUR),
        ("Europe/Rome 2026-07-01 00:00 00:00", 24 * HOUR),
        ("Europe/Rome 2026-03-29 00:00 00:00", 23 * HOUR),
        ("Europe/Rome 2026-10-25 00:00 00:00", 25 * HOUR),
        ("Europe/Rome 2026-03-28 22:00 06:00", 7 * HOUR),
        ("Europe/Rome 2026-10-24 22:00 06:00", 9 * HOUR),
        ("Europe/Rome 2026-03-29 01:30 03:30", HOUR),
        ("Europe/Rome 2026-10-25 01:30 03:30", 3 * HOUR),
        ("America/New_York 2026-03-07 22:00 06:00", 7 * HOUR),
        ("America/New_York 2026-10-31 22:00 06:00", 9 * HOUR),
        ("Australia/Lord_Howe 2026-10-03 22:00 06:00", 27_000),
        ("Australia/Lord_Howe 2026-04-04 22:00 06:00", 30_600),
        ("Australia/Lord_Howe 2026-10-04 00:00 00:00", 84_600),
        ("Australia/Lord_Howe 2026-04-05 00:00 00:00", 88_200),
    ];
    for (range, seconds) in cases {
        for prefer in [Prefer::Later, Prefer::Earlier] {
            assert_eq!(lasts(range, prefer), seconds, "{range} {prefer:?}");
        }
    }
}

#[test]
fn the_preference_is_set_aside_where_it_would_put_the_end_first() {
    for prefer in [Prefer::Later, Prefer::Earlier] {
        assert_eq!(lasts("Europe/Rome 2026-03-29 02:15 02:45", prefer), 1_800);
        assert_eq!(lasts("Europe/Rome 2026-03-29 02:30 03:00", prefer), 1_800);
    }
    assert_eq!(lasts("Europe/Rome 2026-03-29 01:30 02:15", Prefer::Later), 2_700);
    assert_eq!(lasts("Europe/Rome 2026-03-29 01:30 02:15", Prefer::Earlier), 2_700);
    assert_eq!(lasts("Australia/Lord_Howe 2026-10-04 02:10 02:30", Prefer::Later), 1_200);
}

#[test]
fn a_preference_moves_an_end_that_happens_twice() {
    assert_eq!(lasts("Europe/Rome 2026-10-25 01:00 02:30", Prefer::Later), 9_000);
    assert_eq!(lasts("Europe/Rome 2026-10-25 01:00 02:30", Prefer::Earlier), 5_400);
    assert_eq!(lasts("America/New_York 2026-11-01 01:30 03:00", Prefer::Later), 5_400);
    assert_eq!(lasts("America/New_York 2026-11-01 01:30 03:00", Prefer::Earlier), 9_000);
}

#[test]
fn to_before_from_is_the_second_occurrence_or_the_next_day() {
    assert_eq!(lasts("Europe/Rome 2026-10-25 02:45 02:15", Prefer::Later), 1_800);
    assert_eq!(lasts("Europe/Rome 2026-10-25 12:00 02:15", Prefer::Later), 51_300);
    assert_eq!(lasts("Europe/Rome 2026-03-29 03:00 02:30", Prefer::Later), 84_600);
}

#[test]
fn an_empty_range_and_the_end_of_the_calendar_are_errors() {
    let (nine, rome) = (time(9, 0, 0, 0), zone("Europe/Rome"));
    let range = |day, to| range_to_instants(day, nine, to, &rome, Prefer::Later);
    assert_eq!(range(date(2026, 7, 1), nine), Err(TimeError::RangeEmpty));
    assert_eq!(range(Date::MAX, time(8, 0, 0, 0)), Err(TimeError::TooFarAhead));
}

/// The days on which the clocks move in 2026, each with the day before.
fn moving_days(zone: &TimeZone) -> impl Iterator<Item = Date> {
    let new_year: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let moments = zone.following(new_year).take(2);
    moments.map(|moved| zone.to_datetime(moved.timestamp()).date()).flat_map(|day| [day - 1.day(), day])
}

/// Every pair of times around the night, in steps of ten minutes, where and when the clocks move.
#[test]
fn around_every_transition_the_end_is_after_the_start() {
    let steps = || (0..36).chain(132..144_i64);
    let clock = |step: i64| Time::midnight() + (step * 10).minutes();
    for name in ["Europe/Rome", "America/New_York", "Australia/Lord_Howe", "America/Santiago"] {
        let zone = zone(name);
        for day in moving_days(&zone) {
            for (from, to) in
                steps().flat_map(|from| steps().map(move |to| (from, to))).filter(|(from, to)| from != to)
            {
                for prefer in [Prefer::Later, Prefer::Earlier] {
                    let range = range_to_instants(day, clock(from), clock(to), &zone, prefer).unwrap();
                    let seconds = elapsed_seconds(range.start.instant, range.end.instant);
                    let by_the_clock = (to - from).rem_euclid(144) * 600;
                    let second_occurrence = to < from && seconds < HOUR;
                    let as_typed = (seconds - by_the_clock).abs() <= HOUR || second_occurrence;
                    assert!(seconds > 0 && as_typed, "{name} {day} {from} {to}: {seconds}");
                }
            }
        }
    }
}
