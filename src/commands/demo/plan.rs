//! An organization's clients, projects and tags, with their ids.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use queries::types::Color;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use uuid::{Builder, Uuid};

use super::outline::{Extent, Outline, seed_of};
use super::trades::Project;

/// What an organization works on.
pub(super) struct Plan {
    /// When it all began: everything but the time entries is as old as the organization.
    pub founded: Timestamp,
    pub clients: Vec<(Uuid, &'static str, &'static str)>,
    pub projects: Vec<PlannedProject>,
    pub tags: Vec<(Uuid, &'static str)>,
}

/// A project with its id.
pub(super) struct PlannedProject {
    pub id: Uuid,
    pub client: Option<Uuid>,
    pub name: &'static str,
    pub code: &'static str,
    pub color: Color,
    pub billable: bool,
    pub rate: Option<i64>,
    /// The day on which it was archived.
    pub open_until: Option<Date>,
    pub archived_at: Option<Timestamp>,
    pub descriptions: &'static [&'static str],
}

/// Archived projects ended this long ago.
const ARCHIVED_FOR: SignedDuration = SignedDuration::from_hours(45 * 24);

impl Plan {
    /// The plan that follows from an organization's name and the instant at which its history ends.
    pub fn new(outline: &Outline, now: Timestamp) -> anyhow::Result<Self> {
        let founded = match outline.extent {
            Extent::Since(day) => day.checked_sub(3.days())?.to_zoned(jiff::tz::TimeZone::UTC)?.timestamp(),
            Extent::Entries(_) => now - SignedDuration::from_hours(24 * 365 * 2),
        };
        let mut ids = Ids { random: StdRng::from_seed(seed_of(&outline.slug)), at: founded };
        let mut plan = Self { founded, clients: Vec::new(), projects: Vec::new(), tags: Vec::new() };
        for client in outline.trade.clients {
            let id = ids.next();
            plan.clients.push((id, client.name, client.email));
            let projects = client.projects.iter().map(|project| planned(project, Some(id), ids.next(), now));
            plan.projects.extend(projects);
        }
        let internal = outline.trade.internal.iter().map(|project| planned(project, None, ids.next(), now));
        plan.projects.extend(internal);
        plan.tags.extend(outline.trade.tags.iter().map(|tag| (ids.next(), *tag)));
        Ok(plan)
    }
}

fn planned(project: &Project, client: Option<Uuid>, id: Uuid, now: Timestamp) -> PlannedProject {
    let archived_at = project.archived.then(|| now - ARCHIVED_FOR);
    PlannedProject {
        id,
        client,
        name: project.name,
        code: project.code,
        color: project.color,
        billable: project.rate.is_some(),
        rate: project.rate,
        open_until: archived_at.map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date()),
        archived_at,
        descriptions: project.descriptions,
    }
}

struct Ids {
    random: StdRng,
    at: Timestamp,
}

impl Ids {
    fn next(&mut self) -> Uuid {
        let milliseconds = u64::try_from(self.at.as_millisecond()).unwrap_or_default();
        Builder::from_unix_timestamp_millis(milliseconds, &self.random.random()).into_uuid()
    }
}
