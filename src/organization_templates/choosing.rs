//! Which template a founder may choose, and chose.

use queries::types::Role;
use uuid::Uuid;

use super::{BuiltIn, Content, TemplateName, content, list};
use crate::App;
use crate::error::Error;
use crate::tenancy::{Person, PrepareOrganization};
use crate::web::{Origin, Page};

/// The templates of one organization that its founder-to-be manages.
#[derive(Debug)]
pub struct Offered {
    /// The organization's id.
    pub organization: Uuid,
    /// Its templates, by name.
    pub templates: Vec<TemplateName>,
}

/// The templates of the organization that a choice names, else of the one that the person used last; none where they do
/// not manage it.
///
/// # Errors
/// When the database fails.
pub async fn offered(
    app: &App,
    person: &Person,
    page: &Page,
    origin: Origin,
    choice: Option<&str>,
) -> Result<Option<Offered>, Error> {
    let named = choice.and_then(split).map(|(organization, _)| organization);
    let managed = page.organizations().iter().filter(|link| link.role >= Role::Admin);
    let used = managed.clone().find(|link| link.last_used).or_else(|| managed.clone().next());
    let Some(organization) = named.or(used.map(|link| link.id)) else { return Ok(None) };
    let tenant = person.tenant_in::<PrepareOrganization>(app, organization, origin).await;
    match tenant {
        Ok(tenant) => Ok(Some(Offered { organization, templates: list(&tenant).await? })),
        Err(Error::NotFound | Error::Forbidden(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What the chosen template holds: the name of one that is built in, or an organization's id and its template's id with a
/// slash between them.
///
/// # Errors
/// [`Error::Invalid`] at `template` for one that is not there, or that is not the person's to use.
pub async fn chosen(app: &App, person: &Person, origin: Origin, choice: &str) -> Result<Content, Error> {
    if let Some(built_in) = BuiltIn::named(choice) {
        return Ok(built_in.content(person.locale()));
    }
    let unknown = || Error::field("template", "organization-template-unknown");
    let (organization, id) = split(choice).ok_or_else(unknown)?;
    let found = async {
        let tenant = person.tenant_in::<PrepareOrganization>(app, organization, origin).await?;
        content(&tenant, id).await
    };
    found.await.map_err(|error| match error {
        Error::NotFound | Error::Forbidden(_) => unknown(),
        error => error,
    })
}

fn split(choice: &str) -> Option<(Uuid, Uuid)> {
    let (organization, id) = choice.split_once('/')?;
    Some((Uuid::try_parse(organization).ok()?, Uuid::try_parse(id).ok()?))
}
