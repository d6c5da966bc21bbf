//! A selection of entries, changed, deleted or brought back together.

use queries::queries::time_entries::queries as sql;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::{Error, Fields};
use crate::tenancy::{Tenant, TrackTime};
use crate::texts::Message;
use crate::time_entries::entries::{delete, editable, restore, update};
use crate::time_entries::{EntryInput, TimeEntry, check_work, editable_by, tags, take_turns};
use crate::web::length;

/// The most entries of one request.
const MOST: usize = 200;

/// What becomes of a selection. What is left out stays as it is in each entry; null takes it away.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct SelectionInput {
    /// The entries, at most 200.
    pub ids: Vec<Uuid>,
    /// What is done with them; left out: change.
    #[serde(default)]
    pub action: Action,
    /// Put them on this project, or on none. Their task stays behind unless one is named.
    #[serde(default)]
    #[schema(value_type = Option<Uuid>)]
    pub project_id: Choice,
    /// A task of their project, or none.
    #[serde(default)]
    #[schema(value_type = Option<Uuid>)]
    pub task_id: Choice,
    /// Exactly these tags.
    #[serde(default)]
    pub tags: Option<Vec<String>>,
    /// Whether they are billable.
    #[serde(default)]
    pub billable: Option<bool>,
    /// What was done, at most 2,000 characters.
    #[serde(default)]
    pub description: Option<String>,
}

/// What is done with a selection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Each takes over what the request says.
    #[default]
    Change,
    /// Each is deleted.
    Delete,
    /// Each deleted one comes back; all of them or none.
    Restore,
}

/// A project or task, or none; or nothing is said about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// It stays as it is.
    #[default]
    LeftOut,
    /// This one, or none.
    Given(Option<Uuid>),
}

/// What became of one entry.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ItemResult {
    /// The entry.
    pub id: Uuid,
    /// Whether it was done.
    pub done: bool,
    /// Why not, for programs.
    pub code: Option<&'static str>,
    /// Why not, for people.
    pub message: Option<String>,
}

/// What became of each entry, in the order of the request.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Results {
    /// One for each entry.
    pub results: Vec<ItemResult>,
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::Given)
    }
}

impl Choice {
    /// What it becomes, for one that is `own` now.
    fn over(self, own: Option<Uuid>) -> Option<Uuid> {
        match self {
            Self::LeftOut => own,
            Self::Given(id) => id,
        }
    }
}

impl SelectionInput {
    /// Some entries and what is done with them as they are.
    pub fn of(ids: Vec<Uuid>, action: Action) -> Self {
        Self { ids, action, ..Self::default() }
    }

    /// Does with each entry what can be done, and tells of each what became of it.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a change that no entry can have, [`Error::NotFound`] where none of the entries is there
    /// for the person.
    pub async fn apply(&self, tenant: &Tenant<TrackTime>) -> Result<Results, Error> {
        self.check()?;
        if self.action == Action::Change {
            let (project_id, task_id) = (self.project_id.over(None), self.task_id.over(None));
            check_work(tenant, &EntryInput { project_id, task_id, ..EntryInput::default() }).await?;
        }
        self.take_everybodys_turn(tenant).await?;
        let mut results = Vec::new();
        for id in &self.ids {
            let done = self.apply_to(tenant, *id).await;
            // What comes back is written before all is known about it: only giving up undoes that.
            let done = if self.action == Action::Restore { Ok(done?) } else { done };
            results.push(item(tenant, *id, done)?);
        }
        if !results.is_empty() && results.iter().all(|result| result.code == Some("error-not-found")) {
            return Err(Error::NotFound);
        }
        Ok(Results { results })
    }

    fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        if self.ids.len() > MOST {
            fields.add("ids", Message::from("entries-too-many").with("most", MOST));
        }
        if self.action == Action::Change && self.says_nothing() {
            fields.add("change", "entries-change-nothing");
        }
        length(&mut fields, "description", self.description.as_deref().unwrap_or_default(), 0, 2000);
        tags::check(&mut fields, self.tags.as_deref().unwrap_or_default());
        fields.check()
    }

    fn says_nothing(&self) -> bool {
        (self.project_id, self.task_id) == (Choice::LeftOut, Choice::LeftOut)
            && self.tags.is_none()
            && self.billable.is_none()
            && self.description.is_none()
    }

    /// Whoever writes several people's time takes their turns in one order, so that no two requests wait for each other.
    async fn take_everybodys_turn(&self, tenant: &Tenant<TrackTime>) -> Result<(), Error> {
        let (organization, own) = (tenant.organization_id(), editable_by(tenant.member()));
        for worker in sql::workers_of_entries().bind(tenant, &organization, &self.ids, &own).all().await? {
            take_turns(tenant, worker).await?;
        }
        Ok(())
    }

    async fn apply_to(&self, tenant: &Tenant<TrackTime>, id: Uuid) -> Result<(), Error> {
        match self.action {
            Action::Delete => delete(tenant, id).await,
            Action::Restore => restore(tenant, id).await.map(drop),
            Action::Change => {
                let entry = editable(tenant, id).await?;
                let (version, input) = (entry.version, self.over(entry));
                update(tenant, id, version, &input).await.map(drop)
            }
        }
    }

    /// The entry with what is to change.
    fn over(&self, entry: TimeEntry) -> EntryInput {
        let own = EntryInput::from(entry);
        let project_id = self.project_id.over(own.project_id);
        let stays = project_id == own.project_id;
        EntryInput {
            task_id: self.task_id.over(own.task_id.filter(|_| stays)),
            project_id,
            tags: self.tags.clone().unwrap_or(own.tags),
            billable: self.billable.or(own.billable),
            description: self.description.clone().map_or(own.description, |text| text.trim().to_owned()),
            ..EntryInput::default()
        }
    }
}

/// What to tell about one entry; faults that are not about it pass on.
fn item(tenant: &Tenant<TrackTime>, id: Uuid, done: Result<(), Error>) -> Result<ItemResult, Error> {
    let told = match done {
        Ok(()) => return Ok(ItemResult { id, done: true, code: None, message: None }),
        Err(error @ (Error::Invalid(_) | Error::NotFound | Error::Conflict(_) | Error::Stale)) => {
            error.told()
        }
        Err(error) => return Err(error),
    };
    let text = told.text(tenant.member().person().locale()).into_owned();
    Ok(ItemResult { id, done: false, code: Some(told.key()), message: Some(text) })
}
