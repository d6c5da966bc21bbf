//! Seconds as text. Only [`format_hms`] is exact: totals that must agree to the second are shown
//! with it.

use crate::rounding::divide_half_away;

/// Hours, minutes and seconds, exact: `1:02:03`, `-0:00:05`, `100:00:00`.
#[must_use]
pub fn format_hms(seconds: i64) -> String {
    format!("{}:{:02}", format_hm(seconds), seconds.unsigned_abs() % 60)
}

/// Hours and completed minutes: `1:02` for anything from 1:02:00 to 1:02:59.
///
/// The started minute is cut off, never rounded up, so that it is always the beginning of
/// [`format_hms`] and a running timer does not jump ahead. A column of these may therefore show
/// less than its total.
#[must_use]
pub fn format_hm(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let minutes = seconds.unsigned_abs() / 60;
    format!("{sign}{}:{:02}", minutes / 60, minutes % 60)
}

/// Decimal hours to two places, half away from zero: `1.05`, `-0.50`, `0.00`.
#[must_use]
pub fn format_decimal(seconds: i64) -> String {
    // A hundredth of an hour is 36 seconds; the quotient of an i64 always fits one.
    let hundredths = divide_half_away(i128::from(seconds), 36).unwrap_or_default();
    let sign = if hundredths < 0 { "-" } else { "" };
    let hundredths = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::super::duration::parse_duration;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_values() {
        let cases = [
            (0, "0:00:00", "0:00", "0.00"),
            (59, "0:00:59", "0:00", "0.02"),
            (3_723, "1:02:03", "1:02", "1.03"),
            (3_779, "1:02:59", "1:02", "1.05"),
            (3_780, "1:03:00", "1:03", "1.05"),
            (7_380, "2:03:00", "2:03", "2.05"),
            (15_660, "4:21:00", "4:21", "4.35"),
            (58_140, "16:09:00", "16:09", "16.15"),
            (360_000, "100:00:00", "100:00", "100.00"),
            (-5, "-0:00:05", "-0:00", "0.00"),
            (-1_800, "-0:30:00", "-0:30", "-0.50"),
        ];
        for (seconds, hms, hm, decimal) in cases {
            assert_eq!(
                (format_hms(seconds), format_hm(seconds), format_decimal(seconds)),
                (hms.into(), hm.into(), decimal.into())
            );
        }
    }

    #[test]
    fn decimal_ties_go_away_from_zero() {
        assert_eq!(
            (format_decimal(17), format_decimal(18), format_decimal(-18)),
            ("0.00".into(), "0.01".into(), "-0.01".into())
        );
    }

    #[test]
    fn the_ends_of_the_number_line() {
        assert_eq!(format_hms(i64::MIN), "-2562047788015215:30:08");
        assert_eq!(format_decimal(i64::MAX), "2562047788015215.50");
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(seconds in 0..=3_599_999_i64) {
            prop_assert_eq!(parse_duration(&format_hms(seconds)), Ok(seconds));
            prop_assert_eq!(parse_duration(&format_hm(seconds)), Ok(seconds - seconds % 60));
            prop_assert!((parse_duration(&format_decimal(seconds)).unwrap() - seconds).abs() <= 18);
        }
    }
}
