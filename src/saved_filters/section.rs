//! The saved filters above their list.

use askama::Template;
use uuid::Uuid;

use super::{FilteredList, SavedFilter, may_edit};
use crate::error::Error;
use crate::tenancy::{KeepFilters, Member, Permission, Tenant};
use crate::web::Page;

/// A list's saved filters, and what the list shows just now.
#[derive(Debug)]
pub struct FiltersSection {
    list: FilteredList,
    kept: Vec<SavedFilter>,
    /// What the list shows, as a query in normal form.
    query: String,
    /// Whether that is worth keeping.
    narrowed: bool,
    /// The shown one, where the reader may change it.
    editable: Option<Uuid>,
    keeps: bool,
}

/// The section as HTML.
#[derive(Debug, Template)]
#[template(path = "saved_filters/section.html")]
pub struct SectionHtml<'a> {
    page: &'a Page,
    section: &'a FiltersSection,
    /// Whether it takes the place of the one that stands on the page, beside another answer.
    swapped: bool,
}

impl FiltersSection {
    /// Reads what is kept for a list that shows `query` now; `narrowed` says whether that is more than everything.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load<P: Permission>(
        tenant: &Tenant<P>,
        list: FilteredList,
        query: String,
        narrowed: bool,
    ) -> Result<Self, Error> {
        let kept = super::list(tenant, Some(list)).await?;
        let editable = shown(&kept, &query, tenant.member());
        let keeps = tenant.member().may::<KeepFilters>();
        Ok(Self { list, kept, query, narrowed, editable, keeps })
    }

    /// The section as part of a page.
    pub fn html<'a>(&'a self, page: &'a Page) -> SectionHtml<'a> {
        SectionHtml { page, section: self, swapped: false }
    }

    /// The section beside a list that changed alone: it takes its old place.
    pub fn swapped<'a>(&'a self, page: &'a Page) -> SectionHtml<'a> {
        SectionHtml { page, section: self, swapped: true }
    }

    /// Whether a filter is what the list shows.
    fn is_shown(&self, kept: &SavedFilter) -> bool {
        kept.query == self.query
    }

    /// Whether what the list shows could be kept, and is not.
    fn offers_to_save(&self) -> bool {
        self.keeps && self.narrowed && !self.kept.iter().any(|kept| self.is_shown(kept))
    }

    /// The address of the form that keeps what the list shows.
    fn save_address(&self, page: &Page) -> String {
        let pairs = [("list", list_name(self.list)), ("query", &self.query)];
        let query = serde_html_form::to_string(pairs).unwrap_or_default();
        page.to(&format!("saved-filters/new?{query}"))
    }

    /// A filter's address.
    fn address(&self, page: &Page, query: &str) -> String {
        address(page, self.list, query)
    }
}

/// The filter that the list shows, where the reader may change it.
fn shown(kept: &[SavedFilter], query: &str, member: &Member) -> Option<Uuid> {
    kept.iter().find(|kept| kept.query == query && may_edit(member, kept)).map(|kept| kept.id)
}

/// A list as its address names it to the API.
pub(super) fn list_name(list: FilteredList) -> &'static str {
    match list {
        FilteredList::TimeEntries => "time_entries",
        FilteredList::Tasks => "tasks",
        FilteredList::Board => "board",
    }
}

/// Where a list stands, narrowed down.
pub(super) fn address(page: &Page, list: FilteredList, query: &str) -> String {
    let path = match list {
        FilteredList::TimeEntries => "time-entries",
        FilteredList::Tasks => "tasks",
        FilteredList::Board => "tasks/board",
    };
    page.to(&format!("{path}?{query}"))
}
