//! The settings page on which an owner lets operators in.

use askama::Template;
use jiff::tz::TimeZone;

use super::pages::zone_of;
use super::support::{self, Consent, ConsentInput, HOURS};
use crate::accounts::{Caller, security, too_many};
use crate::error::{Error, Fields};
use crate::tenancy::{AdmitSupport, Committed, Permission, PrepareOwnership, Tenant};
use crate::texts::{Message, Text};
use crate::two_factor;
use crate::web::{Form, Html, Page, See};

/// The page.
#[derive(Template)]
#[template(path = "operators/support.html")]
struct SupportPage {
    page: Page,
    zone: TimeZone,
    consents: Vec<Consent>,
    asks_password: bool,
    hours: i64,
    fields: Fields,
    refusal: Option<Message>,
}

impl SupportPage {
    async fn load<P: Permission>(tenant: &Tenant<P>, page: Page) -> Result<Self, Error> {
        let (page, consents) = futures_util::try_join!(page.with_timer(tenant), support::list(tenant))?;
        let asks_password = security::has_password(tenant.app(), page.person()).await?;
        let zone = zone_of(&page);
        let (hours, fields, refusal) = (HOURS[0], Fields::default(), None);
        Ok(Self { page, zone, consents, asks_password, hours, fields, refusal })
    }
    /// Until when it lasts, and who gave it.
    fn lasts(&self, consent: &Consent) -> Text {
        let until = self.page.moment(&consent.expires_at, &self.zone);
        self.page.t2("support-open-until", ("until", until), ("person", consent.granted_by.as_str()))
    }
    /// The consent that lasts, and the others.
    fn parts(&self) -> (Option<&Consent>, Vec<&Consent>) {
        let (lasting, over): (Vec<&Consent>, Vec<&Consent>) =
            self.consents.iter().partition(|consent| consent.lasts);
        (lasting.first().copied(), over)
    }
}

/// Whether operators may look inside, and how often they might.
#[utoipa::path(get, path = "/organizations/{organization}/settings/support")]
pub async fn show(tenant: Tenant<PrepareOwnership>, page: Page) -> Result<Html<impl Template>, Error> {
    SupportPage::load(&tenant, page).await.map(Html)
}

/// Lets operators in for some hours. Asks for the password first.
#[utoipa::path(post, path = "/organizations/{organization}/settings/support", request_body = ConsentInput)]
pub async fn grant(
    tenant: Tenant<AdmitSupport>,
    page: Page,
    caller: Caller,
    Form(input): Form<ConsentInput>,
) -> Result<Committed<See>, Error> {
    let here = page.to("settings/support");
    let proven = match input.check() {
        // Before the transaction's first statement: a password takes its time.
        Ok(()) => two_factor::prove(tenant.app(), &caller, page.person(), &input.current_password).await,
        Err(error) => Err(error),
    };
    match proven {
        Ok(()) => {
            support::grant(&tenant, input.hours).await?;
            tenant.commit(See::other(here).telling("flash-support-granted")).await
        }
        Err(error) => {
            let shown = SupportPage { hours: input.hours, ..SupportPage::load(&tenant, page).await? };
            Err(match error {
                Error::Invalid(fields) => Html(SupportPage { fields, ..shown }).rejected(),
                Error::RateLimited(seconds) => {
                    Html(SupportPage { refusal: Some(too_many(seconds)), ..shown }).rejected()
                }
                other => other,
            })
        }
    }
}

/// Ends it at once.
#[utoipa::path(post, path = "/organizations/{organization}/settings/support/end")]
pub async fn end(tenant: Tenant<AdmitSupport>, page: Page) -> Result<Committed<See>, Error> {
    support::end(&tenant).await?;
    tenant.commit(See::other(page.to("settings/support")).telling("flash-support-ended")).await
}
