//! Taking time along, as a page; and the address at which a calendar program reads.

use askama::Template;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::try_join;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::{ExportInput, Feed, FeedAddress, feed, file};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, ExportTime, FeedReader, OwnTokens, Permission, SeeOwnTokens, Tenant};
use crate::texts::Text;
use crate::time_entries::Whose;
use crate::time_rules::day_of;
use crate::timesheets::{self, People};
use crate::web::{Form, Html, Page, See};

/// The page: a file of some days, and the calendar's address.
#[derive(Template)]
#[template(path = "time_exports/show.html")]
struct ExportPage {
    page: Page,
    /// Whose time can be taken along besides one's own; nobody's for who sees only their own.
    people: Vec<People>,
    /// Whose time is chosen in the form, as typed.
    user: Whose,
    reader: Uuid,
    /// The days in the form; at first this month so far.
    from: String,
    to: String,
    fields: Fields,
    feed: Feed,
    zone: TimeZone,
    /// An address that was just made.
    made: Option<FeedAddress>,
}

impl ExportPage {
    async fn load<P: Permission>(tenant: &Tenant<P>, page: Page) -> Result<Self, Error> {
        let (page, feed, people) =
            try_join!(page.with_timer(tenant), feed::find(tenant), timesheets::people(tenant))?;
        let to = day_of(tenant.now(), &tenant.member().zone());
        Ok(Self {
            page,
            people,
            user: Whose::Own,
            reader: tenant.user_id(),
            from: to.first_of_month().to_string(),
            to: to.to_string(),
            fields: Fields::default(),
            feed,
            zone: tenant.member().zone(),
            made: None,
        })
    }

    /// An instant's day in the person's own time zone.
    fn day(&self, at: &Timestamp) -> Text {
        self.page.day_of(at, &self.zone)
    }
    fn is_of_all(&self) -> bool {
        self.user == Whose::All
    }
    /// Whether an option of the people is the chosen one.
    fn is_chosen(&self, person: &Uuid) -> bool {
        match self.user {
            Whose::Own => *person == self.reader,
            user => user == Whose::Of(*person),
        }
    }
}

/// The page.
#[utoipa::path(get, path = "/organizations/{organization}/time/export")]
pub async fn show(tenant: Tenant<SeeOwnTokens>, page: Page) -> Result<Html<impl Template>, Error> {
    ExportPage::load(&tenant, page).await.map(Html)
}

/// Time as a file.
#[utoipa::path(post, path = "/organizations/{organization}/time/export", request_body = ExportInput)]
pub async fn export(
    tenant: Tenant<ExportTime>,
    page: Page,
    Form(input): Form<ExportInput>,
) -> Result<Committed<Response>, Error> {
    if let Err(fields) = input.check() {
        let (user, day) =
            (input.filter.user, |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default());
        let shown = ExportPage::load(&tenant, page).await?;
        let (from, to) = (day(input.filter.from), day(input.filter.to));
        return Err(Html(ExportPage { user, from, to, fields, ..shown }).rejected());
    }
    file::export(tenant, input).await
}

/// Gives the calendar an address and shows it, on the very answer: a redirect would have to carry it.
#[utoipa::path(post, path = "/organizations/{organization}/calendar-feed")]
pub async fn create_feed(
    tenant: Tenant<OwnTokens>,
    page: Page,
) -> Result<Committed<Html<impl Template>>, Error> {
    let made = feed::create(&tenant).await?;
    let shown = ExportPage { made: Some(made), ..ExportPage::load(&tenant, page).await? };
    Ok(tenant.commit(()).await?.map(|()| Html(shown)))
}

/// Ends the calendar's address.
#[utoipa::path(post, path = "/organizations/{organization}/calendar-feed/end")]
pub async fn end_feed(tenant: Tenant<OwnTokens>, page: Page) -> Result<Committed<See>, Error> {
    feed::end(&tenant).await?;
    tenant.commit(See::other(page.to("time/export")).telling("flash-feed-ended")).await
}

/// What a calendar program reads; `{secret}` may end in `.ics`.
#[utoipa::path(get, path = "/calendar-feeds/{secret}", params(("secret" = String, Path)))]
pub async fn read_feed(FeedReader(tenant): FeedReader) -> Result<Response, Error> {
    let calendar = feed::read(&tenant).await?;
    let headers = [(CONTENT_TYPE, "text/calendar; charset=utf-8"), (CACHE_CONTROL, "private, no-store")];
    Ok((headers, calendar).into_response())
}
