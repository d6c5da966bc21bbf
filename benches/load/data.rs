//! The databases that are measured, kept under `target/` between runs: a thousand organizations with two thousand entries
//! each, and one organization with a million.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use jiff::civil::Date;
use managed_postgres::Cluster;
use timetracker::commands::{Demo, demo};
use timetracker::config::DatabaseConfig;
use timetracker::database::access;
use timetracker::tenancy::{hash_token, new_token};
use tokio_postgres::{Client, Config, NoTls};
use uuid::Uuid;

/// The day on which the data ends: fixed, so that every run measures the same rows.
pub const TODAY: Date = Date::constant(2026, 3, 27);

/// API tokens that nobody uses, ten for each person: an empty table would be read from end to end, rightly.
const TOKENS: &str = "insert into api_tokens (organization_id, id, user_id, name, token_hash, prefix, scope, created_at)
    select organization_id, gen_random_uuid(), user_id, 'Bench ' || number, sha256(random()::text::bytea), '', 'read', now()
    from memberships, generate_series(1, 10) as number
    where not exists (select from api_tokens)";

/// Eight tasks in each project, and every third entry on one of them. The demonstration has none.
const TASKS: &str = "
    insert into tasks (organization_id, id, project_id, name, status, priority, assignee_id, due_on, completed_at, position,
                       created_at, updated_at)
    select p.organization_id, gen_random_uuid(), p.id, 'Part ' || number || ' of ' || p.name,
           (enum_range(null::task_status))[1 + number % 4], (enum_range(null::task_priority))[1 + number % 4],
           (select user_id from memberships m where m.organization_id = p.organization_id order by user_id limit 1),
           date '2026-03-20' + number, case when number % 4 = 3 then now() end, number * 65536, now(), now()
    from projects p, generate_series(1, 8) as number;
    with numbered as materialized (
        select organization_id, project_id, id, row_number() over (partition by organization_id, project_id order by id) as number
        from tasks)
    update time_entries e set task_id = n.id
    from numbered n
    where n.organization_id = e.organization_id and n.project_id = e.project_id
      and abs(hashtext(e.id::text)) % 24 + 1 = n.number;
    vacuum (analyze) time_entries, tasks";

/// A budget for each project, and what was deleted of late: statements on empty tables would tell nothing.
const BUDGETS: &str = "
    insert into budgets (organization_id, project_id, kind, amount, period, created_at, updated_at)
    select organization_id, id, 'hours', 3600000, 'monthly', now(), now() from projects;
    insert into tombstones (organization_id, kind, id, deleted_at)
    select o.id, 'tag', gen_random_uuid(), now() - number * interval '1 hour'
    from organizations o, generate_series(1, 20) as number";

/// How much there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// A thousand organizations with two thousand entries each.
    Many,
    /// One organization with a million.
    One,
}

impl Extent {
    /// Organizations, and entries in all of them.
    fn size(self) -> (u32, u32) {
        match self {
            Self::Many => (1_000, 2_000_000),
            Self::One => (1, 1_000_000),
        }
    }

    /// Where it is kept.
    fn directory(self) -> &'static str {
        match self {
            Self::Many => "bench-data",
            Self::One => "bench-data-one",
        }
    }

    /// Who calls: each organization's owner, or everybody in the one who sees all time.
    fn callers(self) -> &'static str {
        match self {
            Self::Many => "m.role = 'owner'",
            Self::One => "m.status = 'active' and m.role <> 'member'",
        }
    }
}

/// Somebody in their organization, signed in.
#[derive(Clone, Debug)]
pub struct Caller {
    pub organization: Uuid,
    pub slug: String,
    pub user: Uuid,
    /// A project of the organization.
    pub project: Uuid,
    pub token: String,
}

/// The filled database, running.
pub struct Data {
    /// As the service connects.
    pub login: Config,
    /// Who calls: [`Extent::callers`].
    pub callers: Vec<Caller>,
    /// How long `timetracker demo` took to fill it.
    pub filling_seconds: u64,
    superuser: Config,
    cluster: Cluster,
}

impl Data {
    /// Starts the database, filled by `timetracker demo` the first time.
    pub async fn open(extent: Extent) -> Result<Self> {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(extent.directory());
        let config = DatabaseConfig { data_directory: Some(directory.clone()), ..DatabaseConfig::default() };
        let filling_seconds = fill(extent, &config, &directory.join("filled-in-seconds")).await?;
        let access = access(&config).await?;
        let cluster = access.cluster.context("a cluster of one's own")?;
        let mut superuser = access.login.clone();
        superuser.user(cluster.superuser());
        let callers = sign_in(&connect(&superuser).await?, extent).await?;
        let data = Self { login: access.login, callers, filling_seconds, superuser, cluster };
        // Should a run have ended between the two.
        data.row_level_security(true).await?;
        Ok(data)
    }

    /// Stops the database.
    pub async fn close(self) -> Result<()> {
        Ok(self.cluster.stop().await?)
    }

    /// A connection that no policy holds back.
    pub async fn superuser(&self) -> Result<Client> {
        connect(&self.superuser).await
    }

    /// Switches row-level security, on every table that has a policy for tenants.
    pub async fn row_level_security(&self, on: bool) -> Result<()> {
        let client = self.superuser().await?;
        let tables = "select distinct tablename::text from pg_policies where policyname = 'tenant'";
        for row in client.query(tables, &[]).await? {
            let table: String = row.get(0);
            let state = if on { "enable" } else { "disable" };
            client.batch_execute(&format!("alter table {table} {state} row level security")).await?;
        }
        Ok(())
    }
}

/// Fills the database unless the file tells that it was done before; how many seconds it took then.
async fn fill(extent: Extent, database: &DatabaseConfig, told: &PathBuf) -> Result<u64> {
    if let Ok(seconds) = std::fs::read_to_string(told) {
        return Ok(seconds.trim().parse()?);
    }
    let start = Instant::now();
    let (organizations, entries) = extent.size();
    let (organizations, entries) = (Some(organizations), Some(entries));
    demo(Demo { database: database.clone(), organizations, entries, today: Some(TODAY) }).await?;
    let seconds = start.elapsed().as_secs();
    let access = access(database).await?;
    let cluster = access.cluster.context("a cluster of one's own")?;
    let mut superuser = access.login;
    superuser.user(cluster.superuser());
    let client = connect(&superuser).await?;
    for statement in [TASKS, BUDGETS].into_iter().flat_map(|all| all.split(';')).chain(["vacuum (analyze)"]) {
        client.batch_execute(statement).await?;
    }
    cluster.stop().await?;
    std::fs::write(told, seconds.to_string())?;
    Ok(seconds)
}

/// A fresh session for everybody who calls.
async fn sign_in(client: &Client, extent: Extent) -> Result<Vec<Caller>> {
    let callers = format!(
        "select o.id, o.slug, m.user_id, p.id
         from organizations o
         join memberships m on m.organization_id = o.id and {}
         join lateral (select id from projects where organization_id = o.id and archived_at is null order by name limit 1) p
             on true
         order by o.slug, m.user_id",
        extent.callers()
    );
    let callers: Vec<Caller> = client
        .query(&callers, &[])
        .await?
        .into_iter()
        .map(|row| Caller {
            organization: row.get(0),
            slug: row.get(1),
            user: row.get(2),
            project: row.get(3),
            token: new_token(),
        })
        .collect();
    let users: Vec<Uuid> = callers.iter().map(|caller| caller.user).collect();
    let hashes: Vec<Vec<u8>> = callers.iter().map(|caller| hash_token(&caller.token).to_vec()).collect();
    client.execute("delete from sessions", &[]).await?;
    let insert = "insert into sessions (id, token_hash, user_id, last_seen_at, expires_at, created_at)
                  select gen_random_uuid(), hash, person, now(), now() + interval '1 day', now()
                  from unnest($1::uuid[], $2::bytea[]) as given (person, hash)";
    client.execute(insert, &[&users, &hashes]).await?;
    client.batch_execute(TOKENS).await?;
    client.batch_execute("analyze sessions, api_tokens").await?;
    Ok(callers)
}

/// A connection with its driver in the background.
pub async fn connect(config: &Config) -> Result<Client> {
    let (client, driver) = config.connect(NoTls).await?;
    tokio::spawn(driver);
    Ok(client)
}
