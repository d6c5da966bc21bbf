//! What scripts send about rates, and how lists are asked for.

use jiff::civil::Date;
use queries::queries::rates::queries as sql;
use queries::types::{RateKind, RateSubject};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{Rate, ResolvedRate, check_rate};
use crate::error::{Error, Fields};
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, optional_choice, optional_id};

/// Days between which rates can hold: PostgreSQL knows none before 4713 BC, callers do.
const FIRST_DAY: Date = Date::constant(1900, 1, 1);

/// A new rate, for whom it names: a person, a client, a project, a task, a person on a project, or, when nothing is
/// named, the organization.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct RateInput {
    /// What an hour is worth, or what it costs; the latter is for a person alone.
    #[serde(default = "hourly")]
    pub kind: RateKind,
    /// A person.
    #[serde(default, deserialize_with = "optional_id")]
    pub user_id: Option<Uuid>,
    /// A client.
    #[serde(default, deserialize_with = "optional_id")]
    pub client_id: Option<Uuid>,
    /// A project.
    #[serde(default, deserialize_with = "optional_id")]
    pub project_id: Option<Uuid>,
    /// A task.
    #[serde(default, deserialize_with = "optional_id")]
    pub task_id: Option<Uuid>,
    /// Minor units of the organization's currency per hour, 0 to 100,000,000; zero is a rate.
    #[schema(example = 9000)]
    pub rate: i64,
    /// The first day; left out: since ever.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// The last day; left out: without end.
    #[serde(default)]
    pub valid_to: Option<Date>,
}

/// How much a rate is from now on, and when. Whose it is stays.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct RateChange {
    /// Minor units of the organization's currency per hour, 0 to 100,000,000.
    #[schema(example = 9000)]
    pub rate: i64,
    /// The first day; left out: since ever.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// The last day; left out: without end.
    #[serde(default)]
    pub valid_to: Option<Date>,
}

pub(super) fn hourly() -> RateKind {
    RateKind::Hourly
}

impl RateInput {
    /// Checks every field, so that all problems are told at once.
    pub(super) fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        self.check_subject(&mut fields);
        let Self { rate, valid_from, valid_to, .. } = *self;
        RateChange { rate, valid_from, valid_to }.check_into(&mut fields);
        fields.check()
    }

    /// Notes a subject that is none.
    pub(super) fn check_subject(&self, fields: &mut Fields) {
        let named = [self.user_id, self.client_id, self.project_id, self.task_id];
        let count = named.iter().flatten().count();
        let pair = count == 2 && self.user_id.is_some() && self.project_id.is_some();
        if count > 1 && !pair {
            fields.add("client_id", "rate-subject-unclear");
        }
        if self.kind == RateKind::Cost && !(count == 1 && self.user_id.is_some()) {
            fields.add("kind", "rate-cost-needs-person");
        }
    }
}

impl RateChange {
    pub(super) fn check(self) -> Result<(), Error> {
        let mut fields = Fields::default();
        self.check_into(&mut fields);
        fields.check()
    }

    pub(super) fn check_into(self, fields: &mut Fields) {
        check_rate(fields, "rate", Some(self.rate));
        for (field, day) in [("valid_from", self.valid_from), ("valid_to", self.valid_to)] {
            if day.is_some_and(|day| day < FIRST_DAY) {
                fields.add(field, "day-invalid");
            }
        }
        if self.valid_from.zip(self.valid_to).is_some_and(|(first, last)| last < first) {
            fields.add("valid_to", "days-reversed");
        }
    }
}

/// Which rates a list shows.
#[derive(Clone, Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RateFilter {
    /// What hours are worth, or what they cost.
    #[serde(default, deserialize_with = "optional_choice")]
    #[param(inline)]
    pub kind: Option<RateKind>,
    /// Only this person's, also on projects.
    #[serde(default, deserialize_with = "optional_id")]
    pub user: Option<Uuid>,
    /// Only this client's.
    #[serde(default, deserialize_with = "optional_id")]
    pub client: Option<Uuid>,
    /// Only this project's, also of people on it.
    #[serde(default, deserialize_with = "optional_id")]
    pub project: Option<Uuid>,
    /// Only this task's.
    #[serde(default, deserialize_with = "optional_id")]
    pub task: Option<Uuid>,
    /// `next_cursor` of the page before.
    #[serde(default, skip_serializing)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(RateSubject, Uuid)>>,
}

impl RateFilter {
    /// One page by subject, the newest first.
    pub(super) async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Listing<Rate>, Error> {
        let (subject, id) = self.after.clone().map(|Cursor(key)| key).unzip();
        let rows = sql::list_rates()
            .bind(
                tenant,
                &tenant.organization_id(),
                &self.kind,
                &self.user,
                &self.client,
                &self.project,
                &self.task,
                &subject,
                &id,
                &(PAGE_SIZE + 1),
            )
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |rate| (rate.subject, rate.id)))
    }

    /// The filter as a query string, without the place in the list.
    pub(super) fn to_query(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }

    /// Whether only that kind is shown.
    pub(super) fn is_of(&self, kind: RateKind) -> bool {
        self.kind == Some(kind)
    }
}

/// Whose hour, on what, and when.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ResolveFilter {
    /// Who works; left out: oneself.
    #[serde(default)]
    pub user: Option<Uuid>,
    /// On which project.
    #[serde(default)]
    pub project: Option<Uuid>,
    /// On which task of that project.
    #[serde(default)]
    pub task: Option<Uuid>,
    /// On which day.
    pub day: Date,
}

impl ResolveFilter {
    /// What an entry that is written now would get.
    pub(super) async fn resolve<P: Permission>(self, tenant: &Tenant<P>) -> Result<ResolvedRate, Error> {
        let (worker, day) = (self.user.unwrap_or_else(|| tenant.user_id()), self.day.max(FIRST_DAY));
        let organization = tenant.organization_id();
        Ok(sql::resolved_rate()
            .bind(tenant, &organization, &worker, &self.project, &self.task, &day)
            .one()
            .await?)
    }
}
