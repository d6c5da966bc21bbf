//! Which way PostgreSQL takes through every reading statement, as the tenant role, under its policies.

use anyhow::{Context, Result};
use tokio_postgres::{Client, SimpleQueryMessage};

use crate::data::{Caller, Data, connect};
use crate::statements::{Statement, reading};

/// How PostgreSQL runs a statement.
#[derive(Debug)]
pub struct Plan {
    pub statement: &'static str,
    /// The indexes of both plans: the one for these values and the one for any values.
    pub indexes: Vec<String>,
    /// Tables that are read from end to end.
    pub scanned: Vec<String>,
}

/// The plans of all statements on tenant tables that read.
pub async fn plans(data: &Data) -> Result<Vec<Plan>> {
    let client = connect(&data.login).await?;
    let caller = data.callers.get(data.callers.len() / 2).context("nobody is there")?;
    let mut plans = Vec::new();
    for statement in reading() {
        plans.push(plan(&client, &statement, caller).await.with_context(|| statement.name)?);
    }
    Ok(plans)
}

async fn plan(client: &Client, statement: &Statement, caller: &Caller) -> Result<Plan> {
    let organization = caller.organization;
    client
        .batch_execute(&format!(
            "begin read only; set local role timetracker_tenant; set local app.organization_id = '{organization}';
             set local app.reader = '{}'",
            caller.user
        ))
        .await?;
    let lines = explained(client, statement, caller).await?;
    client.batch_execute("rollback; deallocate all").await?;
    Ok(Plan {
        statement: statement.name,
        indexes: named_in(&lines, &[" using ", "Bitmap Index Scan on "]),
        scanned: named_in(&lines, &["Seq Scan on "]),
    })
}

/// The plan for these values, and the one that PostgreSQL may keep for a prepared statement, which does not look at any.
async fn explained(client: &Client, statement: &Statement, caller: &Caller) -> Result<Vec<String>> {
    let (sql, values) = (&statement.sql, statement.literals(caller)?.join(", "));
    let execute = if values.is_empty() { "planned".to_owned() } else { format!("planned({values})") };
    let explain = format!(
        "prepare planned as {sql}; set local plan_cache_mode = force_custom_plan; explain execute {execute};
         set local plan_cache_mode = force_generic_plan; explain execute {execute}"
    );
    let line = |message| match message {
        SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    };
    Ok(client.simple_query(&explain).await?.into_iter().filter_map(line).collect())
}

/// The words behind any of these marks, each once.
fn named_in(lines: &[String], marks: &[&str]) -> Vec<String> {
    let word = |line: &String| {
        let rest = marks.iter().find_map(|mark| line.split_once(mark))?.1;
        rest.split_whitespace().next().map(str::to_owned)
    };
    let mut words: Vec<String> = lines.iter().filter_map(word).collect();
    words.sort_unstable();
    words.dedup();
    words
}
