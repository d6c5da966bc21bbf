//! One entry once more, one of several, two of one.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::back::Back;
use super::selection::Selected;
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, Permission, PrepareTime, Tenant, TrackTime};
use crate::time_entries::TimeEntry;
use crate::time_entries::bulk::shaping::{self, DuplicateInput, MergeInput};
use crate::time_entries::entries::{find, zone_of};
use crate::time_entries::form::EntryForm;
use crate::web::{Form, Html, Id, Page, Path, Query, See};

/// The form that asks where to cut.
#[derive(Template)]
#[template(path = "time_entries/split.html")]
struct SplitPage {
    page: Page,
    entry: TimeEntry,
    zone: TimeZone,
    form: EntryForm,
    fields: Fields,
    /// Somebody else's edit has overtaken this one.
    stale: bool,
    back: Back,
}

impl SplitPage {
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        id: Uuid,
        back: Back,
        sent: Option<EntryForm>,
    ) -> Result<Self, Error> {
        let (page, entry) = try_join!(page.with_timer(tenant), find(tenant, id))?;
        let zone = zone_of(tenant, entry.user_id).await?;
        let back = back.or(sent.as_ref().and_then(|form| form.list.as_ref()));
        let form = sent.unwrap_or_else(|| EntryForm { version: entry.version, ..EntryForm::default() });
        Ok(Self { page, entry, zone, form, fields: Fields::default(), stale: false, back })
    }
}

/// The same work once more, with undo.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/duplicate")]
pub async fn duplicate(
    tenant: Tenant<TrackTime>,
    page: Page,
    back: Back,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let copy = shaping::duplicate(&tenant, id, DuplicateInput::default()).await?;
    let undo = page.to(&format!("time-entries/{}/delete", copy.id));
    let see = See::other(format!("{}#entry-{}", back.address(&page, Some(copy.day)), copy.id));
    tenant.commit(see.telling_with_undo("flash-entry-duplicated", undo)).await
}

/// The form.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/{id}/split")]
pub async fn show(
    tenant: Tenant<PrepareTime>,
    page: Page,
    back: Back,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    Ok(Html(SplitPage::load(&tenant, page, id, back, None).await?))
}

/// Cuts the entry in two, with undo.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/split", request_body = EntryForm)]
pub async fn split(
    tenant: Tenant<TrackTime>,
    page: Page,
    back: Back,
    Path(Id { id }): Path<Id>,
    Form(form): Form<EntryForm>,
) -> Result<Committed<See>, Error> {
    let shown = SplitPage::load(&tenant, page, id, back, Some(form)).await?;
    let parts = async {
        let input = shown.form.split(&shown.entry, &shown.zone)?;
        shaping::split(&tenant, id, shown.form.version, input).await
    };
    match parts.await {
        Ok(parts) => {
            let ids: Vec<String> = parts.data.iter().map(|part| format!("ids={}", part.id)).collect();
            let undo = shown.page.to(&format!("time-entries/merge?{}", ids.join("&")));
            let see = See::other(shown.back.address(&shown.page, Some(shown.entry.day)));
            tenant.commit(see.telling_with_undo("flash-entry-split", undo)).await
        }
        Err(Error::Invalid(fields)) => Err(Html(SplitPage { fields, ..shown }).rejected()),
        Err(Error::Stale) => {
            let form = EntryForm { version: shown.entry.version, ..shown.form };
            Err(Html(SplitPage { stale: true, form, ..shown }).outdated())
        }
        Err(error) => Err(error),
    }
}

/// Makes one entry of several: those of the form, or of the address where a split is taken back.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/merge", params(Selected), request_body = Selected)]
pub async fn merge(
    tenant: Tenant<TrackTime>,
    page: Page,
    back: Back,
    Query(address): Query<Selected>,
    Form(form): Form<Selected>,
) -> Result<Committed<See>, Error> {
    let ids = if form.ids.is_empty() { address.ids } else { form.ids };
    let merged = shaping::merge(&tenant, &MergeInput { ids }).await?;
    tenant.commit(See::other(back.address(&page, Some(merged.day))).telling("flash-entries-merged")).await
}
