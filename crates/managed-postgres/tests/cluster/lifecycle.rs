use std::fs;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::time::{Duration, Instant};

use managed_postgres::{Cluster, Settings, Status};
use nix::sys::signal::{Signal, killpg};
use nix::unistd::{Pid, getpgid};

use crate::program::Program;
use crate::support::{Place, connect, connect_to, count_notes, eventually, make_notes, refusal, setting};

#[tokio::test]
async fn a_first_start_makes_the_database_and_a_later_one_finds_it_sooner() {
    let place = Place::new();
    let start = Instant::now();
    let cluster = Cluster::start(Settings::new(place.directory())).await.unwrap();
    let first = start.elapsed();
    make_notes(&connect(&cluster).await).await;
    assert_eq!(*cluster.watch().borrow(), Status::Running);
    let mut status = cluster.watch();
    cluster.stop().await.unwrap();
    assert_eq!(*status.borrow_and_update(), Status::Stopped);
    assert!(!place.data().join("postmaster.pid").exists());

    let start = Instant::now();
    let cluster = Cluster::start(Settings::new(place.directory())).await.unwrap();
    let later = start.elapsed();
    assert_eq!(count_notes(&connect(&cluster).await).await, 0);
    cluster.stop().await.unwrap();
    // On an idle machine they take one to two seconds and less than a tenth of one; how busy it is, we cannot
    // know.
    println!("first start {first:?}, later start {later:?}");
    assert!(later < first, "first start {first:?}, later start {later:?}");
}

#[tokio::test]
async fn a_cluster_is_durable_private_and_small_by_default() {
    let place = Place::new();
    let cluster = Cluster::start(Settings::new(place.directory())).await.unwrap();
    let client = connect(&cluster).await;
    for (name, value) in [
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("full_page_writes", "on"),
        ("data_checksums", "on"),
        ("server_encoding", "UTF8"),
        ("timezone", "UTC"),
        ("listen_addresses", ""),
        ("max_connections", "64"),
        ("shared_buffers", "128MB"),
        ("jit", "off"),
    ] {
        assert_eq!(setting(&client, name).await, value, "{name}");
    }
    let sorted = "select string_agg(word, ' ' order by word) from unnest(array['b', 'ä', 'a', 'B']) word";
    assert_eq!(client.query_one(sorted, &[]).await.unwrap().get::<_, String>(0), "B a b ä");
    for directory in [&place.data(), cluster.socket_directory()] {
        assert_eq!(fs::metadata(directory).unwrap().mode() & 0o777, 0o700);
    }
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_disposable_cluster_does_not_wait_for_the_disk_and_takes_options() {
    let place = Place::with_database();
    let options = vec![("max_connections".to_owned(), "20".to_owned())];
    let cluster = Cluster::start(Settings { options, ..place.settings() }).await.unwrap();
    let client = connect(&cluster).await;
    assert_eq!(setting(&client, "fsync").await, "off");
    assert_eq!(setting(&client, "synchronous_commit").await, "off");
    assert_eq!(setting(&client, "full_page_writes").await, "off");
    assert_eq!(setting(&client, "max_connections").await, "20");
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn dropping_a_cluster_stops_its_server() {
    let place = Place::with_database();
    // From a task, as a server would: everything here can move between threads.
    let cluster = tokio::spawn(Cluster::start(place.settings())).await.unwrap().unwrap();
    drop(cluster);
    eventually("the server has ended", || !place.data().join("postmaster.pid").exists()).await;
}

#[test]
fn a_runtime_that_ends_takes_its_server_along() {
    let place = Place::with_database();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let cluster = runtime.block_on(place.start());
    drop(runtime);
    drop(cluster);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let ended = || !place.data().join("postmaster.pid").exists();
    runtime.block_on(eventually("the server has ended", ended));
}

#[tokio::test]
async fn a_ctrl_c_in_the_terminal_reaches_the_program_and_not_the_server() {
    let place = Place::with_database();
    let program = Program::start(&place.settings(), |_| ()).await;
    let group = Pid::from_raw(program.pid().try_into().unwrap());
    let server = place.postmaster();
    assert_ne!(getpgid(Some(Pid::from_raw(server))).unwrap(), group);
    let socket_directory = program.socket_directory();
    killpg(group, Signal::SIGINT).unwrap();
    program.ended().await;
    assert!(connect_to(&socket_directory).await.is_ok());
    place.start().await.stop().await.unwrap();
}

#[tokio::test]
async fn a_path_too_long_for_a_socket_gets_a_short_private_one() {
    let place = Place::new();
    let settings = Settings { directory: place.directory().join("long".repeat(40)), ..place.settings() };
    let cluster = Cluster::start(settings.clone()).await.unwrap();
    let short = cluster.socket_directory().to_owned();
    assert!(short.as_os_str().len() < 90 && !short.starts_with(place.directory()), "{}", short.display());
    assert_eq!(fs::metadata(&short).unwrap().mode() & 0o777, 0o700);
    make_notes(&connect(&cluster).await).await;
    cluster.stop().await.unwrap();
    assert!(!short.exists());

    refuses_a_trap(&short, &settings).await;
    Cluster::start(settings).await.unwrap().stop().await.unwrap();
}

#[tokio::test]
async fn an_ordinary_user_s_short_socket_directory_is_in_the_runtime_directory() {
    let (place, runtime) = (Place::new(), Place::new());
    let settings = Settings { directory: place.directory().join("long".repeat(40)), ..place.settings() };
    fs::create_dir(runtime.directory()).unwrap();
    let program = Program::start(&settings, |command| {
        command.env("XDG_RUNTIME_DIR", runtime.directory());
    })
    .await;
    // Root's runtime directory is closed to the server's account.
    let is_ordinary = !nix::unistd::geteuid().is_root();
    assert_eq!(program.socket_directory().starts_with(runtime.directory()), is_ordinary);
    program.finish().await;
}

/// Lays out what another user could have left in the shared place, and takes it away again.
async fn refuses_a_trap(short: &Path, settings: &Settings) {
    let elsewhere = tempfile::tempdir().unwrap();
    symlink(elsewhere.path(), short).unwrap();
    assert!(refusal(settings.clone()).await.contains("is not a directory: remove it"));
    fs::remove_file(short).unwrap();

    fs::DirBuilder::new().mode(0o700).create(short).unwrap();
    fs::set_permissions(short, fs::Permissions::from_mode(0o755)).unwrap();
    assert!(refusal(settings.clone()).await.contains("is open to other users: remove it"));
    fs::set_permissions(short, fs::Permissions::from_mode(0o700)).unwrap();
    if nix::unistd::geteuid().is_root() {
        std::os::unix::fs::chown(short, Some(54321), Some(54321)).unwrap();
        let told = refusal(settings.clone()).await;
        assert!(told.contains("belongs to user 54321: remove it"), "{told}");
    }
    fs::remove_dir(short).unwrap();
}

#[tokio::test]
async fn a_directory_name_may_hold_spaces_commas_and_quotes() {
    let place = Place::new();
    let settings =
        Settings { directory: place.directory().join("Ada's \"own\", täglich"), ..place.settings() };
    let cluster = Cluster::start(settings).await.unwrap();
    make_notes(&connect(&cluster).await).await;
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_long_log_makes_way_for_a_new_one() {
    let place = Place::with_database();
    place.start().await.stop().await.unwrap();
    let log = place.directory().join("postgres.log");
    assert!(fs::read_to_string(&log).unwrap().contains("ready to accept connections"));
    fs::OpenOptions::new().write(true).open(&log).unwrap().set_len(11 * 1024 * 1024).unwrap();
    place.start().await.stop().await.unwrap();
    assert!(fs::metadata(&log).unwrap().len() < 10_000);
    assert_eq!(fs::metadata(place.directory().join("postgres.log.1")).unwrap().len(), 11 * 1024 * 1024);
}

#[tokio::test]
async fn a_killed_first_start_leaves_nothing_half_made() {
    let place = Place::new();
    let program = Program::launch(&Settings::new(place.directory()), |_| ());
    let unfinished = || {
        let entries = fs::read_dir(place.directory()).into_iter().flatten().flatten();
        entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("data.new-")).count()
    };
    eventually("initdb is at work", || unfinished() == 1).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    program.kill().await;
    assert_eq!(unfinished(), 1);
    assert!(!place.data().exists());

    let cluster = place.start().await;
    assert_eq!(unfinished(), 0);
    make_notes(&connect(&cluster).await).await;
    cluster.stop().await.unwrap();
}
