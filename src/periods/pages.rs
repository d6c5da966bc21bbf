//! Weeks that wait for a decision, as a page; and the buttons of the timesheet.

use askama::Template;
use futures_util::try_join;
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::changes::{self, Decision};
use super::input::{DecisionInput, LockDate, PeriodFilter, SubmitInput};
use super::{Period, StatusWords, lock_date};
use crate::error::{Error, Fields};
use crate::tenancy::{ApproveTime, Committed, ManageOrganization, SeeApprovals, Tenant, TrackTime};
use crate::texts::Text;
use crate::web::{Form, Html, Id, Listing, Page, Path, Query, See, trimmed};

/// Submitted weeks.
#[derive(Template)]
#[template(path = "periods/list.html")]
struct ListPage {
    page: Page,
    list: Listing<Period>,
    lock: LockDate,
    sets_lock: bool,
    /// The week whose decision was not accepted, what was typed, and why.
    refused: Option<(Uuid, String)>,
    fields: Fields,
}

/// A decision as the form's buttons send it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct DecisionForm {
    /// `approve`, `reject`, `reopen`, or `withdraw` for one's own.
    #[schema(example = "approve")]
    decision: String,
    #[serde(default, deserialize_with = "trimmed")]
    #[schema(example = "Monday is missing.")]
    comment: String,
}

impl ListPage {
    /// The lock date as its field has it.
    fn locked_until(&self) -> String {
        self.lock.locked_until.as_ref().map(Date::to_string).unwrap_or_default()
    }

    /// The lock date in words.
    fn locked_day(&self) -> Text {
        self.lock.locked_until.map_or_else(|| self.page.t("lock-date-none"), |day| self.page.day(day))
    }

    fn is_refused(&self, period: &Period) -> bool {
        self.refused.as_ref().is_some_and(|(id, _)| *id == period.id)
    }

    fn typed(&self, period: &Period) -> &str {
        self.refused.as_ref().filter(|(id, _)| *id == period.id).map_or("", |(_, text)| text)
    }
}

/// Weeks that were submitted, the newest first.
#[utoipa::path(get, path = "/organizations/{organization}/approvals", params(PeriodFilter))]
pub async fn list(
    tenant: Tenant<SeeApprovals>,
    page: Page,
    Query(filter): Query<PeriodFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, list, lock) =
        try_join!(page.with_timer(&tenant), filter.list(&tenant), lock_date::find(&tenant))?;
    let sets_lock = tenant.member().may::<ManageOrganization>();
    Ok(Html(ListPage { page, list, lock, sets_lock, refused: None, fields: Fields::default() }))
}

/// Submits one's own week.
#[utoipa::path(post, path = "/organizations/{organization}/timesheet/submit", request_body = SubmitInput)]
pub async fn submit(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<SubmitInput>,
) -> Result<Committed<See>, Error> {
    let period = changes::submit(&tenant, form.week).await?;
    let sheet = See::other(page.to(&format!("timesheet?week={}", period.first_day)));
    tenant.commit(sheet.telling("flash-period-submitted")).await
}

/// Decides about a week, or takes one's own submission back.
#[utoipa::path(post, path = "/organizations/{organization}/periods/{id}/decide", request_body = DecisionForm)]
pub async fn decide(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<DecisionForm>,
) -> Result<Committed<See>, Error> {
    let decision = match form.decision.as_str() {
        "withdraw" => {
            let period = changes::withdraw(&tenant, id).await?;
            let sheet = page.to(&format!("timesheet?week={}", period.first_day));
            return tenant.commit(See::other(sheet).telling("flash-period-withdrawn")).await;
        }
        "approve" => Decision::Approve,
        "reject" => Decision::Reject,
        "reopen" => Decision::Reopen,
        _ => return Err(Error::field("decision", "period-decision-unknown")),
    };
    let tenant = tenant.also::<ApproveTime>()?;
    let sets_lock = tenant.member().may::<ManageOrganization>();
    let filter = PeriodFilter::default();
    let (page, list, lock) =
        try_join!(page.with_timer(&tenant), filter.list(&tenant), lock_date::find(&tenant))?;
    let input = DecisionInput { comment: form.comment.clone() };
    match changes::decide(&tenant, id, decision, &input).await {
        Ok(_) => {
            let flash = match decision {
                Decision::Approve => "flash-period-approved",
                Decision::Reject => "flash-period-rejected",
                Decision::Reopen => "flash-period-reopened",
            };
            tenant.commit(See::other(page.to("approvals")).telling(flash)).await
        }
        Err(Error::Invalid(fields)) => {
            let refused = Some((id, form.comment));
            Err(Html(ListPage { page, list, lock, sets_lock, refused, fields }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Closes the time up to a day.
#[utoipa::path(post, path = "/organizations/{organization}/approvals/lock-date", request_body = LockDate)]
pub async fn set_lock_date(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Form(lock): Form<LockDate>,
) -> Result<Committed<See>, Error> {
    lock_date::set(&tenant, lock).await?;
    tenant.commit(See::other(page.to("approvals")).telling("flash-saved")).await
}
