//! Which entries are meant: by a list, by totals, by a file.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::{Error, Fields};
use crate::tenancy::{Member, Permission, Tenant};
use crate::time_rules::{RelativeDays, day_of};
use crate::web::{like_pattern, optional, optional_choice, optional_flag, optional_id};

/// Whose entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// The person's own.
    #[default]
    Own,
    /// Everybody's in the organization.
    All,
    /// One person's.
    Of(Uuid),
}

/// PostgreSQL knows no days before 4713 BC, callers do; no entry is older than this one anyway.
pub(super) const FIRST_DAY: Date = Date::constant(1999, 1, 1);

/// Which entries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, IntoParams, ToSchema)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct EntryFilter {
    /// A person's id, or `all`; left out: one's own. A member sees only their own.
    #[serde(skip_serializing_if = "Whose::is_own")]
    #[param(value_type = Option<String>)]
    #[schema(value_type = Option<String>)]
    pub user: Whose,
    /// Only those of this client's projects.
    #[serde(deserialize_with = "optional_id", skip_serializing_if = "Option::is_none")]
    pub client: Option<Uuid>,
    /// Only this project's.
    #[serde(deserialize_with = "optional_id", skip_serializing_if = "Option::is_none")]
    pub project: Option<Uuid>,
    /// Only this task's.
    #[serde(deserialize_with = "optional_id", skip_serializing_if = "Option::is_none")]
    pub task: Option<Uuid>,
    /// Only those with this tag.
    #[serde(deserialize_with = "optional_id", skip_serializing_if = "Option::is_none")]
    pub tag: Option<Uuid>,
    /// Only those that are billable, or only the others.
    #[serde(deserialize_with = "optional_flag", skip_serializing_if = "Option::is_none")]
    pub billable: Option<bool>,
    /// Days relative to today in one's own time zone, instead of `from` and `to`.
    #[serde(deserialize_with = "optional_choice", skip_serializing_if = "Option::is_none")]
    #[param(inline)]
    #[schema(inline)]
    pub days: Option<RelativeDays>,
    /// The first day.
    #[serde(deserialize_with = "optional_choice", skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day.
    #[serde(deserialize_with = "optional_choice", skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// Part of the description, or of the project's or task's name.
    #[serde(deserialize_with = "optional", skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
}

impl Whose {
    fn is_own(&self) -> bool {
        *self == Self::Own
    }

    /// The person, or none for everybody.
    ///
    /// # Errors
    /// [`Error::Forbidden`] for somebody else's time where the role sees only its own. Nobody is looked up, so
    /// the answer does not tell who exists.
    pub(crate) fn worker(self, member: &Member) -> Result<Option<Uuid>, Error> {
        let worker = match self {
            Self::Own => Some(member.user_id()),
            Self::Of(user) => Some(user),
            Self::All => None,
        };
        if worker == Some(member.user_id()) || member.sees_everyones_time() {
            Ok(worker)
        } else {
            Err(Error::forbidden("forbidden-role"))
        }
    }
}

impl<'de> Deserialize<'de> for Whose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "" => Ok(Self::Own),
            "all" => Ok(Self::All),
            id => Uuid::try_parse(id).map(Self::Of).map_err(serde::de::Error::custom),
        }
    }
}

impl Serialize for Whose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Own => serializer.serialize_str(""),
            Self::All => serializer.serialize_str("all"),
            Self::Of(id) => serializer.serialize_str(&id.to_string()),
        }
    }
}

impl EntryFilter {
    /// The filter as a query string.
    pub(crate) fn to_query(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }

    /// The first and the last day as the database can compare them.
    pub(super) fn days<P: Permission>(&self, tenant: &Tenant<P>) -> (Date, Date) {
        let (from, to) = self.chosen_days(tenant);
        (from.unwrap_or(FIRST_DAY).max(FIRST_DAY), to.unwrap_or(Date::MAX).max(FIRST_DAY))
    }

    /// The first and the last day, where there are such.
    pub(crate) fn chosen_days<P: Permission>(&self, tenant: &Tenant<P>) -> (Option<Date>, Option<Date>) {
        let Some(relative) = self.days else { return (self.from, self.to) };
        let member = tenant.member();
        let today = day_of(tenant.now(), &member.zone());
        relative.days(today, member.organization().first_weekday()).unzip()
    }

    /// Notes days that go backwards, at the last one.
    pub(crate) fn check_days(&self, fields: &mut Fields) {
        if self.days.is_none() && self.from.zip(self.to).is_some_and(|(from, to)| to < from) {
            fields.add("to", "days-reversed");
        }
    }

    pub(super) fn pattern(&self) -> Option<String> {
        self.search.as_deref().and_then(like_pattern)
    }
}
