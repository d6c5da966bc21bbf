//! Tasks by their names.

use queries::queries::search::queries::{self as sql, FoundTask};

use super::MOST;
use super::words::Words;
use crate::error::Error;
use crate::tenancy::{SeeTime, Tenant};

/// Tasks that are read before the index is asked.
const WINDOW: i64 = 1_000;

/// Tasks whose names contain every word, or else resemble what was typed.
pub(super) async fn find(tenant: &Tenant<SeeTime>, words: &Words) -> Result<Vec<FoundTask>, Error> {
    let latest = recent(tenant, words, false).await?;
    if i64::try_from(latest.len()) == Ok(MOST) {
        return Ok(latest);
    }
    let all = match words.indexed() {
        Some(patterns) => older(tenant, &patterns, None).await?,
        None => latest,
    };
    if !all.is_empty() {
        return Ok(all);
    }
    let resembling = recent(tenant, words, true).await?;
    match words.halves() {
        Some(halves) if resembling.is_empty() => older(tenant, &halves, Some(words.typed())).await,
        _ => Ok(resembling),
    }
}

/// Among the latest tasks.
async fn recent(tenant: &Tenant<SeeTime>, words: &Words, resembling: bool) -> Result<Vec<FoundTask>, Error> {
    let typed = resembling.then(|| words.typed());
    let (organization, patterns) = (tenant.organization_id(), words.patterns());
    Ok(sql::find_recent_tasks().bind(tenant, &organization, &WINDOW, &typed, &patterns, &MOST).all().await?)
}

/// Among all tasks, by the index over their names.
async fn older(
    tenant: &Tenant<SeeTime>,
    patterns: &[String],
    typed: Option<&str>,
) -> Result<Vec<FoundTask>, Error> {
    let organization = tenant.organization_id();
    Ok(sql::find_older_tasks().bind(tenant, &organization, &patterns, &typed, &MOST).all().await?)
}
