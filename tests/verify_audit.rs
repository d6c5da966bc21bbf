//! `timetracker verify-audit` as an administrator runs it: the built program, its report and its exit code.
#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use managed_postgres::{Cluster, Durability, Settings};
use tokio_postgres::{Client, Config, NoTls};

/// An organization with three events, as the service would have written them.
const THREE_EVENTS: &str = "
    insert into organizations (id, name, slug, created_at, updated_at)
    values ('018e0000-0000-7000-8000-000000000001', 'Analytical Engines', 'analytical-engines', now(), now());
    select append_audit_event(row('018e0000-0000-7000-8000-000000000001', gen_random_uuid(), 0, now(), 'member', null,
        'Ada', 'member.suspended', 'member', gen_random_uuid(), 'Grace', null, null, '', '', '')::audit_events)
    from generate_series(1, 3)";

/// Runs the program on a data directory, and on nothing else.
fn timetracker(directory: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_timetracker"))
        .args(arguments)
        .env("DATA_DIRECTORY", directory)
        .env_remove("DATABASE_URL")
        .env_remove("DATABASE_OWNER_URL")
        .output()
        .expect("the program runs")
}

/// What the check prints, and its exit code.
fn verify(directory: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let output = timetracker(directory, &[&["verify-audit"], arguments].concat());
    (String::from_utf8(output.stdout).expect("text"), output.status.code())
}

async fn superuser(cluster: &Cluster) -> Client {
    let mut config = Config::new();
    config.host_path(cluster.socket_directory()).port(cluster.port());
    config.user(cluster.superuser()).dbname("timetracker");
    let (client, driver) = config.connect(NoTls).await.expect("a connection");
    tokio::spawn(driver);
    client
}

#[tokio::test]
async fn a_whole_record_is_zero_and_a_broken_event_is_named() {
    let home = tempfile::tempdir().expect("a directory");
    // Under root, PostgreSQL runs as another user, who must pass through.
    std::fs::set_permissions(home.path(), std::fs::Permissions::from_mode(0o711)).expect("permissions");
    let directory = home.path().join("data");
    let nothing = timetracker(&directory, &["verify-audit"]);
    assert_eq!(nothing.status.code(), Some(1), "there is no database yet");
    assert!(timetracker(&directory, &["migrate"]).status.success());

    let settings = Settings { durability: Durability::Disposable, ..Settings::new(&directory) };
    let cluster = Cluster::start(settings).await.expect("PostgreSQL");
    let superuser = superuser(&cluster).await;
    superuser.batch_execute(THREE_EVENTS).await.expect("events");
    let (report, code) = verify(&directory, &[]);
    assert_eq!(code, Some(0), "{report}");
    assert!(report.contains("✔ analytical-engines: 3 events"), "{report}");
    let (_, code) = verify(&directory, &["--organization", "nobody"]);
    assert_eq!(code, Some(1), "a check of nothing is no proof");

    let tampering = "update audit_events set actor_name = 'Eve' where sequence = 2";
    superuser.batch_execute(tampering).await.expect("a superuser may");
    let (report, code) = verify(&directory, &["--organization", "analytical-engines"]);
    assert_eq!(code, Some(1), "{report}");
    assert!(report.contains("✘ analytical-engines") && report.contains("event 2: changed"), "{report}");
    let (json, code) = verify(&directory, &["--json"]);
    let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!((&report["chains"][0]["breaks"][0]["sequence"], code), (&2.into(), Some(1)));
    drop(superuser);
    cluster.stop().await.expect("stopped");
}
