//! The events of an organization, filtered and page by page.

use jiff::Timestamp;
use jiff::civil::Date;
use queries::queries::audit::queries as sql;
pub use queries::queries::audit::queries::AuditEvent;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::{Error, Fields};
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, like_pattern, optional, optional_id};

/// Which events are meant. Whatever is left out restricts nothing.
#[derive(Clone, Debug, Default, Deserialize, Serialize, IntoParams, ToSchema)]
#[into_params(parameter_in = Query)]
pub struct AuditFilter {
    /// Who acted: the person's id.
    #[serde(default, deserialize_with = "optional_id")]
    pub actor: Option<Uuid>,
    /// The kind of what it happened to, as actions begin: `member` for `member.role_changed`.
    #[serde(default)]
    pub family: String,
    /// Part of the name of what it happened to.
    #[serde(default)]
    pub subject: String,
    /// The id of what it happened to.
    #[serde(default, deserialize_with = "optional_id")]
    pub subject_id: Option<Uuid>,
    /// The first day, in your time zone.
    #[serde(default, deserialize_with = "optional_day")]
    pub since: Option<Date>,
    /// The last day, in your time zone.
    #[serde(default, deserialize_with = "optional_day")]
    pub until: Option<Date>,
}

/// The place in a list: how far the reader has come.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct After {
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<i64>>,
}

impl AuditFilter {
    /// One page of the events, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn list<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        after: &After,
    ) -> Result<Listing<AuditEvent>, Error> {
        let before = after.after.as_ref().map(|Cursor(sequence)| *sequence);
        let rows = self.read(tenant, before, PAGE_SIZE + 1).await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |event| event.sequence))
    }

    /// At most so many of the events before a place in the chain, newest first.
    pub(super) async fn read<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        before: Option<i64>,
        most: i64,
    ) -> Result<Vec<AuditEvent>, Error> {
        let family = blank(&self.family)
            .map(|family| format!("{}.%", family.replace(['\\', '%'], "").replace('_', r"\_")));
        let (since, until) = (Self::start_of(tenant, self.since), Self::start_of(tenant, self.next_day()));
        let rows = sql::list_events()
            .bind(
                tenant,
                &tenant.organization_id(),
                &self.actor,
                &family,
                &like_pattern(&self.subject),
                &self.subject_id,
                &since,
                &until,
                &before,
                &most,
            )
            .all()
            .await?;
        Ok(rows)
    }

    /// Refuses ids that mean nothing in this organization: an export of nothing would look like a record of nothing.
    ///
    /// # Errors
    /// [`Error::Invalid`] at the field.
    pub(super) async fn check<P: Permission>(&self, tenant: &Tenant<P>) -> Result<(), Error> {
        let scope = sql::filter_scope();
        let known =
            scope.bind(tenant, &self.actor, &tenant.organization_id(), &self.subject_id).one().await?;
        let mut fields = Fields::default();
        if !known.actor_known {
            fields.add("actor", "audit-actor-unknown");
        }
        if !known.subject_known {
            fields.add("subject_id", "audit-subject-unknown");
        }
        fields.check()
    }

    /// Whether it restricts anything.
    pub(super) fn is_empty(&self) -> bool {
        let ids = self.actor.is_none() && self.subject_id.is_none();
        ids && blank(&self.family).is_none()
            && blank(&self.subject).is_none()
            && self.since.is_none()
            && self.until.is_none()
    }

    /// Whether it shows this person's events only.
    pub(super) fn is_by(&self, person: &Uuid) -> bool {
        self.actor.as_ref() == Some(person)
    }

    /// The filter as the query of an address.
    pub(super) fn to_query(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }

    fn next_day(&self) -> Option<Date> {
        self.until.map(|day| day.tomorrow().unwrap_or(day))
    }

    /// When a day begins for the reader.
    fn start_of<P: Permission>(tenant: &Tenant<P>, day: Option<Date>) -> Option<Timestamp> {
        let start = day?.to_zoned(tenant.member().zone()).ok()?;
        Some(start.timestamp())
    }
}

fn blank(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// Reads an optional day: empty or blank is "none", as an empty field sends it.
fn optional_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let day = optional(deserializer)?.map(|text| text.parse());
    day.transpose().map_err(|_| D::Error::custom("not a day like 2026-03-02"))
}
