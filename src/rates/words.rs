//! Rates in words.

use queries::types::{PeriodStatus, RateKind, RateSource, RateSubject};

use super::Rate;
use super::applying::LeftOut;
use crate::money::{Currency, Money};
use crate::texts::Text;
use crate::web::Page;

/// Whose rate it is, by name; none for the organization's.
pub(super) fn whose(rate: &Rate) -> Option<String> {
    match (&rate.user_name, &rate.project_name) {
        (Some(person), Some(project)) => Some(format!("{person}, {project}")),
        (person, project) => person
            .as_ref()
            .or(project.as_ref())
            .or(rate.client_name.as_ref())
            .or(rate.task_name.as_ref())
            .cloned(),
    }
}

/// The key of what a rate is for.
pub(super) fn subject_key(subject: RateSubject) -> &'static str {
    match subject {
        RateSubject::Organization => "rate-of-organization",
        RateSubject::Member => "rate-person",
        RateSubject::Client => "client",
        RateSubject::Project => "project",
        RateSubject::Task => "task",
        RateSubject::ProjectMember => "rate-of-project-member",
    }
}

/// The key of what a rate is.
pub(super) fn kind_key(kind: RateKind) -> &'static str {
    match kind {
        RateKind::Hourly => "hourly-rate",
        RateKind::Cost => "cost-rate",
    }
}

/// The key of where an entry's rate came from.
pub fn source_key(source: RateSource) -> &'static str {
    match source {
        RateSource::Entry => "rate-from-entry",
        RateSource::ProjectMember => "rate-from-project-member",
        RateSource::Task => "rate-from-task",
        RateSource::Project => "rate-from-project",
        RateSource::Client => "rate-from-client",
        RateSource::Member => "rate-from-member",
        RateSource::Organization => "rate-from-organization",
    }
}

/// The days on which a rate holds.
pub(super) fn days(page: &Page, rate: &Rate) -> Text {
    match (rate.valid_from, rate.valid_to) {
        (None, None) => page.t("rate-always"),
        (Some(first), None) => page.t1("rate-from-day", "day", page.day(first)),
        (None, Some(last)) => page.t1("rate-until-day", "day", page.day(last)),
        (Some(first), Some(last)) => format!("{} – {}", page.day(first), page.day(last)).into(),
    }
}

/// How much a rate is.
pub(super) fn an_hour(page: &Page, minor: i64, currency: Currency) -> Text {
    page.t1("rate-an-hour", "amount", page.money(Money { minor, currency }))
}

/// A closed period, with why it is closed.
pub(super) fn left_out(page: &Page, period: &LeftOut) -> Text {
    let (name, last) = (period.user_name.clone().unwrap_or_default(), page.day(period.last_day));
    let Some(first) = period.first_day else { return page.t1("rates-left-locked", "day", last) };
    let key = match period.status {
        Some(PeriodStatus::Approved) => "rates-left-approved",
        _ => "rates-left-submitted",
    };
    page.t2(key, ("name", name), ("days", format!("{} – {last}", page.day(first))))
}
