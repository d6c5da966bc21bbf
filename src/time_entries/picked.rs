//! The project that a form's picker shows as chosen.

use queries::types::Color;
use uuid::Uuid;

use super::TimeEntry;
use super::form::EntryForm;
use super::timer_line::Choices;
use crate::error::Error;
use crate::projects::{self, ProjectOption};
use crate::tenancy::{Permission, Tenant};

/// A chosen project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// Its id, or `new` for one that is to be created.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its colour; none before it exists.
    pub color: Option<Color>,
}

impl Picked {
    /// An entry's project.
    pub fn of(entry: &TimeEntry) -> Option<Self> {
        let (id, name) = (entry.project_id?, entry.project_name.clone()?);
        Some(Self { id: id.to_string(), name, color: entry.project_color })
    }

    /// Whether it is yet to be created.
    pub fn is_new(&self) -> bool {
        self.id == "new"
    }

    /// Whether it is this one of those that are offered.
    pub fn is(&self, option: &ProjectOption) -> bool {
        Uuid::try_parse(&self.id).is_ok_and(|id| id == option.id)
    }

    /// What a form that was sent had chosen, to be shown again: the entry's project, an offered one, or one that only a
    /// search had found.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn by<P: Permission>(
        form: &EntryForm,
        tenant: &Tenant<P>,
        entry: Option<&TimeEntry>,
        choices: &Choices,
    ) -> Result<Option<Self>, Error> {
        if form.project_id == "new" {
            return Ok(form.project_name.clone().map(|name| Self { id: "new".into(), name, color: None }));
        }
        let Ok(id) = Uuid::try_parse(&form.project_id) else { return Ok(None) };
        if let Some(entry) = entry.filter(|entry| entry.project_id == Some(id)) {
            return Ok(Self::of(entry));
        }
        if let Some(offered) = choices.projects.iter().find(|option| option.id == id) {
            let (name, color) = (offered.name.clone(), Some(offered.color));
            return Ok(Some(Self { id: id.to_string(), name, color }));
        }
        match projects::find(tenant, id).await {
            Ok(found) => Ok(Some(Self { id: id.to_string(), name: found.name, color: Some(found.color) })),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
