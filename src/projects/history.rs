//! What happened to a project itself: one line for each thing that changed, written with the change.

use queries::queries::projects::queries::{self as sql, Project};
pub use queries::types::ProjectChange;
use queries::types::{Color, ProjectVisibility};
use uuid::Uuid;

use crate::error::Error;
use crate::tenancy::{Permission, Tenant, Writes};

/// One thing that changed: what, from, to.
pub type Change = (ProjectChange, Option<String>, Option<String>);

/// Everything in which a project differs from what it was.
pub(super) fn differences(before: &Project, after: &Project) -> Vec<Change> {
    let text = |value: &str| Some(value.to_owned());
    let rate = |rate: Option<i64>| rate.map(|minor| minor.to_string());
    let mut all = vec![
        (ProjectChange::Name, text(&before.name), text(&after.name)),
        (ProjectChange::Code, before.code.clone(), after.code.clone()),
        (ProjectChange::Color, color(before.color), color(after.color)),
        (ProjectChange::Billable, text(&before.billable.to_string()), text(&after.billable.to_string())),
        (ProjectChange::HourlyRate, rate(before.hourly_rate), rate(after.hourly_rate)),
        (ProjectChange::Visibility, visibility(before.visibility), visibility(after.visibility)),
    ];
    all.retain(|(_, old, new)| old != new);
    if before.client_id != after.client_id {
        all.push((ProjectChange::Client, before.client_name.clone(), after.client_name.clone()));
    }
    if before.description != after.description {
        all.push((ProjectChange::Description, None, None));
    }
    all
}

/// Writes down what the person did.
///
/// # Errors
/// When the database fails; then the transaction must not commit.
pub async fn record<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    project: Uuid,
    changes: &[Change],
) -> Result<(), Error> {
    if changes.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = changes.iter().map(|_| tenant.new_id()).collect();
    let kinds: Vec<ProjectChange> = changes.iter().map(|(change, ..)| *change).collect();
    let (old, new): (Vec<_>, Vec<_>) =
        changes.iter().map(|(_, old, new)| (old.as_deref(), new.as_deref())).unzip();
    sql::insert_project_activities()
        .bind(
            tenant,
            &tenant.organization_id(),
            &project,
            &tenant.user_id(),
            &tenant.now(),
            &ids,
            &kinds,
            &old,
            &new,
        )
        .await?;
    Ok(())
}

/// A colour as it is stored and sent.
#[expect(clippy::unnecessary_wraps, reason = "a change keeps values that may be missing")]
fn color(color: Color) -> Option<String> {
    Some(format!("{color:?}").to_lowercase())
}

/// Who sees it, as it is stored and sent.
#[expect(clippy::unnecessary_wraps, reason = "a change keeps values that may be missing")]
fn visibility(visibility: ProjectVisibility) -> Option<String> {
    Some(format!("{visibility:?}").to_lowercase())
}
