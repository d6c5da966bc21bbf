//! Days of 23, 24 and 25 hours (and half hours) tile the year; weeks tile the calendar.

use super::super::span::elapsed_seconds;
use super::*;
use jiff::civil::date;
use proptest::prelude::*;

const ZONES: [&str; 9] = [
    "Europe/Rome",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Santiago",
    "America/Havana",
    "Africa/Cairo",
    "Asia/Beirut",
    "Pacific/Kiritimati",
    "UTC",
];

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

fn hours_times_two(name: &str, day: Date) -> i64 {
    let (start, end) = day_bounds(day, &zone(name));
    let seconds = elapsed_seconds(start, end);
    assert_eq!(seconds % 1_800, 0);
    seconds / 1_800
}

#[test]
fn days_last_as_long_as_they_do() {
    let cases = [
        ("Europe/Rome", date(2026, 3, 28), 48),
        ("Europe/Rome", date(2026, 3, 29), 46),
        ("Europe/Rome", date(2026, 10, 25), 50),
        ("America/New_York", date(2026, 3, 8), 46),
        ("America/New_York", date(2026, 11, 1), 50),
        ("Australia/Lord_Howe", date(2026, 10, 4), 47),
        ("Australia/Lord_Howe", date(2026, 4, 5), 49),
        // The clocks move at midnight: the first has no 00:00, the second has it twice.
        ("America/Santiago", date(2026, 9, 6), 46),
        ("America/Havana", date(2026, 11, 1), 50),
        ("Pacific/Apia", date(2011, 12, 30), 0),
    ];
    for (name, day, half_hours) in cases {
        assert_eq!(hours_times_two(name, day), half_hours, "{name} {day}");
    }
}

#[test]
fn bounds_are_the_known_instants() {
    let rome = day_bounds(date(2026, 3, 29), &zone("Europe/Rome"));
    assert_eq!(rome, ("2026-03-28T23:00:00Z".parse().unwrap(), "2026-03-29T22:00:00Z".parse().unwrap()));
    let howe = day_bounds(date(2026, 4, 5), &zone("Australia/Lord_Howe"));
    assert_eq!(howe, ("2026-04-04T13:00:00Z".parse().unwrap(), "2026-04-05T13:30:00Z".parse().unwrap()));
}

#[test]
fn an_instant_has_its_own_day_in_each_zone() {
    let instant = "2026-07-01T02:30:00Z".parse().unwrap();
    assert_eq!(day_of(instant, &zone("Europe/Rome")), date(2026, 7, 1));
    assert_eq!(day_of(instant, &zone("America/New_York")), date(2026, 6, 30));
}

/// From the last days of 2025 to the first of 2027: no gap, no overlap, and each bound belongs to
/// its own day.
#[test]
fn days_tile_the_time_line() {
    for name in ZONES {
        let (zone, mut expected_start) = (zone(name), None);
        for day in date(2025, 12, 25).series(1.day()).take(380) {
            let (start, end) = day_bounds(day, &zone);
            assert!(expected_start.is_none_or(|expected| expected == start), "{name} {day}");
            let last = end - 1.nanosecond();
            assert!(day_of(start, &zone) == day && day_of(last, &zone) == day, "{name} {day}");
            expected_start = Some(end);
        }
    }
}

#[test]
fn weeks_start_when_the_organization_says() {
    let thursday = date(2026, 1, 1);
    let cases = [
        (Weekday::Monday, date(2025, 12, 29)),
        (Weekday::Sunday, date(2025, 12, 28)),
        (Weekday::Saturday, date(2025, 12, 27)),
        (Weekday::Thursday, thursday),
    ];
    for (week_start, first) in cases {
        let week = week_of(thursday, week_start);
        assert_eq!((week.first(), week.last()), (first, first + 6.days()));
        assert_eq!(week.days().collect::<Vec<_>>(), (0..7).map(|day| first + day.days()).collect::<Vec<_>>());
    }
}

#[test]
fn a_week_with_a_moved_hour_has_an_hour_less_or_more() {
    let seconds = |day, name| {
        let (start, end) = week_of(day, Weekday::Monday).bounds(&zone(name));
        elapsed_seconds(start, end)
    };
    assert_eq!(seconds(date(2026, 3, 25), "Europe/Rome"), 167 * 3_600);
    assert_eq!(seconds(date(2026, 10, 25), "Europe/Rome"), 169 * 3_600);
    assert_eq!(seconds(date(2026, 4, 5), "Australia/Lord_Howe"), 168 * 3_600 + 1_800);
}

#[test]
fn the_ends_of_the_calendar_are_clamped() {
    for name in ZONES {
        let zone = zone(name);
        let (first, last) = (day_bounds(Date::MIN, &zone), day_bounds(Date::MAX, &zone));
        assert!(first.0 <= first.1 && last.0 <= last.1 && last.1 == Timestamp::MAX);
    }
    assert_eq!(week_of(Date::MAX, Weekday::Monday).days().last(), Some(Date::MAX));
    assert_eq!(week_of(Date::MIN, Weekday::Sunday).first(), Date::MIN);
}

proptest! {
    #[test]
    fn every_instant_lies_within_its_day(
        name in prop::sample::select(&ZONES[..]),
        second in 1_577_836_800..1_893_456_000_i64,
    ) {
        let (zone, instant) = (zone(name), Timestamp::from_second(second).unwrap());
        let (start, end) = day_bounds(day_of(instant, &zone), &zone);
        prop_assert!(start <= instant && instant < end);
    }

    #[test]
    fn every_day_lies_in_one_week(day in 0..40_000_i64, offset in 0..7_i8) {
        let day = date(1990, 1, 1) + day.days();
        let week_start = Weekday::from_monday_zero_offset(offset).unwrap();
        let week = week_of(day, week_start);
        prop_assert!(week.contains(day) && week.first().weekday() == week_start);
        prop_assert!(week.days().all(|other| week_of(other, week_start) == week));
        let (previous, following) = (week.previous(), week.following());
        prop_assert!(following.previous() == week && previous.following() == week);
        prop_assert_eq!(following.first(), week.last() + 1.day());
        prop_assert!(!week.contains(following.first()) && !week.contains(previous.last()));
    }
}
