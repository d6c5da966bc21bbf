//! Tags: words that entries carry across projects.
//!
//! A tag's name is unique in its organization, whatever the letters' case. Managers keep the list; whoever tracks time
//! makes tags on the way ([`find_or_create`]). Deleting a tag takes it off every entry; the time stays.

mod api;
mod input;
mod pages;
#[cfg(test)]
mod tests;

use queries::queries::tags::queries as sql;
pub use queries::queries::tags::queries::{Tag, TagOption};
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::error::{Constraints, Error, Fields, OnConstraint};
use crate::tenancy::{ManageWork, Permission, Tenant, TrackTime};
use crate::texts::Message;
use crate::web::{Routes, length};
use crate::{reads, writes};

pub use input::{TagFilter, TagInput};

/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[("tags_name_unique", "name", "tag-name-taken")];
/// The longest name, in characters; as `tags_name_length` has it.
const LONGEST: usize = 50;
/// Choices that a page brings along.
const CHOICES: i64 = 50;
/// Tags that may be named at once.
const MOST_AT_ONCE: usize = 50;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::create])
        .api(writes![api::rename, api::delete])
        .page(reads![pages::list])
        .page(reads![pages::new])
        .page(writes![pages::create])
        .page(reads![pages::edit])
        .page(writes![pages::rename])
        .page(reads![pages::confirm_delete])
        .page(writes![pages::delete])
}

/// The ids of the tags with these names, in no particular order; tags that do not exist yet are made. Blank names are
/// passed over, and names that differ only in case are one tag.
///
/// # Errors
/// [`Error::Invalid`] at `tags` when a name is too long or there are more than 50.
pub async fn find_or_create(tenant: &Tenant<TrackTime>, names: &[String]) -> Result<Vec<Uuid>, Error> {
    let names: Vec<&str> = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    check(&names)?;
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Uuid> = names.iter().map(|_| tenant.new_id()).collect();
    let organization = tenant.organization_id();
    Ok(sql::find_or_create_tags().bind(tenant, &ids, &names, &organization, &tenant.now()).all().await?)
}

fn check(names: &[&str]) -> Result<(), Error> {
    let mut fields = Fields::default();
    if names.len() > MOST_AT_ONCE {
        fields.add("tags", Message::from("tags-too-many").with("most", MOST_AT_ONCE));
    }
    for name in names {
        length(&mut fields, "tags", name, 1, LONGEST);
    }
    fields.check()
}

/// Tags to choose from, at most 50: those of the person's latest entries first, then by name.
pub async fn options<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<TagOption>, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    Ok(sql::tag_options().bind(tenant, &organization, &user, &CHOICES).all().await?)
}

/// The same, and the `chosen` one, first where it would be missing.
pub async fn options_with<P: Permission>(
    tenant: &Tenant<P>,
    chosen: Option<Uuid>,
) -> Result<Vec<TagOption>, Error> {
    let mut options = options(tenant).await?;
    let Some(id) = chosen.filter(|id| options.iter().all(|option| option.id != *id)) else {
        return Ok(options);
    };
    match find(tenant, id).await {
        Ok(Tag { id, name, .. }) => options.insert(0, TagOption { id, name }),
        Err(Error::NotFound) => {}
        Err(error) => return Err(error),
    }
    Ok(options)
}

/// Creates a tag.
pub(crate) async fn create(tenant: &Tenant<ManageWork>, input: &TagInput) -> Result<Tag, Error> {
    input.check()?;
    let (organization, id) = (tenant.organization_id(), tenant.new_id());
    let created = sql::insert_tag().bind(tenant, &organization, &id, &input.name, &tenant.now()).one().await;
    created.on_constraint(CONSTRAINTS)
}

/// Gives a tag another name; the entries keep it.
async fn rename(tenant: &Tenant<ManageWork>, id: Uuid, input: &TagInput) -> Result<Tag, Error> {
    input.check()?;
    let organization = tenant.organization_id();
    let renamed = sql::rename_tag().bind(tenant, &input.name, &tenant.now(), &organization, &id).opt().await;
    renamed.on_constraint(CONSTRAINTS)?.ok_or(Error::NotFound)
}

/// Deletes a tag and takes it off every entry.
async fn delete(tenant: &Tenant<ManageWork>, id: Uuid) -> Result<(), Error> {
    let organization = tenant.organization_id();
    sql::lock_tag().bind(tenant, &organization, &id).opt().await?.ok_or(Error::NotFound)?;
    sql::detach_tag().bind(tenant, &organization, &id).await?;
    sql::detach_tag_from_blocks().bind(tenant, &organization, &id).await?;
    let name = sql::delete_tag().bind(tenant, &organization, &id, &tenant.now()).one().await?;
    audit::record(tenant, Event::new("tag.deleted").about("tag", id, name)).await
}

/// A tag of this organization.
async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Tag, Error> {
    sql::tag().bind(tenant, &tenant.organization_id(), &id).opt().await?.ok_or(Error::NotFound)
}
