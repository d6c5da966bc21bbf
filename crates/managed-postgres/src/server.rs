use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::account::Account;
use crate::binaries::Binaries;
use crate::command::command;
use crate::layout::Layout;
use crate::log::Log;
use crate::postmaster::{Postmaster, disown_reused_pid};
use crate::process::Process;
use crate::readiness::{self, Outcome};
use crate::{Error, Settings, arguments, socket};

/// How long a new server may stay silent.
const START_WITHIN: Duration = Duration::from_mins(1);

/// How long a server that was left behind may stay silent before it is replaced.
const ADOPT_WITHIN: Duration = Duration::from_secs(5);

/// How long a server may take to stop in good order.
const STOP_WITHIN: Duration = Duration::from_secs(30);

/// How long the processes of a killed server may take to notice and end.
const REMAINS_WITHIN: Duration = Duration::from_secs(30);

/// Everything it takes to have a server run on the cluster, again and again.
#[derive(Debug)]
pub(crate) struct Server {
    pub layout: Layout,
    account: Account,
    program: PathBuf,
    arguments: Vec<OsString>,
    pub socket_directory: PathBuf,
}

impl Server {
    pub fn new(
        layout: Layout,
        account: Account,
        binaries: &Binaries,
        socket: PathBuf,
        settings: &Settings,
    ) -> Self {
        let arguments = arguments::of_server(&layout.data, &socket, settings);
        Self { layout, account, program: binaries.program("postgres"), arguments, socket_directory: socket }
    }

    /// Returns a server that takes connections: the one that runs on the data already, if it is in good
    /// health and was started as we would start it, else a new one.
    pub async fn open(&self) -> Result<Process, Error> {
        if let Some(process) = self.adopt().await? {
            return Ok(process);
        }
        let start = Instant::now();
        loop {
            match self.launch().await {
                Err(Error::Start { reason, .. })
                    if is_about_remains(&reason) && start.elapsed() < REMAINS_WITHIN =>
                {
                    sleep(Duration::from_millis(100)).await;
                }
                result => return result,
            }
        }
    }

    /// Takes over a server that runs on the data, or ends it.
    async fn adopt(&self) -> Result<Option<Process>, Error> {
        let Some(mut process) = self.running().await else { return Ok(None) };
        if self.started_as_we_would() {
            let (data, socket_directory) = (&self.layout.data, &self.socket_directory);
            match readiness::wait(&mut process, data, socket_directory, ADOPT_WITHIN).await {
                Outcome::Ready => {
                    tracing::info!(
                        pid = process.pid(),
                        "took over a PostgreSQL server that was left running"
                    );
                    return Ok(Some(process));
                }
                Outcome::Exited(_) => return Ok(None),
                Outcome::Silent => {}
            }
        }
        tracing::info!(pid = process.pid(), "replacing a PostgreSQL server that was left running");
        process.stop(STOP_WITHIN).await.map(|()| None)
    }

    /// Ends this server, and one that was about to replace it.
    pub async fn stop(&self, process: &mut Process) -> Result<(), Error> {
        process.stop(STOP_WITHIN).await?;
        match self.running().await {
            Some(mut other) => other.stop(STOP_WITHIN).await,
            None => Ok(()),
        }
    }

    /// The server that runs on the data, whoever started it.
    async fn running(&self) -> Option<Process> {
        let data = &self.layout.data;
        let postmaster = Postmaster::read(data)?;
        postmaster.is_alive(data).await.then(|| Process::adopted(postmaster.pid, data))
    }

    /// Compares with the command line that the running server has recorded in its data directory.
    fn started_as_we_would(&self) -> bool {
        let mut line = self.program.as_os_str().as_bytes().to_vec();
        for argument in &self.arguments {
            line.extend([b" \"", argument.as_bytes(), b"\""].concat());
        }
        line.push(b'\n');
        fs::read(self.layout.data.join("postmaster.opts")).is_ok_and(|recorded| recorded == line)
    }

    async fn launch(&self) -> Result<Process, Error> {
        let Self { layout, .. } = self;
        disown_reused_pid(&layout.data)?;
        socket::clear(&self.socket_directory)?;
        let log = Log::open(layout)?;
        let mut postgres = command(&self.program, &self.account, &layout.data);
        postgres.args(&self.arguments);
        postgres.stdout(Stdio::from(log.handle(layout)?)).stderr(Stdio::from(log.handle(layout)?));
        let child = postgres.spawn().map_err(Error::io("run", &self.program))?;
        let mut process = Process::child(child, &layout.data);
        match readiness::wait(&mut process, &layout.data, &self.socket_directory, START_WITHIN).await {
            Outcome::Ready => {
                tracing::info!(pid = process.pid(), "PostgreSQL takes connections");
                Ok(process)
            }
            Outcome::Exited(manner) => Err(log.explain(&manner, layout)),
            Outcome::Silent => {
                process.stop(STOP_WITHIN).await?;
                Err(log.explain("no answer in time", layout))
            }
        }
    }
}

/// Whether a start failed only because processes of a killed server had not ended yet.
fn is_about_remains(reason: &str) -> bool {
    let is_in_use = reason.contains("shared memory block") && reason.contains("still in use");
    is_in_use || reason.contains("lock file \"postmaster.pid\" already exists")
}
