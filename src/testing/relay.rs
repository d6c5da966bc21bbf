//! A relay between the service and PostgreSQL: counts round trips, and can be cut like a network.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;
use tokio_postgres::Config;
use tokio_postgres::config::Host;

use super::TestApp;
use crate::clock::new_id;

/// A socket that leads to the test's database, as the login role.
pub struct Relay {
    server: PathBuf,
    directory: PathBuf,
    database: String,
    round_trips: Arc<AtomicU32>,
    connected: watch::Sender<bool>,
}

impl Relay {
    /// Opens the relay.
    pub fn open(app: &TestApp) -> Self {
        let direct = app.reach("timetracker_login");
        let Some(Host::Unix(directory)) = direct.get_hosts().first() else { panic!("a socket") };
        let server = directory.join(format!(".s.PGSQL.{}", direct.get_ports()[0]));
        let directory = std::env::temp_dir().join(format!("relay-{}", new_id()));
        std::fs::create_dir(&directory).expect("a directory");
        let database = direct.get_dbname().expect("a name").to_owned();
        let (connected, _) = watch::channel(true);
        let relay = Self { server, directory, database, round_trips: Arc::default(), connected };
        relay.listen();
        relay
    }

    /// How to reach the database through it.
    pub fn config(&self) -> Config {
        let mut config = Config::new();
        config.host_path(&self.directory).port(5432).user("timetracker_login").dbname(&self.database);
        config
    }

    /// Round trips so far: messages that follow an answer. A rollback is not counted, because nobody waits for it.
    pub fn round_trips(&self) -> u32 {
        self.round_trips.load(Ordering::Relaxed)
    }

    /// Cuts every connection, and refuses new ones.
    pub fn cut(&self) {
        std::fs::remove_file(self.directory.join(".s.PGSQL.5432")).expect("a socket");
        self.connected.send_replace(false);
    }

    /// Lets connections through again.
    pub fn mend(&self) {
        self.connected.send_replace(true);
        self.listen();
    }

    fn listen(&self) {
        let listener = UnixListener::bind(self.directory.join(".s.PGSQL.5432")).expect("a listener");
        let (server, count, mut connected) =
            (self.server.clone(), self.round_trips.clone(), self.connected.subscribe());
        tokio::spawn(async move {
            loop {
                let accepted = tokio::select! {
                    accepted = listener.accept() => accepted,
                    _ = connected.wait_for(|up| !up) => return,
                };
                let (service, _) = accepted.expect("a connection");
                let server = UnixStream::connect(&server).await.expect("PostgreSQL");
                let (count, mut connected) = (count.clone(), connected.clone());
                tokio::spawn(async move {
                    tokio::select! {
                        () = pass_on(service, server, &count) => {}
                        _ = connected.wait_for(|up| !up) => {}
                    }
                });
            }
        });
    }
}

async fn pass_on(mut service: UnixStream, mut server: UnixStream, round_trips: &AtomicU32) {
    let (mut asked, mut answered) = (vec![0; 65536], vec![0; 65536]);
    let mut answer_seen = true;
    loop {
        tokio::select! {
            read = service.read(&mut asked) => {
                let Ok(size @ 1..) = read else { return };
                let rollback = size < 32 && asked[..size].windows(8).any(|text| text == b"rollback");
                if answer_seen && !rollback {
                    round_trips.fetch_add(1, Ordering::Relaxed);
                }
                answer_seen = false;
                if server.write_all(&asked[..size]).await.is_err() { return }
            }
            read = server.read(&mut answered) => {
                let Ok(size @ 1..) = read else { return };
                answer_seen = true;
                if service.write_all(&answered[..size]).await.is_err() { return }
            }
        }
    }
}
