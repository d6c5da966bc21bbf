//! When a row was worked: clock times of a zone, a duration, or both, which must agree.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};

use crate::time_rules::{EARLIEST, LONGEST_SPAN_SECONDS, elapsed_seconds, parse_duration};

/// A length as a file has it, and how exact it is: what was rounded to minutes says nothing about seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Length {
    pub seconds: i64,
    resolution: i64,
}

impl Length {
    /// `1:30:15` is exact, `1:30` to the minute, `4.35` to a hundredth of an hour.
    pub(super) fn read(text: &str) -> Option<Self> {
        let seconds = parse_duration(text).ok()?;
        let resolution = match (text.matches(':').count(), text.split_once(['.', ','])) {
            (0, Some((_, decimals))) if decimals.len() > 2 => 4,
            (0, _) => 36,
            (1, _) => 60,
            _ => 1,
        };
        Some(Self { seconds, resolution })
    }

    fn agrees(self, elapsed: i64) -> bool {
        (elapsed - self.seconds).abs() < self.resolution
    }
}

/// What a row says about its time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    pub start: Option<DateTime>,
    pub end: Option<DateTime>,
    pub day: Date,
    pub length: Option<Length>,
}

/// When it was worked, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Worked {
    /// Start and end; none of a row that has only a length.
    pub span: Option<(Timestamp, Timestamp)>,
    pub break_seconds: i64,
    pub seconds: i64,
}

impl Said {
    /// The row's time in a zone.
    ///
    /// # Errors
    /// The key of what is wrong.
    pub(super) fn in_zone(self, zone: &TimeZone) -> Result<Worked, &'static str> {
        let worked = match (self.start, self.end, self.length) {
            (Some(start), Some(end), length) => span(start, end, length, zone)?,
            (Some(start), None, Some(length)) => {
                let start = *instants(start, zone).first().ok_or("import-fault-no-such-time")?;
                let end = start + jiff::SignedDuration::from_secs(length.seconds);
                Worked { span: Some((start, end)), break_seconds: 0, seconds: length.seconds }
            }
            (None, None, Some(length)) => Worked { span: None, break_seconds: 0, seconds: length.seconds },
            _ => return Err("import-fault-no-length"),
        };
        let length = worked.seconds + worked.break_seconds;
        if length > LONGEST_SPAN_SECONDS {
            return Err("import-fault-too-long");
        }
        if self.day.year() < 2000 || worked.span.is_some_and(|(start, _)| start < EARLIEST) {
            return Err("import-fault-day");
        }
        Ok(worked)
    }
}

/// The instants that a clock showed a time: one, two where it was set back, none where it was set forward.
fn instants(local: DateTime, zone: &TimeZone) -> Vec<Timestamp> {
    let found = zone.to_ambiguous_timestamp(local);
    match found.offset() {
        AmbiguousOffset::Unambiguous { .. } => found.unambiguous().into_iter().collect(),
        AmbiguousOffset::Fold { .. } => {
            [found.clone().earlier(), found.later()].into_iter().flatten().collect()
        }
        AmbiguousOffset::Gap { .. } => Vec::new(),
    }
}

/// From one clock time to another. Where a clock showed a time twice, the length tells which is meant, and without one
/// the first. What the clocks ran longer than the length was a break.
fn span(
    start: DateTime,
    end: DateTime,
    length: Option<Length>,
    zone: &TimeZone,
) -> Result<Worked, &'static str> {
    let (starts, ends) = (instants(start, zone), instants(end, zone));
    if starts.is_empty() || ends.is_empty() {
        return Err("import-fault-no-such-time");
    }
    let pairs = starts.iter().flat_map(|start| ends.iter().map(move |end| (*start, *end)));
    let forward: Vec<_> = pairs.filter(|(start, end)| start <= end).collect();
    let fits = |(start, end): &&(Timestamp, Timestamp)| {
        length.is_some_and(|length| length.agrees(elapsed_seconds(*start, *end)))
    };
    if let Some(&(start, end)) = forward.iter().find(fits) {
        let seconds = elapsed_seconds(start, end);
        return Ok(Worked { span: Some((start, end)), break_seconds: 0, seconds });
    }
    let &(start, end) = forward.first().ok_or("import-fault-end-first")?;
    let elapsed = elapsed_seconds(start, end);
    let seconds = length.map_or(elapsed, |length| length.seconds);
    if seconds > elapsed {
        return Err("import-fault-contradiction");
    }
    Ok(Worked { span: Some((start, end)), break_seconds: elapsed - seconds, seconds })
}

#[cfg(test)]
mod tests {
    use jiff::civil::DateTime;
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    use super::{Length, Said};

    fn said(start: &str, end: &str, length: Option<&str>) -> Said {
        let (start, end): (DateTime, DateTime) =
            (start.parse().expect("a start"), end.parse().expect("an end"));
        let length = length.map(|text| Length::read(text).expect("a length"));
        Said { start: Some(start), end: Some(end), day: start.date(), length }
    }

    #[test]
    fn decimals_are_exact() {
        for (text, seconds) in
            [("4.35", 15_660), ("4,35", 15_660), ("0.01", 36), ("20,0", 72_000), ("1:00:01", 3601)]
        {
            assert_eq!(Length::read(text).expect("a length").seconds, seconds, "{text}");
        }
        assert_eq!(Length::read("much"), None);
    }

    #[test]
    fn the_clocks_changes_are_seen_through() {
        let rome = TimeZone::get("Europe/Rome").expect("a zone");
        // Set forward at 02:00 on 29 March 2026, and back at 03:00 on 25 October.
        let over =
            said("2026-03-29T01:00", "2026-03-29T04:00", Some("2:00:00")).in_zone(&rome).expect("two hours");
        assert_eq!((over.seconds, over.break_seconds), (7200, 0));
        let gone = said("2026-03-29T02:30", "2026-03-29T03:30", None).in_zone(&rome);
        assert_eq!(gone, Err("import-fault-no-such-time"));
        let first = said("2026-10-25T02:15", "2026-10-25T02:45", Some("0:30:00"))
            .in_zone(&rome)
            .expect("half an hour");
        let both = said("2026-10-25T02:15", "2026-10-25T02:45", Some("1:30:00"))
            .in_zone(&rome)
            .expect("and an hour");
        assert_eq!((first.seconds, both.seconds), (1800, 5400));
        assert_eq!(first.span.map(|(start, _)| start), both.span.map(|(start, _)| start));
    }

    #[test]
    fn times_and_length_must_agree() {
        let utc = TimeZone::UTC;
        let broken =
            said("2026-03-02T09:00", "2026-03-02T17:00", Some("7:30")).in_zone(&utc).expect("a break");
        assert_eq!((broken.seconds, broken.break_seconds), (27_000, 1800));
        let rounded =
            said("2026-03-02T09:00", "2026-03-02T09:20", Some("0.33")).in_zone(&utc).expect("rounded");
        assert_eq!((rounded.seconds, rounded.break_seconds), (1200, 0));
        let wrong = said("2026-03-02T09:00", "2026-03-02T10:00", Some("3:00:00")).in_zone(&utc);
        assert_eq!(wrong, Err("import-fault-contradiction"));
        let reversed = said("2026-03-02T09:00", "2026-03-02T08:00", None).in_zone(&utc);
        assert_eq!(reversed, Err("import-fault-end-first"));
    }

    proptest! {
        #[test]
        fn no_second_is_lost_or_made(minutes in 0_i64..500_000, length in 0_i64..200_000, shorter in 0_i64..200_000) {
            let rome = TimeZone::get("Europe/Rome").expect("a zone");
            let start: DateTime = "2025-06-01T00:00".parse().expect("a start");
            let start = start + jiff::SignedDuration::from_mins(minutes);
            let end = start + jiff::SignedDuration::from_secs(length);
            let text = format!("{}:{:02}:{:02}", shorter / 3600, shorter / 60 % 60, shorter % 60);
            let said = Said { start: Some(start), end: Some(end), day: start.date(), length: Length::read(&text) };
            if let Ok(worked) = said.in_zone(&rome) {
                prop_assert_eq!(worked.seconds, shorter, "as long as the file says");
                let (start, end) = worked.span.expect("a span");
                prop_assert_eq!(crate::time_rules::elapsed_seconds(start, end), worked.seconds + worked.break_seconds);
            }
        }
    }
}
