//! The same work on several days.

use askama::Template;
use futures_util::try_join;
use jiff::civil::Date;

use crate::error::{Error, Fields};
use crate::tenancy::{Committed, PrepareTime, Tenant, TrackTime};
use crate::texts::Text;
use crate::time_entries::form::EntryForm;
use crate::time_entries::picked::Picked;
use crate::time_entries::timer_line::Choices;
use crate::time_rules::{day_of, week_of};
use crate::web::{Flash, Form, Html, Page, See};

/// The form.
#[derive(Template)]
#[template(path = "time_entries/range.html")]
struct RangePage {
    page: Page,
    form: EntryForm,
    picked: Picked,
    choices: Choices,
    fields: Fields,
}

impl RangePage {
    /// The days that cannot have their entry, and why.
    fn conflicts(&self) -> Vec<(Text, Text)> {
        let conflict = |(field, message): &(std::borrow::Cow<'_, str>, crate::texts::Message)| {
            let day: Date = field.strip_prefix("days.")?.parse().ok()?;
            Some((self.page.short_day(day), message.text(self.page.locale())))
        };
        self.fields.iter().filter_map(conflict).collect()
    }
}

/// The form, with the days of this week until today.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/range")]
pub async fn show(tenant: Tenant<PrepareTime>, page: Page) -> Result<Html<impl Template>, Error> {
    let (page, choices) = try_join!(page.with_timer(&tenant), Choices::load(&tenant))?;
    let today = day_of(tenant.now(), &tenant.member().zone());
    let week = week_of(today, tenant.member().organization().first_weekday());
    let form = EntryForm::on_days(week.first(), today);
    Ok(Html(RangePage { page, form, picked: Picked::default(), choices, fields: Fields::default() }))
}

/// Adds an entry on each day, or none.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/range", request_body = EntryForm)]
pub async fn create(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<EntryForm>,
) -> Result<Committed<See>, Error> {
    let (page, choices) = try_join!(page.with_timer(&tenant), Choices::load(&tenant))?;
    let picked = Picked::by(&form, &tenant, None, &choices).await?;
    let created = async {
        let range = form.range(&tenant).await?;
        range.create(&tenant).await.map(|_| range.to)
    };
    match created.await {
        Ok(last) => {
            let week = page.to(&format!("time?week={last}"));
            tenant.commit(See::other(week).with(Some(Flash::new("flash-days-added")))).await
        }
        Err(Error::Invalid(fields)) => {
            Err(Html(RangePage { page, form, picked, choices, fields }).rejected())
        }
        Err(error) => Err(error),
    }
}
