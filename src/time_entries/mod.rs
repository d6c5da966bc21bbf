//! Time entries: the timer, and what was worked.
//!
//! One timer runs for each person in each organization: a partial unique index holds it, and starting stops what ran
//! before. An entry is a span of clock times, a span without its end (the running timer), or a duration on a day.
//! Seconds are whole and raw: nothing is rounded or cut. The day is the worker's local day at the start.
//!
//! Everybody edits their own time; owner, admin and manager everyone's. A member never learns whether a
//! colleague's entry exists.

mod api;
mod breaks;
mod bulk;
mod details;
mod entries;
mod filter;
mod form;
mod gaps;
mod given_times;
mod idle;
mod input;
mod ledger;
mod listing;
mod long;
mod overlaps;
mod own_rate;
mod pages;
mod picked;
mod policies;
mod repricing;
mod suggestions;
mod tags;
mod timer;
mod timer_line;
mod times;
mod totals;
pub(crate) mod view;
mod worker;
mod workers;

#[cfg(test)]
mod tests;

pub use queries::queries::time_entries::{queries::TimeEntry, suggestions::Suggestion, totals::DayTotal};
use uuid::Uuid;

use crate::error::{Constraints, Error, OnConstraint};
use crate::live::{Change, Topic};
use crate::tenancy::{Member, Permission, Tenant, Writes};
use crate::web::Routes;
use crate::{reads, writes};

pub use breaks::{pause, unpause};
pub(crate) use details::{check_details, check_work};
pub use entries::{Saved, create, delete, find, restore, resume, update};
pub(crate) use entries::{create_by, zone_of};
pub use filter::{EntryFilter, Whose};
pub(crate) use form::EntryForm;
pub use idle::{LeaveOutInput, leave_out};
pub use input::{EntryInput, StartInput};
pub(crate) use ledger::{ImportLedger, Stretch};
pub use listing::ListPart;
pub use pages::Back;
pub use picked::Picked;
pub use repricing::{reprice, take_turns_to_reprice};
pub use suggestions::{SuggestionFilter, suggestions};
pub use timer::{
    Discarded, Started, StopInput, discard, running, start, stop, stop_for_member, take_turns, undo_stop,
};
pub use timer_line::{Choices, TimerLine, TimerSection};
pub use totals::Totals;
pub use view::week_title;
pub(crate) use worker::worker;
pub(crate) use workers::Workers;

/// Where violated constraints show. Project, task and tags were looked at before; they can only have gone meanwhile.
const CONSTRAINTS: Constraints = &[
    ("time_entries_project_fkey", "project_id", "project-unknown"),
    ("time_entries_task_fkey", "task_id", "task-not-of-project"),
    ("time_entry_tags_tag_fkey", "tags", "tag-gone"),
    ("time_entries_running_unique", "timer", "timer-already-running"),
];

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::timer::show])
        .api(writes![api::timer::start])
        .api(writes![api::timer::stop])
        .api(writes![api::timer::discard])
        .api(writes![api::timer::pause])
        .api(writes![api::timer::resume])
        .api(writes![api::timer::leave_out])
        .api(reads![api::entries::list])
        .api(writes![api::entries::create])
        .api(reads![api::summaries::totals])
        .api(reads![api::summaries::suggest])
        .api(reads![api::entries::show])
        .api(writes![api::entries::update, api::entries::delete])
        .api(writes![api::entries::restore])
        .api(writes![api::entries::resume])
        .api(writes![api::entries::undo_stop])
        .api(writes![api::bulk::range])
        .api(writes![api::bulk::selection])
        .api(writes![api::bulk::merge])
        .api(writes![api::bulk::duplicate])
        .api(writes![api::bulk::split])
        .page(reads![pages::week::show])
        .page(reads![pages::timer::show])
        .page(reads![pages::timer::suggest])
        .page(writes![pages::timer::start])
        .page(writes![pages::timer::edit])
        .page(writes![pages::timer::stop])
        .page(writes![pages::timer::discard])
        .page(writes![pages::timer::pause])
        .page(writes![pages::timer::resume])
        .page(reads![pages::idle::question])
        .page(writes![pages::idle::leave_out])
        .page(writes![pages::long::trim])
        .page(reads![pages::entry::new])
        .page(writes![pages::entry::create])
        .page(reads![pages::entry::show])
        .page(reads![pages::entry::edit])
        .page(writes![pages::entry::update])
        .page(writes![pages::entry::delete])
        .page(writes![pages::entry::restore])
        .page(writes![pages::entry::resume])
        .page(writes![pages::entry::undo_stop])
        .page(reads![pages::range::show])
        .page(writes![pages::range::create])
        .page(reads![pages::selection::edit])
        .page(writes![pages::selection::update])
        .page(writes![pages::selection::delete])
        .page(writes![pages::selection::restore])
        .page(writes![pages::shaping::merge])
        .page(writes![pages::shaping::duplicate])
        .page(reads![pages::shaping::show])
        .page(writes![pages::shaping::split])
}

/// Whose entries a member sees: none means everybody's.
fn visible_to(member: &Member) -> Option<Uuid> {
    (!member.sees_everyones_time()).then(|| member.user_id())
}

/// Whose entries a member edits: none means everybody's.
fn editable_by(member: &Member) -> Option<Uuid> {
    (!member.edits_everyones_time()).then(|| member.user_id())
}

/// Tells the worker's open pages.
fn tell<P: Permission<Access = Writes>>(tenant: &Tenant<P>, worker: Uuid) {
    tenant.changed(Change { topic: Topic::Time, user: worker });
}

/// What a write answered. A second timer is no wrong input but a state.
fn written<T>(answer: Result<T, tokio_postgres::Error>) -> Result<T, Error> {
    answer.on_constraint(CONSTRAINTS).map_err(|error| match error {
        Error::Invalid(fields) if fields.of("timer").is_some() => Error::conflict("timer-already-running"),
        error => error,
    })
}
