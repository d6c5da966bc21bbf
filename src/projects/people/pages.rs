//! Who belongs to a project, on its page.

use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::MemberPath;
use crate::error::Error;
use crate::projects::pages::ProjectPage;
use crate::tenancy::{Committed, ManageWork, Tenant};
use crate::web::{Form, Html, Id, Page, Path, See, optional_id};

/// Whom to put on a project.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct NewMember {
    /// The person; nobody chosen is told at the field.
    #[serde(default, deserialize_with = "optional_id")]
    user_id: Option<Uuid>,
}

/// Puts a person on a project.
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/members", request_body = NewMember)]
pub async fn add(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<NewMember>,
) -> Result<Committed<See>, Error> {
    let added = match form.user_id {
        Some(user) => super::add(&tenant, id, user).await,
        None => Err(Error::field("user_id", "project-member-choose")),
    };
    match added {
        Ok(()) => {
            let to = page.to(&format!("projects/{id}#people"));
            tenant.commit(See::other(to).telling("flash-project-member-added")).await
        }
        Err(Error::Invalid(fields)) => {
            let mut shown = Box::pin(ProjectPage::load(&tenant, page, id, <_>::default())).await?;
            shown.people.fields = fields;
            Err(Html(shown).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Takes a person off a project.
#[utoipa::path(
    post,
    path = "/organizations/{organization}/projects/{id}/members/{user_id}/remove",
    params(MemberPath)
)]
pub async fn remove(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(path): Path<MemberPath>,
) -> Result<Committed<See>, Error> {
    super::remove(&tenant, path).await?;
    let to = page.to(&format!("projects/{}#people", path.id));
    tenant.commit(See::other(to).telling("flash-project-member-removed")).await
}
