use std::path::Path;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use tokio_postgres::error::SqlState;
use tokio_postgres::{Config, NoTls};

use crate::SUPERUSER;
use crate::postmaster::Postmaster;
use crate::process::Process;
use crate::socket::PORT;

const POLL_EVERY: Duration = Duration::from_millis(20);

/// How long one attempt to connect may take.
const ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// How long recovery after a crash may take: it depends on the disk, and interrupting it only makes it start
/// over.
const RECOVER_WITHIN: Duration = Duration::from_mins(15);

/// How waiting for a server ended.
pub(crate) enum Outcome {
    /// It takes connections.
    Ready,
    /// It ended in this manner.
    Exited(String),
    /// It runs, and did not answer in time.
    Silent,
}

/// Waits until a server takes connections. One that says it is starting or stopping is given the time that
/// takes; any other must answer within `patience`.
pub(crate) async fn wait(
    process: &mut Process,
    data: &Path,
    socket_directory: &Path,
    patience: Duration,
) -> Outcome {
    let start = Instant::now();
    loop {
        let postmaster = Postmaster::read(data).filter(|postmaster| postmaster.pid == process.pid());
        let is_ready = postmaster.as_ref().is_some_and(|postmaster| postmaster.is_ready);
        if is_ready && answers(socket_directory).await {
            return Outcome::Ready;
        }
        let is_working = postmaster.is_some() && !is_ready;
        if start.elapsed() > if is_working { RECOVER_WITHIN } else { patience } {
            return Outcome::Silent;
        }
        tokio::select! {
            manner = process.exited() => return Outcome::Exited(manner),
            () = sleep(POLL_EVERY) => {}
        }
    }
}

/// Whether the server takes connections. Any answer other than "not now" comes from a server that works, even
/// if it is a refusal such as "too many clients".
async fn answers(socket_directory: &Path) -> bool {
    let mut config = Config::new();
    config.host_path(socket_directory).port(PORT).user(SUPERUSER).dbname("postgres");
    let connect = async {
        let (client, connection) = config.connect(NoTls).await?;
        drop(client);
        connection.await
    };
    match timeout(ANSWER_WITHIN, connect).await {
        Ok(Ok(())) => true,
        Ok(Err(error)) => error.code().is_some_and(|code| *code != SqlState::CANNOT_CONNECT_NOW),
        Err(_) => false,
    }
}
