//! An entry's row, and the form that takes its place.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::back::Back;
use super::entry::noticed;
use crate::error::{Error, Fields};
use crate::tenancy::{Permission, Tenant};
use crate::time_entries::entries::zone_of;
use crate::time_entries::form::EntryForm;
use crate::time_entries::own_rate::ShownRate;
use crate::time_entries::picked::Picked;
use crate::time_entries::timer_line::Choices;
use crate::time_entries::{self as time, Saved, TimeEntry, Workers};
use crate::web::{Html, Page, Reply, See};

/// One entry's row, for a page that has it already.
#[derive(Template)]
#[template(path = "time_entries/entry_fragment.html")]
pub(super) struct Row {
    pub page: Page,
    pub entry: TimeEntry,
    pub zone: TimeZone,
    pub editable: bool,
    /// Whose it is, where that is not the reader.
    pub worker: Option<String>,
}

/// The form that takes the row's place.
#[derive(Template)]
#[template(path = "time_entries/entry_form.html")]
pub(super) struct InPlace {
    page: Page,
    pub entry: TimeEntry,
    pub form: EntryForm,
    picked: Picked,
    choices: Choices,
    rate: Option<ShownRate>,
    fields: Fields,
    /// Somebody else's edit has overtaken this one.
    stale: bool,
    /// The worker's calendar, in which times are shown and read.
    pub zone: TimeZone,
    /// The worker's name, where that is not the reader.
    worker: Option<String>,
    /// The list that it was opened from.
    back: Back,
    /// For htmx the form alone, else on a page of its own.
    hx: bool,
}

/// The same form on a page of its own, for browsers without scripts.
#[derive(Template)]
#[template(path = "time_entries/entry_page.html")]
struct OnItsOwn {
    page: Page,
    form_html: String,
}

/// What was rendered before.
#[derive(Template)]
#[template(source = "{{ html|safe }}", ext = "html")]
pub(super) struct Markup {
    html: String,
}

impl InPlace {
    /// Reads all that the form needs: after a violated constraint it would be too late. It shows the entry, or what
    /// was `sent`.
    pub(super) async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        (id, hx): (Uuid, bool),
        back: Back,
        sent: Option<EntryForm>,
    ) -> Result<Self, Error> {
        let framed = async { if hx { Ok(page) } else { page.with_timer(tenant).await } };
        let (page, entry, choices) = try_join!(framed, time::find(tenant, id), Choices::load(tenant))?;
        let (zone, worker) = try_join!(zone_of(tenant, entry.user_id), Workers::colleague(tenant, &entry))?;
        let rate = ShownRate::of(tenant, &page, &entry, sent.as_ref()).await?;
        let back = back.or(sent.as_ref().and_then(|form| form.list.as_ref()));
        let form = sent.unwrap_or_else(|| EntryForm::of(&entry, &zone, tenant.member().notation()));
        let picked = Picked::by(&form, tenant, Some(&entry), &choices).await?;
        Ok(Self {
            page,
            entry,
            form,
            picked,
            choices,
            rate,
            fields: Fields::default(),
            stale: false,
            zone,
            worker,
            back,
            hx,
        })
    }

    /// The form where it belongs.
    pub(super) fn placed(self) -> Result<Html<Markup>, Error> {
        let html = self.render().map_err(Error::internal)?;
        if self.hx {
            return Ok(Html(Markup { html }));
        }
        let page = OnItsOwn { page: self.page, form_html: html };
        Ok(Html(Markup { html: page.render().map_err(Error::internal)? }))
    }

    /// The row again, or the week where it stands; with what had to be decided about its times.
    pub(super) fn saved(self, saved: Saved) -> Result<Reply, Error> {
        let flash = noticed(&saved);
        if !self.hx {
            let back = self.back.address(&self.page, Some(saved.entry.day));
            return Ok(Reply::See(See::other(back).with(flash)));
        }
        let Self { page, zone, worker, .. } = self;
        let row = Row { page: page.telling(flash), entry: saved.entry, zone, editable: true, worker };
        row.render().map(Reply::Fragment).map_err(Error::internal)
    }

    /// The form again, with what was typed and why it was not accepted.
    pub(super) fn rejected(self, error: Error) -> Error {
        let refused = match error {
            Error::Invalid(fields) => Self { fields, ..self }.placed().map(Html::rejected),
            Error::Stale => Self { stale: true, ..self }.placed().map(Html::outdated),
            error => Ok(error),
        };
        refused.unwrap_or_else(|error| error)
    }
}
