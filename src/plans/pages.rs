//! Limits and usage as a page.

use askama::Template;
use futures_util::try_join;
use queries::types::Plan;

use super::{Limits, PLANS, PlanInput, Usage, plan_key};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, OwnOrganization, PrepareOwnership, SeeUsage, Tenant};
use crate::texts::Text;
use crate::web::{Form, Html, Page, See};

/// What the organization may have and what it used; the owner chooses the plan here.
#[derive(Template)]
#[template(path = "plans/usage.html")]
struct UsagePage {
    page: Page,
    usage: Usage,
    /// The plan that the form shows as chosen.
    chosen: Plan,
    owns: bool,
    fields: Fields,
}

impl UsagePage {
    /// What is used of each limit, and whether that is all of it.
    fn gauges(&self) -> [(&'static str, Text, bool); 2] {
        let Usage { limits, seats, active_projects, .. } = &self.usage;
        [("usage-seats", limits.max_users, *seats), ("usage-projects", limits.max_projects, *active_projects)]
            .map(|(key, limit, used)| {
                let text = self.page.t2("usage-of", ("used", used), ("limit", self.most(limit)));
                (key, text, limit.is_some_and(|limit| used >= i64::from(limit)))
            })
    }
    /// Each plan: its value in the form, its name, what it allows, whether it is chosen.
    fn plans(&self) -> [(String, Text, Text, bool); 4] {
        PLANS.map(|plan| {
            let Limits { max_users, max_projects } = Limits::standard(plan);
            let (users, projects) = (("users", self.most(max_users)), ("projects", self.most(max_projects)));
            let allows = self.page.t2("plan-limits", users, projects);
            (format!("{plan:?}").to_lowercase(), self.page.t(plan_key(plan)), allows, plan == self.chosen)
        })
    }
    /// A limit in words.
    fn most(&self, limit: Option<i32>) -> Text {
        limit.map_or_else(|| self.page.t("limit-none"), |limit| limit.to_string().into())
    }
    /// Bytes in words, rounded up.
    fn size(&self) -> Text {
        match self.usage.storage_bytes {
            bytes @ ..1_000_000 => self.page.t1("size-kilobytes", "size", (bytes + 999) / 1000),
            bytes => self.page.t1("size-megabytes", "size", (bytes + 999_999) / 1_000_000),
        }
    }
}

/// Limits and usage.
#[utoipa::path(get, path = "/organizations/{organization}/settings/usage")]
pub async fn usage(tenant: Tenant<SeeUsage>, page: Page) -> Result<Html<impl Template>, Error> {
    let (page, usage) = try_join!(page.with_timer(&tenant), Usage::load(&tenant))?;
    let (chosen, owns) = (usage.plan, tenant.member().may::<PrepareOwnership>());
    Ok(Html(UsagePage { page, usage, chosen, owns, fields: Fields::default() }))
}

/// Changes the plan.
#[utoipa::path(post, path = "/organizations/{organization}/settings/plan", request_body = PlanInput)]
pub async fn change_plan(
    tenant: Tenant<OwnOrganization>,
    page: Page,
    Form(PlanInput { plan }): Form<PlanInput>,
) -> Result<Committed<See>, Error> {
    let (page, usage) = try_join!(page.with_timer(&tenant), Usage::load(&tenant))?;
    match super::change(&tenant, plan).await {
        Ok(()) => tenant.commit(See::other(page.to("settings/usage")).telling("flash-plan-changed")).await,
        Err(Error::Invalid(fields)) => {
            Err(Html(UsagePage { page, usage, chosen: plan, owns: true, fields }).rejected())
        }
        Err(error) => Err(error),
    }
}
