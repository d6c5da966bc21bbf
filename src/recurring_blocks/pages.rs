//! Recurring blocks as pages.

use askama::Template;
use futures_util::try_join;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use queries::queries::recurring_blocks::queries::{self as sql, DayRow};

use super::planned::{self, Coming};
use super::weekdays::WEEK;
use super::{BlockFilter, BlockInput, Day, DayInput, RecurringBlock};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, Permission, PrepareTime, SeeTime, Tenant, TrackTime};
use crate::time_entries::{Choices, EntryForm, Picked};
use crate::time_rules::day_of;
use crate::web::{ConfirmDelete, Form, Html, Id, Page, Path, Query, See};

/// Times to come that a block's page shows.
const COMING: usize = 8;
/// Settled days that a block's page shows.
const SETTLED: i64 = 30;

/// The list.
#[derive(Template)]
#[template(path = "recurring_blocks/list.html")]
struct BlocksPage {
    page: Page,
    blocks: Vec<RecurringBlock>,
    tracks: bool,
    /// Whether it is everybody's.
    all: bool,
    sees_everyones: bool,
}

/// One block: what it is, when it comes, and what became of it.
#[derive(Template)]
#[template(path = "recurring_blocks/show.html")]
struct BlockPage {
    page: Page,
    block: RecurringBlock,
    coming: Vec<Coming>,
    settled: Vec<DayRow>,
    zone: TimeZone,
    editable: bool,
}

/// The form for a new block, or for one that exists.
#[derive(Template)]
#[template(path = "recurring_blocks/form.html")]
struct BlockForm {
    page: Page,
    existing: Option<Id>,
    form: EntryForm,
    picked: Picked,
    choices: Choices,
    fields: Fields,
    /// The organization's time zone, where it is not the reader's own.
    other_zone: Option<String>,
}

impl BlockForm {
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        existing: Option<Id>,
        form: EntryForm,
    ) -> Result<Self, Error> {
        let (page, choices) = try_join!(page.with_timer(tenant), Choices::load(tenant))?;
        let picked = Picked::by(&form, tenant, None, &choices).await?;
        let (own, zone) = (tenant.member().zone(), &tenant.member().organization().timezone);
        let other_zone = (own.iana_name() != Some(zone.as_str())).then(|| zone.clone());
        Ok(Self { page, existing, form, picked, choices, fields: Fields::default(), other_zone })
    }

    /// The form again, with its errors at their fields; other errors stay as they are.
    fn rejected(self, error: Error) -> Error {
        match error {
            Error::Invalid(fields) => Html(Self { fields, ..self }).rejected(),
            other => other,
        }
    }
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn week(&self) -> [Day; 7] {
        WEEK
    }
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates lend their values")]
    fn is_chosen(&self, day: &Day) -> bool {
        self.form.weekdays.contains(day)
    }
    fn action(&self) -> String {
        let path = self.existing.map_or("new".to_owned(), |Id { id }| format!("{id}/edit"));
        self.page.to(&format!("recurring-blocks/{path}"))
    }
    fn back(&self) -> String {
        let id = self.existing.map(|Id { id }| format!("/{id}")).unwrap_or_default();
        self.page.to(&format!("recurring-blocks{id}"))
    }
}

/// The days that a block comes on, in a row.
fn weekdays(page: &Page, block: &RecurringBlock) -> String {
    let short = |day: &Day| page.t(&format!("weekday-{}", &day.name()[..3])).to_string();
    block.weekdays.iter().map(short).collect::<Vec<_>>().join(", ")
}

/// From when to when it is.
fn hours(page: &Page, block: &RecurringBlock) -> String {
    let clock = |time: Time| page.notation().clock(time);
    format!("{} – {}", clock(block.starts), clock(block.ends))
}

/// The last day that it comes, where there is such.
fn last_day(page: &Page, block: &RecurringBlock) -> Option<String> {
    block.to.map(|day| page.day(day).to_string())
}

/// Recurring blocks, one's own or everybody's.
#[utoipa::path(get, path = "/organizations/{organization}/recurring-blocks", params(BlockFilter))]
pub async fn list(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(filter): Query<BlockFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, blocks) = try_join!(page.with_timer(&tenant), super::list(&tenant, filter))?;
    let member = tenant.member();
    let all = filter.user.worker(member)?.is_none();
    let (tracks, sees_everyones) = (member.may::<TrackTime>(), member.sees_everyones_time());
    Ok(Html(BlocksPage { page, blocks, tracks, all, sees_everyones }))
}

/// The form for a new block.
#[utoipa::path(get, path = "/organizations/{organization}/recurring-blocks/new")]
pub async fn new(tenant: Tenant<PrepareTime>, page: Page) -> Result<Html<impl Template>, Error> {
    let today = day_of(tenant.now(), &tenant.member().organization().zone());
    let blank = EntryForm::blank();
    let form = EntryForm { from: Some(today.to_string()), weekdays: vec![Day::of(today)], ..blank };
    Ok(Html(BlockForm::load(&tenant, page, None, form).await?))
}

/// Creates a block.
#[utoipa::path(post, path = "/organizations/{organization}/recurring-blocks/new", request_body = EntryForm)]
pub async fn create(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<EntryForm>,
) -> Result<Committed<See>, Error> {
    let shown = BlockForm::load(&tenant, page, None, form).await?;
    let created = async {
        let input = input(&tenant, &shown.form).await?;
        super::create(&tenant, &input).await
    };
    match created.await {
        Ok(block) => {
            let there = shown.page.to(&format!("recurring-blocks/{}", block.id));
            tenant.commit(See::other(there).telling("flash-recurring-created")).await
        }
        Err(error) => Err(shown.rejected(error)),
    }
}

/// One block.
#[utoipa::path(get, path = "/organizations/{organization}/recurring-blocks/{id}")]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let organization = tenant.organization_id();
    let settled = async { Ok(sql::latest_days().bind(&tenant, &organization, &id, &SETTLED).all().await?) };
    let (page, row, settled) = try_join!(page.with_timer(&tenant), super::find_row(&tenant, id), settled)?;
    let coming = planned::coming(&tenant, &row, COMING).await?;
    let member = tenant.member();
    let own = row.user_id == member.user_id();
    let editable = member.may::<TrackTime>() && (own || member.edits_everyones_time());
    // What is left out shows among what is to come.
    let settled = settled.into_iter().filter(|day| coming.iter().all(|next| next.day != day.day)).collect();
    let zone = tenant.member().organization().zone();
    Ok(Html(BlockPage { page, block: row.into(), coming, settled, zone, editable }))
}

/// The form for a block that exists.
#[utoipa::path(get, path = "/organizations/{organization}/recurring-blocks/{id}/edit")]
pub async fn edit(
    tenant: Tenant<PrepareTime>,
    page: Page,
    Path(id): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let block = super::find(&tenant, id.id).await?;
    let form = shown(&page, block);
    Ok(Html(BlockForm::load(&tenant, page, Some(id), form).await?))
}

/// Changes a block.
#[utoipa::path(post, path = "/organizations/{organization}/recurring-blocks/{id}/edit", request_body = EntryForm)]
pub async fn update(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(id): Path<Id>,
    Form(form): Form<EntryForm>,
) -> Result<Committed<See>, Error> {
    let shown = BlockForm::load(&tenant, page, Some(id), form).await?;
    let changed = async {
        let input = input(&tenant, &shown.form).await?;
        super::update(&tenant, id.id, shown.form.version, &input).await
    };
    match changed.await {
        Ok(block) => {
            let there = shown.page.to(&format!("recurring-blocks/{}", block.id));
            tenant.commit(See::other(there).telling("flash-saved")).await
        }
        Err(error) => Err(shown.rejected(error)),
    }
}

/// Leaves a day out.
#[utoipa::path(post, path = "/organizations/{organization}/recurring-blocks/{id}/leave-out", request_body = DayInput)]
pub async fn leave_out(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(input): Form<DayInput>,
) -> Result<Committed<See>, Error> {
    super::leave_out(&tenant, id, &input).await?;
    let there = page.to(&format!("recurring-blocks/{id}"));
    tenant.commit(See::other(there).telling("flash-recurring-left-out")).await
}

/// Takes a day back in.
#[utoipa::path(post, path = "/organizations/{organization}/recurring-blocks/{id}/take-in", request_body = DayInput)]
pub async fn take_in(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(input): Form<DayInput>,
) -> Result<Committed<See>, Error> {
    super::take_in(&tenant, id, &input).await?;
    let there = page.to(&format!("recurring-blocks/{id}"));
    tenant.commit(See::other(there).telling("flash-recurring-taken-in")).await
}

/// Asks before a block is deleted.
#[utoipa::path(get, path = "/organizations/{organization}/recurring-blocks/{id}/delete")]
pub async fn confirm_delete(
    tenant: Tenant<PrepareTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<ConfirmDelete>, Error> {
    let (page, block) = try_join!(page.with_timer(&tenant), super::find(&tenant, id))?;
    let back = page.to(&format!("recurring-blocks/{id}"));
    let consequence = page.t("recurring-delete-consequence");
    let name = if block.description.is_empty() { weekdays(&page, &block) } else { block.description };
    Ok(Html(ConfirmDelete { page, name, consequence, back }))
}

/// Deletes a block; its entries stay.
#[utoipa::path(post, path = "/organizations/{organization}/recurring-blocks/{id}/delete")]
pub async fn delete(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(See::other(page.to("recurring-blocks")).telling("flash-recurring-deleted")).await
}

/// The form that shows a block as it is.
fn shown(page: &Page, block: RecurringBlock) -> EntryForm {
    EntryForm {
        time: Some(format!("{}-{}", page.notation().clock(block.starts), page.notation().clock(block.ends))),
        weekdays: block.weekdays,
        from: Some(block.from.to_string()),
        to: block.to.map(|day| day.to_string()),
        description: Some(block.description),
        project_id: block.project_id.map(|id| id.to_string()).unwrap_or_default(),
        task_id: block.task_id.map(|id| id.to_string()).unwrap_or_default(),
        tags: block.tags,
        billable: block.billable.unwrap_or(true).then(|| "true".to_owned()),
        billable_default: block.billable.is_none().then(|| "true".to_owned()),
        version: block.version,
        ..EntryForm::default()
    }
}

/// What a form says.
async fn input(tenant: &Tenant<TrackTime>, form: &EntryForm) -> Result<BlockInput, Error> {
    let notation = tenant.member().notation();
    let day = |field: &'static str, text: &Option<String>| -> Result<Option<Date>, Error> {
        let read = |text: &String| notation.read_day(text).ok_or(Error::field(field, "day-invalid"));
        text.as_ref().map(read).transpose()
    };
    let (from, to) = (day("from", &form.from)?, day("to", &form.to)?);
    let work = form.start(tenant).await?;
    Ok(BlockInput {
        user_id: None,
        weekdays: form.weekdays.clone(),
        time: form.time.clone().unwrap_or_default(),
        from,
        to,
        description: work.description,
        project_id: work.project_id,
        task_id: work.task_id,
        tags: work.tags,
        billable: work.billable,
    })
}
