//! Every typed form to the second, and that nothing typed can break the parser.

use super::*;
use proptest::prelude::*;

#[test]
fn every_form_has_its_seconds() {
    let cases = [
        ("1.5", 5_400),
        ("1,5", 5_400),
        ("1:30", 5_400),
        ("1:30:15", 5_415),
        ("90m", 5_400),
        ("90 min", 5_400),
        ("1h30", 5_400),
        ("1h 30m", 5_400),
        ("1h 30", 5_400),
        ("2h38m17s", 9_497),
        ("2 h 38 m 17 s", 9_497),
        ("45s", 45),
        ("0:05", 300),
        (":30", 1_800),
        (".5", 1_800),
        (",5", 1_800),
        ("2", 7_200),
        ("15", 54_000),
        ("  1:30\t", 5_400),
        ("1H30M", 5_400),
        ("90 MIN", 5_400),
        ("1.5h", 5_400),
        ("1,5 hours", 5_400),
        ("2.5 minutes", 150),
        ("1 hour 1 minute 1 second", 3_661),
        ("5m20", 320),
        ("1h15s", 3_615),
        ("1h\u{a0}30m", 5_400),
        ("0", 0),
        ("0:00", 0),
        ("0h", 0),
        ("00:00:01", 1),
        ("100:00", 360_000),
        ("24", 86_400),
        ("0001", 3_600),
    ];
    for (text, seconds) in cases {
        assert_eq!(parse_duration(text), Ok(seconds), "{text:?}");
    }
}

#[test]
fn decimals_are_exact_and_ties_go_up() {
    let cases = [
        ("2.05", 7_380),
        ("4.35", 15_660),
        ("16.15", 58_140),
        ("0.333", 1_199),
        ("0.3333", 1_200),
        ("0.667", 2_401),
        ("1.333333333333333333", 4_800),
        ("0.1", 360),
        ("0.01", 36),
        ("0.001", 4),
        ("0.0001", 0),
        ("0.00125", 5),
        ("0.5s", 1),
        ("0.49s", 0),
        ("1.5s", 2),
        ("0.125 min", 8),
        ("0.999999", 3_600),
        ("1,000", 3_600),
    ];
    for (text, seconds) in cases {
        assert_eq!(parse_duration(text), Ok(seconds), "{text:?}");
    }
}

#[test]
fn anything_else_is_a_clear_error() {
    let invalid = [
        "",
        " ",
        "abc",
        "-1",
        "+1",
        "-1:30",
        "1.",
        ".",
        ",",
        "1.5.3",
        "1,5,3",
        "1 30",
        "1:5",
        "1:60",
        "1:30:60",
        "1:30:15:10",
        "1:030",
        "1::30",
        "1:30h",
        "1h60m",
        "1h90m",
        "1.5h30m",
        "30m1h",
        "1h1h",
        "1h1s30",
        "h",
        "h30",
        "1x",
        "1h30m15x",
        "1e5",
        "0x10",
        "1d",
        "½",
        "１",
        "1h-5m",
        "9am",
        "1:3a",
        "∞",
        "1.1234567890123456789",
        "1 : 30",
        "45s5",
        "min",
    ];
    for text in invalid {
        assert_eq!(parse_duration(text), Err(TimeError::DurationInvalid), "{text:?}");
    }
    for text in ["10000000000", "10000000000.5", "99999999999999999999999:00", "99999999999h"] {
        assert_eq!(parse_duration(text), Err(TimeError::DurationTooLong), "{text:?}");
    }
    assert_eq!(parse_duration("999999999"), Ok(3_599_999_996_400));
}

#[test]
fn a_field_says_what_it_allows() {
    assert_eq!(check_duration(1, &ENTRY_SECONDS), Ok(1));
    assert_eq!(check_duration(86_400, &ENTRY_SECONDS), Ok(86_400));
    assert_eq!(check_duration(0, &ENTRY_SECONDS), Err(TimeError::DurationZero));
    assert_eq!(check_duration(86_401, &ENTRY_SECONDS), Err(TimeError::DurationTooLong));
    assert_eq!(check_duration(0, &(0..=3_600)), Ok(0));
}

/// Every number of hundredths up to 24 hours is a whole number of seconds (36 each): none may be
/// lost.
#[test]
fn no_two_place_decimal_loses_a_second() {
    for hundredths in 0..=2_400_i64 {
        for separator in ['.', ','] {
            let text = format!("{}{separator}{:02}", hundredths / 100, hundredths % 100);
            assert_eq!(parse_duration(&text), Ok(hundredths * 36), "{text}");
        }
    }
}

/// A thousandth of an hour is 3.6 s: the nearest second, ties up, computed here in tenths of a
/// second.
#[test]
fn every_three_place_decimal_is_the_nearest_second() {
    for thousandths in 0..=24_000_i64 {
        let text = format!("{}.{:03}", thousandths / 1_000, thousandths % 1_000);
        assert_eq!(parse_duration(&text), Ok((thousandths * 36 + 5) / 10), "{text}");
    }
}

/// Four places tell every second of a day apart: what is written so reads back as the same second.
#[test]
fn every_second_of_a_day_survives_as_a_four_place_decimal() {
    for seconds in 0..=86_400_i64 {
        let parts = (seconds * 10_000 + 1_800) / 3_600;
        let text = format!("{}.{:04}", parts / 10_000, parts % 10_000);
        assert_eq!(parse_duration(&text), Ok(seconds), "{text}");
    }
}

proptest! {
    #[test]
    fn arbitrary_text_never_panics(text in any::<String>()) {
        let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
        prop_assert!(parse_duration(&text).is_err() || has_digit);
    }

    #[test]
    fn almost_durations_never_panic_nor_turn_negative(text in "[0-9.,:hms \u{a0}-]{0,40}") {
        prop_assert!(parse_duration(&text).unwrap_or_default() >= 0);
    }

    #[test]
    fn units_add_up(hours in 0..1_000_i64, minutes in 0..60_i64, seconds in 0..60_i64) {
        let expected = Ok(hours * 3_600 + minutes * 60 + seconds);
        prop_assert_eq!(parse_duration(&format!("{hours}h{minutes}m{seconds}s")), expected);
        let words = format!("{hours} hours {minutes} min {seconds}");
        prop_assert_eq!(parse_duration(&words), expected);
        prop_assert_eq!(parse_duration(&format!("{hours}:{minutes:02}:{seconds:02}")), expected);
    }
}
