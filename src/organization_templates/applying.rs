//! From a template to what it sets up, in the transaction that founds the organization.

use std::collections::HashMap;

use uuid::Uuid;

use super::{Content, content::ProjectContent};
use crate::clients::{self, ClientInput};
use crate::error::Error;
use crate::organizations;
use crate::projects::{self, ProjectInput};
use crate::tags::{self, TagInput};
use crate::tenancy::{ManageOrganization, ManageWork, Tenant};

/// Sets an organization up that was just founded.
///
/// # Errors
/// When the plan allows fewer projects than the template has, or the database fails; then nothing may be committed.
pub async fn apply(
    tenant: Tenant<ManageOrganization>,
    content: &Content,
) -> Result<Tenant<ManageWork>, Error> {
    let organization = organizations::find(&tenant).await?;
    let same_currency = content.currency.as_ref() == Some(&organization.currency);
    let version = organization.version;
    organizations::update(&tenant, version, &content.settings.over(organization, same_currency)).await?;
    let tenant = tenant.also::<ManageWork>()?;
    let mut clients = HashMap::new();
    for name in &content.clients {
        let input = ClientInput { name: name.clone(), ..ClientInput::default() };
        clients.insert(name.as_str(), clients::create(&tenant, &input).await?.id);
    }
    for project in &content.projects {
        projects::create(&tenant, &input(project, &clients, same_currency)).await?;
    }
    for name in &content.tags {
        tags::create(&tenant, &TagInput { name: name.clone() }).await?;
    }
    Ok(tenant)
}

fn input(project: &ProjectContent, clients: &HashMap<&str, Uuid>, with_rates: bool) -> ProjectInput {
    ProjectInput {
        client_id: project.client.as_deref().and_then(|client| clients.get(client)).copied(),
        code: project.code.clone(),
        color: project.color,
        billable: project.billable,
        hourly_rate: project.hourly_rate.filter(|_| with_rates),
        ..ProjectInput::named(&project.name)
    }
}
