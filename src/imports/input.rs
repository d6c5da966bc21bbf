//! What people and scripts send about imports.

use jiff::tz::TimeZone;
use queries::types::{ImportChoice, ImportDateOrder, ImportTool};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::Error;
use crate::web::{optional_choice, trimmed};

/// How a file is read. What is left out is found out; where the file leaves it open, it is asked.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ReadingInput {
    /// The tool that wrote the file.
    #[serde(default, deserialize_with = "optional_choice")]
    pub tool: Option<ImportTool>,
    /// In which order its days have their numbers.
    #[serde(default, deserialize_with = "optional_choice")]
    pub date_order: Option<ImportDateOrder>,
    /// The IANA name of the time zone of its clock times.
    #[serde(deserialize_with = "trimmed")]
    #[schema(example = "Europe/Rome")]
    pub timezone: String,
}

impl ReadingInput {
    pub(super) fn check(&self) -> Result<(), Error> {
        match TimeZone::get(&self.timezone) {
            Ok(_) => Ok(()),
            Err(_) => Err(Error::field("timezone", "timezone-unknown")),
        }
    }
}

/// What some of a file's names are here; names that are left out stay as they are.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct MappingInput {
    /// One for each name.
    pub choices: Vec<ChoiceInput>,
}

/// What a name of the file is here.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub struct ChoiceInput {
    /// The name's number in the import.
    pub number: i32,
    /// `skip`: a person's rows are passed over, others stay without it; `create`: it is created unless it is there by
    /// then (not for people); `given`: it is `target`.
    pub choice: ImportChoice,
    /// A member's, client's or project's id.
    #[serde(default)]
    pub target: Option<Uuid>,
}

/// The same as a form sends it: each name's number, and beside it `skip`, `create` or an id.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct MappingForm {
    #[serde(default)]
    number: Vec<i32>,
    #[serde(default)]
    choice: Vec<String>,
}

impl MappingForm {
    /// The choices.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `choices` for a choice that is none.
    pub(super) fn input(&self) -> Result<MappingInput, Error> {
        let one = |(number, choice): (&i32, &String)| {
            let (choice, target) = match choice.as_str() {
                "skip" => (ImportChoice::Skip, None),
                "create" => (ImportChoice::Create, None),
                id => (ImportChoice::Given, Some(Uuid::try_parse(id).ok()?)),
            };
            Some(ChoiceInput { number: *number, choice, target })
        };
        let choices: Option<Vec<_>> = self.number.iter().zip(&self.choice).map(one).collect();
        choices.map(|choices| MappingInput { choices }).ok_or(Error::field("choices", "import-choice-wrong"))
    }
}
