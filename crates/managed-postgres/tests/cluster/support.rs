use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::{Duration, Instant};

use managed_postgres::{Cluster, Durability, Settings};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, geteuid};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_postgres::{Client, Config, NoTls};

/// How long anything may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// A stopped cluster to copy, because making one takes longer. It lives as long as a place copied from it.
static TEMPLATE: Mutex<Weak<Place>> = Mutex::new(Weak::new());

/// A directory that every user may enter, with room for a cluster.
pub struct Place {
    directory: TempDir,
    _template: Option<Arc<Place>>,
}

impl Place {
    pub fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        fs::set_permissions(directory.path(), Permissions::from_mode(0o755)).unwrap();
        Self { directory, _template: None }
    }

    /// One with a cluster that was started and stopped before.
    pub fn with_database() -> Self {
        let template = template();
        let place = Self { _template: Some(Arc::clone(&template)), ..Self::new() };
        let copy = Command::new("cp").arg("-a").arg(template.directory()).arg(place.directory()).status();
        assert!(copy.unwrap().success());
        place
    }

    /// One that every user may also write to.
    pub fn open_to_all() -> Self {
        let place = Self::new();
        fs::set_permissions(place.directory.path(), Permissions::from_mode(0o777)).unwrap();
        place
    }

    pub fn directory(&self) -> PathBuf {
        fs::canonicalize(self.directory.path()).unwrap().join("cluster")
    }

    pub fn data(&self) -> PathBuf {
        self.directory().join("data")
    }

    /// Settings for a quick cluster.
    pub fn settings(&self) -> Settings {
        Settings { durability: Durability::Disposable, ..Settings::new(self.directory()) }
    }

    pub async fn start(&self) -> Cluster {
        Cluster::start(self.settings()).await.unwrap()
    }

    /// The server's process id, by its own account.
    pub fn postmaster(&self) -> i32 {
        postmaster_in(&self.data()).unwrap()
    }
}

fn template() -> Arc<Place> {
    let mut shared = TEMPLATE.lock().unwrap();
    if let Some(template) = shared.upgrade() {
        return template;
    }
    let template = Arc::new(Place::new());
    let place = Arc::clone(&template);
    // On a thread of its own, because a test's runtime cannot wait for another.
    let make = || Runtime::new().unwrap().block_on(async move { place.start().await.stop().await });
    thread::spawn(make).join().unwrap().unwrap();
    *shared = Arc::downgrade(&template);
    template
}

pub fn postmaster_in(data: &Path) -> Option<i32> {
    fs::read_to_string(data.join("postmaster.pid")).ok()?.lines().next()?.parse().ok()
}

pub async fn connect(cluster: &Cluster) -> Client {
    connect_to(cluster.socket_directory()).await.unwrap()
}

pub async fn connect_to(socket_directory: &Path) -> Result<Client, tokio_postgres::Error> {
    let mut config = Config::new();
    let (client, connection) = config.host_path(socket_directory).user("postgres").connect(NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

pub async fn setting(client: &Client, name: &str) -> String {
    client.query_one("select current_setting($1)", &[&name]).await.unwrap().get(0)
}

pub async fn make_notes(client: &Client) {
    client.batch_execute("create table notes (id bigint primary key)").await.unwrap();
}

/// Writes rows, in the background, until the server fails.
pub struct Writer {
    acknowledged: Arc<AtomicI64>,
    task: JoinHandle<()>,
}

impl Writer {
    /// Starts writing, and returns when some rows were acknowledged.
    pub async fn start(client: Client) -> Self {
        let acknowledged = Arc::new(AtomicI64::new(0));
        let count = Arc::clone(&acknowledged);
        let task = tokio::spawn(async move {
            let insert = "insert into notes select coalesce(max(id), 0) + 1 from notes";
            while client.execute(insert, &[]).await.is_ok() {
                count.fetch_add(1, Ordering::SeqCst);
            }
        });
        eventually("rows are written", || acknowledged.load(Ordering::SeqCst) > 20).await;
        Self { acknowledged, task }
    }

    /// Waits for the failure, and returns how many rows were acknowledged before it.
    pub async fn acknowledged(self) -> i64 {
        timeout(PATIENCE, self.task).await.expect("the server fails").unwrap();
        self.acknowledged.load(Ordering::SeqCst)
    }
}

pub async fn count_notes(client: &Client) -> i64 {
    client.query_one("select count(*) from notes", &[]).await.unwrap().get(0)
}

pub fn send(pid: i32, signal: Signal) {
    kill(Pid::from_raw(pid), signal).unwrap();
}

pub async fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < PATIENCE, "not in time: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// The message of a failure, which must be one line for a person.
pub async fn refusal(settings: Settings) -> String {
    let message = Cluster::start(settings).await.expect_err("the start should fail").to_string();
    assert!(!message.contains('\n'), "{message}");
    message
}

/// Whether we are root; prints a line when the test is skipped because we are not.
pub fn is_root(test: &str) -> bool {
    let is_root = geteuid().is_root();
    if !is_root {
        println!("skipped, because it needs root: {test}");
    }
    is_root
}
