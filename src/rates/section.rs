//! The rates on the page of what they are for: one piece that projects, clients, tasks and members share.

use uuid::Uuid;

use super::{Rate, RateFilter, currency, words};
use crate::error::Error;
use crate::money::Currency;
use crate::tenancy::{ManageRates, Permission, SeeRates, Tenant};
use crate::texts::Text;
use crate::web::Page;

/// What a page is about.
#[derive(Clone, Copy, Debug)]
pub enum About {
    /// A person.
    Member(Uuid),
    /// A client.
    Client(Uuid),
    /// A project, with the people on it.
    Project(Uuid),
    /// A task.
    Task(Uuid),
}

/// The rates that a page shows.
#[derive(Debug)]
pub struct Section {
    /// The newest first; as many as a page of the list has.
    pub rates: Vec<Rate>,
    /// Whether there are more.
    pub more: bool,
    /// What they are counted in.
    pub currency: Currency,
    /// The subject, as the list's filter and the form's address name it.
    pub query: String,
    /// Whether the reader sets rates.
    pub manages: bool,
}

/// The rates of what a page is about; none for who may not see rates.
///
/// # Errors
/// When the database fails.
pub async fn section<P: Permission>(tenant: &Tenant<P>, about: About) -> Result<Option<Section>, Error> {
    if !tenant.member().may::<SeeRates>() {
        return Ok(None);
    }
    let filter = about.filter();
    let list = filter.list(tenant).await?;
    Ok(Some(Section {
        rates: list.data,
        more: list.next_cursor.is_some(),
        currency: currency(tenant)?,
        query: about.to_query(),
        manages: tenant.member().may::<ManageRates>(),
    }))
}

impl Section {
    /// How much a rate is.
    pub fn amount(&self, page: &Page, rate: &Rate) -> Text {
        words::an_hour(page, rate.rate, self.currency)
    }
    /// The days on which it holds.
    pub fn days(&self, page: &Page, rate: &Rate) -> Text {
        words::days(page, rate)
    }
    /// What it is.
    pub fn kind(&self, page: &Page, rate: &Rate) -> Text {
        page.t(words::kind_key(rate.kind))
    }
}

impl About {
    fn filter(self) -> RateFilter {
        let all = RateFilter::default();
        match self {
            Self::Member(id) => RateFilter { user: Some(id), ..all },
            Self::Client(id) => RateFilter { client: Some(id), ..all },
            Self::Project(id) => RateFilter { project: Some(id), ..all },
            Self::Task(id) => RateFilter { task: Some(id), ..all },
        }
    }

    fn to_query(self) -> String {
        match self {
            Self::Member(id) => format!("user={id}"),
            Self::Client(id) => format!("client={id}"),
            Self::Project(id) => format!("project={id}"),
            Self::Task(id) => format!("task={id}"),
        }
    }
}
