//! Who belongs to a project: they see it while it is private. Everybody who sees a project sees who belongs to it, managers
//! say who does. Who is taken off a project keeps the time that they recorded on it, and a running timer.

pub mod api;
pub mod pages;

use futures_util::try_join;
pub use queries::queries::projects::queries::ProjectMember;
use queries::queries::projects::queries::{self as sql, ProjectCandidates};
use queries::types::ProjectChange;
use serde::Deserialize;
use serde_json::json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::{find, history};
use crate::audit::{self, Event};
use crate::error::{Error, Fields};
use crate::tenancy::{ManageWork, Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE};

/// Members that a project's page names.
const SHOWN: i64 = 200;
/// People that its form offers.
const CHOICES: i64 = 500;

/// A person on a project.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub struct MemberPath {
    /// The project.
    pub id: Uuid,
    /// The person.
    pub user_id: Uuid,
}

/// Which page of a project's members.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ProjectMemberFilter {
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    after: Option<Cursor<(String, Uuid)>>,
}

/// A project's members, as a part of its page.
#[derive(Debug)]
pub struct People {
    /// By name; the first 200.
    pub members: Listing<ProjectMember>,
    /// Who could belong to it, too; nobody for who may not say so.
    pub candidates: Vec<ProjectCandidates>,
    /// How many people do not see it while it is private.
    pub unseen_by: i64,
    /// What is wrong with what was sent.
    pub fields: Fields,
}

impl ProjectMemberFilter {
    /// One page of a project's members by name.
    async fn list<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        project: Uuid,
        most: i64,
    ) -> Result<Listing<ProjectMember>, Error> {
        let (name, id) = self.after.clone().map(|Cursor(key)| key).unzip();
        let rows = sql::project_members()
            .bind(tenant, &tenant.organization_id(), &project, &name, &id, &(most + 1))
            .all()
            .await?;
        Ok(Listing::from_rows(rows, most, |member| (member.name.clone(), member.user_id)))
    }
}

impl People {
    /// Reads who belongs to a project; the statements travel together.
    pub(super) async fn load<P: Permission>(tenant: &Tenant<P>, project: Uuid) -> Result<Self, Error> {
        let all = ProjectMemberFilter::default();
        let (members, candidates, unseen_by) = try_join!(
            all.list(tenant, project, SHOWN),
            candidates(tenant, project),
            unseen_by(tenant, Some(project))
        )?;
        Ok(Self { members, candidates, unseen_by, fields: Fields::default() })
    }
}

async fn candidates<P: Permission>(
    tenant: &Tenant<P>,
    project: Uuid,
) -> Result<Vec<ProjectCandidates>, Error> {
    if !tenant.member().may::<ManageWork>() {
        return Ok(Vec::new());
    }
    Ok(sql::project_candidates().bind(tenant, &tenant.organization_id(), &project, &CHOICES).all().await?)
}

/// How many people do not see a project while it is private: members who do not belong to it.
pub(super) async fn unseen_by<P: Permission>(
    tenant: &Tenant<P>,
    project: Option<Uuid>,
) -> Result<i64, Error> {
    Ok(sql::project_unseen_by().bind(tenant, &tenant.organization_id(), &project).one().await?)
}

/// One page of a project's members by name.
async fn list<P: Permission>(
    tenant: &Tenant<P>,
    project: Uuid,
    filter: &ProjectMemberFilter,
) -> Result<Listing<ProjectMember>, Error> {
    let (_, members) = try_join!(find(tenant, project), filter.list(tenant, project, PAGE_SIZE))?;
    Ok(members)
}

/// Puts a person on a project. Doing it twice changes nothing the second time.
async fn add(tenant: &Tenant<ManageWork>, project: Uuid, user: Uuid) -> Result<(), Error> {
    let project = find(tenant, project).await?;
    let organization = tenant.organization_id();
    let name = sql::active_colleague().bind(tenant, &organization, &user).opt().await?;
    let name = name.ok_or(Error::field("user_id", "project-member-unknown"))?;
    let now = tenant.now();
    let added = sql::add_project_member().bind(tenant, &organization, &project.id, &user, &now).await?;
    if added == 0 {
        return Ok(());
    }
    history::record(tenant, project.id, &[(ProjectChange::MemberAdded, None, Some(name.clone()))]).await?;
    let event = Event::new("project.member_added").about("project", project.id, project.name);
    audit::record(tenant, event.after(json!({"member": name}))).await
}

/// Takes a person off a project; their time stays. Doing it twice changes nothing the second time.
async fn remove(tenant: &Tenant<ManageWork>, MemberPath { id, user_id }: MemberPath) -> Result<(), Error> {
    let project = find(tenant, id).await?;
    let organization = tenant.organization_id();
    match sql::remove_project_member().bind(tenant, &organization, &project.id, &user_id).opt().await? {
        None => Ok(()),
        Some(name) => {
            let change = (ProjectChange::MemberRemoved, Some(name.clone()), None);
            history::record(tenant, project.id, &[change]).await?;
            let event = Event::new("project.member_removed").about("project", project.id, project.name);
            audit::record(tenant, event.before(json!({"member": name}))).await
        }
    }
}
