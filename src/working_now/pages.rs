//! Who is working, on the Time page.

use askama::Template;
use jiff::Timestamp;

use super::Working;
use crate::error::Error;
use crate::tenancy::{SeeTime, Tenant};
use crate::web::{Html, Page};

/// The list as a page shows it.
#[derive(Debug)]
pub struct WorkingNow {
    working: Vec<Working>,
}

impl WorkingNow {
    /// What the reader may see of it; none where their role sees only its own time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load(tenant: &Tenant<SeeTime>) -> Result<Option<Self>, Error> {
        if !tenant.member().sees_everyones_time() {
            return Ok(None);
        }
        let working = super::list(tenant).await?;
        Ok(Some(Self { working }))
    }

    /// The timers, with what each counts.
    pub fn timers(&self) -> impl Iterator<Item = (&Working, (i64, Option<Timestamp>))> {
        self.working.iter().map(|working| (working, super::counted(working)))
    }
}

#[derive(Template)]
#[template(path = "working_now/fragment.html")]
struct Fragment {
    page: Page,
    now: WorkingNow,
}

/// The list alone, for a page that looks again.
#[utoipa::path(get, path = "/organizations/{organization}/time/working-now")]
pub async fn show(tenant: Tenant<SeeTime>, page: Page) -> Result<Html<impl Template>, Error> {
    let working = super::list(&tenant).await?;
    Ok(Html(Fragment { page, now: WorkingNow { working } }))
}
