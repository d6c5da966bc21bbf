//! The service under test: the release binary in a process of its own.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio_postgres::config::Host;

use crate::data::Data;
use crate::http;

const PROGRAM: &str = env!("CARGO_BIN_EXE_timetracker");
/// Connections to PostgreSQL, as many as there are callers.
pub const CONNECTIONS: usize = 16;

/// A running service; ends when it is dropped.
pub struct Service {
    pub address: SocketAddr,
    child: Child,
}

impl Service {
    /// Starts the service and waits until it is ready.
    pub async fn start(data: &Data, log: &str) -> Result<Self> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let output = File::create(Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-service.log"))?;
        let child = Command::new(PROGRAM)
            .arg("serve")
            .env("DATABASE_URL", url(data)?)
            .env_remove("DATABASE_OWNER_URL")
            .env("SECRET_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
            .env("DATABASE_CONNECTIONS", CONNECTIONS.to_string())
            .env("LISTEN", address.to_string())
            .env("RATE_LIMIT", "100000000")
            .env("LOG", log)
            .stdout(Stdio::null())
            .stderr(output)
            .spawn()?;
        let service = Self { address, child };
        service.ready().await?;
        Ok(service)
    }

    async fn ready(&self) -> Result<()> {
        for _ in 0..200 {
            if http::once(self.address, &http::get("/ready", "")).await.is_ok() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!("the service did not become ready")
    }

    /// Resident memory in bytes.
    pub fn memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("VmRSS")?;
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes * 1024)
    }

    /// The program's size in bytes.
    pub fn size() -> Result<u64> {
        Ok(std::fs::metadata(PROGRAM)?.len())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn url(data: &Data) -> Result<String> {
    let Some(Host::Unix(socket)) = data.login.get_hosts().first() else {
        bail!("the cluster is on a socket")
    };
    let (user, name) =
        (data.login.get_user().unwrap_or_default(), data.login.get_dbname().unwrap_or_default());
    Ok(format!("host='{}' port=5432 user={user} dbname={name}", socket.display()))
}
