//! Entries edited in place, added, deleted with undo, continued.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;

use super::answer;
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, SeeTime, Tenant, TrackTime};
use crate::time_entries::form::EntryForm;
use crate::time_entries::timer_line::Choices;
use crate::time_entries::{self as time, Saved, TimeEntry};
use crate::time_rules::{Note, day_of};
use crate::web::{Flash, Form, Html, Hx, Id, Page, Path, Reply, See};

/// One entry's row, for a page that has it already.
#[derive(Template)]
#[template(path = "time_entries/entry_fragment.html")]
struct Row {
    page: Page,
    entry: TimeEntry,
    zone: TimeZone,
    editable: bool,
}

/// The form that takes the row's place.
#[derive(Template)]
#[template(path = "time_entries/entry_form.html")]
struct InPlace {
    page: Page,
    entry: TimeEntry,
    form: EntryForm,
    choices: Choices,
    fields: Fields,
}

/// The same form on a page of its own, for browsers without scripts.
#[derive(Template)]
#[template(path = "time_entries/entry_page.html")]
struct OnItsOwn {
    page: Page,
    form_html: String,
}

/// The form for a new entry.
#[derive(Template)]
#[template(path = "time_entries/new.html")]
struct NewEntry {
    page: Page,
    form: EntryForm,
    choices: Choices,
    fields: Fields,
}

/// An entry's row.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/{id}")]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let entry = time::find(&tenant, id).await?;
    let editable = entry.user_id == tenant.user_id() || tenant.member().edits_everyones_time();
    Ok(Html(Row { page, entry, zone: tenant.member().zone(), editable }))
}

/// The form for an entry, in its row's place or on its own.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/{id}/edit")]
pub async fn edit(
    tenant: Tenant<SeeTime>,
    page: Page,
    Hx(hx): Hx,
    Path(Id { id }): Path<Id>,
) -> Result<axum::response::Html<String>, Error> {
    let (entry, choices) = try_join!(time::find(&tenant, id), Choices::load(&tenant))?;
    let form = EntryForm::of(&entry, &tenant.member().zone());
    let page = if hx { page } else { page.with_timer(&tenant).await? };
    in_place(InPlace { page, entry, form, choices, fields: Fields::default() }, hx).map(axum::response::Html)
}

/// Changes an entry.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/edit", request_body = EntryForm)]
pub async fn update(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Path(Id { id }): Path<Id>,
    Form(form): Form<EntryForm>,
) -> Result<Committed<Reply>, Error> {
    let (entry, choices) = try_join!(time::find(&tenant, id), Choices::load(&tenant))?;
    let zone = tenant.member().zone();
    let saved = async {
        let input = form.change(&tenant, &entry, &zone).await?;
        time::update(&tenant, id, form.version, &input).await
    };
    match saved.await {
        Ok(saved) if hx => {
            let html =
                Row { page, entry: saved.entry, zone, editable: true }.render().map_err(Error::internal)?;
            Ok(tenant.commit(()).await?.map(|()| Reply::Fragment(html)))
        }
        Ok(saved) => {
            let see = See::other(page.to(&format!("time?week={}", saved.entry.day))).with(noticed(&saved));
            Ok(tenant.commit(()).await?.map(|()| Reply::See(see)))
        }
        Err(Error::Invalid(fields)) => {
            let html = in_place(InPlace { page, entry, form, choices, fields }, hx)?;
            Err(Error::Form(html))
        }
        Err(error) => Err(error),
    }
}

/// The form for a new entry.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/new")]
pub async fn new(tenant: Tenant<SeeTime>, page: Page) -> Result<Html<impl Template>, Error> {
    let (page, choices) = try_join!(page.with_timer(&tenant), Choices::load(&tenant))?;
    let today = day_of(tenant.now(), &tenant.member().zone());
    let form = EntryForm { day: Some(today.to_string()), ..EntryForm::default() };
    Ok(Html(NewEntry { page, form, choices, fields: Fields::default() }))
}

/// Adds an entry.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/new", request_body = EntryForm)]
pub async fn create(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<EntryForm>,
) -> Result<Committed<See>, Error> {
    let (page, choices) = try_join!(page.with_timer(&tenant), Choices::load(&tenant))?;
    let created = async { time::create(&tenant, &form.create(&tenant).await?).await };
    match created.await {
        Ok(saved) => {
            let flash = noticed(&saved).or(Some(Flash::new("flash-time-added")));
            tenant.commit(See::other(page.to(&format!("time?week={}", saved.entry.day))).with(flash)).await
        }
        Err(Error::Invalid(fields)) => Err(Html(NewEntry { page, form, choices, fields }).rejected()),
        Err(error) => Err(error),
    }
}

/// Deletes an entry, with undo.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/delete")]
pub async fn delete(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let day = time::find(&tenant, id).await?.day;
    time::delete(&tenant, id).await?;
    let undo = page.to(&format!("time-entries/{id}/restore"));
    let see = See::other(page.to(&format!("time?week={day}")))
        .with(Some(Flash::with_undo("flash-time-deleted", undo)));
    tenant.commit(see).await
}

/// Brings a deleted entry back.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/restore")]
pub async fn restore(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let entry = time::restore(&tenant, id).await?;
    tenant.commit(See::other(page.to(&format!("time?week={}", entry.day)))).await
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
    let flash = started.stopped.map(|stopped| {
        Flash::with_undo("flash-timer-switched", page.to(&format!("timer/undo-start?stopped={}", stopped.id)))
    });
    answer(tenant, page, hx, flash).await
}

fn in_place(form: InPlace, hx: bool) -> Result<String, Error> {
    let form_html = form.render().map_err(Error::internal)?;
    if hx {
        return Ok(form_html);
    }
    OnItsOwn { page: form.page, form_html }.render().map_err(Error::internal)
}

/// What was decided about a local time that happens twice or never.
fn noticed(saved: &Saved) -> Option<Flash> {
    saved.notes.first().map(|note| match note {
        Note::Shifted { .. } => Flash::new("flash-time-shifted"),
        Note::Ambiguous { .. } => Flash::new("flash-time-ambiguous"),
    })
}
