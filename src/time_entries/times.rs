//! The three shapes an entry's time has.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::TimeEntry;
use crate::error::Error;
use crate::time_rules::{day_of, elapsed_seconds};

/// When an entry was worked, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Times {
    /// The timer runs.
    Running {
        /// Start.
        started_at: Timestamp,
        /// Whole seconds of finished breaks.
        break_seconds: i64,
        /// Since when it is paused.
        paused_at: Option<Timestamp>,
    },
    /// From start to end.
    Span {
        /// Start.
        started_at: Timestamp,
        /// End, not before the start.
        ended_at: Timestamp,
        /// Whole seconds between them that were not worked.
        break_seconds: i64,
    },
    /// So many seconds, at no particular time of the day.
    Duration {
        /// The worker's day.
        day: Date,
        /// Whole seconds.
        seconds: i64,
    },
}

impl Times {
    /// The times of an entry.
    pub(super) fn of(entry: &TimeEntry) -> Self {
        let seconds = i64::from(entry.seconds.unwrap_or_default());
        let break_seconds = i64::from(entry.break_seconds);
        match (entry.started_at, entry.ended_at) {
            (Some(started_at), Some(ended_at)) => Self::Span { started_at, ended_at, break_seconds },
            (Some(started_at), None) => {
                Self::Running { started_at, break_seconds, paused_at: entry.paused_at }
            }
            (None, _) => Self::Duration { day: entry.day, seconds },
        }
    }

    /// Start; none for a duration.
    pub(super) fn started_at(self) -> Option<Timestamp> {
        match self {
            Self::Running { started_at, .. } | Self::Span { started_at, .. } => Some(started_at),
            Self::Duration { .. } => None,
        }
    }

    /// End; none for a duration and for what runs.
    pub(super) fn ended_at(self) -> Option<Timestamp> {
        match self {
            Self::Span { ended_at, .. } => Some(ended_at),
            Self::Running { .. } | Self::Duration { .. } => None,
        }
    }

    /// Whole seconds of breaks; none in a duration.
    pub(super) fn break_seconds(self) -> i64 {
        match self {
            Self::Running { break_seconds, .. } | Self::Span { break_seconds, .. } => break_seconds,
            Self::Duration { .. } => 0,
        }
    }

    /// The worker's local day at the start.
    pub(super) fn day(self, zone: &TimeZone) -> Date {
        match self {
            Self::Running { started_at, .. } | Self::Span { started_at, .. } => day_of(started_at, zone),
            Self::Duration { day, .. } => day,
        }
    }

    /// Whole seconds, as they are stored; none while the timer runs.
    pub(super) fn seconds(self) -> Result<Option<i32>, Error> {
        match self {
            Self::Running { .. } => Ok(None),
            Self::Span { started_at, ended_at, break_seconds } => {
                stored(elapsed_seconds(started_at, ended_at) - break_seconds).map(Some)
            }
            Self::Duration { seconds, .. } => stored(seconds).map(Some),
        }
    }
}

/// Seconds as the table keeps them: 68 years fit.
fn stored(seconds: i64) -> Result<i32, Error> {
    i32::try_from(seconds).map_err(Error::internal)
}
