//! A budget's form, and taking it away.

use askama::Template;
use futures_util::try_join;
use queries::types::{BudgetKind, BudgetPeriod};
use uuid::Uuid;

use super::find;
use super::form::BudgetForm;
use crate::error::{Error, Fields};
use crate::money::Currency;
use crate::projects::{self, Project};
use crate::rates::currency;
use crate::tenancy::{Committed, ManageBudgets, SeeBudgets, Tenant};
use crate::web::{ConfirmDelete, Form, Html, Id, Page, Path, See};

/// The form.
#[derive(Template)]
#[template(path = "budgets/form.html")]
struct FormPage {
    page: Page,
    project: Project,
    form: BudgetForm,
    currency: Currency,
    fields: Fields,
}

/// The form for a project's budget, whether it has one or not.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/budget")]
pub async fn edit(
    tenant: Tenant<SeeBudgets>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let (page, project, budget) =
        try_join!(page.with_timer(&tenant), projects::find(&tenant, id), find(&tenant, id))?;
    let currency = currency(&tenant)?;
    let form =
        budget.map_or_else(BudgetForm::new, |budget| BudgetForm::of(&budget, currency, page.notation()));
    Ok(Html(FormPage { page, project, form, currency, fields: Fields::default() }))
}

/// Sets a project's budget.
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/budget", request_body = BudgetForm)]
pub async fn set(
    tenant: Tenant<ManageBudgets>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<BudgetForm>,
) -> Result<Committed<See>, Error> {
    let (page, project) = try_join!(page.with_timer(&tenant), projects::find(&tenant, id))?;
    let currency = currency(&tenant)?;
    let set = match form.read(currency, page.notation()) {
        Ok(input) => super::set(&tenant, id, form.version, input).await,
        Err(error) => Err(error),
    };
    match set {
        Ok(_) => tenant.commit(See::other(place(&page, id)).telling("flash-budget-set")).await,
        Err(Error::Invalid(fields)) => {
            Err(Html(FormPage { page, project, form, currency, fields }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Asks before a budget is taken away.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/budget/delete")]
pub async fn confirm_remove(
    tenant: Tenant<SeeBudgets>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<ConfirmDelete>, Error> {
    let (page, project, budget) =
        try_join!(page.with_timer(&tenant), projects::find(&tenant, id), find(&tenant, id))?;
    budget.ok_or(Error::conflict("budget-none"))?;
    let name = page.t1("budget-of-project", "project", project.name).into_owned();
    let (consequence, back) = (page.t("budget-delete-consequence"), place(&page, id));
    Ok(Html(ConfirmDelete { page, name, consequence, back }))
}

/// Takes a budget away.
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/budget/delete")]
pub async fn remove(
    tenant: Tenant<ManageBudgets>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::remove(&tenant, id).await?;
    tenant.commit(See::other(place(&page, id)).telling("flash-budget-removed")).await
}

/// The budget on its project's page.
fn place(page: &Page, project: Uuid) -> String {
    page.to(&format!("projects/{project}#budget"))
}
