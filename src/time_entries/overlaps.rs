//! Which of a person's entries share time.

use std::collections::HashSet;

use jiff::Timestamp;
use uuid::Uuid;

use super::TimeEntry;

/// The entries that share time with another of them; what runs lasts until now. Touching ends share nothing.
pub(super) fn overlapping(entries: &[TimeEntry], now: Timestamp) -> HashSet<Uuid> {
    let mut spans: Vec<_> = entries
        .iter()
        .filter_map(|entry| Some((entry.started_at?, entry.ended_at.unwrap_or(now), entry.id)))
        .filter(|(start, end, _)| start < end)
        .collect();
    spans.sort_unstable();
    let mut found = HashSet::new();
    let mut latest: Option<(Timestamp, Uuid)> = None;
    for (start, end, id) in spans {
        if let Some((latest_end, other)) = latest.filter(|(latest_end, _)| start < *latest_end) {
            found.extend([id, other]);
            latest = Some((latest_end.max(end), if end > latest_end { id } else { other }));
        } else {
            latest = Some((end, id));
        }
    }
    found
}
