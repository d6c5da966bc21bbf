//! The rules of time, free of storage and transport: what people type, calendar days across clock changes, and
//! what a span of time may be. Exact to the second; no floating point anywhere.

mod calendar;
mod clock_range;
mod clock_times;
mod duration;
mod format;
mod local_range;
mod local_time;
mod relative_days;
mod span;
mod time_error;
mod typed;

pub use calendar::{Week, day_bounds, day_of, week_of};
pub use clock_range::parse_range;
pub use clock_times::parse_clock_time;
pub use duration::{ENTRY_SECONDS, check_duration, parse_duration};
pub use format::{format_decimal, format_hm, format_hms};
pub use local_range::{ResolvedRange, range_to_instants};
pub use local_time::{Note, Prefer, Resolved, resolve};
pub use relative_days::RelativeDays;
pub use span::{
    EARLIEST, LONGEST_SPAN_SECONDS, MOST_DAYS_AHEAD, elapsed_seconds, stop_at, stop_now, truncate,
    validate_day, validate_running, validate_span,
};
pub use time_error::TimeError;
pub use typed::{Typed, parse};
