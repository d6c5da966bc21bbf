//! `timetracker operator`.

use clap::{Args, Subcommand};
use tokio_postgres::Client;

use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::{database, operators};

/// Who runs the service: may open its console at `/operator`.
#[derive(Args, Clone, Debug)]
pub struct Operator {
    /// What to do.
    #[command(subcommand)]
    pub action: Action,
}

/// What to do about operators.
#[derive(Clone, Debug, Subcommand)]
pub enum Action {
    /// Make a person an operator. They need an account whose address is proven.
    Add(Add),
    /// End it. It holds from their next request on.
    Remove(Remove),
    /// Print everybody who is one.
    List(DatabaseConfig),
}

/// Whom to make an operator.
#[derive(Args, Clone, Debug)]
pub struct Add {
    /// The mail address of their account.
    pub email: String,

    /// For your own eyes: why, or who asked for it. 200 characters at most.
    #[arg(long, default_value = "")]
    pub note: String,

    /// You know that the address is theirs, although it was never proven: where the service sends no mail, it cannot be.
    #[arg(long)]
    pub vouch: bool,

    /// Where the data is.
    #[command(flatten)]
    pub database: DatabaseConfig,
}

/// Who shall be an operator no longer.
#[derive(Args, Clone, Debug)]
pub struct Remove {
    /// The mail address of their account.
    pub email: String,

    /// Where the data is.
    #[command(flatten)]
    pub database: DatabaseConfig,
}

/// Changes or prints who is an operator, as the owner of the schema.
///
/// # Errors
/// When the owner cannot connect, nobody has the address, or it was never proven.
pub async fn operator(options: Operator) -> anyhow::Result<()> {
    let database = match &options.action {
        Action::Add(Add { database, .. })
        | Action::Remove(Remove { database, .. })
        | Action::List(database) => database,
    };
    let access = database::visit(database).await?;
    let done = match access.owner().await {
        Ok(owner) => carry_out(&owner, &options.action).await,
        Err(error) => Err(error),
    };
    if let Some(cluster) = access.cluster {
        cluster.stop().await?;
    }
    done
}

async fn carry_out(owner: &Client, action: &Action) -> anyhow::Result<()> {
    match action {
        Action::Add(Add { email, note, vouch, .. }) => {
            let added = operators::add(owner, email, note, *vouch, Clock::System.now()).await?;
            println!("{email} {}", if added { "is an operator now" } else { "was an operator already" });
        }
        Action::Remove(Remove { email, .. }) => {
            operators::remove(owner, email).await?;
            println!("{email} is no operator any more");
        }
        Action::List(_) => print(&operators::list(owner).await?),
    }
    Ok(())
}

fn print(entries: &[operators::Entry]) {
    if entries.is_empty() {
        println!("there is no operator yet: timetracker operator add ADDRESS");
    }
    for operators::Entry { email, name, note, added_at } in entries {
        println!("{email}\t{name}\tsince {added_at}\t{note}");
    }
}
