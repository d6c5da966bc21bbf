use std::fs;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::process::Command;

use managed_postgres::{Cluster, Durability, Settings, Status};
use nix::sys::signal::Signal;
use tokio::time::timeout;

use crate::program::Program;
use crate::support::{PATIENCE, Place, Writer, connect, connect_to, count_notes, make_notes, send, setting};

#[tokio::test]
async fn the_server_of_a_killed_program_is_taken_over_with_every_acknowledged_row() {
    let place = Place::with_database();
    let program = Program::start(&place.settings(), |_| ()).await;
    let client = connect_to(&program.socket_directory()).await.unwrap();
    make_notes(&client).await;
    let server = place.postmaster();
    program.kill().await;

    let cluster = place.start().await;
    assert_eq!(place.postmaster(), server);
    client.execute("insert into notes values (1)", &[]).await.expect("the old connection lives on");
    assert_eq!(count_notes(&connect(&cluster).await).await, 1);
    cluster.stop().await.unwrap();
    assert!(!place.data().join("postmaster.pid").exists());
}

#[tokio::test]
async fn a_server_that_was_taken_over_is_watched_too() {
    let place = Place::with_database();
    Program::start(&place.settings(), |_| ()).await.kill().await;
    let cluster = place.start().await;
    let server = place.postmaster();
    kill_server_and_wait(&place, &cluster).await;
    assert_ne!(place.postmaster(), server);
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_left_over_server_with_other_settings_is_replaced() {
    let place = Place::with_database();
    Program::start(&place.settings(), |_| ()).await.kill().await;
    let server = place.postmaster();
    let cluster =
        Cluster::start(Settings { durability: Durability::Durable, ..place.settings() }).await.unwrap();
    assert_ne!(place.postmaster(), server);
    let client = connect(&cluster).await;
    assert_eq!(setting(&client, "fsync").await, "on");
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_left_over_server_that_does_not_answer_is_replaced() {
    let place = Place::with_database();
    Program::start(&place.settings(), |_| ()).await.kill().await;
    let server = place.postmaster();
    send(server, Signal::SIGSTOP);
    let cluster = place.start().await;
    assert_ne!(place.postmaster(), server);
    make_notes(&connect(&cluster).await).await;
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn when_program_and_server_are_killed_no_acknowledged_row_is_lost() {
    let place = Place::with_database();
    let settings = Settings::new(place.directory());
    let program = Program::start(&settings, |_| ()).await;
    let client = connect_to(&program.socket_directory()).await.unwrap();
    make_notes(&client).await;
    let writer = Writer::start(client).await;
    program.kill().await;
    send(place.postmaster(), Signal::SIGKILL);
    // The connection's own server process sees the end only when it next waits; the new server waits for it
    // in turn.
    let cluster = Cluster::start(settings).await.unwrap();
    assert!(count_notes(&connect(&cluster).await).await >= writer.acknowledged().await);
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_killed_server_comes_back_by_itself_with_every_acknowledged_row() {
    let place = Place::with_database();
    let cluster = Cluster::start(Settings::new(place.directory())).await.unwrap();
    let client = connect(&cluster).await;
    make_notes(&client).await;
    let writer = Writer::start(client).await;
    kill_server_and_wait(&place, &cluster).await;
    assert!(count_notes(&connect(&cluster).await).await >= writer.acknowledged().await);
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn restarts_are_tried_until_one_succeeds_and_end_with_the_cluster() {
    let place = Place::with_database();
    let cluster = place.start().await;
    let (needed, hidden) = (place.data().join("global"), place.data().join("hidden"));
    let mut status = cluster.watch();
    fs::rename(&needed, &hidden).unwrap();
    send(place.postmaster(), Signal::SIGKILL);
    let failed = |status: &Status| matches!(status, Status::Restarting { attempt: 2.., .. });
    let seen = status.wait_for(failed).await.unwrap().clone();
    let Status::Restarting { reason, .. } = seen else { unreachable!() };
    assert!(reason.contains("PostgreSQL did not start") && !reason.contains('\n'), "{reason}");

    fs::rename(&hidden, &needed).unwrap();
    status.wait_for(|status| *status == Status::Running).await.unwrap();
    make_notes(&connect(&cluster).await).await;

    fs::rename(&needed, &hidden).unwrap();
    send(place.postmaster(), Signal::SIGKILL);
    status.wait_for(|status| matches!(status, Status::Restarting { .. })).await.unwrap();
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_process_that_inherited_the_server_s_number_is_left_alone() {
    let place = Place::with_database();
    let program = Program::start(&place.settings(), |_| ()).await;
    program.kill().await;
    let server = place.postmaster();
    send(server, Signal::SIGKILL);
    let owner = fs::metadata(place.data()).unwrap().uid();
    let mut innocent = Command::new("sleep").arg("60").uid(owner).spawn().unwrap();
    if fs::metadata(format!("/proc/{}/cwd", innocent.id())).is_err() {
        println!("skipped, because this system does not show what other processes are");
        innocent.kill().unwrap();
        innocent.wait().unwrap();
        return;
    }
    let file = place.data().join("postmaster.pid");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen(&server.to_string(), &innocent.id().to_string(), 1)).unwrap();

    let cluster = place.start().await;
    make_notes(&connect(&cluster).await).await;
    cluster.stop().await.unwrap();
    assert!(innocent.try_wait().unwrap().is_none(), "it still runs");
    innocent.kill().unwrap();
    innocent.wait().unwrap();
}

/// Kills the server as `kill -9` does, and waits for the cluster to have started another.
async fn kill_server_and_wait(place: &Place, cluster: &Cluster) {
    let mut status = cluster.watch();
    send(place.postmaster(), Signal::SIGKILL);
    status.wait_for(|status| matches!(status, Status::Restarting { .. })).await.unwrap();
    let running = status.wait_for(|status| *status == Status::Running);
    timeout(PATIENCE, running).await.expect("restarted in time").unwrap();
}
