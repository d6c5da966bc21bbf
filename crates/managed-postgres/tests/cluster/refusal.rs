use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use managed_postgres::Settings;

use crate::program::Program;
use crate::support::{Place, is_root, refusal};

#[tokio::test]
async fn a_second_instance_is_told_which_process_is_the_first() {
    let place = Place::with_database();
    let program = Program::start(&place.settings(), |_| ()).await;
    let message = refusal(place.settings()).await;
    assert!(
        message.contains(&format!("in use by another running instance (process {})", program.pid())),
        "{message}"
    );
    program.finish().await;
    place.start().await.stop().await.unwrap();
}

#[tokio::test]
async fn a_database_of_another_major_version_is_left_alone() {
    let place = Place::with_database();
    place.start().await.stop().await.unwrap();
    let version = place.data().join("PG_VERSION");
    let right = fs::read_to_string(&version).unwrap();
    fs::write(&version, "14\n").unwrap();
    let message = refusal(place.settings()).await;
    assert!(message.contains("was made by PostgreSQL 14, but the binaries in "), "{message}");
    assert!(
        message.contains(&format!("are PostgreSQL {}: install PostgreSQL 14 again", right.trim())),
        "{message}"
    );
    fs::write(&version, right).unwrap();
    place.start().await.stop().await.unwrap();
}

#[tokio::test]
async fn a_directory_without_the_programs_is_named() {
    let place = Place::new();
    let elsewhere = Place::new();
    let binaries = elsewhere.directory();
    fs::create_dir_all(&binaries).unwrap();
    let message = refusal(Settings { binaries: Some(binaries.clone()), ..place.settings() }).await;
    assert!(
        message.contains(&*binaries.to_string_lossy()) && message.contains("there is no `postgres`"),
        "{message}"
    );
}

#[tokio::test]
async fn a_version_too_old_is_named() {
    let (place, elsewhere) = (Place::new(), Place::new());
    let binaries = elsewhere.directory();
    write_scripts(&binaries, "echo 'postgres (PostgreSQL) 14.9'");
    let message = refusal(Settings { binaries: Some(binaries), ..place.settings() }).await;
    assert!(
        message.contains("PostgreSQL 14 in ") && message.contains("install PostgreSQL 15 or newer"),
        "{message}"
    );
}

#[tokio::test]
async fn wrapper_scripts_on_the_path_are_passed_over() {
    let (place, elsewhere) = (Place::new(), Place::new());
    write_scripts(&elsewhere.directory(), "exit 1");
    let path = format!("{}:{}", elsewhere.directory().display(), std::env::var("PATH").unwrap());
    let program = Program::start(&place.settings(), |command| {
        command.env("PATH", path);
    })
    .await;
    let started = fs::read_to_string(place.data().join("postmaster.opts")).unwrap();
    assert!(!started.starts_with(&*elsewhere.directory().to_string_lossy()), "{started}");
    program.finish().await;
}

#[tokio::test]
async fn files_that_are_no_database_are_left_alone() {
    let place = Place::new();
    fs::create_dir_all(place.data()).unwrap();
    fs::write(place.data().join("letter"), "dear Ada").unwrap();
    let message = refusal(place.settings()).await;
    assert!(message.contains("holds files, but no PostgreSQL database"), "{message}");
    assert_eq!(fs::read_to_string(place.data().join("letter")).unwrap(), "dear Ada");
}

#[tokio::test]
async fn what_the_server_complains_about_reaches_the_person() {
    let place = Place::with_database();
    let options = vec![("shared_buffers".to_owned(), "plenty".to_owned())];
    let message = refusal(Settings { options, ..place.settings() }).await;
    assert!(message.contains("invalid value for parameter \"shared_buffers\": \"plenty\""), "{message}");
    assert!(message.contains("postgres.log"), "{message}");
}

#[tokio::test]
async fn another_user_s_directory_is_named_as_such() {
    if !is_root("another user's directory is named as such") {
        return;
    }
    let place = Place::with_database();
    place.start().await.stop().await.unwrap();
    let program = Program::start(&place.settings(), |command| {
        std::os::unix::process::CommandExt::uid(command, nobody());
    })
    .await;
    assert!(program.failure().contains("belongs to user root, but PostgreSQL would run as user nobody"));
}

fn nobody() -> u32 {
    nix::unistd::User::from_name("nobody").unwrap().unwrap().uid.as_raw()
}

fn write_scripts(directory: &Path, body: &str) {
    fs::create_dir_all(directory).unwrap();
    for name in ["postgres", "initdb", "pg_config"] {
        let script = directory.join(name);
        fs::write(&script, format!("#!/bin/sh\n{body}\n")).unwrap();
        fs::set_permissions(script, fs::Permissions::from_mode(0o755)).unwrap();
    }
}
