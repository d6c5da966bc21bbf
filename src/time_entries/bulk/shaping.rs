//! One entry once more, two of one, one of two.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use queries::queries::time_entries::queries as sql;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::Error;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_entries::bulk::range::Entries;
use crate::time_entries::details::Details;
use crate::time_entries::entries::{New, create, editable, find, zone_of};
use crate::time_entries::ledger::{Change, Ledger};
use crate::time_entries::own_rate::OwnRate;
use crate::time_entries::times::Times;
use crate::time_entries::{EntryInput, TimeEntry, editable_by, take_turns};
use crate::time_rules::{ENTRY_SECONDS, truncate};

/// Where the copy goes.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
pub struct DuplicateInput {
    /// Left out: the entry's own day.
    #[serde(default)]
    pub day: Option<Date>,
}

/// Where an entry is cut in two: at a moment, or after so many seconds.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
pub struct SplitInput {
    /// For an entry with clock times: a moment between its start and its end.
    #[serde(default)]
    pub at: Option<Timestamp>,
    /// The seconds of the first part; fewer than the entry has.
    #[serde(default)]
    #[schema(example = 1)]
    pub seconds: Option<i64>,
}

/// Entries to be made one.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct MergeInput {
    /// Two to 20 of them, equal but for their times.
    pub ids: Vec<Uuid>,
}

/// The same work once more: as long, with the same clock times where the entry has some.
pub async fn duplicate(
    tenant: &Tenant<TrackTime>,
    id: Uuid,
    input: DuplicateInput,
) -> Result<TimeEntry, Error> {
    let entry = editable(tenant, id).await?;
    let (times, worker) = (Times::of(&entry), entry.user_id);
    let zone = zone_of(tenant, worker).await?;
    let day = input.day.unwrap_or(entry.day);
    let apart =
        SignedDuration::from_hours(24 * i64::from(day.since(entry.day).map_err(Error::internal)?.get_days()));
    let work = EntryInput { user_id: Some(worker), ..EntryInput::from(entry) };
    let copy = match times {
        Times::Running { .. } => return Err(Error::conflict("entry-runs")),
        Times::Duration { seconds, .. } => EntryInput { day: Some(day), seconds: Some(seconds), ..work },
        Times::Span { started_at, ended_at, break_seconds } => {
            // The same clock time, also where the clocks were moved between the days.
            let clock = zone.to_datetime(started_at).time();
            let started =
                day.to_datetime(clock).to_zoned(zone).map_or(started_at + apart, |at| at.timestamp());
            let ended = started + started_at.duration_until(ended_at);
            EntryInput {
                started_at: Some(started),
                ended_at: Some(ended),
                break_seconds: Some(break_seconds),
                ..work
            }
        }
    };
    create(tenant, &copy).await.map(|saved| saved.entry)
}

/// Cuts an entry that is still at `version` in two.
pub async fn split(
    tenant: &Tenant<TrackTime>,
    id: Uuid,
    version: i32,
    input: SplitInput,
) -> Result<Entries, Error> {
    let entry = editable(tenant, id).await?;
    if entry.version != version {
        return Err(Error::Stale);
    }
    let (first, second) = cut(Times::of(&entry), input).map_err(|(field, key)| Error::field(field, key))?;
    let zone = zone_of(tenant, entry.user_id).await?;
    let day = second.day(&zone);
    let ledger = Ledger::open(tenant, entry.user_id, &[entry.day, day], "at").await?;
    let (details, billable) = (Details::of(&entry), entry.billable);
    let own_rate = OwnRate::Unsaid;
    ledger.replace(&entry, &Change { details, times: first, day: entry.day, billable, own_rate }).await?;
    let (source, cut_from) = (entry.source, Some(id));
    let new = New { details, times: second, day, billable, source, own_rate: None, cut_from };
    let second = ledger.insert(&new).await?;
    Ok(Entries { data: vec![find(tenant, id).await?, find(tenant, second).await?] })
}

/// Makes one entry of several: neighbours that touch, or durations of one day. The oldest stays.
pub async fn merge(tenant: &Tenant<TrackTime>, input: &MergeInput) -> Result<TimeEntry, Error> {
    if !(2..=20).contains(&input.ids.len()) {
        return Err(Error::field("ids", "merge-count"));
    }
    let (organization, own) = (tenant.organization_id(), editable_by(tenant.member()));
    let place = sql::entry_place().bind(tenant, &organization, &input.ids[0], &own).opt().await?;
    // The turn before the reading: what is added up must not change meanwhile.
    take_turns(tenant, place.ok_or(Error::NotFound)?.user_id).await?;
    let mut entries = Vec::new();
    for id in &input.ids {
        entries.push(editable(tenant, *id).await?);
    }
    entries.sort_by_key(|entry| (entry.day, entry.started_at, entry.id));
    let Some((first, rest)) = entries.split_first() else { return Err(Error::NotFound) };
    if rest.iter().any(|other| other.id == first.id || !is_same_work(first, other)) {
        return Err(Error::conflict("merge-not-equal"));
    }
    if !sql::same_rates().bind(tenant, &organization, &input.ids).one().await? {
        return Err(Error::conflict("merge-not-equal"));
    }
    let parts: Vec<Times> = entries.iter().map(Times::of).collect();
    let times = join(&parts).ok_or(Error::conflict("merge-not-neighbours"))?;
    let days: Vec<Date> = entries.iter().map(|entry| entry.day).collect();
    let ledger = Ledger::open(tenant, first.user_id, &days, "ids").await?;
    for gone in rest {
        ledger.delete(gone).await?;
    }
    let (details, day, billable) = (Details::of(first), first.day, first.billable);
    ledger.replace(first, &Change { details, times, day, billable, own_rate: OwnRate::Unsaid }).await?;
    find(tenant, first.id).await
}

/// Which entries can be merged with one before them. The list has the newest first.
pub(in crate::time_entries) fn mergeable(entries: &[TimeEntry]) -> HashMap<Uuid, Uuid> {
    let before = |(at, entry): (usize, &TimeEntry)| {
        let others = entries[at + 1..].iter().filter(|other| is_same_work(other, entry));
        let touches = |other: &&TimeEntry| join(&[Times::of(other), Times::of(entry)]).is_some();
        others.into_iter().find(touches).map(|other| (entry.id, other.id))
    };
    entries.iter().enumerate().filter_map(before).collect()
}

fn is_same_work(one: &TimeEntry, other: &TimeEntry) -> bool {
    let work = |entry: &TimeEntry| (entry.user_id, entry.project_id, entry.task_id, entry.billable);
    work(one) == work(other) && one.description == other.description && one.tags == other.tags
}

/// The two parts of an entry's times.
fn cut(times: Times, input: SplitInput) -> Result<(Times, Times), (&'static str, &'static str)> {
    match (times, input.at, input.seconds) {
        (Times::Span { started_at, ended_at, break_seconds }, at, seconds)
            if at.is_some() != seconds.is_some() =>
        {
            let field = if at.is_some() { "at" } else { "seconds" };
            let after = |seconds: i64| {
                let length = started_at.duration_until(ended_at).as_secs();
                started_at + SignedDuration::from_secs(seconds.clamp(0, length) + break_seconds)
            };
            let at = at.map(truncate).or(seconds.map(after)).unwrap_or(started_at);
            // When its breaks were is not known: they go with the first part.
            if started_at.duration_until(at).as_secs() <= break_seconds || at >= ended_at {
                return Err((field, "split-outside"));
            }
            let first = Times::Span { started_at, ended_at: at, break_seconds };
            Ok((first, Times::Span { started_at: at, ended_at, break_seconds: 0 }))
        }
        (Times::Duration { day, seconds: whole }, None, Some(seconds)) if (1..whole).contains(&seconds) => {
            let part = |seconds| Times::Duration { day, seconds };
            Ok((part(seconds), part(whole - seconds)))
        }
        (Times::Duration { .. }, None, Some(_)) => Err(("seconds", "split-outside")),
        (Times::Running { .. }, _, _) => Err(("at", "entry-runs")),
        _ => Err(("seconds", "split-where")),
    }
}

/// The times of all parts as one; none where they do not touch, or are of different shapes or days. `parts` are sorted.
fn join(parts: &[Times]) -> Option<Times> {
    let (first, rest) = parts.split_first()?;
    rest.iter().try_fold(*first, |joined, part| match (joined, *part) {
        (
            Times::Span { started_at, ended_at, break_seconds },
            Times::Span { started_at: next, ended_at: end, break_seconds: more },
        ) if ended_at == next => {
            Some(Times::Span { started_at, ended_at: end, break_seconds: break_seconds + more })
        }
        (Times::Duration { day, seconds }, Times::Duration { day: other, seconds: more }) if day == other => {
            Some(Times::Duration { day, seconds: seconds + more })
                .filter(|_| ENTRY_SECONDS.contains(&(seconds + more)))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn span(from: i64, length: i64, break_seconds: i64) -> Times {
        let at = |second| Timestamp::from_second(second).expect("an instant");
        Times::Span { started_at: at(from), ended_at: at(from + length), break_seconds }
    }

    fn seconds(times: Times) -> i64 {
        i64::from(times.seconds().expect("stored").expect("ended"))
    }

    proptest! {
        #[test]
        fn no_second_is_lost_or_made(
            from in 946_684_800_i64..2_000_000_000,
            length in 2_i64..86_400,
            breaks in 0_i64..7_200,
            part in 1_i64..86_399,
        ) {
            let day = Date::constant(2026, 3, 2);
            let input = SplitInput { at: None, seconds: Some(part) };
            for whole in [span(from, length + breaks, breaks), Times::Duration { day, seconds: length }] {
                match cut(whole, input) {
                    Ok((first, second)) => {
                        prop_assert_eq!(seconds(first), part);
                        prop_assert_eq!(seconds(first) + seconds(second), length);
                        prop_assert_eq!(join(&[first, second]), Some(whole));
                    }
                    Err(_) => prop_assert!(part >= length),
                }
            }
        }

        #[test]
        fn only_neighbours_are_joined(
            from in 946_684_800_i64..2_000_000_000,
            first in 1_i64..9_000,
            gap in -8_000_i64..8_000,
            breaks in 0_i64..60,
        ) {
            let joined = join(&[span(from, first, 0), span(from + first + gap, 60 + breaks, breaks)]);
            prop_assert_eq!(joined.is_some(), gap == 0);
            if let Some(joined) = joined {
                prop_assert_eq!(seconds(joined), first + 60);
            }
        }
    }
}
