//! What can be wrong with a time somebody gave us, each with the key of its translated message.

use std::fmt;

/// A time, duration or span that cannot be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeError {
    /// Not one of the forms of a duration.
    DurationInvalid,
    /// A duration of nothing where there must be one.
    DurationZero,
    /// Longer than the field allows.
    DurationTooLong,
    /// Not one of the forms of a clock time.
    ClockTimeInvalid,
    /// From and to are the same.
    RangeEmpty,
    /// `9-5` may mean eight hours or twenty; the person has to say which.
    RangeAmbiguous,
    /// The end is not after the start.
    EndNotAfterStart,
    /// From start to end is more than an entry may last.
    SpanTooLong,
    /// Before any day this program keeps time for: mostly a mistyped year.
    TooEarly,
    /// Further ahead than anybody plans: mostly a mistyped year.
    TooFarAhead,
    /// A timer cannot stop before it started.
    StopBeforeStart,
    /// A timer cannot start or stop at a moment that is yet to come.
    InFuture,
}

impl TimeError {
    /// Key of the message in the translation catalogue.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::DurationInvalid => "duration-invalid",
            Self::DurationZero => "duration-zero",
            Self::DurationTooLong => "duration-too-long",
            Self::ClockTimeInvalid => "clock-time-invalid",
            Self::RangeEmpty => "range-empty",
            Self::RangeAmbiguous => "range-ambiguous",
            Self::EndNotAfterStart => "end-not-after-start",
            Self::SpanTooLong => "span-too-long",
            Self::TooEarly => "time-too-early",
            Self::TooFarAhead => "time-too-far-ahead",
            Self::StopBeforeStart => "stop-before-start",
            Self::InFuture => "time-in-future",
        }
    }
}

impl fmt::Display for TimeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

impl std::error::Error for TimeError {}
