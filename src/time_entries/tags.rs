//! The tags of an entry, by name.

use std::collections::HashSet;

use queries::queries::time_entries::queries as sql;
use uuid::Uuid;

use crate::error::{Error, Fields};
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
    let (organization, names) = (tenant.organization_id(), distinct(names));
    sql::detach_tags().bind(tenant, &organization, &entry, &names).await?;
    attach(tenant, entry, &names).await
}

/// Gives a new entry its tags.
pub(super) async fn attach_to_new(
    tenant: &Tenant<TrackTime>,
    entry: Uuid,
    names: &[String],
) -> Result<(), Error> {
    attach(tenant, entry, &distinct(names)).await
}

async fn attach(tenant: &Tenant<TrackTime>, entry: Uuid, names: &Vec<&str>) -> Result<(), Error> {
    if names.is_empty() {
        return Ok(());
    }
    let (organization, now) = (tenant.organization_id(), tenant.now());
    let ids: Vec<Uuid> = names.iter().map(|_| tenant.new_id()).collect();
    sql::create_tags().bind(tenant, &organization, &now, &ids, names).await?;
    sql::attach_tags().bind(tenant, &entry, &organization, names).await?;
    Ok(())
}

/// Each name once, whatever its letters' case, in an order that is the same for everybody: two requests that create
/// the same tags then wait for each other instead of deadlocking.
fn distinct(names: &[String]) -> Vec<&str> {
    let mut seen = HashSet::new();
    let mut names: Vec<&str> =
        names.iter().map(|name| name.trim()).filter(|name| seen.insert(name.to_lowercase())).collect();
    names.sort_by_key(|name| name.to_lowercase());
    names
}
