//! Rules about the start and the end of an entry.
//!
//! Entries keep whole seconds. Instants are floored with [`truncate`] where they enter the program
//! (the timer's clock, the API), so that what is stored, shown and summed agrees to the second.

use jiff::Timestamp;
use jiff::civil::Date;

use super::time_error::TimeError;

const DAY_SECONDS: i64 = 24 * 60 * 60;

/// The longest span a person may give an entry: 999 hours, the most that fits three digits. A limit
/// for what is typed or sent, against mistakes; a timer that ran for longer still stops, and is
/// flagged.
pub const LONGEST_SPAN_SECONDS: i64 = 999 * 60 * 60;

/// No entry starts before the year 2000 (UTC): an earlier one has a mistyped year.
pub const EARLIEST: Timestamp = Timestamp::constant(946_684_800, 0);

/// Time may be planned a year ahead (holidays, bookings); more is a mistyped year.
pub const MOST_DAYS_AHEAD: i64 = 366;

/// The instant without its fraction of a second: the last whole second at or before it.
#[must_use]
pub fn truncate(instant: Timestamp) -> Timestamp {
    // Never fails: the earliest instant is a whole second.
    Timestamp::from_second(whole_second(instant)).unwrap_or(instant)
}

/// Whole seconds from one instant to another, negative when `to` is the earlier one.
///
/// The difference of both truncated, therefore additive: a span split anywhere has parts that sum
/// to the whole.
#[must_use]
pub fn elapsed_seconds(from: Timestamp, to: Timestamp) -> i64 {
    whole_second(to) - whole_second(from)
}

/// The seconds of an entry with both ends given.
///
/// # Errors
/// [`TimeError::EndNotAfterStart`], [`TimeError::SpanTooLong`] over [`LONGEST_SPAN_SECONDS`],
/// [`TimeError::TooEarly`] before [`EARLIEST`], [`TimeError::TooFarAhead`] over [`MOST_DAYS_AHEAD`]
/// from now.
pub fn validate_span(start: Timestamp, end: Timestamp, now: Timestamp) -> Result<i64, TimeError> {
    let seconds = elapsed_seconds(start, end);
    if seconds <= 0 {
        Err(TimeError::EndNotAfterStart)
    } else if seconds > LONGEST_SPAN_SECONDS {
        Err(TimeError::SpanTooLong)
    } else if start < EARLIEST {
        Err(TimeError::TooEarly)
    } else if elapsed_seconds(now, end) > MOST_DAYS_AHEAD * DAY_SECONDS {
        Err(TimeError::TooFarAhead)
    } else {
        Ok(seconds)
    }
}

/// The day of an entry that has no clock times, within the same limits as a span.
///
/// # Errors
/// [`TimeError::TooEarly`] before the year 2000, [`TimeError::TooFarAhead`] over
/// [`MOST_DAYS_AHEAD`] from today.
pub fn validate_day(day: Date, today: Date) -> Result<Date, TimeError> {
    if day.year() < 2000 {
        Err(TimeError::TooEarly)
    } else if i64::from(day.since(today).map_or(0, |span| span.get_days())) > MOST_DAYS_AHEAD {
        Err(TimeError::TooFarAhead)
    } else {
        Ok(day)
    }
}

/// The start of a running timer, truncated, when a person gives it another one.
///
/// # Errors
/// [`TimeError::InFuture`]: what runs has begun; [`TimeError::TooEarly`] before [`EARLIEST`].
pub fn validate_running(started_at: Timestamp, now: Timestamp) -> Result<Timestamp, TimeError> {
    if elapsed_seconds(started_at, now) < 0 {
        Err(TimeError::InFuture)
    } else if started_at < EARLIEST {
        Err(TimeError::TooEarly)
    } else {
        Ok(truncate(started_at))
    }
}

/// The end of a timer stopped now, truncated.
///
/// Never fails, and never ends before the start: clocks of two machines may differ by a little.
#[must_use]
pub fn stop_now(started_at: Timestamp, now: Timestamp) -> Timestamp {
    truncate(started_at).max(truncate(now))
}

/// The end of a timer stopped at an earlier moment (when the person went away), truncated. However
/// long it ran.
///
/// The very second of the start is allowed: an entry of zero seconds.
///
/// # Errors
/// [`TimeError::StopBeforeStart`], or [`TimeError::InFuture`] when the moment is after now.
pub fn stop_at(started_at: Timestamp, at: Timestamp, now: Timestamp) -> Result<Timestamp, TimeError> {
    if elapsed_seconds(started_at, at) < 0 {
        Err(TimeError::StopBeforeStart)
    } else if elapsed_seconds(at, now) < 0 {
        Err(TimeError::InFuture)
    } else {
        Ok(truncate(at))
    }
}

/// Seconds since 1970, floored: before it, jiff truncates towards zero.
fn whole_second(instant: Timestamp) -> i64 {
    instant.as_second() - i64::from(instant.subsec_nanosecond() < 0)
}

#[cfg(test)]
mod tests;
