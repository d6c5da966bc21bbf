use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use managed_postgres::{Cluster, Status};
use tokio::time::timeout;

use crate::support::{PATIENCE, Place, connect, count_notes, is_root, make_notes, refusal};

/// A small file system of its own at a place's cluster directory.
struct SmallDisk(Place);

impl SmallDisk {
    fn mount(megabytes: u32, test: &str) -> Option<Self> {
        if !is_root(test) {
            return None;
        }
        let place = Place::new();
        fs::create_dir(place.directory()).unwrap();
        let size = format!("size={megabytes}m,mode=755");
        if run("mount", &["-t", "tmpfs", "-o", &size, "tmpfs"], &place.directory()) {
            return Some(Self(place));
        }
        println!("skipped, because no file system can be mounted: {test}");
        None
    }

    /// Leaves no free block.
    fn fill(&self) {
        let mut file = fs::File::create(self.0.directory().join("ballast")).unwrap();
        while file.write_all(&[1; 4096]).is_ok() {}
    }

    fn clear(&self) {
        fs::remove_file(self.0.directory().join("ballast")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        run("umount", &["--lazy"], &self.0.directory());
    }
}

fn run(program: &str, arguments: &[&str], directory: &Path) -> bool {
    Command::new(program).args(arguments).arg(directory).status().is_ok_and(|status| status.success())
}

#[tokio::test]
async fn a_disk_too_small_for_a_database_is_named() {
    let Some(disk) = SmallDisk::mount(20, "a disk too small for a database is named") else { return };
    let message = refusal(disk.0.settings()).await;
    let expected = format!("no space is left on the disk that holds {}", disk.0.directory().display());
    assert!(message.starts_with(&expected), "{message}");
    let left = fs::read_dir(disk.0.directory()).unwrap().flatten();
    assert!(!left.map(|entry| entry.file_name()).any(|name| name.to_string_lossy().starts_with("data")));
}

#[tokio::test]
async fn a_full_disk_is_named_at_the_start_and_once_cleared_is_forgiven() {
    let Some(disk) = SmallDisk::mount(96, "a full disk is named at the start") else { return };
    disk.0.start().await.stop().await.unwrap();
    disk.fill();
    let message = refusal(disk.0.settings()).await;
    assert!(message.contains("no space is left on the disk"), "{message}");
    disk.clear();
    disk.0.start().await.stop().await.unwrap();
}

#[tokio::test]
async fn a_disk_that_fills_up_costs_no_acknowledged_row_and_once_cleared_the_server_is_back() {
    let Some(disk) = SmallDisk::mount(96, "a disk that fills up costs no acknowledged row") else { return };
    let cluster = Cluster::start(disk.0.settings()).await.unwrap();
    let client = connect(&cluster).await;
    make_notes(&client).await;
    disk.fill();
    let mut acknowledged = 0_i64;
    let insert = "insert into notes select generate_series($1::bigint + 1, $1 + 1000)";
    while client.execute(insert, &[&acknowledged]).await.is_ok() {
        acknowledged += 1000;
    }
    disk.clear();
    let mut status = cluster.watch();
    let running = status.wait_for(|status| *status == Status::Running);
    timeout(PATIENCE, running).await.expect("recovered in time").unwrap();
    assert_eq!(count_notes(&connect(&cluster).await).await, acknowledged);
    cluster.stop().await.unwrap();
}
