//! The activity on its project's page.

use askama::Template;
use jiff::tz::TimeZone;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::{ActivityFilter, ActivityKind, ProjectActivity};
use crate::error::Error;
use crate::money::{Currency, Money};
use crate::rates::currency;
use crate::tasks::told;
use crate::tenancy::{Permission, Tenant};
use crate::texts::Text;
use crate::time_rules::format_hms;
use crate::web::{Cursor, Listing, Page};

/// The kinds to choose from: the value in the address, and the key of its text.
const KINDS: [(ActivityKind, &str, &str); 4] = [
    (ActivityKind::All, "all", "activity-all"),
    (ActivityKind::Project, "project", "project"),
    (ActivityKind::Tasks, "tasks", "tasks"),
    (ActivityKind::Comments, "comments", "comments"),
];

/// What happened in a project.
#[derive(Debug)]
pub struct ActivitySection {
    project: Uuid,
    kind: ActivityKind,
    activity: Listing<ProjectActivity>,
    continued: bool,
    currency: Currency,
    zone: TimeZone,
}

/// The section as HTML.
#[derive(Debug, Template)]
#[template(path = "project_activity/section.html")]
pub struct SectionHtml<'a> {
    page: &'a Page,
    section: &'a ActivitySection,
}

/// Which part of the activity a project's page shows.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ActivitySectionFilter {
    /// What happened to what.
    #[serde(default)]
    #[param(inline)]
    activity: ActivityKind,
    /// Where the page before ended.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    activity_after: Option<Cursor<Uuid>>,
}

impl ActivitySection {
    /// Reads a page of what happened.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load<P: Permission>(
        tenant: &Tenant<P>,
        project: Uuid,
        filter: ActivitySectionFilter,
    ) -> Result<Self, Error> {
        let ActivitySectionFilter { activity: kind, activity_after: after } = filter;
        let continued = after.is_some();
        let activity = ActivityFilter { kind, after, page_size: None }.list(tenant, project).await?;
        let (currency, zone) = (currency(tenant)?, tenant.member().zone());
        Ok(Self { project, kind, activity, continued, currency, zone })
    }

    /// The section as part of a page.
    pub fn html<'a>(&'a self, page: &'a Page) -> SectionHtml<'a> {
        SectionHtml { page, section: self }
    }

    /// The kinds to choose from: key of the name, query, whether it is shown.
    fn kinds(&self) -> Vec<(&'static str, String, bool)> {
        KINDS.iter().map(|(kind, _, key)| (*key, query(*kind), *kind == self.kind)).collect()
    }

    /// The query of the next page.
    fn next(&self) -> Option<String> {
        let next = self.activity.next_cursor.as_ref()?;
        let query = query(self.kind);
        let mark = if query.is_empty() { '?' } else { '&' };
        Some(format!("{query}{mark}activity_after={next}"))
    }

    /// What somebody did, in words.
    fn told(&self, page: &Page, one: &ProjectActivity) -> Text {
        let (old, new) = (one.old_value.as_deref(), one.new_value.as_deref());
        if one.kind == "task" {
            let change = serde_json::from_value(one.change.as_str().into());
            return change
                .map_or_else(|_| one.change.clone().into(), |change| told(page, change, (old, new)));
        }
        let value = |value: Option<&str>| {
            value.map_or_else(|| page.t("nothing"), |v| self.value(page, &one.change, v))
        };
        let named = |key: &str, name: Option<&str>| page.t1(key, "name", name.unwrap_or_default());
        let key = match one.change.as_str() {
            "written" => "activity-written",
            "created" if one.user_id.is_none() => "activity-was-created",
            "created" => "activity-created",
            "archived" => "activity-archived",
            "restored" => "activity-restored",
            "description" => "task-was-described",
            "member_added" => return named("activity-member-added", new),
            "member_removed" => return named("activity-member-removed", old),
            "billable" if new == Some("true") => "activity-now-billable",
            "billable" => "activity-not-billable",
            "name" => return page.t2("task-was-renamed", ("old", value(old)), ("new", value(new))),
            change => {
                let key = format!("activity-{}", change.replace('_', "-"));
                return page.t2(&key, ("old", value(old)), ("new", value(new)));
            }
        };
        page.t(key)
    }

    /// A stored value as the reader writes it.
    fn value(&self, page: &Page, change: &str, stored: &str) -> Text {
        let money = |minor: &str| minor.parse().ok().map(|minor| self.money(page, minor));
        let read = match change {
            "color" => Some(page.t(&format!("color-{stored}"))),
            "visibility" => Some(page.t(&format!("project-{stored}"))),
            "hourly_rate" => money(stored).map(|amount| page.t1("rate-an-hour", "amount", amount)),
            "budget" => self.budget(page, stored),
            _ => None,
        };
        read.unwrap_or_else(|| stored.to_owned().into())
    }

    /// A budget: how much, and in a month or in all.
    fn budget(&self, page: &Page, stored: &str) -> Option<Text> {
        let mut words = stored.split(' ');
        let (kind, amount, period) = (words.next()?, words.next()?.parse().ok()?, words.next()?);
        let amount = if kind == "money" { self.money(page, amount) } else { format_hms(amount) };
        let key = if period == "monthly" { "activity-budget-monthly" } else { "activity-budget-total" };
        Some(page.t2(key, ("amount", amount), ("percent", words.next()?.to_owned())))
    }

    fn money(&self, page: &Page, minor: i64) -> String {
        page.money(Money { minor, currency: self.currency })
    }
}

/// A kind as the query of an address.
fn query(kind: ActivityKind) -> String {
    let value = KINDS.iter().find(|(one, ..)| *one == kind).map_or("all", |(_, value, _)| value);
    if kind == ActivityKind::All { String::new() } else { format!("?activity={value}") }
}
