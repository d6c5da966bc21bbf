//! Saved filters as pages: the form that keeps one, and the one that changes it.

use askama::Template;

use super::section::{address, list_name};
use super::{FilterInput, FilteredList, SavedFilter};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, KeepFilters, ManageWork, Permission, PrepareFilters, Tenant};
use crate::web::{Form, Html, Id, Page, Path, Query, See};

/// The form for a new filter, or for one that exists.
#[derive(Template)]
#[template(path = "saved_filters/form.html")]
struct FilterForm {
    page: Page,
    existing: Option<Id>,
    input: FilterInput,
    fields: Fields,
    /// Whether the reader may share it.
    shares: bool,
}

impl FilterForm {
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        existing: Option<Id>,
        input: FilterInput,
    ) -> Result<Self, Error> {
        let page = page.with_timer(tenant).await?;
        let shares = tenant.member().may::<ManageWork>();
        Ok(Self { page, existing, input, fields: Fields::default(), shares })
    }

    /// The form again, with its errors at their fields; other errors stay as they are.
    fn rejected(self, error: Error) -> Error {
        match error {
            Error::Invalid(fields) => Html(Self { fields, ..self }).rejected(),
            other => other,
        }
    }

    /// The list as the form sends it.
    fn list(&self) -> &'static str {
        list_name(self.input.list)
    }

    /// Back to the list.
    fn back(&self) -> String {
        address(&self.page, self.input.list, &self.input.query)
    }
}

/// The form that keeps what a list shows.
#[utoipa::path(get, path = "/organizations/{organization}/saved-filters/new",
    params(("list" = inline(FilteredList), Query), ("query" = Option<String>, Query)))]
pub async fn new(
    tenant: Tenant<PrepareFilters>,
    page: Page,
    Query(input): Query<FilterInput>,
) -> Result<Html<impl Template>, Error> {
    Ok(Html(FilterForm::load(&tenant, page, None, input).await?))
}

/// Keeps it.
#[utoipa::path(post, path = "/organizations/{organization}/saved-filters/new", request_body = FilterInput)]
pub async fn save(
    tenant: Tenant<KeepFilters>,
    page: Page,
    Form(input): Form<FilterInput>,
) -> Result<Committed<See>, Error> {
    let form = FilterForm::load(&tenant, page, None, input).await?;
    match super::save(&tenant, &form.input).await {
        Ok(kept) => shown(tenant, &form.page, &kept, "flash-filter-saved").await,
        Err(error) => Err(form.rejected(error)),
    }
}

/// The form for a filter that exists.
#[utoipa::path(get, path = "/organizations/{organization}/saved-filters/{id}/edit")]
pub async fn edit(
    tenant: Tenant<PrepareFilters>,
    page: Page,
    Path(id): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let SavedFilter { list, name, query, shared, .. } = super::editable(&tenant, id.id).await?;
    let input = FilterInput { list, name, query, shared };
    Ok(Html(FilterForm::load(&tenant, page, Some(id), input).await?))
}

/// Gives it another name or another circle.
#[utoipa::path(post, path = "/organizations/{organization}/saved-filters/{id}/edit", request_body = FilterInput)]
pub async fn update(
    tenant: Tenant<KeepFilters>,
    page: Page,
    Path(id): Path<Id>,
    Form(input): Form<FilterInput>,
) -> Result<Committed<See>, Error> {
    let form = FilterForm::load(&tenant, page, Some(id), input).await?;
    match super::update(&tenant, id.id, &form.input).await {
        Ok(kept) => shown(tenant, &form.page, &kept, "flash-saved").await,
        Err(error) => Err(form.rejected(error)),
    }
}

/// Forgets it; the list stays as it was.
#[utoipa::path(post, path = "/organizations/{organization}/saved-filters/{id}/delete")]
pub async fn delete(
    tenant: Tenant<KeepFilters>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let kept = super::delete(&tenant, id).await?;
    shown(tenant, &page, &kept, "flash-filter-deleted").await
}

/// Leads to the list as the filter has it.
async fn shown(
    tenant: Tenant<KeepFilters>,
    page: &Page,
    kept: &SavedFilter,
    flash: &str,
) -> Result<Committed<See>, Error> {
    let there = address(page, kept.list, &kept.query);
    tenant.commit(See::other(there).telling(flash)).await
}
