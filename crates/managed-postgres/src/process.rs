use std::path::{Path, PathBuf};
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::process::Child;
use tokio::time::{sleep, timeout};

use crate::Error;
use crate::postmaster::{exists, works_in};

/// How often a server that is not our child is looked at. A child's end is told to us.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// How long a server may take to end after each of the harder requests.
const HARD_GRACE: Duration = Duration::from_secs(10);

/// A running server: our child, or one that an earlier program left behind. Dropping it asks it to stop and
/// does not wait.
#[derive(Debug)]
pub(crate) struct Process {
    pid: i32,
    child: Option<Child>,
    data: PathBuf,
    has_exited: bool,
}

impl Process {
    /// Takes charge of a child that was just started.
    pub fn child(child: Child, data: &Path) -> Self {
        let pid = child.id().and_then(|pid| pid.try_into().ok());
        Self {
            pid: pid.unwrap_or_default(),
            has_exited: pid.is_none(),
            child: Some(child),
            data: data.to_owned(),
        }
    }

    /// Takes charge of a server that runs on this data directory.
    pub fn adopted(pid: i32, data: &Path) -> Self {
        Self { pid, child: None, data: data.to_owned(), has_exited: false }
    }

    pub fn pid(&self) -> i32 {
        self.pid
    }

    /// Waits for the end, and says how it came. May be cancelled and called again.
    pub async fn exited(&mut self) -> String {
        let manner = match &mut self.child {
            Some(child) => {
                child.wait().await.map_or_else(|error| error.to_string(), |status| status.to_string())
            }
            None => self.vanished().await,
        };
        self.has_exited = true;
        manner
    }

    async fn vanished(&self) -> String {
        while works_in(self.pid, &self.data).unwrap_or_else(|| exists(self.pid)) {
            sleep(LOOK_EVERY).await;
        }
        "an unknown exit status".into()
    }

    /// Ends the server: clients are disconnected and everything is written within `grace`. If that fails, it
    /// ends at once and recovers from its write-ahead log at the next start; nothing acknowledged is lost
    /// either way.
    pub async fn stop(&mut self, grace: Duration) -> Result<(), Error> {
        for (signal, patience) in
            [(Signal::SIGINT, grace), (Signal::SIGQUIT, HARD_GRACE), (Signal::SIGKILL, HARD_GRACE)]
        {
            self.signal(signal);
            if timeout(patience, self.exited()).await.is_ok() {
                return Ok(());
            }
            tracing::warn!(pid = self.pid, %signal, "PostgreSQL does not stop");
        }
        Err(Error::StillRunning { pid: self.pid })
    }

    fn signal(&self, signal: Signal) {
        if self.has_exited {
            return;
        }
        // A suspended server could not obey. A failure means that it ended, which waiting for it will show.
        for signal in [signal, Signal::SIGCONT] {
            if let Err(error) = kill(Pid::from_raw(self.pid), signal) {
                tracing::debug!(pid = self.pid, %signal, %error, "PostgreSQL could not be signalled");
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.signal(Signal::SIGINT);
    }
}
