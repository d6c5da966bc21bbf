//! The database that is measured: a thousand organizations, two million entries, kept under `target/` between runs.

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

const ORGANIZATIONS: u32 = 1_000;
const ENTRIES: u32 = 2_000_000;
/// The day on which the data ends: fixed, so that every run measures the same rows.
pub const TODAY: Date = Date::constant(2026, 3, 27);

/// API tokens that nobody uses, ten for each person: an empty table would be read from end to end, rightly.
const TOKENS: &str = "insert into api_tokens (organization_id, id, user_id, name, token_hash, prefix, scope, created_at)
    select organization_id, gen_random_uuid(), user_id, 'Bench ' || number, sha256(random()::text::bytea), '', 'read', now()
    from memberships, generate_series(1, 10) as number
    where not exists (select from api_tokens)";

/// Somebody in their organization, signed in.
#[derive(Clone, Debug)]
pub struct Caller {
    pub organization: Uuid,
    pub slug: String,
    pub user: Uuid,
    pub token: String,
}

/// The filled database, running.
pub struct Data {
    /// As the service connects.
    pub login: Config,
    /// One owner of each organization.
    pub callers: Vec<Caller>,
    /// How long `timetracker demo` took to fill it.
    pub filling_seconds: u64,
    superuser: Config,
    cluster: Cluster,
}

impl Data {
    /// Starts the database, filled by `timetracker demo` the first time.
    pub async fn open() -> Result<Self> {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-data");
        let config = DatabaseConfig { data_directory: Some(directory.clone()), ..DatabaseConfig::default() };
        let filling_seconds = fill(&config, &directory.join("filled-in-seconds")).await?;
        let access = access(&config).await?;
        let cluster = access.cluster.context("a cluster of one's own")?;
        let mut superuser = access.login.clone();
        superuser.user(cluster.superuser());
        let callers = sign_in(&connect(&superuser).await?).await?;
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
async fn fill(database: &DatabaseConfig, told: &PathBuf) -> Result<u64> {
    if let Ok(seconds) = std::fs::read_to_string(told) {
        return Ok(seconds.trim().parse()?);
    }
    let start = Instant::now();
    let (organizations, entries) = (Some(ORGANIZATIONS), Some(ENTRIES));
    demo(Demo { database: database.clone(), organizations, entries, today: Some(TODAY) }).await?;
    let seconds = start.elapsed().as_secs();
    let access = access(database).await?;
    let cluster = access.cluster.context("a cluster of one's own")?;
    let mut superuser = access.login;
    superuser.user(cluster.superuser());
    connect(&superuser).await?.batch_execute("vacuum (analyze)").await?;
    cluster.stop().await?;
    std::fs::write(told, seconds.to_string())?;
    Ok(seconds)
}

/// A fresh session for the owner of each organization.
async fn sign_in(client: &Client) -> Result<Vec<Caller>> {
    let owners = "select o.id, o.slug, m.user_id from organizations o
                  join memberships m on m.organization_id = o.id and m.role = 'owner' order by o.slug";
    let callers: Vec<Caller> = client
        .query(owners, &[])
        .await?
        .into_iter()
        .map(|row| Caller {
            organization: row.get(0),
            slug: row.get(1),
            user: row.get(2),
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
