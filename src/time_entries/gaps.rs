//! Time between a day's entries that nobody recorded.

use jiff::{SignedDuration, Timestamp};

use super::TimeEntry;

/// Shorter ones are walks to the kettle.
const SHORTEST: SignedDuration = SignedDuration::from_mins(10);
/// Gaps that a day points out.
const MOST: usize = 6;

/// From the end of one entry to the start of the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    pub from: Timestamp,
    pub to: Timestamp,
}

impl Gap {
    /// Its length in seconds.
    pub fn seconds(&self) -> i64 {
        self.from.duration_until(self.to).as_secs()
    }
}

/// The gaps between entries with clock times, the earliest first; what runs lasts until now.
pub(super) fn gaps(entries: &[TimeEntry], now: Timestamp) -> Vec<Gap> {
    let span = |entry: &TimeEntry| Some((entry.started_at?, entry.ended_at.unwrap_or(now)));
    between(entries.iter().filter_map(span).collect())
}

fn between(mut spans: Vec<(Timestamp, Timestamp)>) -> Vec<Gap> {
    spans.sort_unstable();
    let mut found = Vec::new();
    let mut covered: Option<Timestamp> = None;
    for (from, to) in spans {
        if let Some(end) = covered.filter(|end| end.duration_until(from) >= SHORTEST) {
            found.push(Gap { from: end, to: from });
        }
        covered = covered.max(Some(to));
    }
    found.truncate(MOST);
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn minute(minute: i64) -> Timestamp {
        Timestamp::from_second(minute * 60).expect("a time")
    }

    fn found(spans: &[(i64, i64)]) -> Vec<(i64, i64)> {
        let spans = spans.iter().map(|(from, to)| (minute(*from), minute(*to))).collect();
        between(spans).iter().map(|gap| (gap.from.as_second() / 60, gap.to.as_second() / 60)).collect()
    }

    #[test]
    fn ten_minutes_are_a_gap_and_nine_are_not() {
        assert_eq!(found(&[(0, 60), (69, 90), (100, 120)]), [(90, 100)]);
    }

    #[test]
    fn what_a_longer_entry_covers_is_no_gap() {
        assert_eq!(found(&[(0, 200), (10, 20), (60, 80), (240, 260)]), [(200, 240)]);
    }

    #[test]
    fn order_does_not_matter_and_nothing_has_none() {
        assert_eq!(found(&[(120, 130), (0, 60)]), [(60, 120)]);
        assert_eq!(found(&[]), []);
    }

    proptest! {
        #[test]
        fn no_gap_shares_time_with_an_entry(spans in prop::collection::vec((0i64..1_440, 0i64..300), 0..12)) {
            let spans: Vec<(i64, i64)> = spans.into_iter().map(|(from, length)| (from, from + length)).collect();
            for (from, to) in found(&spans) {
                prop_assert!(to - from >= 10);
                prop_assert!(spans.iter().all(|(start, end)| *end <= from || *start >= to));
            }
        }
    }
}
