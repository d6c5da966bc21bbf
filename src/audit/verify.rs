//! Checks the chains: whether any event was changed, removed, inserted or moved since it was written.
//!
//! A chain protects against who can change rows, not against who can compute all its hashes anew and store its end too:
//! keep the ends that the report prints somewhere else, and compare.

use std::fmt::{self, Display, Formatter};

use queries::queries::audit::queries as sql;
use serde::Serialize;
use tokio_postgres::{Client, Error};
use uuid::Uuid;

/// The chains of a database.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// One for each organization that was looked at, by slug.
    pub chains: Vec<Chain>,
}

/// An organization's chain.
#[derive(Debug, Serialize)]
pub struct Chain {
    /// The organization's id.
    pub organization: Uuid,
    /// Its slug.
    pub slug: String,
    /// Events that are there.
    pub events: i64,
    /// The last event's hash in hexadecimal digits; empty where there is none. Kept elsewhere, it tells later whether
    /// the whole chain was replaced.
    pub end: String,
    /// What contradicts the chain, the first ten.
    pub breaks: Vec<Break>,
}

/// A place where a chain is broken.
#[derive(Debug, Serialize)]
pub struct Break {
    /// The event's number.
    pub sequence: i64,
    /// What is wrong there.
    pub problem: &'static str,
}

impl Report {
    /// Broken places in all chains.
    pub fn breaks(&self) -> usize {
        self.chains.iter().map(|chain| chain.breaks.len()).sum()
    }
}

/// Checks every organization's chain, or one organization's by slug or id. `owner` owns the schema; nothing is changed.
///
/// # Errors
/// When the connection fails.
pub async fn verify(owner: &Client, organization: Option<&str>) -> Result<Report, Error> {
    // One snapshot, or events that are written meanwhile would look like breaks.
    let open = "begin isolation level repeatable read read only; set local role timetracker_directory";
    owner.batch_execute(open).await?;
    let checked = check_all(owner, organization).await;
    owner.batch_execute("rollback").await?;
    checked
}

async fn check_all(owner: &Client, organization: Option<&str>) -> Result<Report, Error> {
    let wanted = "select id, slug from organizations where $1::text is null or slug = $1 or id::text = $1 order by slug";
    let mut report = Report::default();
    for row in owner.query(wanted, &[&organization]).await? {
        report.chains.push(check(owner, row.get(0), row.get(1)).await?);
    }
    Ok(report)
}

async fn check(owner: &Client, organization: Uuid, slug: String) -> Result<Chain, Error> {
    let links = sql::broken_links().bind(owner, &organization).all().await?;
    let mut breaks: Vec<Break> = links
        .into_iter()
        .map(|link| Break {
            sequence: link.sequence,
            problem: if link.is_next {
                "changed, or moved"
            } else {
                "the event before it is missing, or is another"
            },
        })
        .collect();
    let end = sql::chain_end().bind(owner, &organization).one().await?;
    let (last, kept) =
        (end.last_sequence.zip(end.last_hash.as_ref()), end.end_sequence.zip(end.end_hash.as_ref()));
    if last != kept {
        let sequence = end.last_sequence.unwrap_or_default();
        breaks.push(Break {
            sequence,
            problem: "the chain's end is another: events behind it are missing, or were added",
        });
    }
    let hash = end.last_hash.unwrap_or_default();
    Ok(Chain { organization, slug, events: end.events, end: HexDisplay(&hash).to_string(), breaks })
}

/// Bytes as hexadecimal digits.
struct HexDisplay<'a>(&'a [u8]);

impl Display for HexDisplay<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl Display for Report {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for Chain { slug, events, end, breaks, .. } in &self.chains {
            let mark = if breaks.is_empty() { '✔' } else { '✘' };
            writeln!(out, "{mark} {slug}: {events} events, end {}", if end.is_empty() { "–" } else { end })?;
            for Break { sequence, problem } in breaks {
                writeln!(out, "    event {sequence}: {problem}")?;
            }
        }
        write!(out, "{} chains, {} breaks", self.chains.len(), self.breaks())
    }
}
