//! What a file's names are here.

use queries::queries::imports::mapping as sql;
use queries::types::{ImportNameKind, ImportState};
use uuid::Uuid;

use super::input::MappingInput;
use super::{held, own};
use crate::clients::{self, ClientInput};
use crate::error::Error;
use crate::projects::{self, ProjectInput};
use crate::tasks;
use crate::tenancy::{ManageWork, Tenant, TrackTime};

/// Sets what some names are here.
///
/// # Errors
/// [`Error::Invalid`] at `choices` where a choice cannot be; nothing is changed then.
pub(super) async fn set(tenant: &Tenant<TrackTime>, id: Uuid, input: &MappingInput) -> Result<(), Error> {
    held(tenant, id, &[ImportState::Ready]).await?;
    let choices = serde_json::to_value(&input.choices).map_err(Error::internal)?;
    sql::choose().bind(tenant, &choices, &tenant.organization_id(), &id).await?;
    check(tenant, id).await
}

/// Refuses what cannot be: a person who is no active member (or somebody else, for who imports only their own time), a
/// client or project that is not here, and creating for who may not.
pub(super) async fn check(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<(), Error> {
    let (organization, own) = (tenant.organization_id(), own(tenant.member()));
    let creates = tenant.member().may::<ManageWork>();
    let wrong = sql::wrong_choice().bind(tenant, &organization, &id, &own, &creates).opt().await?;
    wrong.map_or(Ok(()), |_| Err(Error::field("choices", "import-choice-wrong")))
}

/// Creates what is to be created and is not here by now, and notes what each name is.
pub(super) async fn create_missing(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<(), Error> {
    let organization = tenant.organization_id();
    for kind in [ImportNameKind::Client, ImportNameKind::Project, ImportNameKind::Task] {
        for name in sql::to_create().bind(tenant, &organization, &id, &kind).all().await? {
            let (target, created) = match name.existing {
                Some(existing) => (bring_back(tenant, kind, existing).await?, false),
                None => (make(tenant, &name).await.map_err(told)?, true),
            };
            sql::point().bind(tenant, &target, &created, &organization, &id, &name.number).await?;
        }
    }
    Ok(())
}

/// What is here already; a project that was archived returns.
async fn bring_back(tenant: &Tenant<TrackTime>, kind: ImportNameKind, id: Uuid) -> Result<Uuid, Error> {
    if kind == ImportNameKind::Project {
        projects::set_archived(tenant, id, false).await?;
    }
    Ok(id)
}

/// What is wrong with one of many names is told as it is: there is no field to show it at.
fn told(error: Error) -> Error {
    match error {
        Error::Invalid(_) => Error::conflict(error.told()),
        error => error,
    }
}

async fn make(tenant: &Tenant<TrackTime>, name: &sql::ToCreate) -> Result<Uuid, Error> {
    match (name.kind, name.parent_target) {
        (ImportNameKind::Client, _) => {
            let client = ClientInput { name: name.name.clone(), ..ClientInput::default() };
            Ok(clients::create(tenant, &client).await?.id)
        }
        (ImportNameKind::Project, client_id) => {
            let project = ProjectInput { client_id, ..ProjectInput::named(&name.name) };
            Ok(projects::create(tenant, &project).await?.id)
        }
        (ImportNameKind::Task, Some(project)) => tasks::create_in_passing(tenant, project, &name.name).await,
        (ImportNameKind::Task | ImportNameKind::Person, _) => {
            Err(Error::internal("a name that cannot be created"))
        }
    }
}
