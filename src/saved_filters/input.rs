//! What people and scripts send about saved filters.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{FilteredList, LONGEST};
use crate::error::{Error, Fields};
use crate::tasks::{BoardFilter, TaskFilter};
use crate::tenancy::{ManageWork, Member};
use crate::time_entries::EntryFilter;
use crate::web::{length, optional_choice, ticked, trimmed};

/// A filter, as it is kept.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
pub struct FilterInput {
    /// The list that it narrows down.
    #[schema(inline)]
    pub list: FilteredList,
    /// Unique among one's own for the list; 1 to 50 characters.
    #[schema(required = true)]
    #[serde(default, deserialize_with = "trimmed")]
    pub name: String,
    /// The filter as the query of the list's address: `days=last_month&billable=true`.
    #[serde(default)]
    #[schema(example = "days=last_month&billable=true")]
    pub query: String,
    /// Whether everybody in the organization finds it; only managers share.
    #[serde(default, deserialize_with = "ticked")]
    pub shared: bool,
}

/// Which filters.
#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FilterKind {
    /// Only those of this list.
    #[serde(default, deserialize_with = "optional_choice")]
    #[param(inline)]
    pub list: Option<FilteredList>,
}

impl FilterInput {
    /// Checks what was sent, and returns the query in its normal form.
    pub(super) fn check(&self, member: &Member) -> Result<String, Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, LONGEST);
        let query = normal(self.list, &self.query);
        if query.is_none() {
            fields.add("query", "saved-filter-unreadable");
        }
        fields.check()?;
        if self.shared && !member.may::<ManageWork>() {
            return Err(Error::forbidden("forbidden-role"));
        }
        Ok(query.unwrap_or_default())
    }
}

/// A query as its list writes it; none where the list cannot read it. A place in the list is no part of a filter.
pub(super) fn normal(list: FilteredList, query: &str) -> Option<String> {
    if query.contains("%00") {
        return None;
    }
    match list {
        FilteredList::TimeEntries => read(query).map(|filter: EntryFilter| filter.to_query()),
        FilteredList::Tasks => read(query).map(|filter: TaskFilter| filter.to_query()),
        FilteredList::Board => read(query).map(|filter: BoardFilter| filter.to_query()),
    }
    .filter(|normal| normal.chars().count() <= 2000)
}

fn read<T: DeserializeOwned>(query: &str) -> Option<T> {
    serde_html_form::from_str(query).ok()
}
