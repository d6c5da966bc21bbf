//! Imports as pages: the list with the form for a file, and one import from its reading to its undoing.

use askama::Template;
use futures_util::try_join;
use queries::types::ImportState;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::api::ImportFile;
use super::input::{MappingForm, ReadingInput};
use super::mapping;
use super::report::Report;
use super::views::{ImportPage, ListPage};
use crate::error::Error;
use crate::tenancy::{Committed, PrepareTime, Tenant, TrackTime};
use crate::web::{Form, Html, Id, Page, Path, Question, See, Upload};

/// A manner of reading with the version that the form started from.
#[derive(Debug, Deserialize, ToSchema)]
pub struct ReadingForm {
    version: i32,
    #[serde(flatten)]
    input: ReadingInput,
}

/// The latest imports.
#[utoipa::path(get, path = "/organizations/{organization}/imports")]
pub async fn list(tenant: Tenant<PrepareTime>, page: Page) -> Result<Html<impl Template>, Error> {
    ListPage::load(&tenant, page).await.map(Html)
}

/// Uploads a file.
#[utoipa::path(post, path = "/organizations/{organization}/imports",
    request_body(content = ImportFile, content_type = "multipart/form-data"))]
pub async fn upload(tenant: Tenant<TrackTime>, page: Page, upload: Upload) -> Result<Committed<See>, Error> {
    let (tenant, file) = super::receive(tenant, upload).await?;
    let created = match file {
        Ok((name, file)) => super::create(&tenant, &name, &file).await,
        Err(error) => Err(error),
    };
    match created {
        Ok(import) => tenant.commit(See::other(page.to(&format!("imports/{}", import.id)))).await,
        Err(Error::Invalid(fields)) => {
            let shown = ListPage::load(&tenant, page).await?;
            Err(Html(shown.rejecting(fields)).rejected())
        }
        Err(error) => Err(error),
    }
}

/// One import: what is asked, what it holds, how far it is, or what became of it.
#[utoipa::path(get, path = "/organizations/{organization}/imports/{id}")]
pub async fn show(
    tenant: Tenant<PrepareTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    ImportPage::load(&tenant, page, id).await.map(Html)
}

/// Reads the file in another manner.
#[utoipa::path(post, path = "/organizations/{organization}/imports/{id}/reading", request_body = ReadingForm)]
pub async fn set_reading(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<ReadingForm>,
) -> Result<Committed<See>, Error> {
    let done = super::set_reading(&tenant, id, form.version, &form.input).await;
    Box::pin(answer(tenant, page, id, done)).await
}

/// Sets what the file's names are here.
#[utoipa::path(post, path = "/organizations/{organization}/imports/{id}/mapping")]
pub async fn set_mapping(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<MappingForm>,
) -> Result<Committed<See>, Error> {
    let input = form.input()?;
    let done = mapping::set(&tenant, id, &input).await;
    Box::pin(answer(tenant, page, id, done)).await
}

/// Sets what the file's names are here, and writes the entries.
#[utoipa::path(post, path = "/organizations/{organization}/imports/{id}/run")]
pub async fn run(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<MappingForm>,
) -> Result<Committed<See>, Error> {
    let input = form.input()?;
    mapping::set(&tenant, id, &input).await?;
    let done = super::run(&tenant, id).await;
    Box::pin(answer(tenant, page, id, done)).await
}

/// Asks before an import is undone, and tells what will stay.
#[utoipa::path(get, path = "/organizations/{organization}/imports/{id}/undo")]
pub async fn confirm_undo(
    tenant: Tenant<PrepareTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<Question>, Error> {
    let (page, report) = try_join!(page.with_timer(&tenant), Report::load(&tenant, id))?;
    if report.import.state != ImportState::Done {
        return Err(Error::conflict("import-other-state"));
    }
    let going = report.written.rows - report.changed;
    let mut consequences = vec![page.t1("import-undo-entries", "count", going)];
    if report.changed > 0 {
        consequences.push(page.t1("import-undo-changed", "count", report.changed));
    }
    consequences.push(page.t("import-undo-created"));
    let title = page.t1("import-undo-question", "name", report.import.file_name.as_str());
    let back = page.to(&format!("imports/{id}"));
    Ok(Html(Question { page, title, consequences, action: "import-undo", back }))
}

/// Undoes an import.
#[utoipa::path(post, path = "/organizations/{organization}/imports/{id}/undo")]
pub async fn undo(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let done = super::undo(&tenant, id).await;
    Box::pin(answer(tenant, page, id, done)).await
}

/// Back to the import: with what is wrong at its field, where the input was not right.
async fn answer(
    tenant: Tenant<TrackTime>,
    page: Page,
    id: Uuid,
    done: Result<(), Error>,
) -> Result<Committed<See>, Error> {
    match done {
        Ok(()) => tenant.commit(See::other(page.to(&format!("imports/{id}")))).await,
        Err(Error::Invalid(fields)) => {
            let shown = ImportPage::load(&tenant, page, id).await?;
            Err(Html(shown.rejecting(fields)).rejected())
        }
        Err(error) => Err(error),
    }
}
