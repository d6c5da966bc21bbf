//! From local clock times to instants, where clocks are moved too.
//!
//! Nothing is guessed silently: a local time that does not exist or happens twice is resolved by a
//! stated preference, and the answer says what was done so that the page can show it.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use serde::Deserialize;
use utoipa::ToSchema;

use super::time_error::TimeError;

/// Which of two readings of a local time is meant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Prefer {
    /// The later instant: the second occurrence, or after the skipped hour (02:30 becomes 03:30).
    #[default]
    Later,
    /// The earlier instant: the first occurrence, or before the skipped hour (02:30 becomes 01:30).
    Earlier,
}

/// An instant, and what had to be decided to get there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolved {
    /// The instant that is meant.
    pub instant: Timestamp,
    /// None where the local time exists exactly once.
    pub note: Option<Note>,
}

/// What was decided about a local time, for the person to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// It does not exist: the clocks were put forward over it.
    Shifted {
        /// As the person gave it.
        typed: DateTime,
        /// The existing local time taken for it.
        used: DateTime,
    },
    /// It happens twice: the clocks were put back over it.
    Ambiguous {
        /// Which occurrence was taken.
        chosen: Prefer,
        /// The instant of the occurrence not taken.
        other: Timestamp,
    },
}

/// The instant of a local time.
///
/// # Errors
/// [`TimeError::TooEarly`] or [`TimeError::TooFarAhead`] at the ends of the calendar (years -9999
/// and 9999).
pub fn resolve(date: Date, time: Time, zone: &TimeZone, prefer: Prefer) -> Result<Resolved, TimeError> {
    let typed = date.to_datetime(time);
    let beyond = if date.year() < 0 { TimeError::TooEarly } else { TimeError::TooFarAhead };
    let pick = |prefer| {
        let local = zone.to_ambiguous_timestamp(typed);
        match prefer {
            Prefer::Later => local.later(),
            Prefer::Earlier => local.earlier(),
        }
        .map_err(|_| beyond)
    };
    let instant = pick(prefer)?;
    let note = match zone.to_ambiguous_timestamp(typed).offset() {
        AmbiguousOffset::Unambiguous { .. } => None,
        AmbiguousOffset::Gap { .. } => Some(Note::Shifted { typed, used: zone.to_datetime(instant) }),
        AmbiguousOffset::Fold { .. } => {
            Some(Note::Ambiguous { chosen: prefer, other: pick(prefer.opposite())? })
        }
    };
    Ok(Resolved { instant, note })
}

impl Prefer {
    const fn opposite(self) -> Self {
        match self {
            Self::Later => Self::Earlier,
            Self::Earlier => Self::Later,
        }
    }
}

#[cfg(test)]
mod tests;
