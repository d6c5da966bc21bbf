//! Both transitions of 2026 in Rome and New York (an hour) and on Lord Howe (half an hour).

use super::*;
use jiff::ToSpan;
use jiff::civil::{date, time};
use proptest::prelude::*;

const ZONES: [&str; 8] = [
    "Europe/Rome",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "UTC",
];

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn local(text: &str) -> DateTime {
    text.parse().unwrap()
}

fn resolved(zone_name: &str, typed: DateTime, prefer: Prefer) -> Resolved {
    resolve(typed.date(), typed.time(), &zone(zone_name), prefer).unwrap()
}

#[test]
fn an_ordinary_time_needs_no_note() {
    let expected = Resolved { instant: instant("2026-07-01T07:00:00Z"), note: None };
    for prefer in [Prefer::Later, Prefer::Earlier] {
        assert_eq!(resolved("Europe/Rome", local("2026-07-01T09:00"), prefer), expected);
    }
}

#[test]
fn a_skipped_time_is_shifted_and_said_so() {
    let cases = [
        "Europe/Rome 2026-03-29T02:30 later 2026-03-29T03:30 2026-03-29T01:30:00Z",
        "Europe/Rome 2026-03-29T02:30 earlier 2026-03-29T01:30 2026-03-29T00:30:00Z",
        "Europe/Rome 2026-03-29T02:00 later 2026-03-29T03:00 2026-03-29T01:00:00Z",
        "America/New_York 2026-03-08T02:30 later 2026-03-08T03:30 2026-03-08T07:30:00Z",
        "America/New_York 2026-03-08T02:30 earlier 2026-03-08T01:30 2026-03-08T06:30:00Z",
        "Australia/Lord_Howe 2026-10-04T02:15 later 2026-10-04T02:45 2026-10-03T15:45:00Z",
        "Australia/Lord_Howe 2026-10-04T02:15 earlier 2026-10-04T01:45 2026-10-03T15:15:00Z",
        // Samoa skipped the whole of 30 December 2011.
        "Pacific/Apia 2011-12-30T09:00 later 2011-12-31T09:00 2011-12-30T19:00:00Z",
    ];
    for case in cases {
        let words: Vec<&str> = case.split(' ').collect();
        let prefer = if words[2] == "later" { Prefer::Later } else { Prefer::Earlier };
        let note = Some(Note::Shifted { typed: local(words[1]), used: local(words[3]) });
        let expected = Resolved { instant: instant(words[4]), note };
        assert_eq!(resolved(words[0], local(words[1]), prefer), expected, "{case}");
    }
}

#[test]
fn a_repeated_time_is_chosen_and_the_other_one_offered() {
    let cases = [
        "Europe/Rome 2026-10-25T02:30 2026-10-25T00:30:00Z 2026-10-25T01:30:00Z",
        "America/New_York 2026-11-01T01:30 2026-11-01T05:30:00Z 2026-11-01T06:30:00Z",
        "Australia/Lord_Howe 2026-04-05T01:45 2026-04-04T14:45:00Z 2026-04-04T15:15:00Z",
    ];
    for case in cases {
        let words: Vec<&str> = case.split(' ').collect();
        let (first, second) = (instant(words[2]), instant(words[3]));
        for (prefer, chosen, other) in [(Prefer::default(), second, first), (Prefer::Earlier, first, second)]
        {
            let note = Some(Note::Ambiguous { chosen: prefer, other });
            let expected = Resolved { instant: chosen, note };
            assert_eq!(resolved(words[0], local(words[1]), prefer), expected, "{case}");
        }
    }
    assert_eq!(Prefer::default(), Prefer::Later);
}

#[test]
fn the_edges_of_a_transition_are_ordinary() {
    for typed in ["2026-03-29T01:59:59", "2026-03-29T03:00", "2026-10-25T01:59:59", "2026-10-25T03:00"] {
        assert_eq!(resolved("Europe/Rome", local(typed), Prefer::Later).note, None, "{typed}");
    }
}

#[test]
fn beyond_the_calendar_is_an_error() {
    let (nine, rome) = (time(9, 0, 0, 0), zone("Europe/Rome"));
    assert_eq!(resolve(Date::MAX, nine, &rome, Prefer::Later), Err(TimeError::TooFarAhead));
    assert_eq!(resolve(Date::MIN, nine, &rome, Prefer::Later), Err(TimeError::TooEarly));
}

proptest! {
    #[test]
    fn every_local_time_of_2026_resolves_to_itself_or_says_so(
        name in prop::sample::select(&ZONES[..]),
        second in 0..365 * 86_400_i64,
    ) {
        let typed = date(2026, 1, 1).at(0, 0, 0, 0) + second.seconds();
        for prefer in [Prefer::Later, Prefer::Earlier] {
            let resolved = resolved(name, typed, prefer);
            let shown = zone(name).to_datetime(resolved.instant);
            match resolved.note {
                None => prop_assert_eq!(shown, typed),
                Some(Note::Shifted { typed: told, used }) => {
                    prop_assert!(told == typed && used == shown && shown != typed);
                }
                Some(Note::Ambiguous { other, .. }) => {
                    prop_assert!(shown == typed && zone(name).to_datetime(other) == typed);
                }
            }
        }
    }
}
