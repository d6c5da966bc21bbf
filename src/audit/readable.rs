//! What an event changed, field by field, for people.

use serde_json::Value;

use super::AuditEvent;
use crate::web::Visitor;

/// One field of what changed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// The field's name.
    pub field: String,
    /// What it was; none where it was not there.
    pub before: Option<String>,
    /// What it is; none where it is gone.
    pub after: Option<String>,
}

/// The fields in which an event's two sides differ, or all of them where there is one side only.
pub(super) fn changes(before: Option<&Value>, after: Option<&Value>) -> Vec<Change> {
    let side = |side: Option<&Value>, name: &str| match side {
        Some(Value::Object(fields)) => fields.get(name).cloned(),
        Some(other) if name.is_empty() => Some(other.clone()),
        _ => None,
    };
    let mut names: Vec<String> = Vec::new();
    for value in [before, after].into_iter().flatten() {
        match value {
            Value::Object(fields) => names.extend(fields.keys().cloned()),
            _ => names.push(String::new()),
        }
    }
    names.sort();
    names.dedup();
    let change = |name: String| {
        let written = |value: Option<Value>| value.as_ref().and_then(written);
        let (before, after) = (written(side(before, &name)), written(side(after, &name)));
        (before != after).then(|| Change { field: name.replace('_', " "), before, after })
    };
    names.into_iter().filter_map(change).collect()
}

/// A value in words; none for "not set".
fn written(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(values) => Some(values.iter().filter_map(written).collect::<Vec<_>>().join(", ")),
        other => Some(other.to_string()),
    }
}

/// What happened, in words; the action's own name where the catalogue has none for it.
pub(super) fn action(visitor: &Visitor, action: &str) -> String {
    named(visitor, "audit-{}", action)
}

/// The kind of what it happened to, in words.
pub(super) fn family(visitor: &Visitor, family: &str) -> String {
    named(visitor, "audit-family-{}", family)
}

fn named(visitor: &Visitor, pattern: &str, name: &str) -> String {
    let key = pattern.replace("{}", &name.replace(['.', '_'], "-"));
    let text = visitor.t(&key);
    if text == key { name.to_owned() } else { text.into_owned() }
}

impl super::pages::Row {
    /// An event, as the page shows it.
    pub(super) fn new(page: &crate::web::Page, event: AuditEvent) -> Self {
        let zone = page.member().map_or(jiff::tz::TimeZone::UTC, crate::tenancy::Member::zone);
        Self {
            at: event.occurred_at,
            moment: page.moment(&event.occurred_at, &zone),
            what: action(page, &event.action),
            changes: changes(event.before.as_ref(), event.after.as_ref()),
            event,
        }
    }
}
