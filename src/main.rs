//! The program's commands. `timetracker --help` lists them.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use timetracker::commands::{self, Demo};
use timetracker::config::{Config, DatabaseConfig};

/// Takes a fifth less processor time for a list than the system's allocator (`docs/performance.md`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Multi-tenant time tracking: pages and API from one program, on PostgreSQL.
#[derive(Parser)]
#[command(version, about, flatten_help = true, max_term_width = 100)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the pages and the API. Without `DATABASE_URL`, on a PostgreSQL of its own.
    Serve(Box<Config>),
    /// Bring the database's schema up to date, as its owner.
    Migrate(DatabaseConfig),
    /// Prove that no organization can reach another's rows: read the database's rules, and try to break them. Changes
    /// nothing; fails on any finding.
    VerifyIsolation(commands::VerifyIsolation),
    /// Check the chains of audit events: fails when one was changed, removed, inserted or moved. Changes nothing.
    VerifyAudit(commands::VerifyAudit),
    /// Say who runs the service and may open its console.
    Operator(commands::Operator),
    /// Fill the database with demonstration data, and print how to sign in. What is there already stays as it is.
    Demo(Demo),
    /// Print the API's description (OpenAPI 3.1).
    Openapi,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Program::parse().command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // One line for a person, never a backtrace.
            eprintln!("timetracker: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Serve(config) => commands::serve(*config).await,
        Command::Migrate(config) => commands::migrate(config).await,
        Command::VerifyAudit(options) => commands::verify_audit(options).await,
        Command::VerifyIsolation(options) => commands::verify_isolation(options).await,
        Command::Operator(options) => commands::operator(options).await,
        Command::Demo(demo) => commands::demo(demo).await,
        Command::Openapi => commands::openapi(),
    }
}
