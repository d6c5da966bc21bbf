//! What each organization adds to the week.

use futures_util::{StreamExt, TryStreamExt, stream, try_join};
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use queries::queries::my_week::queries as sql;
use queries::types::Color;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::App;
use crate::error::Error;
use crate::tenancy::{OrganizationLink, Person, SeeTime, Tenant};
use crate::time_entries;
use crate::time_rules::{Week, day_of, week_of};
use crate::web::Origin;

/// Organizations that are asked at once: a person's page takes no more connections than that.
const AT_ONCE: usize = 4;

/// One's own time of seven days, in every organization that one belongs to.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyWeek {
    /// Monday.
    pub first_day: Date,
    /// Sunday.
    pub last_day: Date,
    /// The organizations, by name; those without time too.
    pub organizations: Vec<Part>,
    /// Whole seconds of all finished entries.
    pub seconds: i64,
}

/// An organization's part of the week.
#[derive(Debug, Serialize, ToSchema)]
pub struct Part {
    /// The organization's id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its slug, for addresses.
    pub slug: String,
    /// Its colour.
    pub color: Color,
    /// Its projects with time, by name; time without a project last.
    pub rows: Vec<Row>,
    /// Whole seconds.
    pub seconds: i64,
    /// What runs there.
    pub running: Option<RunningTimer>,
}

/// A project's week.
#[derive(Debug, Serialize, ToSchema)]
pub struct Row {
    /// The project; null for time without one.
    pub project_id: Option<Uuid>,
    /// Its name.
    pub project_name: Option<String>,
    /// Its colour.
    pub project_color: Option<Color>,
    /// Whole seconds of each of the seven days.
    pub days: [i64; 7],
}

/// A timer that runs.
#[derive(Debug, Serialize, ToSchema)]
pub struct RunningTimer {
    /// The entry's id.
    pub id: Uuid,
    /// What is worked on; may be empty.
    pub description: String,
    /// Its project's name.
    pub project_name: Option<String>,
    /// Since when it counts: its start, later by its breaks.
    #[schema(value_type = String, format = DateTime)]
    pub started_at: Timestamp,
}

/// The week with this day, or the present one. A person's weeks start on Monday: their organizations may differ.
pub(super) fn week(app: &App, person: &Person, day: Option<Date>) -> Week {
    let zone = TimeZone::get(person.timezone()).unwrap_or(TimeZone::UTC);
    week_of(day.unwrap_or_else(|| day_of(app.now(), &zone)), Weekday::Monday)
}

/// Reads the week, each organization in a transaction of its own.
pub(super) async fn read(app: &App, person: &Person, origin: &Origin, week: Week) -> Result<MyWeek, Error> {
    let organizations = person.organizations(app, None, None).await?;
    let parts = stream::iter(organizations)
        .map(|link| part(app, person, origin, week, link))
        .buffered(AT_ONCE)
        .try_filter_map(|part| async { Ok(part) });
    let organizations: Vec<Part> = parts.try_collect().await?;
    let seconds = organizations.iter().map(|part| part.seconds).sum();
    Ok(MyWeek { first_day: week.first(), last_day: week.last(), organizations, seconds })
}

/// The timers that run in other organizations than this one.
pub(super) async fn running_elsewhere(
    app: &App,
    person: &Person,
    origin: &Origin,
    here: Uuid,
) -> Result<Vec<(OrganizationLink, RunningTimer)>, Error> {
    let mut organizations = person.organizations(app, None, None).await?;
    organizations.retain(|link| link.id != here);
    let timers = stream::iter(organizations).map(|link| async {
        let Some(tenant) = enter(app, person, origin, link.id).await? else { return Ok(None) };
        Ok(running(&tenant).await?.map(|timer| (link, timer)))
    });
    timers.buffered(AT_ONCE).try_filter_map(|timer| async { Ok(timer) }).try_collect().await
}

/// The person's transaction in one of their organizations; none when they lost their place there a moment ago.
async fn enter(
    app: &App,
    person: &Person,
    origin: &Origin,
    organization: Uuid,
) -> Result<Option<Tenant<SeeTime>>, Error> {
    match person.tenant_in(app, organization, origin.clone()).await {
        Ok(tenant) => Ok(Some(tenant)),
        Err(Error::NotFound | Error::Forbidden(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn part(
    app: &App,
    person: &Person,
    origin: &Origin,
    week: Week,
    link: OrganizationLink,
) -> Result<Option<Part>, Error> {
    let Some(tenant) = enter(app, person, origin, link.id).await? else { return Ok(None) };
    let (rows, running) = try_join!(rows(&tenant, week), running(&tenant))?;
    let OrganizationLink { id, name, slug, color, .. } = link;
    let seconds = rows.iter().flat_map(|row| row.days).sum();
    Ok(Some(Part { id, name, slug, color, rows, seconds, running }))
}

async fn rows(tenant: &Tenant<SeeTime>, week: Week) -> Result<Vec<Row>, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    let found =
        sql::week_rows().bind(tenant, &organization, &user, &week.first(), &week.last()).all().await?;
    let mut rows: Vec<Row> = Vec::new();
    for cell in found {
        let day = week.days().position(|day| day == cell.day).unwrap_or_default();
        match rows.last_mut().filter(|row| row.project_id == cell.project_id) {
            Some(row) => row.days[day] += cell.seconds,
            None => rows.push(Row::of(cell, day)),
        }
    }
    Ok(rows)
}

impl Row {
    /// A row with its first cell.
    fn of(cell: sql::WeekRow, day: usize) -> Self {
        let mut days = [0; 7];
        days[day] = cell.seconds;
        let sql::WeekRow { project_id, project_name, project_color, .. } = cell;
        Self { project_id, project_name, project_color, days }
    }
    /// Whole seconds of the week.
    pub fn seconds(&self) -> i64 {
        self.days.iter().sum()
    }
}

impl Part {
    /// Whole seconds of each of the seven days.
    pub fn days(&self) -> [i64; 7] {
        sum(self.rows.iter().map(|row| row.days))
    }
}

impl MyWeek {
    /// Whole seconds of each of the seven days, in all organizations.
    pub fn days(&self) -> [i64; 7] {
        sum(self.organizations.iter().map(Part::days))
    }
}

fn sum(rows: impl Iterator<Item = [i64; 7]>) -> [i64; 7] {
    rows.fold([0; 7], |sums, row| std::array::from_fn(|day| sums[day] + row[day]))
}

async fn running(tenant: &Tenant<SeeTime>) -> Result<Option<RunningTimer>, Error> {
    let entry = time_entries::running(tenant).await?;
    Ok(entry.and_then(|entry| {
        // What is paused does not run.
        let (_, since) = time_entries::view::counted(&entry);
        let started_at = since?;
        let (id, description, project_name) = (entry.id, entry.description, entry.project_name);
        Some(RunningTimer { id, description, project_name, started_at })
    }))
}
