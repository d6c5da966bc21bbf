//! From a range of local clock times to two instants, over midnight and over moved clocks.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::local_time::{Note, Prefer, Resolved, resolve};
use super::time_error::TimeError;

/// Start and end of a range; the end is always after the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResolvedRange {
    /// Start.
    pub start: Resolved,
    /// End, on the start's day or the next one.
    pub end: Resolved,
}

/// The instants of a range of local times that starts on a day.
///
/// When `to` is not later than `from` the range ends on the next day; midnight to midnight is the
/// whole day. Where the clocks are moved, two things follow from "the end is after the start":
///
/// - The preference is set aside where it would put the end first: over a skipped 02:00 to 03:00,
///   "02:30 to 03:00" is not 03:30 to 03:00 but lasts the 30 minutes it says.
/// - Where `to` happens twice on that day it may be the second one: "02:45 to 02:15" is half an
///   hour when the clocks go back from 03:00 to 02:00.
///
/// # Errors
/// [`TimeError::RangeEmpty`] when both are the same, other than midnight; those of [`resolve`].
pub fn range_to_instants(
    date: Date,
    from: Time,
    to: Time,
    zone: &TimeZone,
    prefer: Prefer,
) -> Result<ResolvedRange, TimeError> {
    if from == to && from != Time::midnight() {
        return Err(TimeError::RangeEmpty);
    }
    let to_happens_twice = || {
        let resolved = resolve(date, to, zone, prefer)?;
        Ok(matches!(resolved.note, Some(Note::Ambiguous { .. })))
    };
    let may_end_today = from < to || (to < from && to_happens_twice()?);
    let tomorrow = date.tomorrow().map_err(|_| TimeError::TooFarAhead)?;
    for end_date in may_end_today.then_some(date).into_iter().chain([tomorrow]) {
        for (from_prefer, to_prefer) in [(prefer, prefer), (Prefer::Earlier, Prefer::Later)] {
            let start = resolve(date, from, zone, from_prefer)?;
            let end = resolve(end_date, to, zone, to_prefer)?;
            if end.instant > start.instant {
                return Ok(ResolvedRange { start, end });
            }
        }
    }
    Err(TimeError::EndNotAfterStart)
}

#[cfg(test)]
mod tests;
