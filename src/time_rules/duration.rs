//! Durations as people type them: `1.5`, `1,5`, `1:30`, `1:30:15`, `90m`, `1h30`, `2h38m17s`,
//! `45s`.
//!
//! - A number without a unit is hours, whole or decimal: `2` is two hours and `15` is fifteen.
//!   Guessing minutes for large numbers would make `7` and `70` mean different units.
//! - With a colon the groups after the first have two digits below 60; the hours may be left out
//!   (`:30`).
//! - With units the larger comes first, each once; a last number without one belongs to the next
//!   smaller unit (`1h30`, `5m20`). Only a sole number may have decimals (`1.5h`, `2,5 min`); after
//!   the first, below 60.
//! - Decimals are exact and rounded once, to the nearest second, ties up: `0.333` is 1,199 s
//!   (1,198.8).
//! - Point and comma both start the decimals; there are no thousands separators and no signs.

use std::ops::RangeInclusive;

use super::time_error::TimeError;
use crate::rounding::divide_half_away;

const SECOND: i64 = 1;
const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;

/// What one entry typed as a duration may last: more than nothing, at most 24 hours. In seconds.
pub const ENTRY_SECONDS: RangeInclusive<i64> = SECOND..=24 * HOUR;

/// More digits than any real input; keeps all arithmetic far from its limits.
const MOST_WHOLE_DIGITS: usize = 9;
const MOST_DECIMALS: usize = 18;

/// Whole seconds of a typed duration, zero included and however long: see [`check_duration`].
///
/// # Errors
/// [`TimeError::DurationInvalid`] for any other form, [`TimeError::DurationTooLong`] for absurd
/// numbers.
pub fn parse_duration(text: &str) -> Result<i64, TimeError> {
    let text = text.trim().to_ascii_lowercase();
    if text.contains(':') {
        colon_form(&text)
    } else if text.contains(|c: char| c.is_ascii_alphabetic()) {
        unit_form(&text)
    } else {
        decimal(&text, HOUR)
    }
}

/// The seconds themselves when they lie within what a field allows, for example [`ENTRY_SECONDS`].
///
/// # Errors
/// [`TimeError::DurationZero`] below the allowed range, [`TimeError::DurationTooLong`] above it.
pub fn check_duration(seconds: i64, allowed: &RangeInclusive<i64>) -> Result<i64, TimeError> {
    if seconds < *allowed.start() {
        Err(TimeError::DurationZero)
    } else if seconds > *allowed.end() {
        Err(TimeError::DurationTooLong)
    } else {
        Ok(seconds)
    }
}

/// `1:30`, `1:30:15`, `:30`.
fn colon_form(text: &str) -> Result<i64, TimeError> {
    let (hours, rest) = text.split_once(':').ok_or(TimeError::DurationInvalid)?;
    let (minutes, seconds) = rest.split_once(':').unwrap_or((rest, "00"));
    if minutes.len() != 2 || seconds.len() != 2 {
        return Err(TimeError::DurationInvalid);
    }
    let hours = if hours.is_empty() { 0 } else { whole(hours)? };
    Ok(hours * HOUR + sixtieths(minutes)? * MINUTE + sixtieths(seconds)?)
}

/// `90m`, `90 min`, `1h30`, `1h 30m`, `2h38m17s`, `1.5 hours`.
fn unit_form(text: &str) -> Result<i64, TimeError> {
    let (mut total, mut larger, mut rest) = (0, None, text);
    while !rest.is_empty() {
        let (number, tail) = split_while(rest, |c| !c.is_whitespace() && !c.is_ascii_alphabetic());
        let (name, tail) = split_while(tail.trim_start(), |c| c.is_ascii_alphabetic());
        rest = tail.trim_start();
        let unit = unit_seconds(name, larger)?;
        total += match larger {
            None if rest.is_empty() => decimal(number, unit)?,
            None => whole(number)? * unit,
            Some(_) => sixtieths(number)? * unit,
        };
        larger = Some(unit);
    }
    Ok(total)
}

/// Seconds of a named unit, which must be smaller than the one before it; no name means the next
/// smaller one.
fn unit_seconds(name: &str, larger: Option<i64>) -> Result<i64, TimeError> {
    let unit = match (name, larger) {
        ("h" | "hr" | "hrs" | "hour" | "hours", _) => HOUR,
        ("m" | "min" | "mins" | "minute" | "minutes", _) | ("", Some(HOUR)) => MINUTE,
        ("s" | "sec" | "secs" | "second" | "seconds", _) | ("", Some(MINUTE)) => SECOND,
        _ => return Err(TimeError::DurationInvalid),
    };
    if larger.is_none_or(|larger| unit < larger) { Ok(unit) } else { Err(TimeError::DurationInvalid) }
}

/// A number with optional decimals, times a unit, rounded once to the nearest second, ties up.
fn decimal(text: &str, unit: i64) -> Result<i64, TimeError> {
    let Some((integer, decimals)) = text.split_once(['.', ',']) else {
        return Ok(whole(text)? * unit);
    };
    let integer = if integer.is_empty() { 0 } else { whole(integer)? };
    if !is_digits(decimals) || decimals.len() > MOST_DECIMALS {
        return Err(TimeError::DurationInvalid);
    }
    let fraction: i128 = decimals.parse().map_err(|_| TimeError::DurationInvalid)?;
    let scale = decimals.chars().fold(1_i128, |scale, _| scale * 10);
    divide_half_away((i128::from(integer) * scale + fraction) * i128::from(unit), scale)
        .ok_or(TimeError::DurationTooLong)
}

fn sixtieths(digits: &str) -> Result<i64, TimeError> {
    whole(digits).ok().filter(|value| *value < 60).ok_or(TimeError::DurationInvalid)
}

fn whole(digits: &str) -> Result<i64, TimeError> {
    if !is_digits(digits) {
        return Err(TimeError::DurationInvalid);
    }
    if digits.trim_start_matches('0').len() > MOST_WHOLE_DIGITS {
        return Err(TimeError::DurationTooLong);
    }
    digits.parse().map_err(|_| TimeError::DurationTooLong)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn split_while(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !belongs(c)).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests;
