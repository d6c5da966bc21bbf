//! The tags of an entry, by name.

use queries::queries::time_entries::queries as sql;
use uuid::Uuid;

use super::written;
use crate::error::{Error, Fields};
use crate::tags;
use crate::tenancy::{Tenant, TrackTime};
use crate::texts::Message;
use crate::web::length;

/// The most tags of one entry.
const MOST: usize = 20;

/// Notes names that no tag can have, and too many of them.
pub(super) fn check(fields: &mut Fields, names: &[String]) {
    for name in names {
        if fields.of("tags").is_none() {
            length(fields, "tags", name.trim(), 1, 50);
        }
    }
    if names.len() > MOST {
        fields.add("tags", Message::from("tags-too-many").with("most", MOST));
    }
}

/// Gives an entry exactly these tags, and creates those that are new.
pub(super) async fn replace(tenant: &Tenant<TrackTime>, entry: Uuid, names: &[String]) -> Result<(), Error> {
    let tags = tags::find_or_create(tenant, names).await?;
    // In this order it never waits for a tag's deletion while that waits for it.
    attach(tenant, entry, &tags).await?;
    sql::detach_other_tags().bind(tenant, &tenant.organization_id(), &entry, &tags).await?;
    Ok(())
}

/// Gives a new entry its tags.
pub(super) async fn attach_to_new(
    tenant: &Tenant<TrackTime>,
    entry: Uuid,
    names: &[String],
) -> Result<(), Error> {
    attach(tenant, entry, &tags::find_or_create(tenant, names).await?).await
}

async fn attach(tenant: &Tenant<TrackTime>, entry: Uuid, tags: &Vec<Uuid>) -> Result<(), Error> {
    if !tags.is_empty() {
        written(sql::attach_tags().bind(tenant, &tenant.organization_id(), &entry, tags).await)?;
    }
    Ok(())
}
