//! From typed clock times to moments.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::error::Error;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_rules::{Prefer, TimeError, day_of, parse_clock_time, parse_duration, resolve};

/// A clock time on a day.
pub(super) fn local(field: &'static str, day: Date, text: &str, zone: &TimeZone) -> Result<Timestamp, Error> {
    let wrong = |error: TimeError| Error::field(field, error.key());
    let time = parse_clock_time(text).map_err(wrong)?;
    Ok(resolve(day, time, zone, Prefer::Later).map_err(wrong)?.instant)
}

/// A clock time at or after a moment, the next day if need be: work may go past midnight.
pub(super) fn local_after(
    start: Timestamp,
    field: &'static str,
    text: &str,
    zone: &TimeZone,
) -> Result<Timestamp, Error> {
    let day = day_of(start, zone);
    let end = local(field, day, text, zone)?;
    if end >= start {
        return Ok(end);
    }
    local(field, day.tomorrow().map_err(Error::internal)?, text, zone)
}

/// A moment that is past: a clock time of the last 24 hours, or `-20m` for twenty minutes ago.
pub(super) fn past(field: &'static str, text: &str, tenant: &Tenant<TrackTime>) -> Result<Timestamp, Error> {
    let (now, zone) = (tenant.now(), tenant.member().zone());
    // As the page itself offers a moment.
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(at);
    }
    if let Some(ago) = text.trim().strip_prefix(['-', '−']) {
        let seconds = parse_duration(ago).map_err(|error| Error::field(field, error.key()))?;
        return Ok(now - SignedDuration::from_secs(seconds));
    }
    let today = day_of(now, &zone);
    let at = local(field, today, text, &zone)?;
    if at <= now {
        return Ok(at);
    }
    local(field, today.yesterday().map_err(Error::internal)?, text, &zone)
}
