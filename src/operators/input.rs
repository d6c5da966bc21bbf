//! What operators send.

use queries::types::{OrganizationStatus, Plan};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::{Error, Fields};
use crate::web::{Cursor, length, optional_choice, trimmed};

/// The largest number that can be agreed as a limit.
const MOST: i32 = 1_000_000;

/// Which organizations the list shows.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OrganizationFilter {
    /// Part of the name, the slug or the contact address; or a person's whole mail address.
    #[serde(default, deserialize_with = "trimmed")]
    pub search: String,
    /// One state.
    #[serde(default, deserialize_with = "optional_choice")]
    pub status: Option<OrganizationStatus>,
    /// One plan.
    #[serde(default, deserialize_with = "optional_choice")]
    pub plan: Option<Plan>,
    /// `next_cursor` of the page before.
    #[serde(default, skip_serializing)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(String, Uuid)>>,
}

impl OrganizationFilter {
    /// Whether it restricts anything.
    pub(super) fn is_empty(&self) -> bool {
        self.search.is_empty() && self.status.is_none() && self.plan.is_none() && self.after.is_none()
    }
    /// The filter as the query of an address, without the place in the list.
    pub(super) fn to_query(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }
}

/// The plan of an organization, with what was agreed with it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub struct Agreement {
    /// One of the four.
    pub plan: Plan,
    /// Members and open invitations; none: what the plan allows.
    #[serde(default)]
    pub max_users: Option<i32>,
    /// Active projects; none: what the plan allows.
    #[serde(default)]
    pub max_projects: Option<i32>,
}

impl Agreement {
    /// Checks both numbers.
    pub(super) fn check(self) -> Result<(), Error> {
        let mut fields = Fields::default();
        for (field, limit) in [("max_users", self.max_users), ("max_projects", self.max_projects)] {
            if limit.is_some_and(|limit| !(1..=MOST).contains(&limit)) {
                fields.add(field, "operator-limit-range");
            }
        }
        fields.check()
    }
}

/// The same as a form sends it: empty is "what the plan allows".
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct AgreementForm {
    /// One of the four.
    pub plan: Plan,
    /// Members and open invitations.
    #[serde(default, deserialize_with = "trimmed")]
    pub max_users: String,
    /// Active projects.
    #[serde(default, deserialize_with = "trimmed")]
    pub max_projects: String,
}

impl AgreementForm {
    /// The form for an agreement.
    pub(super) fn of(agreement: Agreement) -> Self {
        let text = |limit: Option<i32>| limit.map(|limit| limit.to_string()).unwrap_or_default();
        let (max_users, max_projects) = (text(agreement.max_users), text(agreement.max_projects));
        Self { plan: agreement.plan, max_users, max_projects }
    }

    /// What was typed, read.
    pub(super) fn read(&self) -> Result<Agreement, Error> {
        let mut fields = Fields::default();
        let mut limit = |field: &'static str, typed: &str| {
            let number = Some(typed).filter(|typed| !typed.is_empty()).map(str::parse::<i32>).transpose();
            number.unwrap_or_else(|_| {
                fields.add(field, "operator-limit-range");
                None
            })
        };
        let max_users = limit("max_users", &self.max_users);
        let max_projects = limit("max_projects", &self.max_projects);
        fields.check()?;
        Ok(Agreement { plan: self.plan, max_users, max_projects })
    }
}

/// Why an organization is suspended, for its people to read.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
pub struct Suspension {
    /// 1 to 500 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub reason: String,
}

impl Suspension {
    /// Checks the reason.
    pub(super) fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        length(&mut fields, "reason", &self.reason, 1, 500);
        fields.check()
    }
}
