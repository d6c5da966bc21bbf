//! The database goes away under load and comes back.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::json;

use crate::database::Database;
use crate::testing::{Colleague, Relay, two_organizations};

/// Writes clients until told to stop; returns the names that were acknowledged.
async fn write_on(person: Colleague, worker: usize, stop: Arc<AtomicBool>) -> (Vec<String>, u32) {
    let (mut acknowledged, mut refused) = (Vec::new(), 0);
    for number in 0.. {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let name = format!("Client {worker}-{number}");
        let answer = person.post("clients", json!({"name": name})).await;
        match answer.status.as_u16() {
            201 => acknowledged.push(name),
            503 => {
                assert_ne!(answer.header("retry-after"), "");
                refused += 1;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            other => panic!("{other}: {}", answer.text),
        }
    }
    (acknowledged, refused)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_get_503_while_the_database_is_gone_and_recover_by_themselves() {
    let (app, ada, _) = two_organizations().await;
    let relay = Relay::open(&app);
    let relayed = app.on_database(Database::new(relay.config(), 4).expect("a pool"));
    let ada = ada.on(relayed.router().clone());
    let stop = Arc::new(AtomicBool::new(false));
    let workers: Vec<_> =
        (0..6).map(|worker| tokio::spawn(write_on(ada.clone(), worker, stop.clone()))).collect();
    tokio::time::sleep(Duration::from_millis(300)).await;
    relay.cut();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let page = ada.open("clients").await.assert_status(503);
    assert!(page.text.contains("Back in a moment") && page.header("retry-after") == "2");
    assert_eq!(relayed.anonymous().get("/ready").await.status, 503);
    assert_eq!(relayed.anonymous().get("/health").await.status, 200);
    relay.mend();
    tokio::time::sleep(Duration::from_millis(500)).await;
    stop.store(true, Ordering::Relaxed);
    let (mut acknowledged, mut refused) = (Vec::new(), 0);
    for worker in workers {
        let (names, count) = worker.await.expect("a worker without panic");
        acknowledged.extend(names);
        refused += count;
    }
    assert!(refused > 0, "the cut was felt");
    ada.open("clients").await.assert_status(200);
    let stored = app.superuser().await.query("select name from clients", &[]).await.expect("rows");
    let stored: std::collections::HashSet<String> = stored.iter().map(|row| row.get(0)).collect();
    let lost: Vec<_> = acknowledged.iter().filter(|name| !stored.contains(*name)).collect();
    assert!(lost.is_empty(), "acknowledged, but lost: {lost:?}");
}
