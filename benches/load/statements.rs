//! The service's own SQL, read from the generated source so that the two cannot drift apart.

use std::fmt::Display;

use anyhow::{Context, Result};
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use queries::types::Role;
use timetracker::time_rules::week_of;
use tokio_postgres::types::ToSql;
use uuid::Uuid;

use crate::data::{Caller, TODAY};

const SOURCES: [&str; 20] = [
    include_str!("../../crates/queries/src/queries/time_entries/queries.rs"),
    include_str!("../../crates/queries/src/queries/time_entries/suggestions.rs"),
    include_str!("../../crates/queries/src/queries/time_entries/timer.rs"),
    include_str!("../../crates/queries/src/queries/time_entries/totals.rs"),
    include_str!("../../crates/queries/src/queries/projects/queries.rs"),
    include_str!("../../crates/queries/src/queries/tags/queries.rs"),
    include_str!("../../crates/queries/src/queries/clients/queries.rs"),
    include_str!("../../crates/queries/src/queries/api_tokens/queries.rs"),
    include_str!("../../crates/queries/src/queries/calendar/queries.rs"),
    include_str!("../../crates/queries/src/queries/comments/queries.rs"),
    include_str!("../../crates/queries/src/queries/focus/queries.rs"),
    include_str!("../../crates/queries/src/queries/notifications/queries.rs"),
    include_str!("../../crates/queries/src/queries/periods/queries.rs"),
    include_str!("../../crates/queries/src/queries/rates/queries.rs"),
    include_str!("../../crates/queries/src/queries/search/queries.rs"),
    include_str!("../../crates/queries/src/queries/tasks/queries.rs"),
    include_str!("../../crates/queries/src/queries/timesheets/queries.rs"),
    include_str!("../../crates/queries/src/queries/budgets/queries.rs"),
    include_str!("../../crates/queries/src/queries/tombstones/queries.rs"),
    include_str!("../../crates/queries/src/queries/working_now/queries.rs"),
];

/// A statement as the service prepares it.
#[derive(Clone, Debug)]
pub struct Statement {
    pub name: &'static str,
    pub sql: String,
    /// In the order of `$1`, `$2`, ….
    pub parameters: Vec<&'static str>,
}

/// A parameter's value.
pub type Value = Box<dyn ToSql + Sync + Send>;

/// Which days a statement is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Days {
    /// The newest entries, of any day.
    Newest,
    /// The week that the Time page shows.
    Week,
}

/// All statements on tenant tables that read.
pub fn reading() -> Vec<Statement> {
    let all = SOURCES.into_iter().flat_map(|source| source.split("\npub fn ").skip(1).filter_map(parse));
    let reads = |sql: &str| {
        let writes = ["insert into", "update ", "delete from", "for update", "pg_advisory"];
        !writes.iter().any(|word| sql.contains(word)) && sql.contains("organization_id = $")
    };
    all.filter(|statement| reads(&statement.sql)).collect()
}

/// The statement of this name.
pub fn named(name: &str) -> Result<Statement> {
    reading()
        .into_iter()
        .find(|statement| statement.name == name)
        .with_context(|| format!("no statement {name}"))
}

/// Reads one generated function: its name, the literal in it, and the arguments of `bind` behind it.
fn parse(function: &'static str) -> Option<Statement> {
    let (name, rest) = function.split_once("()")?;
    let (_, rest) = rest.split_once('"')?;
    // Quotes inside the literal have a backslash before them.
    let end = rest.match_indices('"').map(|(at, _)| at).find(|&at| !rest[..at].ends_with('\\'))?;
    let (sql, rest) = (rest[..end].replace("\\\"", "\""), &rest[end..]);
    let (_, rest) = rest.split_once("client: &'c C,")?;
    let (arguments, _) = rest.split_once(')')?;
    let names = arguments.split(',').filter_map(|argument| argument.split_once(':'));
    Some(Statement { name, sql, parameters: names.map(|(name, _)| name.trim()).collect() })
}

impl Statement {
    /// What the service would bind for this caller, as literals, in their order.
    ///
    /// # Errors
    /// When a parameter is new: then it needs a literal here.
    pub fn literals(&self, caller: &Caller) -> Result<Vec<String>> {
        let known = |name: &&str| {
            literal(name, caller).with_context(|| format!("{}: no literal for {name}", self.name))
        };
        self.parameters.iter().map(known).collect()
    }

    /// What the service binds for this caller.
    ///
    /// # Errors
    /// When a parameter is new: then it needs a value here.
    pub fn values(&self, caller: &Caller, days: Days) -> Result<Vec<Value>> {
        self.parameters
            .iter()
            .map(|name| {
                value(name, caller, days).with_context(|| format!("{}: no value for {name}", self.name))
            })
            .collect()
    }
}

/// A parameter's value as PostgreSQL reads it from text, whatever its type; null where nothing is chosen.
fn literal(name: &str, caller: &Caller) -> Option<String> {
    let week = week_of(TODAY, Weekday::Monday);
    let quoted = |value: &dyn Display| format!("'{value}'");
    Some(match name {
        "organization_id" => quoted(&caller.organization),
        "user_id" | "worker" | "reader" | "own" => quoted(&caller.user),
        "project_id" => quoted(&caller.project),
        "id" | "tag_id" | "time_entry_id" | "task_id" | "client_id" | "comment_id" | "moved" | "entry" => {
            quoted(&Uuid::nil())
        }
        "assignee_id" | "chosen" | "after" | "priority" | "status" | "kind" | "after_key" | "after_name"
        | "after_subject" | "after_favourite" | "billable" => "null".to_owned(),
        "from_day" | "first_day" | "first" | "month_first" => quoted(&week.first()),
        "to_day" | "last_day" | "last" | "month_last" => quoted(&week.last()),
        "after_day" => quoted(&"9999-12-31"),
        "today" | "day" => quoted(&TODAY),
        "now" | "started_at" | "ended_at" | "after_at" | "updated_since" => format!("'{TODAY} 12:00:00Z'"),
        "after_started_at" => quoted(&"infinity"),
        "after_id" => quoted(&Uuid::max()),
        "days" => format!("'{{{TODAY}}}'"),
        "ids" | "people" | "users" | "threads" | "projects" => format!("'{{{}}}'", Uuid::nil()),
        "role" => quoted(&"owner"),
        "statuses" => quoted(&"{todo,in_progress,review}"),
        "sort" => quoted(&"due"),
        "unassigned" | "overdue" | "archived" | "money_only" => "false".to_owned(),
        "with_amounts" | "sees_amounts" => "true".to_owned(),
        "search" | "typed" => quoted(&"review"),
        "patterns" => quoted(&"{%review%}"),
        "window" | "page_size" | "most" => "51".to_owned(),
        _ => return None,
    })
}

fn value(name: &str, caller: &Caller, days: Days) -> Option<Value> {
    let week = week_of(TODAY, Weekday::Monday);
    let (from, to) = match days {
        Days::Newest => (Date::constant(1999, 1, 1), Date::MAX),
        Days::Week => (week.first(), week.last()),
    };
    Some(match name {
        "organization_id" => Box::new(caller.organization),
        "user_id" | "reader" => Box::new(caller.user),
        "role" => Box::new(Role::Owner),
        "id" | "time_entry_id" => Box::new(Uuid::nil()),
        "from_day" => Box::new(from),
        "to_day" => Box::new(to),
        "after_day" => Box::new(Date::MAX),
        "after_started_at" => Box::new(Some(Timestamp::MAX)),
        "after_id" => Box::new(Uuid::max()),
        "project_id" | "task_id" | "client_id" | "tag_id" | "chosen" | "after" => Box::new(None::<Uuid>),
        "search" | "after_name" => Box::new(None::<String>),
        "archived" | "billable" => Box::new(None::<bool>),
        "with_amounts" | "sees_amounts" => Box::new(true),
        "page_size" => Box::new(51_i64),
        "most" => Box::new(50_i64),
        _ => return None,
    })
}
