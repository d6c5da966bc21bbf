//! A PostgreSQL cluster that a program runs for itself, from the binaries installed on the machine.
//!
//! The first start makes the database; each later one finds it as it was left, whatever ended the program or
//! the server in between. The server listens on a Unix socket in a private directory and on nothing else, is
//! restarted when it dies, and is durable by default: what it acknowledged survives a crash.
//!
//! ```no_run
//! # async fn example() -> Result<(), managed_postgres::Error> {
//! use managed_postgres::{Cluster, Settings};
//!
//! let cluster = Cluster::start(Settings::new("/var/lib/example")).await?;
//! let host = cluster.socket_directory().display();
//! println!("host={host} port={} user={}", cluster.port(), cluster.superuser());
//! cluster.stop().await
//! # }
//! ```

mod account;
mod arguments;
mod binaries;
mod cluster;
mod command;
mod error;
mod initialise;
mod layout;
mod lock;
mod log;
mod postmaster;
mod process;
mod readiness;
mod running;
mod server;
mod settings;
mod socket;
mod supervisor;

pub use cluster::{Cluster, Status};
pub use error::Error;
pub use running::Running;
pub use settings::{Durability, Settings};

/// The database role that owns the cluster.
const SUPERUSER: &str = "postgres";
