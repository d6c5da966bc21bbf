//! Writes an organization in one transaction, under the same roles and policies as the service itself.

use std::pin::pin;

use anyhow::Context;
use jiff::Timestamp;
use queries::queries::commands::demo::queries as sql;
use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::types::Type;
use tokio_postgres::{Client, Transaction};

use super::history::{Entry, History};
use super::outline::{Extent, Outline};
use super::plan::Plan;

/// PostgreSQL refuses `copy` into a table with row-level security, so the entries come in through a table of this
/// session and pass the policies from there.
const STAGE: &str = "create temporary table if not exists staged_entries (
        id uuid, user_id uuid, project_id uuid, description text, started_at timestamptz, ended_at timestamptz,
        day date, seconds integer, billable boolean, source text, created_at timestamptz, tags uuid[]
    ) on commit delete rows";
const COPY: &str = "copy staged_entries from stdin (format binary)";
const COLUMNS: [Type; 12] = [
    Type::UUID,
    Type::UUID,
    Type::UUID,
    Type::TEXT,
    Type::TIMESTAMPTZ,
    Type::TIMESTAMPTZ,
    Type::DATE,
    Type::INT4,
    Type::BOOL,
    Type::TEXT,
    Type::TIMESTAMPTZ,
    Type::UUID_ARRAY,
];
const STORE_ENTRIES: &str =
    "insert into time_entries (organization_id, id, user_id, project_id, description, started_at, ended_at, day,
        seconds, billable, source, hourly_rate, rate_source, cost_rate, created_at, updated_at)
    select $1, e.id, e.user_id, e.project_id, e.description, e.started_at, e.ended_at, e.day,
        e.seconds, e.billable, e.source::entry_source, r.hourly_rate, r.rate_source, r.cost_rate, e.created_at, e.created_at
    from staged_entries e
    cross join lateral resolve_rates($1, e.user_id, e.project_id, null, e.day, null) r";
const STORE_TAGS: &str = "insert into time_entry_tags (organization_id, time_entry_id, tag_id)
    select $1, id, unnest(tags) from staged_entries";

/// Stores an organization with everything in it, unless it is there already; returns its number of entries.
pub(super) async fn store(
    client: &mut Client,
    outline: &Outline,
    now: Timestamp,
    password_hash: &str,
) -> anyhow::Result<Option<u64>> {
    let transaction = client.transaction().await?;
    transaction.batch_execute("set local statement_timeout = 0").await?;
    enter(&transaction, outline).await?;
    if sql::demo_organization_exists().bind(&transaction, &outline.id).one().await? {
        return Ok(None);
    }
    transaction.batch_execute("set local role none").await?;
    let plan = Plan::new(outline, now)?;
    found(&transaction, outline, &plan, password_hash).await?;
    enter(&transaction, outline).await?;
    store_members(&transaction, outline, &plan).await?;
    store_plan(&transaction, outline, &plan).await?;
    let history = History::new(outline, &plan, now)?;
    let entries = match outline.extent {
        Extent::Since(day) => {
            store_entries(&transaction, outline, history.take_while(|entry| entry.day >= day)).await?
        }
        Extent::Entries(count) => store_entries(&transaction, outline, history.take(count)).await?,
    };
    transaction.commit().await?;
    Ok(Some(entries))
}

async fn enter(transaction: &Transaction<'_>, outline: &Outline) -> anyhow::Result<()> {
    let id = outline.id;
    let statements = format!("set local role timetracker_tenant; set local app.organization_id = '{id}'");
    Ok(transaction.batch_execute(&statements).await?)
}

/// The people and the organization with its owner, as the login role.
async fn found(
    transaction: &Transaction<'_>,
    outline: &Outline,
    plan: &Plan,
    password_hash: &str,
) -> anyhow::Result<()> {
    let (now, zone) = (&plan.founded, &outline.timezone);
    for person in &outline.people {
        sql::insert_demo_person()
            .bind(transaction, &person.id, &person.email, &person.name, &password_hash, zone, now)
            .await
            .with_context(|| format!("{} is somebody else's address", person.email))?;
    }
    let founder = outline.people.first().context("an organization needs an owner")?;
    let (name, slug, currency) = (&outline.name, &outline.slug, &outline.currency);
    sql::found_demo_organization()
        .bind(transaction, &founder.id, &outline.id, name, slug, zone, currency, &outline.color, now)
        .one()
        .await?;
    Ok(())
}

async fn store_members(transaction: &Transaction<'_>, outline: &Outline, plan: &Plan) -> anyhow::Result<()> {
    for person in outline.people.iter().skip(1) {
        let (name, email) = (&person.name, &person.email);
        sql::insert_demo_member()
            .bind(transaction, &outline.id, &person.id, &person.role, name, email, &plan.founded)
            .await?;
    }
    Ok(())
}

async fn store_plan(transaction: &Transaction<'_>, outline: &Outline, plan: &Plan) -> anyhow::Result<()> {
    let (organization, now) = (&outline.id, &plan.founded);
    sql::choose_demo_plan().bind(transaction, organization).await?;
    for (id, name, email) in &plan.clients {
        sql::insert_demo_client().bind(transaction, organization, id, name, email, now).await?;
    }
    for project in &plan.projects {
        sql::insert_demo_project()
            .bind(
                transaction,
                organization,
                &project.id,
                &project.client,
                &project.name,
                &project.code,
                &project.color,
                &project.billable,
                &project.rate,
                &project.archived_at,
                now,
            )
            .await?;
    }
    for (id, name) in &plan.tags {
        sql::insert_demo_tag().bind(transaction, organization, id, name, now).await?;
    }
    Ok(())
}

async fn store_entries(
    transaction: &Transaction<'_>,
    outline: &Outline,
    entries: impl Iterator<Item = Entry>,
) -> anyhow::Result<u64> {
    transaction.batch_execute(STAGE).await?;
    let sink = transaction.copy_in(COPY).await?;
    let mut writer = pin!(BinaryCopyInWriter::new(sink, &COLUMNS));
    for entry in entries {
        writer
            .as_mut()
            .write(&[
                &entry.id,
                &entry.user,
                &entry.project,
                &entry.description,
                &entry.started_at,
                &entry.ended_at,
                &entry.day,
                &entry.seconds,
                &entry.billable,
                &entry.source,
                &entry.created_at,
                &entry.tags,
            ])
            .await?;
    }
    writer.finish().await?;
    let stored = transaction.execute(STORE_ENTRIES, &[&outline.id]).await?;
    transaction.execute(STORE_TAGS, &[&outline.id]).await?;
    Ok(stored)
}
