//! Inviting many at once as pages: paste or upload, look, send.

use askama::Template;

use super::lines::Line;
use super::pages::sent_key;
use super::{CsvForm, CsvInput, bulk};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, ManageMembers, Permission, PrepareMembers, Tenant};
use crate::web::{Html, Page, See};

/// The text with what was found in it.
#[derive(Template)]
#[template(path = "invitations/bulk.html")]
struct BulkPage {
    page: Page,
    csv: String,
    fields: Fields,
    lines: Vec<Line>,
    sends_mail: bool,
}

impl BulkPage {
    async fn of<P: Permission>(tenant: &Tenant<P>, page: Page, csv: String) -> Result<Self, Error> {
        let page = page.with_timer(tenant).await?;
        let sends_mail = tenant.app().config().sends_mail();
        Ok(Self { page, csv, fields: Fields::default(), lines: Vec::new(), sends_mail })
    }
    /// Lines with a problem.
    fn bad(&self) -> usize {
        self.lines.iter().filter(|line| line.problem.is_some()).count()
    }
}

/// The form.
#[utoipa::path(get, path = "/organizations/{organization}/invitations/bulk")]
pub async fn new(tenant: Tenant<PrepareMembers>, page: Page) -> Result<Html<impl Template>, Error> {
    BulkPage::of(&tenant, page, String::new()).await.map(Html)
}

/// Shows what would be sent, and which lines are wrong. Changes nothing.
#[utoipa::path(post, path = "/organizations/{organization}/invitations/bulk/preview",
    request_body = CsvInput)]
pub async fn preview(
    tenant: Tenant<PrepareMembers>,
    page: Page,
    CsvForm(CsvInput { csv }): CsvForm,
) -> Result<Html<impl Template>, Error> {
    let judged = bulk::preview(&tenant, &csv).await;
    let shown = BulkPage::of(&tenant, page, csv).await?;
    match judged {
        Ok(lines) => Ok(Html(BulkPage { lines, ..shown })),
        Err(Error::Invalid(fields)) => Err(Html(BulkPage { fields, ..shown }).rejected()),
        Err(error) => Err(error),
    }
}

/// Invites everybody, or nobody when a line is wrong.
#[utoipa::path(post, path = "/organizations/{organization}/invitations/bulk", request_body = CsvInput)]
pub async fn create(
    tenant: Tenant<ManageMembers>,
    page: Page,
    CsvForm(CsvInput { csv }): CsvForm,
) -> Result<Committed<See>, Error> {
    let (fields, lines) = match bulk::invite_lines(&tenant, &csv).await {
        Ok(Ok(_)) => {
            let to = See::other(page.to("invitations"));
            let told = sent_key(&tenant, "flash-invitations-sent", "flash-invitations-kept");
            return tenant.commit(to.telling(told)).await;
        }
        Ok(Err(lines)) => (Fields::default(), lines),
        Err(Error::Invalid(fields)) => (fields, Vec::new()),
        Err(error) => return Err(error),
    };
    let shown = BulkPage::of(&tenant, page, csv).await?;
    Err(Html(BulkPage { fields, lines, ..shown }).rejected())
}
