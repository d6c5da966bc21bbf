//! An organization's own set-up as a template; renamed, deleted.

use futures_util::try_join;
use queries::queries::organization_templates::queries as sql;
use serde_json::json;
use uuid::Uuid;

use super::content::{ProjectContent, Settings};
use super::{CONSTRAINTS, Content, MOST, NameInput, TemplateInput, TemplateName, find};
use crate::audit::{self, Event};
use crate::error::{Error, Fields, OnConstraint};
use crate::organizations;
use crate::tenancy::{ManageOrganization, Tenant};
use crate::texts::Message;
use crate::web::length;

/// The most clients, projects and tags that a template holds of each.
const MOST_OF_EACH: i64 = 200;

/// Saves what the organization has in use.
pub(super) async fn save(
    tenant: &Tenant<ManageOrganization>,
    input: &TemplateInput,
) -> Result<TemplateName, Error> {
    check(&input.name)?;
    let organization = tenant.organization_id();
    if sql::count_templates().bind(tenant, &organization).one().await? >= MOST {
        return Err(Error::field(
            "name",
            Message::from("organization-templates-too-many").with("most", MOST),
        ));
    }
    let content = content(tenant, input.with_rates).await?;
    let (id, content) = (tenant.new_id(), serde_json::to_value(content).map_err(Error::internal)?);
    sql::insert_template()
        .bind(tenant, &organization, &id, &input.name, &content, &tenant.now())
        .await
        .on_constraint(CONSTRAINTS)?;
    let event = Event::new("organization_template.saved").about("organization_template", id, &input.name);
    audit::record(tenant, event.after(json!({"name": input.name, "with_rates": input.with_rates}))).await?;
    Ok(TemplateName { id, name: input.name.clone(), created_at: tenant.now() })
}

/// Gives a template another name.
pub(super) async fn rename(
    tenant: &Tenant<ManageOrganization>,
    id: Uuid,
    input: &NameInput,
) -> Result<TemplateName, Error> {
    let before = find(tenant, id).await?;
    check(&input.name)?;
    sql::rename_template()
        .bind(tenant, &input.name, &tenant.now(), &tenant.organization_id(), &id)
        .await
        .on_constraint(CONSTRAINTS)?;
    let event = Event::new("organization_template.renamed").about("organization_template", id, &input.name);
    let event = event.before(json!({"name": before.name})).after(json!({"name": input.name}));
    audit::record(tenant, event).await?;
    Ok(TemplateName { name: input.name.clone(), ..before })
}

/// Deletes a template. Organizations that were founded with it keep what they have.
pub(super) async fn delete(tenant: &Tenant<ManageOrganization>, id: Uuid) -> Result<(), Error> {
    let before = find(tenant, id).await?;
    sql::delete_template().bind(tenant, &tenant.organization_id(), &id).await?;
    let event = Event::new("organization_template.deleted").about("organization_template", id, &before.name);
    audit::record(tenant, event.before(json!({"name": before.name}))).await
}

fn check(name: &str) -> Result<(), Error> {
    let mut fields = Fields::default();
    length(&mut fields, "name", name, 1, 100);
    fields.check()
}

async fn content(tenant: &Tenant<ManageOrganization>, with_rates: bool) -> Result<Content, Error> {
    let id = tenant.organization_id();
    let clients = async { Ok(sql::saved_clients().bind(tenant, &id, &MOST_OF_EACH).all().await?) };
    let projects = async { Ok(sql::saved_projects().bind(tenant, &id, &MOST_OF_EACH).all().await?) };
    let tags = async { Ok(sql::saved_tags().bind(tenant, &id, &MOST_OF_EACH).all().await?) };
    let (organization, clients, projects, tags) =
        try_join!(organizations::find(tenant), clients, projects, tags)?;
    let project = |row: sql::SavedProjects| ProjectContent {
        name: row.name,
        client: row.client,
        code: row.code,
        color: row.color,
        billable: row.billable,
        hourly_rate: row.hourly_rate.filter(|_| with_rates),
    };
    Ok(Content {
        settings: Settings::of(&organization, with_rates),
        clients,
        projects: projects.into_iter().map(project).collect(),
        tags,
        currency: with_rates.then_some(organization.currency),
    })
}
