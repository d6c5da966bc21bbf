//! All rates of the organization.

use askama::Template;
use futures_util::try_join;
use queries::types::RateKind;

use crate::error::Error;
use crate::money::Currency;
use crate::rates::words::{days, kind_key, subject_key, whose};
use crate::rates::{Rate, RateFilter, currency, words};
use crate::tenancy::{ManageOrganization, ManageRates, SeeRates, Tenant};
use crate::texts::Text;
use crate::web::{Html, Listing, Page, Query};

/// The list.
#[derive(Template)]
#[template(path = "rates/list.html")]
struct RatesPage {
    page: Page,
    filter: RateFilter,
    rates: Listing<Rate>,
    currency: Currency,
    /// The organization's usual rate in words.
    usual: Text,
    manages: bool,
    /// Whether the reader sets the usual rate.
    administers: bool,
}

/// The rates, by what they are for.
#[utoipa::path(get, path = "/organizations/{organization}/rates", params(RateFilter))]
pub async fn list(
    tenant: Tenant<SeeRates>,
    page: Page,
    Query(filter): Query<RateFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, rates) = try_join!(page.with_timer(&tenant), filter.list(&tenant))?;
    let (member, currency) = (tenant.member(), currency(&tenant)?);
    let usual = member.organization().default_rate_minor;
    let usual = usual.map_or_else(|| page.t("rate-not-set"), |rate| words::an_hour(&page, rate, currency));
    let (manages, administers) = (member.may::<ManageRates>(), member.may::<ManageOrganization>());
    Ok(Html(RatesPage { page, filter, rates, currency, usual, manages, administers }))
}

impl RatesPage {
    /// Where what the rate is for has its page.
    fn place(&self, rate: &Rate) -> Option<String> {
        let at = |part: &str, id| self.page.to(&format!("{part}/{id}"));
        let of_project = rate.project_id.map(|id| at("projects", id));
        let others = rate.client_id.map(|id| at("clients", id)).or(rate.task_id.map(|id| at("tasks", id)));
        of_project.or(others).or(rate.user_id.map(|id| at("members", id)))
    }
}
