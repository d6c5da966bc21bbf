//! Changing the settings: one rule for all tabs and the API, with its line in the record.

use queries::client::Params;
use queries::queries::organizations::queries as sql;
use uuid::Uuid;

use super::{Organization, OrganizationInput, find};
use crate::audit::{self, Event};
use crate::error::{Constraints, Error, OnConstraint};
use crate::tenancy::{ManageOrganization, Tenant};

/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[("organization_slugs_pkey", "slug", "slug-taken")];
/// What changes with every change, and says nothing.
const BOOKKEEPING: [&str; 2] = ["version", "updated_at"];

/// What the organization's row says from now on.
type Row<'a> = sql::UpdateOrganizationParams<&'a str, &'a str, &'a str, &'a str, &'a str, &'a str, &'a str>;

/// Changes the settings of an organization that is still at `version`.
pub(crate) async fn update(
    tenant: &Tenant<ManageOrganization>,
    version: i32,
    input: &OrganizationInput,
) -> Result<Organization, Error> {
    let (timezone, currency) = input.check()?;
    let id = tenant.organization_id();
    let found = sql::lock_organization().bind(tenant, &id).opt().await?.ok_or(Error::NotFound)?;
    if found != version {
        return Err(Error::Stale);
    }
    let before = find(tenant).await?;
    // First the claim, then the name: founding goes in the same order, so neither can wait for the other in a circle.
    sql::claim_slug().bind(tenant, &input.slug, &id).await.on_constraint(CONSTRAINTS)?;
    let row = row(tenant, id, input, (&timezone, currency));
    let after = sql::update_organization().params(tenant, &row).one().await?;
    if let Some(event) =
        Event::new("organization.settings_changed").changing(&before, &after, &BOOKKEEPING)?
    {
        audit::record(tenant, event).await?;
    }
    Ok(after)
}

fn row<'a>(
    tenant: &Tenant<ManageOrganization>,
    organization_id: Uuid,
    input: &'a OrganizationInput,
    (timezone, currency): (&'a str, &'a str),
) -> Row<'a> {
    sql::UpdateOrganizationParams {
        name: &input.name,
        slug: &input.slug,
        contact_email: input.contact_email.as_deref(),
        contact_phone: input.contact_phone.as_deref(),
        billing_email: input.billing_email.as_deref(),
        timezone,
        currency,
        week_start: input.week_start,
        color: input.color,
        date_format: input.date_format,
        time_format: input.time_format,
        number_format: input.number_format,
        default_rate_minor: input.default_rate_minor,
        overlap_policy: input.overlap_policy,
        require_project: input.require_project,
        require_task: input.require_task,
        require_description: input.require_description,
        allow_future_entries: input.allow_future_entries,
        timer_limit_hours: input.timer_limit_hours,
        idle_minutes: input.idle_minutes,
        members_see_amounts: input.members_see_amounts,
        now: tenant.now(),
        organization_id,
    }
}
