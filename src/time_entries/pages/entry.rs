//! Entries edited in place, added, deleted with undo, continued.

use askama::Template;
use axum::response::{IntoResponse, Response};
use futures_util::try_join;
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::back::Back;
use super::in_place::{InPlace, Row};
use super::{answer, switched};
use crate::error::{Error, Fields};
use crate::members;
use crate::tenancy::{Committed, Permission, PrepareTime, SeeTime, Tenant, TrackTime};
use crate::time_entries::entries::zone_of;
use crate::time_entries::form::EntryForm;
use crate::time_entries::picked::Picked;
use crate::time_entries::timer_line::Choices;
use crate::time_entries::{self as time, Saved, Workers};
use crate::time_rules::{Note, day_of};
use crate::web::{Flash, Form, Html, Hx, Id, Page, Path, Query, Reply, See};

/// The form for a new entry.
#[derive(Template)]
#[template(path = "time_entries/new.html")]
struct NewEntry {
    page: Page,
    form: EntryForm,
    picked: Picked,
    choices: Choices,
    fields: Fields,
    /// The name of whose time it is to be, where that is not the reader's own.
    worker: Option<String>,
}

/// Whose time a new entry is to be, by name; none for one's own.
///
/// # Errors
/// [`Error::Forbidden`] where the role edits only its own time, [`Error::NotFound`] where nobody has this id.
async fn worker_name<P: Permission>(tenant: &Tenant<P>, user: Option<Uuid>) -> Result<Option<String>, Error> {
    let Some(user) = user.filter(|user| *user != tenant.user_id()) else { return Ok(None) };
    if !tenant.member().edits_everyones_time() {
        return Err(Error::forbidden("forbidden-role"));
    }
    Ok(Some(members::find(tenant, user).await?.name))
}

/// An entry's row; without scripts, its week.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/{id}")]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Hx(hx): Hx,
    Path(Id { id }): Path<Id>,
) -> Result<Response, Error> {
    let entry = time::find(&tenant, id).await?;
    if !hx {
        return Ok(See::other(page.to(&format!("time?week={}#entry-{id}", entry.day))).into_response());
    }
    let (zone, worker) = try_join!(zone_of(&tenant, entry.user_id), Workers::colleague(&tenant, &entry))?;
    let member = tenant.member();
    let editable =
        member.edits_everyones_time() || (entry.user_id == member.user_id() && member.may::<TrackTime>());
    Ok(Html(Row { page, entry, zone, editable, worker }).into_response())
}

/// The form for an entry, in its row's place or on its own.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/{id}/edit")]
pub async fn edit(
    tenant: Tenant<PrepareTime>,
    page: Page,
    Hx(hx): Hx,
    back: Back,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    Box::pin(InPlace::load(&tenant, page, (id, hx), back, None)).await?.placed()
}

/// Changes an entry.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/edit", request_body = EntryForm)]
pub async fn update(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    back: Back,
    Path(Id { id }): Path<Id>,
    Form(form): Form<EntryForm>,
) -> Result<Committed<Reply>, Error> {
    let shown = Box::pin(InPlace::load(&tenant, page, (id, hx), back, Some(form))).await?;
    let saved = async {
        let input = shown.form.change(&tenant, &shown.entry, &shown.zone).await?;
        time::update(&tenant, id, shown.form.version, &input).await
    };
    match saved.await {
        Ok(saved) => {
            let reply = shown.saved(saved)?;
            Ok(tenant.commit(()).await?.map(|()| reply))
        }
        Err(error) => Err(shown.rejected(error)),
    }
}

/// What a link to the form says already.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Prefill {
    /// The day; left out: today.
    #[serde(default)]
    day: Option<Date>,
    /// A duration or a range of clock times.
    #[serde(default)]
    time: Option<String>,
    /// Whose time it is to be; left out: one's own.
    #[serde(default)]
    user: Option<Uuid>,
}

/// The form for a new entry.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/new", params(Prefill))]
pub async fn new(
    tenant: Tenant<PrepareTime>,
    page: Page,
    Query(prefill): Query<Prefill>,
) -> Result<Html<impl Template>, Error> {
    let (page, choices, worker) =
        try_join!(page.with_timer(&tenant), Choices::load(&tenant), worker_name(&tenant, prefill.user))?;
    let day = prefill.day.unwrap_or_else(|| day_of(tenant.now(), &tenant.member().zone()));
    let form = EntryForm { time: prefill.time, user_id: prefill.user, ..EntryForm::on_day(day) };
    let (picked, fields) = (Picked::default(), Fields::default());
    Ok(Html(NewEntry { page, form, picked, choices, fields, worker }))
}

/// Adds an entry.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/new", request_body = EntryForm)]
pub async fn create(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<EntryForm>,
) -> Result<Committed<See>, Error> {
    let (page, choices, worker) =
        try_join!(page.with_timer(&tenant), Choices::load(&tenant), worker_name(&tenant, form.user_id))?;
    let picked = Picked::by(&form, &tenant, None, &choices).await?;
    let created = async { time::create(&tenant, &form.create(&tenant).await?).await };
    match created.await {
        Ok(saved) => {
            let flash = noticed(&saved).or(Some(Flash::new("flash-time-added")));
            let (day, user) = (saved.entry.day, saved.entry.user_id);
            let there = match worker {
                Some(_) => format!("calendar?date={day}&user={user}"),
                None => format!("time?week={day}"),
            };
            tenant.commit(See::other(page.to(&there)).with(flash)).await
        }
        Err(Error::Invalid(fields)) => {
            Err(Html(NewEntry { page, form, picked, choices, fields, worker }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Deletes an entry, with undo.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/delete")]
pub async fn delete(
    tenant: Tenant<TrackTime>,
    page: Page,
    back: Back,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let day = time::find(&tenant, id).await?.day;
    time::delete(&tenant, id).await?;
    let undo = page.to(&format!("time-entries/{id}/restore"));
    let see = See::other(back.address(&page, Some(day)));
    tenant.commit(see.telling_with_undo("flash-time-deleted", undo)).await
}

/// Brings a deleted entry back.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/restore")]
pub async fn restore(
    tenant: Tenant<TrackTime>,
    page: Page,
    back: Back,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let entry = time::restore(&tenant, id).await?;
    tenant.commit(See::other(back.address(&page, Some(entry.day)))).await
}

/// Continues an entry: the same work from now on.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/resume")]
pub async fn resume(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Reply>, Error> {
    let started = time::resume(&tenant, id).await?;
    let flash = switched(&page, &started);
    answer(tenant, page, hx, flash).await
}

/// Takes the stop of an entry back, also the one that a start brought about: it runs on.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/undo-stop")]
pub async fn undo_stop(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Reply>, Error> {
    time::undo_stop(&tenant, id).await?;
    answer(tenant, page, hx, None).await
}

/// What the person should know: an overlap, or what was decided about a local time that happens twice or never.
pub(super) fn noticed(saved: &Saved) -> Option<Flash> {
    let overlaps = saved.overlap.as_ref().map(|_| Flash::new("flash-time-overlaps"));
    let decided = saved.notes.first().map(|note| match note {
        Note::Shifted { .. } => Flash::new("flash-time-shifted"),
        Note::Ambiguous { .. } => Flash::new("flash-time-ambiguous"),
    });
    overlaps.or(decided)
}
