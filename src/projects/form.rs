//! What people type about projects: as the API's input, but the rate is a decimal in the organization's currency.

use queries::types::{Color, ProjectVisibility};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::input::blue;
use super::{Project, ProjectInput};
use crate::error::{Error, Fields};
use crate::money::{Currency, Money};
use crate::notation::Notation;
use crate::web::{optional, optional_id, trimmed};

/// The form's fields as they were typed, so that a rejected form shows them again.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ProjectForm {
    /// The version the form started from; none for a new project.
    pub version: Option<i32>,
    /// As in the API.
    #[serde(default, deserialize_with = "trimmed")]
    pub name: String,
    /// Empty for "no client".
    #[serde(default, deserialize_with = "optional_id")]
    pub client_id: Option<Uuid>,
    /// Empty for "no code".
    #[serde(default, deserialize_with = "optional")]
    pub code: Option<String>,
    /// One of the palette.
    #[serde(default = "blue")]
    pub color: Color,
    /// A checkbox: absent when it is not ticked.
    #[serde(default)]
    pub billable: bool,
    /// An amount such as `90` or `90.50`; empty for "not set".
    #[serde(default, deserialize_with = "trimmed")]
    pub hourly_rate: String,
    /// As in the API.
    #[serde(default, deserialize_with = "trimmed")]
    pub description: String,
    /// Whether members who do not belong to it see it, too.
    #[serde(default = "public")]
    #[schema(inline)]
    pub visibility: ProjectVisibility,
}

fn public() -> ProjectVisibility {
    ProjectVisibility::Public
}

impl ProjectForm {
    /// The empty form, for a client where one is named.
    pub(super) fn new(client_id: Option<Uuid>) -> Self {
        Self {
            version: None,
            name: String::new(),
            client_id,
            code: None,
            color: blue(),
            billable: true,
            hourly_rate: String::new(),
            description: String::new(),
            visibility: public(),
        }
    }

    /// The form for a project that exists.
    pub(super) fn of(project: Project, currency: Currency, notation: Notation) -> Self {
        let rate = project.hourly_rate.map(|minor| notation.amount(Money { minor, currency }));
        Self {
            version: Some(project.version),
            name: project.name,
            client_id: project.client_id,
            code: project.code,
            color: project.color,
            billable: project.billable,
            hourly_rate: rate.unwrap_or_default(),
            description: project.description,
            visibility: project.visibility,
        }
    }

    /// The input that was meant, with all problems told at once.
    pub(super) fn read(&self, currency: Currency, notation: Notation) -> Result<ProjectInput, Error> {
        let mut fields = Fields::default();
        let input = ProjectInput {
            name: self.name.clone(),
            client_id: self.client_id,
            code: self.code.clone(),
            color: self.color,
            billable: self.billable,
            hourly_rate: self.rate(currency, notation, &mut fields),
            description: self.description.clone(),
            visibility: Some(self.visibility),
        };
        input.check_into(&mut fields);
        fields.check().map(|()| input)
    }

    fn rate(&self, currency: Currency, notation: Notation, fields: &mut Fields) -> Option<i64> {
        if self.hourly_rate.is_empty() {
            return None;
        }
        let parsed = notation.read_amount(&self.hourly_rate, currency);
        parsed.map_err(|error| fields.add("hourly_rate", error.key())).ok().map(|rate| rate.minor)
    }
}
