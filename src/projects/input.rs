//! What scripts send about projects, and how lists are asked for.

use queries::queries::projects::queries as sql;
use queries::types::{Color, ProjectVisibility};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::Project;
use crate::error::{Error, Fields};
use crate::rates::check_rate;
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, length, like_pattern, optional, optional_id, trimmed};

/// A project, as it is created or replaced.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
pub struct ProjectInput {
    /// Unique under its client; 1 to 200 characters.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
    /// Whom the project is for; none for the organization's own projects.
    #[serde(default, deserialize_with = "optional_id")]
    pub client_id: Option<Uuid>,
    /// Unique in the organization; up to 20 letters, digits, dots, dashes and underscores.
    #[serde(default, deserialize_with = "optional")]
    #[schema(example = "WEB-2")]
    pub code: Option<String>,
    /// One of the palette.
    #[serde(default = "blue")]
    pub color: Color,
    /// Whether new entries are billable unless changed.
    #[serde(default = "yes")]
    pub billable: bool,
    /// Minor units of the organization's currency per hour, 0 to 100,000,000; null is "not set", zero is a rate.
    #[serde(default)]
    #[schema(example = 9000)]
    pub hourly_rate: Option<i64>,
    /// At most 5,000 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub description: String,
    /// Whether members who do not belong to it see it, too. Left out: a new project is public, another stays as it is.
    #[serde(default)]
    #[schema(inline)]
    pub visibility: Option<ProjectVisibility>,
}

impl ProjectInput {
    /// A project that is only a name.
    pub(crate) fn named(name: &str) -> Self {
        Self {
            name: name.trim().to_owned(),
            client_id: None,
            code: None,
            color: blue(),
            billable: yes(),
            hourly_rate: None,
            description: String::new(),
            visibility: None,
        }
    }
}

/// The colour of a project that names none.
pub(super) fn blue() -> Color {
    Color::Blue
}

fn yes() -> bool {
    true
}

impl ProjectInput {
    /// Checks every field, so that all problems are told at once.
    pub(super) fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        self.check_into(&mut fields);
        fields.check()
    }

    /// Notes the problem of every field.
    pub(super) fn check_into(&self, fields: &mut Fields) {
        length(fields, "name", &self.name, 1, 200);
        if self.code.as_ref().is_some_and(|code| !is_code(code)) {
            fields.add("code", "project-code-invalid");
        }
        check_rate(fields, "hourly_rate", self.hourly_rate);
        length(fields, "description", &self.description, 0, 5000);
    }
}

/// The shape that `projects_code_shape` demands.
fn is_code(code: &str) -> bool {
    code.len() <= 20
        && code.starts_with(|first: char| first.is_ascii_alphanumeric())
        && code.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c))
}

/// Which projects a list shows, by whether they are archived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProjectStatus {
    /// Those that take time.
    #[default]
    Active,
    /// Those that were archived.
    Archived,
    /// Both.
    All,
}

impl ProjectStatus {
    /// Whether to be archived is asked for; none where it does not matter.
    fn archived(self) -> Option<bool> {
        match self {
            Self::Active => Some(false),
            Self::Archived => Some(true),
            Self::All => None,
        }
    }
}

/// Which projects a list shows.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ProjectFilter {
    /// Part of the name or the code.
    #[serde(default)]
    pub search: String,
    /// `active` unless said otherwise.
    #[serde(default)]
    #[param(inline)]
    pub status: ProjectStatus,
    /// Only this client's projects.
    #[serde(default, deserialize_with = "optional_id")]
    pub client: Option<Uuid>,
    /// `next_cursor` of the page before.
    #[serde(default, skip_serializing)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(bool, String, Uuid)>>,
}

impl ProjectFilter {
    /// One page of the organization's projects, the reader's favourites first, then by name.
    pub(super) async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Listing<Project>, Error> {
        let (favourite, name, id) = match self.after.clone() {
            Some(Cursor((favourite, name, id))) => (Some(favourite), Some(name), Some(id)),
            None => (None, None, None),
        };
        let rows = sql::list_projects()
            .bind(
                tenant,
                &tenant.member().sees_amounts(),
                &tenant.organization_id(),
                &tenant.user_id(),
                &self.status.archived(),
                &self.client,
                &like_pattern(&self.search),
                &name,
                &favourite,
                &id,
                &(PAGE_SIZE + 1),
            )
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |project| {
            (project.favourite, project.name.clone(), project.id)
        }))
    }

    /// The filter as a query string, without the place in the list.
    pub(super) fn to_query(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }
    /// Whether everything active is shown, from the start.
    pub(super) fn is_plain(&self) -> bool {
        self.search.is_empty()
            && self.status == ProjectStatus::Active
            && self.client.is_none()
            && self.after.is_none()
    }
    /// Whether the list shows only that client's projects.
    pub(super) fn is_for(&self, client: &Uuid) -> bool {
        self.client.as_ref() == Some(client)
    }
}
