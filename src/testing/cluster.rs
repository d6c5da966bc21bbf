//! One throw-away PostgreSQL for the whole test run, and a database for each test, copied from a migrated template.

use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use managed_postgres::{Cluster, Durability, Settings};
use tokio::sync::Mutex;
use tokio_postgres::{Client, Config, NoTls};

const TEMPLATE: &str = "timetracker_template";

/// The cluster, with the process that ends it when the tests are over, however they end.
struct Shared {
    reach: Config,
    _guard: Child,
}

/// How to reach a database of the test cluster.
pub fn reach(user: &str, database: &str) -> Config {
    static SHARED: OnceLock<Shared> = OnceLock::new();
    let mut config =
        SHARED.get_or_init(|| std::thread::spawn(start).join().expect("the test cluster")).reach.clone();
    config.user(user).dbname(database);
    config
}

/// A fresh, migrated database; returns its name.
pub async fn new_database() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    // PostgreSQL copies one template at a time anyway; waiting here keeps "template is being accessed" away.
    static COPYING: Mutex<()> = Mutex::const_new(());
    let name = format!("test_{}", NEXT.fetch_add(1, Ordering::Relaxed));
    let superuser = connect(&reach("postgres", "postgres")).await;
    let _turn = COPYING.lock().await;
    let copy =
        format!("create database {name} owner timetracker_owner template {TEMPLATE} strategy file_copy");
    superuser.batch_execute(&copy).await.expect("a copy of the template");
    name
}

/// A connection whose driver ends with it.
pub async fn connect(config: &Config) -> Client {
    let (client, driver) = config.connect(NoTls).await.expect("a connection");
    tokio::spawn(driver);
    client
}

/// Starts the cluster in a runtime of its own, which outlives every test's.
fn start() -> Shared {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let shared = runtime.block_on(async {
        let directory = std::env::temp_dir().join(format!("timetracker-tests-{}", std::process::id()));
        let options = vec![("max_connections".to_owned(), "300".to_owned())];
        let durability = Durability::Disposable;
        let settings = Settings { directory: directory.clone(), binaries: None, durability, options };
        let cluster = Cluster::start(settings).await.expect("PostgreSQL");
        let mut reach = Config::new();
        reach.host_path(cluster.socket_directory()).port(cluster.port());
        make_template(&reach).await;
        let guard = guard(&directory);
        // Never dropped: the guard ends it.
        std::mem::forget(cluster);
        Shared { reach, _guard: guard }
    });
    std::mem::forget(runtime);
    shared
}

async fn make_template(reach: &Config) {
    let as_user = |user: &str, database: &str| reach.clone().user(user).dbname(database).clone();
    let superuser = connect(&as_user("postgres", "postgres")).await;
    superuser.batch_execute("create role timetracker_owner login createrole").await.expect("the owner");
    let create = format!("create database {TEMPLATE} owner timetracker_owner");
    superuser.batch_execute(&create).await.expect("the template");
    let mut owner = connect(&as_user("timetracker_owner", TEMPLATE)).await;
    crate::database::migrate(&mut owner).await.expect("the migrations");
}

/// Waits for the test process to end (its pipe closes, even on `kill -9`), then ends PostgreSQL and its directory.
fn guard(directory: &std::path::Path) -> Child {
    let script = r#"read -r _; kill -INT "$(head -n 1 "$1/postmaster.pid" 2>/dev/null || head -n 1 "$1"/*/postmaster.pid)"; sleep 1; rm -rf "$1""#;
    let mut child = Command::new("sh")
        .args(["-c", script, "sh"])
        .arg(directory)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("sh");
    // The pipe stays open as long as this process lives.
    child.stdin.as_mut().expect("a pipe").flush().expect("an open pipe");
    child
}
