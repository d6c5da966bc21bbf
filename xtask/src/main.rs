//! `cargo run -p xtask`: writes `crates/queries` from the .sql files under `src/` and the migrations, against a
//! throw-away PostgreSQL.

use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use managed_postgres::{Cluster, Durability, Settings};
use tokio_postgres::{Client, Config, NoTls};

#[tokio::main]
async fn main() -> Result<()> {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))?;
    let directory = tempfile::tempdir()?;
    let settings = Settings {
        directory: directory.path().join("data"),
        binaries: None,
        durability: Durability::Disposable,
        options: Vec::new(),
    };
    let cluster = Cluster::start(settings).await?;
    let generated = generate(&cluster).await;
    cluster.stop().await?;
    generated?;
    format()
}

async fn generate(cluster: &Cluster) -> Result<()> {
    let superuser = connect(cluster, cluster.superuser(), "postgres").await?;
    superuser.batch_execute("create role timetracker_owner login createrole").await?;
    superuser.batch_execute("create database timetracker owner timetracker_owner").await?;
    let mut owner = connect(cluster, "timetracker_owner", "timetracker").await?;
    let migrations = refinery::load_sql_migrations("migrations")?;
    refinery::Runner::new(&migrations).run_async(&mut owner).await?;
    let config =
        cornucopia::config::Config::from_file("cornucopia.toml").context("reading cornucopia.toml")?;
    // The generator drives the connection from its own thread of control, so it must not hold this one.
    tokio::task::block_in_place(|| cornucopia::gen_live(&owner, config))
        .or_else(|error| bail!("{error:?}"))?;
    let types = "crates/queries/src/types.rs";
    std::fs::write(types, put_derives_first(&std::fs::read_to_string(types)?))?;
    Ok(())
}

async fn connect(cluster: &Cluster, user: &str, database: &str) -> Result<Client> {
    let mut config = Config::new();
    config.host_path(cluster.socket_directory()).port(cluster.port()).user(user).dbname(database);
    let (client, driver) = config.connect(NoTls).await?;
    tokio::spawn(driver);
    Ok(client)
}

/// Formats what was generated as the rest of the repository is.
fn format() -> Result<()> {
    let formatted = Command::new("cargo").args(["fmt", "--package", "queries"]).status()?;
    ensure!(formatted.success(), "formatting crates/queries failed");
    Ok(())
}

/// The generator writes `#[serde(…)]` above the `#[derive(…)]` that introduces it, which the compiler refuses: each
/// goes below its derive.
fn put_derives_first(types: &str) -> String {
    let (mut lines, mut held) = (Vec::new(), None);
    for line in types.lines() {
        if line.starts_with("#[serde(") {
            held = Some(line);
            continue;
        }
        lines.push(line);
        if line.ends_with(")]") {
            lines.extend(held.take());
        }
    }
    lines.join("\n") + "\n"
}
