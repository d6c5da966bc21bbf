//! Ranges of clock times as people type them: `9-10:30`, `9:00–17:30`, `22-2`, `9am-5pm`.
//!
//! - Between the ends: a hyphen, any dash, or `to`.
//! - A range whose end is not later than its start ends on the next day: `22-2` is four hours.
//!   `24` is a valid end, and `0-24` is a whole day.
//! - Where only one end has `am` or `pm`, the other is read so that the range is the shorter one:
//!   `9-5pm` and `9am-5` are eight hours, `10-2pm` is four.
//! - `9-5` is refused: it may mean eight hours or twenty. `9-17`, `9am-5pm` and `09:00-05:00` say
//!   which.

use jiff::civil::Time;

use super::clock_times::{Meridiem, Reading};
use super::time_error::TimeError;

const DASHES: [char; 6] = ['-', '\u{2010}', '\u{2011}', '–', '—', '\u{2212}'];
const DAY: i32 = 24 * 60 * 60;

/// From and to of a typed range; when `to` is not later than `from` it lies on the next day.
///
/// Both are midnight only for the whole day (`0-24`).
///
/// # Errors
/// [`TimeError::ClockTimeInvalid`], [`TimeError::RangeEmpty`] (`9-9`) or
/// [`TimeError::RangeAmbiguous`] (`9-5`).
pub fn parse_range(text: &str) -> Result<(Time, Time), TimeError> {
    let text = text.to_ascii_lowercase();
    let (from, to) = split_range(&text).ok_or(TimeError::ClockTimeInvalid)?;
    let (from, mut to) = (Reading::parse(from)?, Reading::parse(to)?);
    let ends_at_24 = (to.hour, to.minute, to.second) == (24, 0, 0);
    if ends_at_24 {
        to.hour = 0;
    }
    let (start, end) = shortest(from, to)?;
    if start == end && !ends_at_24 {
        Err(TimeError::RangeEmpty)
    } else if end < start && leaves_half_open(from, to) {
        Err(TimeError::RangeAmbiguous)
    } else {
        Ok((start, end))
    }
}

/// The two sides of the first dash, or of `to`. Expects lower case.
pub(super) fn split_range(text: &str) -> Option<(&str, &str)> {
    text.split_once(DASHES).or_else(|| text.split_once("to"))
}

/// Whether both ends could be of a clock of 12 hours, and are not written as one of 24 shows them.
const fn leaves_half_open(from: Reading, to: Reading) -> bool {
    from.may_be_afternoon() && to.may_be_afternoon() && !(from.in_full && to.in_full)
}

/// Of all that two readings may mean, the pair with the shortest time from one to the other.
fn shortest(from: Reading, to: Reading) -> Result<(Time, Time), TimeError> {
    let starts = candidates(from, to)?;
    let ends = candidates(to, from)?;
    let pairs = starts.iter().flat_map(|from| ends.iter().map(move |to| (*from, *to)));
    pairs.min_by_key(|(from, to)| length(*from, *to)).ok_or(TimeError::ClockTimeInvalid)
}

/// The times a reading may mean: two where it leaves open the half of the day and the other end
/// shows that the person counts in halves.
fn candidates(reading: Reading, other: Reading) -> Result<Vec<Time>, TimeError> {
    if other.meridiem.is_none() || !reading.may_be_afternoon() {
        return Ok(vec![reading.as_written()?]);
    }
    let halves = [Meridiem::Am, Meridiem::Pm].map(Some);
    halves.into_iter().map(|meridiem| Reading { meridiem, ..reading }.as_written()).collect()
}

/// Seconds from one clock time to the next occurrence of another, 1 to 86,400.
fn length(from: Time, to: Time) -> i32 {
    let second_of_day =
        |time: Time| (i32::from(time.hour()) * 60 + i32::from(time.minute())) * 60 + i32::from(time.second());
    DAY - (second_of_day(from) - second_of_day(to)).rem_euclid(DAY)
}

#[cfg(test)]
mod tests;
