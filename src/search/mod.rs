//! Search: clients, projects, tasks, tags and time entries by what somebody types, a letter off forgiven.
//!
//! All words count, in any order. The latest few thousand entries are read as they stand, which finds most of what
//! people look for; the index over all descriptions is asked only when that was not enough. Members find their own time,
//! others everyone's, as in every list.

mod api;
mod pages;
mod tasks;
#[cfg(test)]
mod tests;
mod words;

use futures_util::try_join;
use queries::queries::search::queries as sql;
pub use queries::queries::search::queries::{FoundClient, FoundEntry, FoundProject, FoundTag, FoundTask};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::error::Error;
use crate::reads;
use crate::tenancy::{SeeTime, Tenant};
use crate::web::Routes;
use words::Words;

/// Results of each kind, at most.
const MOST: i64 = 8;
/// Entries that are read before the index is asked.
const WINDOW: i64 = 5_000;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new().api(reads![api::search]).page(reads![pages::search]).page(reads![pages::suggest])
}

/// What is looked for.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Search {
    /// Words, or parts of them. More than 200 characters are not read.
    #[serde(default)]
    pub q: String,
}

/// What was found: at most eight of each kind, what fits best or is latest first.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct Found {
    /// Clients by name.
    pub clients: Vec<FoundClient>,
    /// Projects by name or code, and those of clients with that name.
    pub projects: Vec<FoundProject>,
    /// Tasks by name.
    pub tasks: Vec<FoundTask>,
    /// Tags by name.
    pub tags: Vec<FoundTag>,
    /// Time entries by description, the latest first; `seconds` is null while one runs.
    pub time_entries: Vec<FoundEntry>,
}

impl Found {
    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.clients.is_empty()
            && self.projects.is_empty()
            && self.tasks.is_empty()
            && self.tags.is_empty()
            && self.time_entries.is_empty()
    }
}

/// Looks in everything. Nothing typed finds nothing.
async fn find(tenant: &Tenant<SeeTime>, search: &Search) -> Result<Found, Error> {
    let Some(words) = Words::of(&search.q) else { return Ok(Found::default()) };
    let organization = tenant.organization_id();
    let (patterns, typed) = (words.patterns(), words.typed());
    let (clients, projects, tasks, tags, time_entries) = try_join!(
        async { Ok(sql::find_clients().bind(tenant, &organization, &patterns, &typed, &MOST).all().await?) },
        async { Ok(sql::find_projects().bind(tenant, &organization, &patterns, &typed, &MOST).all().await?) },
        tasks::find(tenant, &words),
        async { Ok(sql::find_tags().bind(tenant, &organization, &patterns, &typed, &MOST).all().await?) },
        recent(tenant, &words, false),
    )?;
    let time_entries = match i64::try_from(time_entries.len()) {
        Ok(MOST) => time_entries,
        _ => entries(tenant, &words, time_entries).await?,
    };
    Ok(Found { clients, projects, tasks, tags, time_entries })
}

/// What else there is when the latest entries held less than a full list.
async fn entries(
    tenant: &Tenant<SeeTime>,
    words: &Words,
    recent_ones: Vec<FoundEntry>,
) -> Result<Vec<FoundEntry>, Error> {
    let all = match words.indexed() {
        Some(patterns) => older(tenant, &patterns, None).await?,
        None => recent_ones,
    };
    if !all.is_empty() {
        return Ok(all);
    }
    let resembling = recent(tenant, words, true).await?;
    match words.halves() {
        Some(halves) if resembling.is_empty() => older(tenant, &halves, Some(words.typed())).await,
        _ => Ok(resembling),
    }
}

/// Among the latest entries: those that contain the words, or those that resemble what was typed.
async fn recent(tenant: &Tenant<SeeTime>, words: &Words, resembling: bool) -> Result<Vec<FoundEntry>, Error> {
    let organization = tenant.organization_id();
    let typed = resembling.then(|| words.typed());
    let patterns = words.patterns();
    if tenant.member().sees_everyones_time() {
        return Ok(sql::find_recent()
            .bind(tenant, &organization, &WINDOW, &typed, &patterns, &MOST)
            .all()
            .await?);
    }
    let user = tenant.user_id();
    Ok(sql::find_recent_of()
        .bind(tenant, &organization, &user, &WINDOW, &typed, &patterns, &MOST)
        .all()
        .await?)
}

/// Among all entries, by the index over their descriptions.
async fn older(
    tenant: &Tenant<SeeTime>,
    patterns: &[String],
    typed: Option<&str>,
) -> Result<Vec<FoundEntry>, Error> {
    let worker = (!tenant.member().sees_everyones_time()).then(|| tenant.user_id());
    let organization = tenant.organization_id();
    Ok(sql::find_older().bind(tenant, &organization, &worker, &patterns, &typed, &MOST).all().await?)
}
