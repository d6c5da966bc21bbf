//! Telling managers how far a budget is used: looked at by a job, after whatever added time to the project.

use anyhow::anyhow;
use queries::queries::budgets::queries::{self as sql, OrganizationCalendar, Reached};
use uuid::Uuid;

use super::state::Month;
use crate::App;
use crate::clock::new_id;
use crate::error::Error;
use crate::jobs::{self, Outcome, Work};
use crate::mail::{self, Letter};
use crate::notifications::{self, BudgetReached};
use crate::tenancy::{Caretaker, Permission, Tenant, Writes};
use crate::texts::Message;
use crate::time_rules::day_of;

/// Has the budgets of projects looked at once the transaction commits: one job for each that has a budget, however often
/// its time is written meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn look_later<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    projects: &[Option<Uuid>],
) -> Result<(), Error> {
    let projects: Vec<Uuid> = projects.iter().copied().flatten().collect();
    if projects.is_empty() {
        return Ok(());
    }
    let organization = tenant.organization_id();
    let mut jobs = Vec::with_capacity(projects.len());
    for project in &projects {
        let id = new_id();
        let work = Work::Budget { organization, project: *project };
        jobs.push((id, jobs::sealed(tenant.app(), id, &work)?));
    }
    let (ids, payloads): (Vec<Uuid>, Vec<Vec<u8>>) = jobs.into_iter().unzip();
    sql::look_later().bind(tenant, &organization, &projects, &tenant.now(), &ids, &payloads).await?;
    Ok(())
}

/// The same for what is worth another amount now: of one project, or of all.
///
/// # Errors
/// When the database fails.
pub async fn look_at_money_later<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    project: Option<Uuid>,
) -> Result<(), Error> {
    look_at_later(tenant, project, true).await
}

/// The same for every project that has a budget.
///
/// # Errors
/// When the database fails.
pub async fn look_at_all_later<P: Permission<Access = Writes>>(tenant: &Tenant<P>) -> Result<(), Error> {
    look_at_later(tenant, None, false).await
}

async fn look_at_later<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    project: Option<Uuid>,
    money_only: bool,
) -> Result<(), Error> {
    let organization = tenant.organization_id();
    let counted = sql::budgeted_projects().bind(tenant, &organization, &money_only, &project).all().await?;
    let counted: Vec<_> = counted.into_iter().map(Some).collect();
    look_later(tenant, &counted).await
}

/// Sums a budget up and tells of what it has reached. Done twice, it tells once.
///
/// # Errors
/// When the database fails; then nobody was told.
pub(crate) async fn look(app: &App, organization: Uuid, project: Uuid) -> anyhow::Result<Outcome> {
    let caretaker = Caretaker::open(app, organization).await.map_err(|error| anyhow!("{error:?}"))?;
    tell(caretaker, project).await.map_err(|error| anyhow!("{error:?}"))?;
    Ok(Outcome::Done)
}

async fn tell(caretaker: Caretaker, project: Uuid) -> Result<(), Error> {
    let (client, organization, now) = (caretaker.client(), caretaker.organization_id(), caretaker.now());
    let Some(calendar) = sql::organization_calendar().bind(client, &organization).opt().await? else {
        return Ok(());
    };
    let zone = jiff::tz::TimeZone::get(&calendar.timezone).unwrap_or(jiff::tz::TimeZone::UTC);
    let month = Month::around(day_of(now, &zone));
    let reached = sql::note_reached()
        .bind(client, &month.first, &month.last, &calendar.timezone, &organization, &project, &now)
        .all()
        .await?;
    for one in reached {
        tell_managers(&caretaker, &calendar, project, one).await?;
    }
    caretaker.commit().await
}

/// Tells of one percentage: when the threshold and all of it were reached at once, of the latter alone.
async fn tell_managers(
    caretaker: &Caretaker,
    calendar: &OrganizationCalendar,
    project: Uuid,
    reached: Reached,
) -> Result<(), Error> {
    let (client, organization) = (caretaker.client(), caretaker.organization_id());
    let name = sql::project_name().bind(client, &organization, &project).one().await?;
    let people = sql::budget_watchers().bind(client, &organization).all().await?;
    let Reached { period_start: month, percent } = reached;
    let news = BudgetReached { project, percent, month };
    let service = caretaker.app().config().address();
    let link = format!("{service}/organizations/{}/projects/{project}#budget", calendar.slug);
    for addressee in notifications::tell_of_budget(caretaker, &people, news).await? {
        let text = |key: &'static str| {
            Message::from(key)
                .with("project", &name)
                .with("percent", percent)
                .with("organization", &calendar.name)
                .with("month", month.map(|month| month.strftime("%Y-%m").to_string()).unwrap_or_default())
        };
        let told = if month.is_some() { "mail-budget-month-line" } else { "mail-budget-line" };
        let mail = Letter::to(&addressee.email, addressee.locale, text("mail-budget"))
            .line(text(told))
            .action("mail-budget-look", &link);
        mail::send_by_job(caretaker, &mail).await?;
    }
    Ok(())
}
