//! Which PostgreSQL the program works on: the configured one, or one of its own.

use anyhow::{Context, bail};
use managed_postgres::{Cluster, Durability, Settings};
use tokio_postgres::{Client, Config, NoTls};

use crate::config::DatabaseConfig;

/// The database's name in a managed cluster.
const NAME: &str = "timetracker";

/// How to reach the database in each role, and the managed cluster while it runs.
#[derive(Debug)]
pub struct Access {
    /// As the login role: what the service uses.
    pub login: Config,
    /// As the owner of the schema, where known.
    pub owner: Option<Config>,
    /// The program's own PostgreSQL; stop it last.
    pub cluster: Option<Cluster>,
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
    let settings = Settings {
        directory: std::path::absolute(&config.data_directory)?,
        binaries: config.postgres_binaries.clone(),
        durability: Durability::Durable,
        options: Vec::new(),
    };
    let cluster = Cluster::start(settings).await?;
    let reach = |user: &str, database: &str| {
        let mut config = Config::new();
        config.host_path(cluster.socket_directory()).port(cluster.port()).user(user).dbname(database);
        config
    };
    prepare(&reach(cluster.superuser(), "postgres")).await?;
    let (login, owner) = (reach("timetracker_login", NAME), reach("timetracker_owner", NAME));
    Ok(Access { login, owner: Some(owner), cluster: Some(cluster) })
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
    Ok(Access { login, owner, cluster: None })
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
