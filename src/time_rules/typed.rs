//! The one field in which a person types worked time, as a duration or as a range.

use jiff::civil::Time;

use super::clock_range::{parse_range, split_range};
use super::duration::{ENTRY_SECONDS, check_duration, parse_duration};
use super::time_error::TimeError;

/// What a person typed as worked time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Whole seconds, within what one entry may last ([`ENTRY_SECONDS`]).
    Duration(i64),
    /// Local clock times. When `to` is not later than `from` it lies on the next day; both are
    /// midnight for a whole day.
    Range {
        /// Start of the work.
        from: Time,
        /// End of the work.
        to: Time,
    },
}

/// Reads a duration ([`parse_duration`]) or a range ([`parse_range`]).
///
/// # Errors
/// The error of the form the text looks like: a dash or `to` after some text makes it a range.
pub fn parse(text: &str) -> Result<Typed, TimeError> {
    let looks_like_range =
        split_range(&text.to_ascii_lowercase()).is_some_and(|(from, _)| !from.trim().is_empty());
    if looks_like_range {
        parse_range(text).map(|(from, to)| Typed::Range { from, to })
    } else {
        parse_duration(text).and_then(|seconds| check_duration(seconds, &ENTRY_SECONDS)).map(Typed::Duration)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;
    use proptest::prelude::*;

    #[test]
    fn durations_and_ranges_are_told_apart() {
        let range = |from, to| Ok(Typed::Range { from, to });
        assert_eq!(parse("1.5"), Ok(Typed::Duration(5_400)));
        assert_eq!(parse(" 1h 30m "), Ok(Typed::Duration(5_400)));
        assert_eq!(parse("24"), Ok(Typed::Duration(86_400)));
        assert_eq!(parse("9-10:30"), range(time(9, 0, 0, 0), time(10, 30, 0, 0)));
        assert_eq!(parse("9:00–17:30"), range(time(9, 0, 0, 0), time(17, 30, 0, 0)));
        assert_eq!(parse("22 to 2"), range(time(22, 0, 0, 0), time(2, 0, 0, 0)));
    }

    #[test]
    fn the_error_fits_the_form() {
        let cases = [
            ("", TimeError::DurationInvalid),
            ("lunch", TimeError::DurationInvalid),
            ("-1:30", TimeError::DurationInvalid),
            ("–2", TimeError::DurationInvalid),
            ("9am", TimeError::DurationInvalid),
            ("0", TimeError::DurationZero),
            ("0.0001", TimeError::DurationZero),
            ("24:00:01", TimeError::DurationTooLong),
            ("25", TimeError::DurationTooLong),
            ("9-25", TimeError::ClockTimeInvalid),
            ("9-9", TimeError::RangeEmpty),
            ("9-5", TimeError::RangeAmbiguous),
        ];
        for (text, error) in cases {
            assert_eq!(parse(text), Err(error), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn arbitrary_text_never_panics_nor_escapes_the_limit(
            text in any::<String>(),
            typed in "[0-9:.,hamptos –-]{0,20}",
        ) {
            for text in [text, typed] {
                if let Ok(Typed::Duration(seconds)) = parse(&text) {
                    prop_assert!(ENTRY_SECONDS.contains(&seconds));
                }
            }
        }
    }
}
