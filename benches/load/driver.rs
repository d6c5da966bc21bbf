//! The yardstick: the same statements in the same transaction, through the driver alone.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use futures_util::{TryStreamExt, future::try_join_all, try_join};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Config, Statement as Prepared};
use uuid::Uuid;

use crate::data::{Caller, connect};
use crate::figures::Figures;
use crate::statements::{Days, Statement, Value};

/// How a transaction comes to the tenant role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// By `set local role`, as the service's do.
    Entered,
    /// Its connection started in it, as those of a second pool would.
    Connected,
}

/// What one request asks of the database.
pub struct Work {
    role: Role,
    statements: Vec<Statement>,
    callers: Vec<(Uuid, Vec<Vec<Value>>)>,
}

impl Work {
    /// The statements that answer one of these callers.
    pub fn new(role: Role, statements: Vec<Statement>, callers: &[Caller], days: Days) -> Result<Arc<Self>> {
        let values = |caller: &Caller| {
            let values = statements.iter().map(|statement| statement.values(caller, days));
            Ok((caller.organization, values.collect::<Result<_>>()?))
        };
        let callers = callers.iter().map(values).collect::<Result<_>>()?;
        Ok(Arc::new(Self { role, statements, callers }))
    }
}

/// Runs the work over `connections` connections for `time`.
pub async fn load(login: &Config, work: &Arc<Work>, connections: usize, time: Duration) -> Result<Figures> {
    let clients = try_join_all((0..connections).map(|_| prepare(login, work))).await?;
    let end = Instant::now() + time;
    let workers = clients.into_iter().enumerate().map(|(first, (client, prepared))| {
        let work = work.clone();
        tokio::spawn(async move { caller(&client, &prepared, &work, first, end).await })
    });
    let workers: Vec<_> = workers.collect();
    let mut latencies = Vec::new();
    for worker in workers {
        latencies.extend(worker.await??);
    }
    Ok(Figures::new(latencies, time))
}

async fn prepare(login: &Config, work: &Work) -> Result<(Client, Vec<Prepared>)> {
    let mut login = login.clone();
    if work.role == Role::Connected {
        login.options("-c role=timetracker_tenant");
    }
    let client = connect(&login).await?;
    let prepared =
        try_join_all(work.statements.iter().map(|statement| client.prepare(&statement.sql))).await?;
    Ok((client, prepared))
}

async fn caller(
    client: &Client,
    prepared: &[Prepared],
    work: &Work,
    first: usize,
    end: Instant,
) -> Result<Vec<Duration>> {
    let mut latencies = Vec::with_capacity(65_536);
    for number in first.. {
        let start = Instant::now();
        if start >= end {
            break;
        }
        let (organization, values) = &work.callers[number % work.callers.len()];
        let opening = opening(work.role, *organization);
        transaction(client, &opening, prepared, values).await?;
        latencies.push(start.elapsed());
    }
    Ok(latencies)
}

fn opening(role: Role, organization: Uuid) -> String {
    // Nobody in particular: sees all projects, as an owner does.
    let everybody = Uuid::nil();
    let enter = if role == Role::Entered { "set local role timetracker_tenant; " } else { "" };
    format!(
        "begin isolation level repeatable read read only; {enter}set local app.organization_id = '{organization}'; set local app.reader = '{everybody}'"
    )
}

/// One tenant transaction, as the service opens it, in one write. Rows are fetched, not decoded.
async fn transaction(
    client: &Client,
    opening: &str,
    prepared: &[Prepared],
    values: &[Vec<Value>],
) -> Result<(), tokio_postgres::Error> {
    let queries = prepared.iter().zip(values).map(async |(statement, values)| {
        let values = values.iter().map(|value| &**value as &(dyn ToSql + Sync));
        client.query_raw(statement, values).await?.try_for_each(async |_| Ok(())).await
    });
    try_join!(client.batch_execute(opening), try_join_all(queries), client.batch_execute("rollback"))?;
    Ok(())
}
