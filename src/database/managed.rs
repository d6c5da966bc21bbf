//! Which PostgreSQL the program works on: the configured one, or one of its own.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use managed_postgres::{Cluster, Durability, Error, Running, Settings};
use tokio_postgres::{Client, Config, NoTls};

use crate::config::DatabaseConfig;

/// The database's name in a managed cluster.
const NAME: &str = "timetracker";
/// Where data of a program lies that root runs.
const SYSTEM: &str = "/var/lib/timetracker";

/// How to reach the database in each role, and the managed cluster while it runs.
#[derive(Debug)]
pub struct Access {
    /// As the login role: what the service uses.
    pub login: Config,
    /// As the owner of the schema, where known.
    pub owner: Option<Config>,
    /// The program's own PostgreSQL; stop it last.
    pub cluster: Option<Cluster>,
    /// Where the program's own PostgreSQL lies.
    pub directory: Option<PathBuf>,
}

impl Access {
    /// A connection as the owner.
    ///
    /// # Errors
    /// When no owner is configured, or the server cannot be reached.
    pub async fn owner(&self) -> anyhow::Result<Client> {
        let Some(owner) = &self.owner else {
            bail!("set DATABASE_OWNER_URL: this needs the owner of the schema, not the service's login role");
        };
        connect(owner).await.context("connecting as the owner of the schema")
    }
}

/// Finds the configured database, or starts the program's own.
///
/// # Errors
/// One clear line: a malformed URL, no PostgreSQL installed, another instance on the directory, ….
pub async fn access(config: &DatabaseConfig) -> anyhow::Result<Access> {
    if config.database_url.is_some() || config.database_owner_url.is_some() {
        return configured(config);
    }
    let (cluster, directory) = start(config).await?;
    prepare(&reach(cluster.socket_directory(), cluster.port(), cluster.superuser(), "postgres")).await?;
    let access = managed(cluster.socket_directory(), cluster.port());
    Ok(Access { cluster: Some(cluster), directory: Some(directory.to_owned()), ..access })
}

/// As [`access`], and where a running instance holds the program's own PostgreSQL, joins it: for commands that only look.
///
/// # Errors
/// As [`access`].
pub async fn visit(config: &DatabaseConfig) -> anyhow::Result<Access> {
    let is_managed = config.database_url.is_none() && config.database_owner_url.is_none();
    let (first, other) = directories(config);
    if is_managed && !first.exists() && !other.is_some_and(Path::exists) {
        bail!("{} does not exist: there is no database yet", first.display());
    }
    let error = match access(config).await {
        Ok(access) => return Ok(access),
        Err(error) => error,
    };
    match error.downcast_ref() {
        Some(Error::Locked { directory, .. }) => match Running::find(directory) {
            Some(running) => Ok(managed(running.socket_directory(), running.port())),
            None => Err(error),
        },
        _ => Err(error),
    }
}

/// Starts the program's own PostgreSQL in the configured directory, or in the first default that it can reach.
async fn start(config: &DatabaseConfig) -> anyhow::Result<(Cluster, &Path)> {
    let (first, other) = directories(config);
    match (Cluster::start(settings(config, first)?).await, other) {
        (Err(Error::NotTraversable { .. }), Some(other)) => {
            Ok((Cluster::start(settings(config, other)?).await?, other))
        }
        (started, _) => Ok((started?, first)),
    }
}

/// Where the data may lie: as configured, or the defaults in their order.
fn directories(config: &DatabaseConfig) -> (&Path, Option<&'static Path>) {
    match &config.data_directory {
        Some(directory) => (directory, None),
        None => (Path::new("data"), Some(Path::new(SYSTEM))),
    }
}

fn settings(config: &DatabaseConfig, directory: &Path) -> anyhow::Result<Settings> {
    Ok(Settings {
        directory: std::path::absolute(directory)?,
        binaries: config.postgres_binaries.clone(),
        durability: Durability::Durable,
        options: Vec::new(),
    })
}

/// How to reach the database in a managed cluster.
fn managed(socket_directory: &Path, port: u16) -> Access {
    let of = |user: &str| reach(socket_directory, port, user, NAME);
    Access {
        login: of("timetracker_login"),
        owner: Some(of("timetracker_owner")),
        cluster: None,
        directory: None,
    }
}

fn reach(socket_directory: &Path, port: u16, user: &str, database: &str) -> Config {
    let mut config = Config::new();
    config.host_path(socket_directory).port(port).user(user).dbname(database);
    config
}

fn configured(config: &DatabaseConfig) -> anyhow::Result<Access> {
    let parse = |url: &String, name: &str| {
        url.parse::<Config>().with_context(|| format!("{name} is not a PostgreSQL URL"))
    };
    let owner = config.database_owner_url.as_ref().map(|url| parse(url, "DATABASE_OWNER_URL")).transpose()?;
    let login = match (&config.database_url, &owner) {
        (Some(url), _) => parse(url, "DATABASE_URL")?,
        (None, Some(owner)) => owner.clone(),
        (None, None) => bail!("set DATABASE_URL"),
    };
    Ok(Access { login, owner, cluster: None, directory: None })
}

/// Makes the owner and the database in a fresh cluster.
async fn prepare(superuser: &Config) -> anyhow::Result<()> {
    let client = connect(superuser).await.context("connecting to the program's own PostgreSQL")?;
    let owner = client.query_opt("select from pg_roles where rolname = 'timetracker_owner'", &[]).await?;
    if owner.is_none() {
        client.batch_execute("create role timetracker_owner login createrole").await?;
    }
    let database = client.query_opt("select from pg_database where datname = $1", &[&NAME]).await?;
    if database.is_none() {
        client.batch_execute("create database timetracker owner timetracker_owner").await?;
    }
    Ok(())
}

/// One connection outside the pool; its driver ends with it.
pub(crate) async fn connect(config: &Config) -> anyhow::Result<Client> {
    let (client, driver) = config.connect(NoTls).await?;
    tokio::spawn(async move {
        if let Err(error) = driver.await {
            tracing::warn!(%error, "connection ended");
        }
    });
    Ok(client)
}
