//! The one way this program rounds a quotient: to the nearest whole number, ties away from zero.
//!
//! Money and durations both divide by 3600 somewhere; a single integer routine keeps them exact and
//! alike.

/// `numerator / denominator`, rounded to the nearest whole number, ties away from zero.
///
/// None when the denominator is zero or the result does not fit.
#[must_use]
pub fn divide_half_away(numerator: i128, denominator: i128) -> Option<i64> {
    let truncated = numerator.checked_div(denominator)?;
    let remainder = numerator.checked_rem(denominator)?.unsigned_abs();
    // Compared with what is left over: doubling the remainder could overflow.
    let rounded = if remainder >= denominator.unsigned_abs().saturating_sub(remainder) {
        truncated.checked_add(numerator.signum().saturating_mul(denominator.signum()))?
    } else {
        truncated
    };
    i64::try_from(rounded).ok()
}

#[cfg(test)]
mod tests {
    use super::divide_half_away;
    use proptest::prelude::*;

    #[test]
    fn ties_go_away_from_zero() {
        let cases = [
            (1, 2, 1),
            (-1, 2, -1),
            (1, -2, -1),
            (3, 2, 2),
            (1, 3, 0),
            (2, 3, 1),
            (-5, 3, -2),
            (0, 7, 0),
            (6, 3, 2),
        ];
        for (numerator, denominator, expected) in cases {
            assert_eq!(divide_half_away(numerator, denominator), Some(expected), "{numerator}/{denominator}");
        }
    }

    #[test]
    fn what_cannot_be_answered_is_none() {
        assert_eq!(divide_half_away(1, 0), None);
        assert_eq!(divide_half_away(i128::MIN, -1), None);
        assert_eq!(divide_half_away(i128::from(i64::MAX) + 1, 1), None);
        assert_eq!(divide_half_away(i128::from(i64::MAX), 1), Some(i64::MAX));
    }

    proptest! {
        #[test]
        fn the_error_is_at_most_a_half(numerator in any::<i64>(), denominator in 1..=i64::MAX) {
            let (numerator, denominator) = (i128::from(numerator), i128::from(denominator));
            let quotient = i128::from(divide_half_away(numerator, denominator).unwrap());
            prop_assert!((quotient * denominator - numerator).abs() * 2 <= denominator);
        }
    }
}
