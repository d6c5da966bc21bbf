//! How often a read waits for PostgreSQL, counted on the wire.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio_postgres::config::Host;

use crate::database::Database;
use crate::testing::{TestApp, two_organizations};

/// A relay between the service and PostgreSQL that counts the service's messages: writes that follow an answer. A
/// rollback is not counted, because nobody waits for it.
async fn relay(app: &TestApp) -> (tokio_postgres::Config, Arc<AtomicU32>) {
    let direct = app.reach("timetracker_login");
    let Some(Host::Unix(directory)) = direct.get_hosts().first() else { panic!("a socket") };
    let socket = directory.join(format!(".s.PGSQL.{}", direct.get_ports()[0]));
    let relayed = std::env::temp_dir().join(format!("relay-{}", crate::clock::new_id()));
    std::fs::create_dir(&relayed).expect("a directory");
    let listener = UnixListener::bind(relayed.join(".s.PGSQL.5432")).expect("a listener");
    let messages = Arc::new(AtomicU32::new(0));
    let count = messages.clone();
    tokio::spawn(async move {
        while let Ok((service, _)) = listener.accept().await {
            let server = UnixStream::connect(&socket).await.expect("PostgreSQL");
            tokio::spawn(pass_on(service, server, count.clone()));
        }
    });
    let mut config = tokio_postgres::Config::new();
    config
        .host_path(relayed)
        .port(5432)
        .user("timetracker_login")
        .dbname(direct.get_dbname().expect("a name"));
    (config, messages)
}

async fn pass_on(mut service: UnixStream, mut server: UnixStream, messages: Arc<AtomicU32>) {
    let (mut asked, mut answered) = (vec![0; 65536], vec![0; 65536]);
    let mut answer_seen = true;
    loop {
        tokio::select! {
            read = service.read(&mut asked) => {
                let Ok(size @ 1..) = read else { return };
                let rollback = asked[..size].windows(8).any(|text| text == b"rollback") && size < 32;
                if answer_seen && !rollback {
                    messages.fetch_add(1, Ordering::Relaxed);
                }
                answer_seen = false;
                server.write_all(&asked[..size]).await.expect("a server");
            }
            read = server.read(&mut answered) => {
                let Ok(size @ 1..) = read else { return };
                answer_seen = true;
                service.write_all(&answered[..size]).await.expect("a service");
            }
        }
    }
}

#[tokio::test]
async fn a_read_waits_for_two_round_trips_at_most() {
    let (app, ada, _) = two_organizations().await;
    let (config, messages) = relay(&app).await;
    let relayed = app.on_database(Database::new(config, 1).expect("a pool"));
    let ada = ada.on(relayed.router().clone());
    for path in [ada.api_path("clients"), ada.page_path("clients")] {
        for _ in 0..2 {
            // The first statements of a connection are prepared once.
            ada.open_path(&path).await.assert_status(200);
        }
        let before = messages.load(Ordering::Relaxed);
        ada.open_path(&path).await.assert_status(200);
        let trips = messages.load(Ordering::Relaxed) - before;
        assert!(trips <= 2, "{path} took {trips} round trips");
    }
}
