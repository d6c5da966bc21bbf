//! Saved filters: what somebody looks for again and again, kept by a name above its list.
//!
//! A filter is kept as the address of its list has it, in normal form; days may be relative ("last month"), so that it
//! does not grow old. It is one's own unless a manager shares it with everybody. Sharing shows nobody more than their
//! role does: whoever opens it asks the list anew.

mod api;
mod input;
mod pages;
mod section;
#[cfg(test)]
mod tests;

use queries::queries::saved_filters::queries as sql;
pub use queries::queries::saved_filters::queries::SavedFilter;
pub use queries::types::FilteredList;
use uuid::Uuid;

use crate::error::{Constraints, Error, OnConstraint};
use crate::tenancy::{KeepFilters, ManageWork, Member, Permission, Tenant};
use crate::texts::Message;
use crate::web::Routes;
use crate::{reads, writes};

pub use input::{FilterInput, FilterKind};
pub use section::FiltersSection;

/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[("saved_filters_name_unique", "name", "saved-filter-name-taken")];
/// The longest name, in characters; as `saved_filters_name_length` has it.
const LONGEST: usize = 50;
/// The most that one person keeps, and the most that a list shows.
const MOST: i64 = 100;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::save])
        .api(writes![api::update, api::delete])
        .page(reads![pages::new])
        .page(writes![pages::save])
        .page(reads![pages::edit])
        .page(writes![pages::update])
        .page(writes![pages::delete])
}

/// The filters that a person finds above a list, or above all lists; by name, at most 100.
async fn list<P: Permission>(
    tenant: &Tenant<P>,
    list: Option<FilteredList>,
) -> Result<Vec<SavedFilter>, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    Ok(sql::saved_filters().bind(tenant, &organization, &user, &list, &MOST).all().await?)
}

/// A filter that is one's own or shared.
async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<SavedFilter, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    sql::saved_filter().bind(tenant, &organization, &id, &user).opt().await?.ok_or(Error::NotFound)
}

/// Keeps a filter; one of one's own with the same name takes on the new meaning.
async fn save(tenant: &Tenant<KeepFilters>, input: &FilterInput) -> Result<SavedFilter, Error> {
    let query = input.check(tenant.member())?;
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    if sql::count_saved_filters().bind(tenant, &organization, &user).one().await? >= MOST {
        return Err(Error::field("name", Message::from("saved-filters-too-many").with("most", MOST)));
    }
    let id = sql::save_filter()
        .bind(
            tenant,
            &organization,
            &tenant.new_id(),
            &user,
            &input.list,
            &input.name,
            &query,
            &input.shared,
            &tenant.now(),
        )
        .one()
        .await?;
    find(tenant, id).await
}

/// Gives a filter another name or meaning, or another circle that finds it.
async fn update(tenant: &Tenant<KeepFilters>, id: Uuid, input: &FilterInput) -> Result<SavedFilter, Error> {
    let kept = editable(tenant, id).await?;
    if kept.list != input.list {
        return Err(Error::field("list", "saved-filter-other-list"));
    }
    let query = input.check(tenant.member())?;
    let organization = tenant.organization_id();
    let changed = sql::update_saved_filter()
        .bind(tenant, &input.name, &query, &input.shared, &tenant.now(), &organization, &id)
        .await;
    changed.on_constraint(CONSTRAINTS)?;
    find(tenant, id).await
}

/// Forgets a filter.
async fn delete(tenant: &Tenant<KeepFilters>, id: Uuid) -> Result<SavedFilter, Error> {
    let kept = editable(tenant, id).await?;
    sql::delete_saved_filter().bind(tenant, &tenant.organization_id(), &id).await?;
    Ok(kept)
}

/// A filter that the person may change.
async fn editable<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<SavedFilter, Error> {
    let kept = find(tenant, id).await?;
    if may_edit(tenant.member(), &kept) { Ok(kept) } else { Err(Error::forbidden("forbidden-role")) }
}

/// Whether somebody may change a filter: one's own; shared ones also managers.
fn may_edit(member: &Member, kept: &SavedFilter) -> bool {
    kept.user_id == member.user_id() || member.may::<ManageWork>()
}
