use std::path::{Path, PathBuf};

use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;

use crate::account::Account;
use crate::layout::Layout;
use crate::lock::Lock;
use crate::server::Server;
use crate::supervisor::Supervisor;
use crate::{Error, SUPERUSER, Settings, binaries, initialise, socket};

/// How the cluster fares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// The server takes connections.
    Running,
    /// The server ended by itself and is being started again.
    Restarting {
        /// How many attempts were made since it last ran well.
        attempt: u32,
        /// Why it ended, or why the last attempt failed, as one line.
        reason: String,
    },
    /// The cluster was stopped.
    Stopped,
}

/// A running cluster. [`stop`](Self::stop) it in the end; dropping it only asks the server to stop, without
/// waiting.
#[derive(Debug)]
pub struct Cluster {
    socket_directory: PathBuf,
    status: watch::Receiver<Status>,
    stop: oneshot::Sender<()>,
    supervisor: JoinHandle<Result<(), Error>>,
}

impl Cluster {
    /// Starts the cluster, making its database first when there is none, and returns when it takes
    /// connections. From then on a task of the current Tokio runtime (with I/O and time enabled) restarts the
    /// server whenever it ends.
    ///
    /// # Errors
    ///
    /// See [`Error`]. A start that failed can be repeated.
    pub async fn start(settings: Settings) -> Result<Self, Error> {
        let layout = Layout::prepare(&settings.directory)?;
        let lock = Lock::take(&layout).await?;
        let account = Account::choose(&layout.data)?;
        let binaries = binaries::find(settings.binaries.as_deref(), &layout.data, &account).await?;
        layout.check_traversable(&account, &binaries.program("postgres")).await?;
        initialise::initialise(&layout, &binaries, &account, settings.durability).await?;
        let socket_directory = socket::prepare(&layout, &account)?;
        let server = Server::new(layout, account, &binaries, socket_directory.clone(), &settings);
        let process = server.open().await?;
        let (status, receiver) = watch::channel(Status::Running);
        let (stop, stopped) = oneshot::channel();
        let supervisor = tokio::spawn(Supervisor { server, process, status, lock }.run(stopped));
        Ok(Self { socket_directory, status: receiver, stop, supervisor })
    }

    /// The directory of the Unix socket: the `host` of a connection.
    #[must_use]
    pub fn socket_directory(&self) -> &Path {
        &self.socket_directory
    }

    /// The port of a connection, which is a part of the socket's name; nothing listens on TCP.
    #[must_use]
    pub fn port(&self) -> u16 {
        socket::PORT
    }

    /// The superuser, who needs no password on the socket. The database `postgres` is there to connect to.
    #[must_use]
    pub fn superuser(&self) -> &str {
        SUPERUSER
    }

    /// Tells how the cluster fares, now and at each change.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<Status> {
        self.status.clone()
    }

    /// Disconnects all clients, stops the server and returns when it has ended.
    ///
    /// # Errors
    ///
    /// [`Error::StillRunning`] when the server could not even be killed.
    pub async fn stop(self) -> Result<(), Error> {
        drop(self.stop);
        match self.supervisor.await {
            Ok(result) => result,
            // The runtime is going down and has dropped the task, and the task's end has told the server to
            // stop.
            Err(_) => Ok(()),
        }
    }
}
