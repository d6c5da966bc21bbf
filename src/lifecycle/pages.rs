//! The page about an organization's end, and the one on which an offered organization is accepted.

use askama::Template;
use axum::response::Response;
use queries::queries::lifecycle::queries::Heir;
use queries::types::OrganizationStatus;

use super::closing::{self, Deletion};
use super::export::{self, ExportInput};
use super::transfer::{self, Offer, Transfer};
use crate::error::{Error, Fields};
use crate::tenancy::{
    AnswerOffer, CloseOrganization, Committed, OrganizationProfile, OwnOrganization, Permission, SeeClosing,
    SeeOffer, Tenant,
};
use crate::texts::Text;
use crate::web::{Form, Html, Page, See};

/// What an owner may do about the organization as a whole.
#[derive(Template)]
#[template(path = "lifecycle/danger.html")]
struct DangerPage {
    page: Page,
    here: OrganizationProfile,
    heirs: Vec<Heir>,
    transfer: Option<Transfer>,
    deletion: Deletion,
    fields: Fields,
}

/// An organization that was offered to the reader.
#[derive(Template)]
#[template(path = "lifecycle/offered.html")]
struct OfferedPage {
    page: Page,
    transfer: Transfer,
}

impl DangerPage {
    async fn load<P: Permission>(tenant: &Tenant<P>, page: Page) -> Result<Self, Error> {
        let (heirs, transfer) = futures_util::try_join!(transfer::heirs(tenant), transfer::open(tenant))?;
        let here = tenant.member().organization().clone();
        Ok(Self { page, here, heirs, transfer, deletion: Deletion::default(), fields: Fields::default() })
    }
    fn is_cancelled(&self) -> bool {
        self.here.status == OrganizationStatus::Cancelled
    }
    /// The day after which it will be gone.
    fn delete_after(&self) -> Option<Text> {
        let zone = self.page.member().map_or(jiff::tz::TimeZone::UTC, crate::tenancy::Member::zone);
        self.here.delete_after.map(|at| self.page.day_of(&at, &zone))
    }
}

impl OfferedPage {
    fn line(&self) -> Text {
        let zone = self.page.member().map_or(jiff::tz::TimeZone::UTC, crate::tenancy::Member::zone);
        let day = self.page.day_of(&self.transfer.expires_at, &zone);
        self.page.t2("ownership-offered-line", ("person", self.transfer.from_name.as_str()), ("day", day))
    }
}

/// The form again with its problems; other errors stay as they are.
fn rejected(shown: DangerPage, error: Error) -> Error {
    match error {
        Error::Invalid(fields) => Html(DangerPage { fields, ..shown }).rejected(),
        other => other,
    }
}

fn danger_page(page: &Page, told: &str) -> See {
    See::other(page.to("settings/danger")).telling(told)
}

/// Closing, deleting, handing on and taking along.
#[utoipa::path(get, path = "/organizations/{organization}/settings/danger")]
pub async fn danger(tenant: Tenant<SeeClosing>, page: Page) -> Result<Html<impl Template>, Error> {
    DangerPage::load(&tenant, page).await.map(Html)
}

/// A copy of everything.
#[utoipa::path(post, path = "/organizations/{organization}/settings/danger/export", request_body = ExportInput)]
pub async fn export(
    tenant: Tenant<CloseOrganization>,
    Form(input): Form<ExportInput>,
) -> Result<Committed<Response>, Error> {
    export::export(tenant, input.format).await
}

/// Cancels the organization.
#[utoipa::path(post, path = "/organizations/{organization}/settings/danger/cancel")]
pub async fn cancel(tenant: Tenant<CloseOrganization>, page: Page) -> Result<Committed<See>, Error> {
    closing::cancel(&tenant).await?;
    tenant.commit(danger_page(&page, "flash-organization-cancelled")).await
}

/// Opens it again.
#[utoipa::path(post, path = "/organizations/{organization}/settings/danger/reactivate")]
pub async fn reactivate(tenant: Tenant<CloseOrganization>, page: Page) -> Result<Committed<See>, Error> {
    closing::reactivate(&tenant).await?;
    tenant.commit(danger_page(&page, "flash-organization-reactivated")).await
}

/// Deletes it, after the grace.
#[utoipa::path(post, path = "/organizations/{organization}/settings/danger/delete", request_body = Deletion)]
pub async fn delete(
    tenant: Tenant<CloseOrganization>,
    page: Page,
    Form(input): Form<Deletion>,
) -> Result<Committed<See>, Error> {
    let shown = DangerPage::load(&tenant, page).await?;
    match closing::delete(&tenant, &input).await {
        Ok(_) => tenant.commit(danger_page(&shown.page, "flash-organization-deletion")).await,
        Err(error) => Err(rejected(DangerPage { deletion: input, ..shown }, error)),
    }
}

/// Takes the deletion back.
#[utoipa::path(post, path = "/organizations/{organization}/settings/danger/keep")]
pub async fn keep(tenant: Tenant<CloseOrganization>, page: Page) -> Result<Committed<See>, Error> {
    closing::keep(&tenant).await?;
    tenant.commit(danger_page(&page, "flash-organization-kept")).await
}

/// Offers the organization to a member.
#[utoipa::path(post, path = "/organizations/{organization}/settings/danger/offer", request_body = Offer)]
pub async fn offer(
    tenant: Tenant<OwnOrganization>,
    page: Page,
    Form(input): Form<Offer>,
) -> Result<Committed<See>, Error> {
    let shown = DangerPage::load(&tenant, page).await?;
    match transfer::offer(&tenant, input).await {
        Ok(_) => tenant.commit(danger_page(&shown.page, "flash-ownership-offered")).await,
        Err(error) => Err(rejected(shown, error)),
    }
}

/// Takes the offer back.
#[utoipa::path(post, path = "/organizations/{organization}/settings/danger/withdraw")]
pub async fn withdraw(tenant: Tenant<OwnOrganization>, page: Page) -> Result<Committed<See>, Error> {
    transfer::withdraw(&tenant).await?;
    tenant.commit(danger_page(&page, "flash-ownership-withdrawn")).await
}

/// The organization that was offered.
#[utoipa::path(get, path = "/organizations/{organization}/ownership-offer")]
pub async fn offered(tenant: Tenant<SeeOffer>, page: Page) -> Result<Html<impl Template>, Error> {
    let (page, transfer) = futures_util::try_join!(page.with_timer(&tenant), transfer::offered(&tenant))?;
    Ok(Html(OfferedPage { page, transfer: transfer.ok_or(Error::NotFound)? }))
}

/// Becomes the owner.
#[utoipa::path(post, path = "/organizations/{organization}/ownership-offer/accept")]
pub async fn accept(tenant: Tenant<AnswerOffer>, page: Page) -> Result<Committed<See>, Error> {
    transfer::accept(&tenant).await?;
    tenant.commit(See::other(page.to("settings/danger")).telling("flash-ownership-accepted")).await
}

/// Says no.
#[utoipa::path(post, path = "/organizations/{organization}/ownership-offer/decline")]
pub async fn decline(tenant: Tenant<AnswerOffer>, page: Page) -> Result<Committed<See>, Error> {
    transfer::decline(&tenant).await?;
    tenant.commit(See::other(page.to("time")).telling("flash-ownership-declined")).await
}
