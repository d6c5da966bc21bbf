//! Which tasks a list shows, and in which order.

use jiff::Timestamp;
use queries::client::Params;
use queries::queries::tasks::queries as sql;
use queries::types::{TaskPriority, TaskStatus};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::words::{self, OPEN, STATUSES};
use super::{Task, today, worker};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, like_pattern, optional_choice, optional_id};

/// The place of a task in a list: what is sorted by, its name, its id.
pub(super) type Place = (String, String, Uuid);

/// Which tasks, by how far they have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StatusFilter {
    /// To do, in progress or in review.
    #[default]
    Open,
    /// Whatever their status.
    All,
    /// Not begun.
    Todo,
    /// Being worked on.
    InProgress,
    /// Being looked at.
    Review,
    /// Finished.
    Done,
    /// Given up.
    Cancelled,
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TaskSort {
    /// What is due first, then what is most urgent.
    #[default]
    Due,
    /// What is most urgent, then what is due first.
    Priority,
    /// By name.
    Name,
}

/// Whose tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Assigned {
    /// Everybody's and nobody's.
    #[default]
    Any,
    /// The reader's.
    Me,
    /// Nobody's.
    None,
    /// One person's.
    To(Uuid),
}

/// Which tasks a list shows.
#[derive(Clone, Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TaskFilter {
    /// Part of the task's or the project's name.
    #[serde(default)]
    pub search: String,
    /// `open` unless said otherwise.
    #[serde(default)]
    #[param(inline)]
    pub status: StatusFilter,
    /// A member's user id, `me`, or `none` for tasks that nobody has.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub assignee: Assigned,
    /// Only tasks of this priority.
    #[serde(default, deserialize_with = "optional_choice")]
    #[param(inline)]
    pub priority: Option<TaskPriority>,
    /// Only this project's; without it, tasks of archived projects are left out.
    #[serde(default, deserialize_with = "optional_id")]
    pub project: Option<Uuid>,
    /// Only what was created or changed since; in whatever status, unless one is named, and also of archived projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_since: Option<Timestamp>,
    /// Only what was due before today, in the organization's calendar, and is still open.
    #[serde(default)]
    pub overdue: bool,
    /// `due` unless said otherwise.
    #[serde(default)]
    #[param(inline)]
    pub sort: TaskSort,
    /// `next_cursor` of the page before, in the same order.
    #[serde(default, skip_serializing)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Place>>,
}

impl StatusFilter {
    fn statuses(self) -> Vec<TaskStatus> {
        match self {
            Self::Open => OPEN.to_vec(),
            Self::All => STATUSES.to_vec(),
            Self::Todo => vec![TaskStatus::Todo],
            Self::InProgress => vec![TaskStatus::InProgress],
            Self::Review => vec![TaskStatus::Review],
            Self::Done => vec![TaskStatus::Done],
            Self::Cancelled => vec![TaskStatus::Cancelled],
        }
    }
}

impl TaskSort {
    fn name(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Priority => "priority",
            Self::Name => "name",
        }
    }

    /// The key that `list_tasks` sorts by.
    fn key(self, task: &Task) -> String {
        let due = task.due_on.map_or_else(|| "9999-99-99".to_owned(), |day| day.to_string());
        let rank = words::rank(task.priority);
        match self {
            Self::Due => format!("{due}{rank}"),
            Self::Priority => format!("{rank}{due}"),
            Self::Name => String::new(),
        }
    }
}

impl Assigned {
    /// The person whose tasks are wanted, where it is one.
    pub(super) fn person<P: Permission>(self, tenant: &Tenant<P>) -> Option<Uuid> {
        match self {
            Self::Me => Some(tenant.user_id()),
            Self::To(person) => Some(person),
            Self::Any | Self::None => None,
        }
    }
}

impl<'de> Deserialize<'de> for Assigned {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "" => Ok(Self::Any),
            "me" => Ok(Self::Me),
            "none" => Ok(Self::None),
            id => Uuid::try_parse(id).map(Self::To).map_err(serde::de::Error::custom),
        }
    }
}

impl Serialize for Assigned {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Any => serializer.serialize_str(""),
            Self::Me => serializer.serialize_str("me"),
            Self::None => serializer.serialize_str("none"),
            Self::To(id) => serializer.serialize_str(&id.to_string()),
        }
    }
}

impl TaskFilter {
    /// The filter as a query string, without the place in the list.
    pub(crate) fn to_query(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }

    /// Whether everything open is shown, from the start.
    pub(super) fn is_plain(&self) -> bool {
        self.to_query() == Self::default().to_query() && self.after.is_none()
    }

    /// The statuses that are wanted: whoever asks for what changed wants what is done, too.
    fn wanted(&self) -> StatusFilter {
        if self.updated_since.is_some() && self.status == StatusFilter::Open {
            StatusFilter::All
        } else {
            self.status
        }
    }

    /// One page of tasks.
    pub(super) async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Listing<Task>, Error> {
        let (after_key, after_name, after_id) = match self.after.clone() {
            Some(Cursor((key, name, id))) => (Some(key), Some(name), Some(id)),
            None => (None, None, None),
        };
        let params = sql::ListTasksParams {
            today: today(tenant),
            organization_id: tenant.organization_id(),
            worker: worker(tenant.member()),
            sort: self.sort.name(),
            statuses: self.wanted().statuses(),
            updated_since: self.updated_since,
            project_id: self.project,
            assignee_id: self.assignee.person(tenant),
            unassigned: self.assignee == Assigned::None,
            priority: self.priority,
            overdue: self.overdue,
            search: like_pattern(&self.search),
            after_key,
            after_name,
            after_id,
            page_size: PAGE_SIZE + 1,
        };
        let rows = sql::list_tasks().params(tenant, &params).all().await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |task| (self.sort.key(task), task.name.clone(), task.id)))
    }
}
