//! Every typed form of a clock time.

use super::*;
use jiff::civil::time;
use proptest::prelude::*;

#[test]
fn every_form_of_a_clock_time() {
    let cases = [
        ("9", 9, 0, 0),
        ("09", 9, 0, 0),
        ("9:15", 9, 15, 0),
        ("09:15:30", 9, 15, 30),
        ("9.15", 9, 15, 0),
        ("9h15", 9, 15, 0),
        ("9h", 9, 0, 0),
        ("915", 9, 15, 0),
        ("0915", 9, 15, 0),
        ("2359", 23, 59, 0),
        ("9:15 am", 9, 15, 0),
        ("9:15h", 9, 15, 0),
        ("12h", 12, 0, 0),
        ("9:15PM", 21, 15, 0),
        ("9.15 p.m.", 21, 15, 0),
        ("9p", 21, 0, 0),
        ("12am", 0, 0, 0),
        ("12:30 am", 0, 30, 0),
        ("12pm", 12, 0, 0),
        ("0", 0, 0, 0),
        (" 23:59 ", 23, 59, 0),
        ("9\u{202f}am", 9, 0, 0),
        ("915pm", 21, 15, 0),
    ];
    for (text, hour, minute, second) in cases {
        assert_eq!(parse_clock_time(text), Ok(time(hour, minute, second, 0)), "{text:?}");
    }
}

#[test]
fn anything_else_is_not_a_clock_time() {
    let invalid = [
        "",
        "am",
        "24",
        "24:00",
        "25",
        "9:60",
        "9:5",
        "9:155",
        "-9",
        "+9",
        "13pm",
        "0am",
        "9:15:60",
        "9:15:30:00",
        "9:",
        ":15",
        "9:15.30",
        "nine",
        "9 15",
        "12345",
        "９",
        "9am am",
        "h",
        "9hh",
        "1é",
        "é15",
        "9:+5",
        "9:15:",
        "915h",
        "9h h",
    ];
    for text in invalid {
        assert_eq!(parse_clock_time(text), Err(TimeError::ClockTimeInvalid), "{text:?}");
    }
}

proptest! {
    #[test]
    fn every_second_of_a_24_hour_clock_reads_back(
        hour in 0..24_i8,
        minute in 0..60_i8,
        second in 0..60_i8,
    ) {
        let expected = Ok(time(hour, minute, second, 0));
        prop_assert_eq!(parse_clock_time(&format!("{hour:02}:{minute:02}:{second:02}")), expected);
    }

    #[test]
    fn arbitrary_text_never_panics(text in any::<String>(), typed in "[0-9:.hamp\u{e9} ]{0,20}") {
        for text in [text, typed] {
            let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
            prop_assert!(parse_clock_time(&text).is_err() || has_digit);
        }
    }
}
