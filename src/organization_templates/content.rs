//! What a template holds.

use queries::types::{Color, DateFormat, NumberFormat, OverlapPolicy, TimeFormat};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::organizations::{Organization, OrganizationInput};

/// Clients, projects, tags and settings.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Content {
    /// How the organization works.
    pub settings: Settings,
    /// Names of clients.
    pub clients: Vec<String>,
    /// Its projects.
    pub projects: Vec<ProjectContent>,
    /// Names of tags.
    pub tags: Vec<String>,
    /// In which currency the rates are; without one there are none.
    pub currency: Option<String>,
}

/// A project.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct ProjectContent {
    /// Its name.
    pub name: String,
    /// One of the content's clients.
    pub client: Option<String>,
    /// Its code.
    pub code: Option<String>,
    /// Its colour.
    pub color: Color,
    /// Whether work on it is billable.
    pub billable: bool,
    /// Minor units an hour.
    pub hourly_rate: Option<i64>,
}

/// Settings that say how an organization works, none that say who or where it is.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, as the settings show them")]
pub struct Settings {
    week_start: i16,
    color: Color,
    date_format: Option<DateFormat>,
    time_format: Option<TimeFormat>,
    number_format: Option<NumberFormat>,
    default_rate_minor: Option<i64>,
    overlap_policy: OverlapPolicy,
    pub(super) require_project: bool,
    require_task: bool,
    pub(super) require_description: bool,
    allow_future_entries: bool,
    timer_limit_hours: i16,
    idle_minutes: i16,
    members_see_amounts: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            week_start: 1,
            color: Color::Indigo,
            date_format: None,
            time_format: None,
            number_format: None,
            default_rate_minor: None,
            overlap_policy: OverlapPolicy::Warn,
            require_project: false,
            require_task: false,
            require_description: false,
            allow_future_entries: true,
            timer_limit_hours: 8,
            idle_minutes: 0,
            members_see_amounts: false,
        }
    }
}

impl Settings {
    /// The usual ones, with what every entry needs.
    pub(super) fn requiring(require_project: bool, require_description: bool) -> Self {
        Self { require_project, require_description, ..Self::default() }
    }

    /// Those of an organization.
    pub(super) fn of(organization: &Organization, with_rates: bool) -> Self {
        Self {
            week_start: organization.week_start,
            color: organization.color,
            date_format: organization.date_format,
            time_format: organization.time_format,
            number_format: organization.number_format,
            default_rate_minor: organization.default_rate_minor.filter(|_| with_rates),
            overlap_policy: organization.overlap_policy,
            require_project: organization.require_project,
            require_task: organization.require_task,
            require_description: organization.require_description,
            allow_future_entries: organization.allow_future_entries,
            timer_limit_hours: organization.timer_limit_hours,
            idle_minutes: organization.idle_minutes,
            members_see_amounts: organization.members_see_amounts,
        }
    }

    /// An organization's settings with these in place of its own; rates only in their own currency.
    pub(super) fn over(&self, organization: Organization, with_rates: bool) -> OrganizationInput {
        OrganizationInput {
            week_start: self.week_start,
            color: self.color,
            date_format: self.date_format,
            time_format: self.time_format,
            number_format: self.number_format,
            default_rate_minor: self.default_rate_minor.filter(|_| with_rates),
            overlap_policy: self.overlap_policy,
            require_project: self.require_project,
            require_task: self.require_task,
            require_description: self.require_description,
            allow_future_entries: self.allow_future_entries,
            timer_limit_hours: self.timer_limit_hours,
            idle_minutes: self.idle_minutes,
            members_see_amounts: self.members_see_amounts,
            ..organization.into()
        }
    }
}
