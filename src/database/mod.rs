//! The connection pool, the migrations and the program's own PostgreSQL.

mod managed;
mod migrations;

use deadpool_postgres::{Client, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use tokio_postgres::{Config, NoTls};

use crate::error::Error;

pub(crate) use managed::connect;
pub use managed::{Access, access, visit};

pub use migrations::{Migration, check_login, migrate, pending};

/// The service's connections, all as the login role.
#[derive(Clone, Debug)]
pub struct Database {
    pool: Pool,
}

impl Database {
    /// Opens connections as they are needed, `size` at most.
    ///
    /// # Errors
    /// When the pool cannot be made; an unreachable server shows at the first connection.
    pub fn new(config: Config, size: usize) -> anyhow::Result<Self> {
        let manager =
            Manager::from_config(config, NoTls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let wait = std::time::Duration::from_secs(5);
        let pool = Pool::builder(manager)
            .max_size(size)
            .wait_timeout(Some(wait))
            .create_timeout(Some(wait))
            .runtime(Runtime::Tokio1)
            .build()?;
        Ok(Self { pool })
    }

    /// Closes the connections; whoever asks for one afterwards is refused.
    pub fn close(&self) {
        self.pool.close();
    }

    /// A connection as the login role: identity plane and directory functions only. Tenant rows are out of its
    /// reach until a `Tenant` enters the tenant role.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database cannot be reached or all connections stay busy.
    pub async fn connection(&self) -> Result<Client, Error> {
        self.pool.get().await.map_err(|error| {
            tracing::warn!(error = %error, "no database connection");
            Error::Unavailable
        })
    }
}
