//! The project and the task that a form's pickers show as chosen.

use queries::types::Color;
use uuid::Uuid;

use super::TimeEntry;
use super::form::EntryForm;
use super::timer_line::Choices;
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::{projects, tasks};

/// What is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    /// The project.
    pub project: Option<Choice>,
    /// The task of that project.
    pub task: Option<Choice>,
}

/// A chosen project or task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id, or `new` for one that is to be created.
    pub id: String,
    /// Its name.
    pub name: String,
    /// A project's colour; none before it exists.
    pub color: Option<Color>,
}

impl Choice {
    fn new(id: Uuid, name: &str, color: Option<Color>) -> Self {
        Self { id: id.to_string(), name: name.to_owned(), color }
    }

    /// One that is to be created, once it has a name.
    fn named(name: Option<&String>) -> Option<Self> {
        name.map(|name| Self { id: "new".into(), name: name.clone(), color: None })
    }

    /// Whether it is yet to be created.
    pub fn is_new(&self) -> bool {
        self.id == "new"
    }

    /// Whether it is the one with that id.
    pub fn is(&self, id: &Uuid) -> bool {
        Uuid::try_parse(&self.id).is_ok_and(|own| own == *id)
    }
}

impl Picked {
    /// An entry's project and task.
    pub fn of(entry: &TimeEntry) -> Self {
        let project = entry.project_id.zip(entry.project_name.as_deref());
        let task = entry.task_id.zip(entry.task_name.as_deref());
        Self {
            project: project.map(|(id, name)| Choice::new(id, name, entry.project_color)),
            task: task.map(|(id, name)| Choice::new(id, name, None)),
        }
    }

    /// What a form that was sent had chosen, to be shown again: the entry's own, offered ones, or ones that only a
    /// search had found.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn by<P: Permission>(
        form: &EntryForm,
        tenant: &Tenant<P>,
        entry: Option<&TimeEntry>,
        choices: &Choices,
    ) -> Result<Self, Error> {
        let own = entry.map(Self::of).unwrap_or_default();
        let project = project_of(form, tenant, own.project, choices).await?;
        Ok(Self { project, task: task_of(form, tenant, own.task, choices).await? })
    }
}

async fn project_of<P: Permission>(
    form: &EntryForm,
    tenant: &Tenant<P>,
    own: Option<Choice>,
    choices: &Choices,
) -> Result<Option<Choice>, Error> {
    if form.project_id == "new" {
        return Ok(Choice::named(form.project_name.as_ref()));
    }
    let Ok(id) = Uuid::try_parse(&form.project_id) else { return Ok(None) };
    if let Some(own) = own.filter(|own| own.is(&id)) {
        return Ok(Some(own));
    }
    if let Some(offered) = choices.projects.iter().find(|option| option.id == id) {
        return Ok(Some(Choice::new(id, &offered.name, Some(offered.color))));
    }
    found(projects::find(tenant, id).await.map(|found| Choice::new(id, &found.name, Some(found.color))))
}

async fn task_of<P: Permission>(
    form: &EntryForm,
    tenant: &Tenant<P>,
    own: Option<Choice>,
    choices: &Choices,
) -> Result<Option<Choice>, Error> {
    if form.task_id == "new" {
        return Ok(Choice::named(form.task_name.as_ref()));
    }
    let Ok(id) = Uuid::try_parse(&form.task_id) else { return Ok(None) };
    if let Some(own) = own.filter(|own| own.is(&id)) {
        return Ok(Some(own));
    }
    if let Some(offered) = choices.tasks.iter().find(|option| option.id == id) {
        return Ok(Some(Choice::new(id, &offered.name, None)));
    }
    found(tasks::find(tenant, id).await.map(|found| Choice::new(id, &found.name, None)))
}

/// Nothing, where it is not there any more.
fn found(choice: Result<Choice, Error>) -> Result<Option<Choice>, Error> {
    match choice {
        Ok(choice) => Ok(Some(choice)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}
