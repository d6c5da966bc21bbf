use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::process::Command;

use managed_postgres::{Cluster, Settings};
use nix::unistd::User;

use crate::program::Program;
use crate::support::{Place, connect_to, is_root, make_notes, refusal};

fn nobody() -> User {
    User::from_name("nobody").unwrap().unwrap()
}

#[tokio::test]
async fn as_root_the_server_runs_as_an_unprivileged_user_without_groups() {
    if !is_root("the server runs as an unprivileged user") {
        return;
    }
    let place = Place::with_database();
    let cluster = place.start().await;
    let account = User::from_name("postgres").unwrap().unwrap_or_else(nobody);
    assert_eq!(fs::metadata(place.data()).unwrap().uid(), account.uid.as_raw());
    assert_eq!(fs::metadata(cluster.socket_directory()).unwrap().uid(), account.uid.as_raw());
    for file in ["lock", "postgres.log", "."] {
        assert_eq!(fs::metadata(place.directory().join(file)).unwrap().uid(), 0, "{file}");
    }
    let status = fs::read_to_string(format!("/proc/{}/status", place.postmaster())).unwrap();
    let of = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().to_owned();
    let id = account.uid.to_string();
    assert_eq!(of("Uid:"), [id.as_str(); 4].join("\t"));
    assert_eq!(of("Groups:"), "");
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn as_root_a_closed_parent_is_named() {
    if !is_root("a closed parent is named") {
        return;
    }
    let place = Place::new();
    let closed = place.directory();
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, Permissions::from_mode(0o700)).unwrap();
    let message = refusal(Settings { directory: closed.join("inner/cluster"), ..place.settings() }).await;
    assert!(message.contains(&format!("may not enter {}: choose", closed.display())), "{message}");
}

#[tokio::test]
async fn as_root_a_private_empty_directory_is_made_passable() {
    if !is_root("a private empty directory is made passable") {
        return;
    }
    let place = Place::new();
    fs::create_dir(place.directory()).unwrap();
    fs::set_permissions(place.directory(), Permissions::from_mode(0o700)).unwrap();
    place.start().await.stop().await.unwrap();
    assert_eq!(fs::metadata(place.directory()).unwrap().mode() & 0o777, 0o711);
}

#[tokio::test]
async fn as_root_an_ordinary_user_s_cluster_keeps_its_owner() {
    if !is_root("an ordinary user's cluster keeps its owner") {
        return;
    }
    let place = Place::open_to_all();
    let (uid, gid) = (nobody().uid.as_raw(), nobody().gid.as_raw());
    let as_nobody = |command: &mut Command| {
        command.uid(uid).gid(gid);
    };
    let program = Program::start(&place.settings(), as_nobody).await;
    make_notes(&connect_to(&program.socket_directory()).await.unwrap()).await;
    program.finish().await;

    let cluster = Cluster::start(place.settings()).await.unwrap();
    assert_eq!(fs::metadata(place.data().join("postmaster.pid")).unwrap().uid(), uid);
    cluster.stop().await.unwrap();
    let program = Program::start(&place.settings(), as_nobody).await;
    assert_eq!(program.socket_directory(), place.directory().join("socket"));
    program.finish().await;
}

#[tokio::test]
async fn as_root_a_database_that_root_restored_is_handed_over() {
    if !is_root("a database that root restored is handed over") {
        return;
    }
    let place = Place::with_database();
    assert!(Command::new("chown").args(["-R", "root"]).arg(place.data()).status().unwrap().success());
    place.start().await.stop().await.unwrap();
    assert_ne!(fs::metadata(place.data().join("base")).unwrap().uid(), 0);
}

/// The stories of an ordinary user, told again by one when these tests run as root.
#[test]
fn an_ordinary_user_sees_the_same() {
    if !is_root("the tests already run as an ordinary user") {
        return;
    }
    let stories = [
        "lifecycle::a_first",
        "lifecycle::an_ordinary",
        "recovery::the_server",
        "recovery::a_killed",
        "refusal::a_second",
    ];
    let mut tests = Command::new(std::env::current_exe().unwrap());
    tests.args(stories).uid(nobody().uid.as_raw()).gid(nobody().gid.as_raw());
    match tests.current_dir("/").env_remove("XDG_RUNTIME_DIR").output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout);
            assert!(
                output.status.success() && text.contains(&format!(" {} passed", stories.len())),
                "{text}"
            );
        }
        Err(error) => println!("skipped, because an ordinary user cannot run the tests here: {error}"),
    }
}
