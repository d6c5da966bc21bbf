//! Every typed form of a range, and those that say nothing or two things.

use super::super::clock_times::parse_clock_time;
use super::*;
use jiff::civil::time;
use proptest::prelude::*;

#[test]
fn every_form_of_a_range() {
    let cases = [
        ("9-10:30", (9, 0), (10, 30)),
        ("9:00–17:30", (9, 0), (17, 30)),
        ("9:00 — 17:30", (9, 0), (17, 30)),
        ("9 to 17", (9, 0), (17, 0)),
        ("9TO17", (9, 0), (17, 0)),
        ("09.00-17.30", (9, 0), (17, 30)),
        ("0900-1730", (9, 0), (17, 30)),
        ("22-2", (22, 0), (2, 0)),
        ("22:00–02:00", (22, 0), (2, 0)),
        ("13-9", (13, 0), (9, 0)),
        ("9h30-12h", (9, 30), (12, 0)),
        ("9am-5pm", (9, 0), (17, 0)),
        ("9:15 am - 5 pm", (9, 15), (17, 0)),
        ("9-5pm", (9, 0), (17, 0)),
        ("1-5pm", (13, 0), (17, 0)),
        ("9am-5", (9, 0), (17, 0)),
        ("10-2pm", (10, 0), (14, 0)),
        ("11pm-1", (23, 0), (1, 0)),
        ("11am-1", (11, 0), (13, 0)),
        ("10pm-2am", (22, 0), (2, 0)),
        ("12pm-1", (12, 0), (13, 0)),
        ("9pm-9", (21, 0), (9, 0)),
        ("13-5pm", (13, 0), (17, 0)),
        ("16-24", (16, 0), (0, 0)),
        ("0-24", (0, 0), (0, 0)),
        ("00:00-24:00", (0, 0), (0, 0)),
        ("09:00-05:00", (9, 0), (5, 0)),
        ("9:00\u{2212}10:00", (9, 0), (10, 0)),
        ("9-12", (9, 0), (12, 0)),
        ("12-13", (12, 0), (13, 0)),
        ("12-0", (12, 0), (0, 0)),
    ];
    for (text, from, to) in cases {
        assert_eq!(parse_range(text), Ok((time(from.0, from.1, 0, 0), time(to.0, to.1, 0, 0))), "{text:?}");
    }
}

#[test]
fn a_range_that_says_nothing_or_two_things_is_refused() {
    for text in ["9-5", "9:00-5", "12-11", "10-2", "12-1", "8:30-5:30", "12:00-1:00"] {
        assert_eq!(parse_range(text), Err(TimeError::RangeAmbiguous), "{text:?}");
    }
    for text in ["9-9", "9:00–09:00", "9am-9am", "0-0", "21-9pm"] {
        assert_eq!(parse_range(text), Err(TimeError::RangeEmpty), "{text:?}");
    }
    for text in
        ["9", "-", "9-", "-9", "9-10-11", "24-2", "9-24:30", "9-25", "9--10", "to", "9-13pm", "9 through 10"]
    {
        assert_eq!(parse_range(text), Err(TimeError::ClockTimeInvalid), "{text:?}");
    }
}

proptest! {
    #[test]
    fn what_a_24_hour_clock_shows_reads_back(
        from in 0..1_440_i32,
        to in 0..1_440_i32,
        dash in prop::sample::select(vec!["-", " – ", "—", " to "]),
    ) {
        let clock = |minutes: i32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let time = |minutes: i32| parse_clock_time(&clock(minutes)).unwrap();
        let both = (time(from), time(to));
        let expected = if from == to { Err(TimeError::RangeEmpty) } else { Ok(both) };
        let typed = format!("{}{dash}{}", clock(from), clock(to));
        prop_assert_eq!(parse_range(&typed), expected);
    }

    #[test]
    fn with_one_meridiem_a_range_is_at_most_twelve_hours(
        from in 1..=12_i8,
        to in 1..=12_i8,
        half in prop::sample::select(vec!["am", "pm"]),
    ) {
        for text in [format!("{from}-{to}{half}"), format!("{from}{half}-{to}")] {
            let (from, to) = parse_range(&text).unwrap();
            prop_assert!((1..=DAY / 2).contains(&length(from, to)), "{text}");
        }
    }

    #[test]
    fn arbitrary_text_never_panics(
        text in any::<String>(),
        typed in "[0-9:.hamp\u{e9} –-]{0,20}",
    ) {
        for text in [text, typed] {
            let divided = split_range(&text.to_ascii_lowercase()).is_some();
            prop_assert!(parse_range(&text).is_err() || divided);
        }
    }
}
