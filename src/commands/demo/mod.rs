//! `timetracker demo`: believable data to look at, or as much as a measurement needs.
//!
//! The rows follow from the flags: the same ones give the same organizations, people and entries. Each organization
//! is one transaction, and one that is there already stays as it is, so the command can be repeated. Large sets go
//! through `copy`; everything passes the same roles and policies as the service's own writes.

mod history;
mod outline;
mod plan;
mod store;
#[cfg(test)]
mod tests;
mod trades;

use std::sync::{Mutex, PoisonError};

use anyhow::{Context, anyhow};
use clap::Args;
use futures_util::future::try_join_all;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use tokio_postgres::Config;

use crate::accounts;
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::database;
use outline::Outline;

/// Everybody's password. It is printed, and protects nothing.
const PASSWORD: &str = "only for demonstration";
/// Organizations written at the same time, when they are many. The three with people in two of them are written in
/// order: people come with the first organization that they are in.
const CONNECTIONS: usize = 3;

/// What `timetracker demo` makes, and where.
#[derive(Args, Clone, Debug)]
pub struct Demo {
    /// Where the data is.
    #[command(flatten)]
    pub database: DatabaseConfig,

    /// Make this many organizations instead of the three that are told apart by hand.
    #[arg(long, requires = "entries", value_parser = clap::value_parser!(u32).range(1..))]
    pub organizations: Option<u32>,

    /// Time entries in all these organizations together.
    #[arg(long, requires = "organizations")]
    pub entries: Option<u32>,

    /// The day on which the data ends, at 16:00 UTC. Not set: it ends now.
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
}

/// What was made.
#[derive(Debug, Default)]
struct Made {
    organizations: usize,
    entries: u64,
    already_there: usize,
}

/// Fills the database and prints how to sign in.
///
/// # Errors
/// When the database cannot be reached or has another schema.
pub async fn demo(demo: Demo) -> anyhow::Result<()> {
    let access = database::access(&demo.database).await?;
    super::serve::prepare(&access).await?;
    let outlines = outlines(&demo)?;
    let shown: Vec<String> = outlines.iter().take(3).map(sign_in).collect();
    let made = fill(&access.login, outlines, end(&demo)?).await?;
    if let Some(cluster) = access.cluster {
        cluster.stop().await?;
    }
    print!("{}\nEverybody's password is: {PASSWORD}\n\n", shown.join("\n"));
    println!(
        "{} organizations with {} time entries made, {} were already there.",
        made.organizations, made.entries, made.already_there
    );
    Ok(())
}

/// The instant at which the data ends.
fn end(demo: &Demo) -> anyhow::Result<Timestamp> {
    match demo.today {
        Some(day) => Ok(day.at(16, 0, 0, 0).to_zoned(TimeZone::UTC)?.timestamp()),
        None => Ok(Timestamp::from_second(Clock::System.now().as_second())?),
    }
}

fn outlines(demo: &Demo) -> anyhow::Result<Vec<Outline>> {
    if let (Some(organizations), Some(entries)) = (demo.organizations, demo.entries) {
        return Ok(outline::many(organizations as usize, entries as usize).collect());
    }
    let today = end(demo)?.to_zoned(TimeZone::UTC).date();
    Ok(outline::three(today.checked_sub(3.months())?))
}

/// Who is in an organization, for people to read.
fn sign_in(outline: &Outline) -> String {
    let people = outline.people.iter().take(5).map(|person| {
        let role = format!("{:?}", person.role).to_lowercase();
        format!("  {role:<8} {:<16} {}\n", person.name, person.email)
    });
    format!("{}\n{}", outline.name, people.collect::<String>())
}

/// Writes all organizations over a few connections.
async fn fill(login: &Config, outlines: Vec<Outline>, now: Timestamp) -> anyhow::Result<Made> {
    let hash = accounts::hash_password(PASSWORD.to_owned()).await;
    let password_hash = hash.map_err(|error| anyhow!("hashing the password: {error:?}"))?;
    let connections = if outlines.len() > 3 { CONNECTIONS } else { 1 };
    let queue = Mutex::new(outlines.into_iter());
    let fill = || fill_from(&queue, login, now, &password_hash);
    let parts = try_join_all((0..connections).map(|_| fill())).await?;
    Ok(parts.into_iter().fold(Made::default(), |all, part| Made {
        organizations: all.organizations + part.organizations,
        entries: all.entries + part.entries,
        already_there: all.already_there + part.already_there,
    }))
}

/// Takes organizations from the queue until it is empty.
async fn fill_from(
    queue: &Mutex<std::vec::IntoIter<Outline>>,
    login: &Config,
    now: Timestamp,
    password_hash: &str,
) -> anyhow::Result<Made> {
    let mut client = database::connect(login).await?;
    let mut made = Made::default();
    loop {
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
        let Some(outline) = next else { return Ok(made) };
        let stored = store::store(&mut client, &outline, now, password_hash).await;
        match stored.with_context(|| format!("making {}", outline.name))? {
            Some(entries) => {
                made.organizations += 1;
                made.entries += entries;
            }
            None => made.already_there += 1,
        }
    }
}
