//! Several entries edited, deleted or brought back together.

use askama::Template;
use futures_util::future::join_all;
use futures_util::try_join;
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::back::Back;
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, Permission, PrepareTime, Tenant, TrackTime};
use crate::texts::Message;
use crate::time_entries::bulk::selection::{Action, ItemResult, SelectionInput};
use crate::time_entries::form::{EntryForm, Part};
use crate::time_entries::picked::Picked;
use crate::time_entries::timer_line::Choices;
use crate::time_entries::{self as time, TimeEntry};
use crate::web::{Flash, Form, Html, Page, Query, Reply, See, optional_choice};

/// The most entries of one form: as many as a page lists. Their ids fit into the notice that offers the undo.
const MOST: usize = 50;

/// The entries that a form is about.
#[derive(Clone, Debug, Default, Deserialize, IntoParams, ToSchema)]
#[into_params(parameter_in = Query)]
pub struct Selected {
    /// The entries.
    #[serde(default)]
    pub(super) ids: Vec<Uuid>,
    /// A day of the week to come back to.
    #[serde(default, deserialize_with = "optional_choice")]
    pub(super) day: Option<Date>,
}

/// The form that changes them.
#[derive(Template)]
#[template(path = "time_entries/selection.html")]
struct SelectionPage {
    page: Page,
    entries: Vec<TimeEntry>,
    form: EntryForm,
    picked: Picked,
    choices: Choices,
    fields: Fields,
    /// The list or the week that they were selected in.
    back: Back,
}

/// What could not be done.
#[derive(Template)]
#[template(path = "time_entries/selection_results.html")]
struct ResultsPage {
    page: Page,
    done: usize,
    refused: Vec<Refusal>,
    back: String,
}

/// An entry that stays as it was.
struct Refusal {
    name: String,
    reason: String,
}

impl SelectionPage {
    /// Reads all that the form needs: after a violated constraint it would be too late.
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        back: Back,
        form: EntryForm,
    ) -> Result<Self, Error> {
        check(&form.ids)?;
        let found = async { existing(tenant, &form.ids).await };
        let (page, choices, entries) = try_join!(page.with_timer(tenant), Choices::load(tenant), found)?;
        let picked = Picked::by(&form, tenant, None, &choices).await?;
        let back = back.or(form.list.as_ref());
        Ok(Self { page, entries, form, picked, choices, fields: Fields::default(), back })
    }

    /// Where it leads back to.
    fn address(&self) -> String {
        let day = self.form.day.as_deref().and_then(|day| day.parse().ok());
        self.back.address(&self.page, day)
    }
}

/// The form for the selected entries.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/selection/edit", params(Selected))]
pub async fn edit(
    tenant: Tenant<PrepareTime>,
    page: Page,
    back: Back,
    Query(selected): Query<Selected>,
) -> Result<Html<impl Template>, Error> {
    let form =
        EntryForm { ids: selected.ids, day: selected.day.map(|day| day.to_string()), ..EntryForm::default() };
    Ok(Html(SelectionPage::load(&tenant, page, back, form).await?))
}

/// Changes them.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/selection/edit", request_body = EntryForm)]
pub async fn update(
    tenant: Tenant<TrackTime>,
    page: Page,
    back: Back,
    Form(form): Form<EntryForm>,
) -> Result<Committed<Reply>, Error> {
    let shown = SelectionPage::load(&tenant, page, back, form).await?;
    let changed = async { shown.form.selection(&tenant).await?.apply(&tenant).await };
    match changed.await {
        Ok(changed) => {
            let told = Flash::new("flash-entries-changed");
            let there = shown.address();
            finish(tenant, shown.page, there, &shown.entries, changed.results, told).await
        }
        Err(Error::Invalid(fields)) => Err(Html(SelectionPage { fields, ..shown }).rejected()),
        Err(error) => Err(error),
    }
}

/// Deletes them, with undo.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/selection/delete", request_body = Selected)]
pub async fn delete(
    tenant: Tenant<TrackTime>,
    page: Page,
    back: Back,
    Form(selected): Form<Selected>,
) -> Result<Committed<Reply>, Error> {
    check(&selected.ids)?;
    let (entries, back) = (existing(&tenant, &selected.ids).await?, back.address(&page, selected.day));
    let deleted = SelectionInput::of(selected.ids, Action::Delete).apply(&tenant).await?;
    let ids: Vec<String> = deleted.results.iter().map(|result| format!("ids={}", result.id)).collect();
    let undo = page.to(&format!("time-entries/selection/restore?{}", ids.join("&")));
    let told = Flash::with_undo("flash-entries-deleted", undo);
    finish(tenant, page, back, &entries, deleted.results, told).await
}

/// Brings them back.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/selection/restore", params(Selected))]
pub async fn restore(
    tenant: Tenant<TrackTime>,
    page: Page,
    back: Back,
    Query(selected): Query<Selected>,
) -> Result<Committed<See>, Error> {
    let first = selected.ids.first().copied();
    SelectionInput::of(selected.ids, Action::Restore).apply(&tenant).await?;
    let day = match first {
        Some(id) => Some(time::find(&tenant, id).await?.day),
        None => None,
    };
    tenant.commit(See::other(back.address(&page, day))).await
}

/// Leads back to the list or the week; where something could not be done, a page says what and why.
async fn finish(
    tenant: Tenant<TrackTime>,
    page: Page,
    back: String,
    entries: &[TimeEntry],
    results: Vec<ItemResult>,
    told: Flash,
) -> Result<Committed<Reply>, Error> {
    let (done, refused): (Vec<_>, Vec<_>) = results.into_iter().partition(|result| result.done);
    if refused.is_empty() {
        let see = See::other(back).with(Some(told));
        return Ok(tenant.commit(()).await?.map(|()| Reply::See(see)));
    }
    let page = page.with_timer(&tenant).await?;
    let refused = refused.into_iter().map(|result| refusal(&page, entries, result)).collect();
    let shown = ResultsPage { page, done: done.len(), refused, back };
    let html = shown.render().map_err(Error::internal)?;
    Ok(tenant.commit(()).await?.map(|()| Reply::Fragment(html)))
}

fn refusal(page: &Page, entries: &[TimeEntry], result: ItemResult) -> Refusal {
    let entry = entries.iter().find(|entry| entry.id == result.id);
    let name = entry.map(|entry| format!("{}, {}", page.named(&entry.description), page.day(entry.day)));
    Refusal { name: name.unwrap_or_default(), reason: result.message.unwrap_or_default() }
}

/// The entries that are still there.
async fn existing<P: Permission>(tenant: &Tenant<P>, ids: &[Uuid]) -> Result<Vec<TimeEntry>, Error> {
    let mut entries = Vec::new();
    for found in join_all(ids.iter().map(|id| time::find(tenant, *id))).await {
        match found {
            Ok(entry) => entries.push(entry),
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    if entries.is_empty() { Err(Error::NotFound) } else { Ok(entries) }
}

fn check(ids: &[Uuid]) -> Result<(), Error> {
    match ids.len() {
        0 => Err(Error::field("ids", "entries-none")),
        1..=MOST => Ok(()),
        _ => Err(Error::field("ids", Message::from("entries-too-many").with("most", MOST))),
    }
}
