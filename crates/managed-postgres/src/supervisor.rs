use std::time::Duration;

use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, sleep};

use crate::lock::Lock;
use crate::process::Process;
use crate::server::Server;
use crate::{Error, Status, socket};

/// The delay before the second attempt to restart; the first is made at once, and each further delay is twice
/// as long.
const FIRST_DELAY: Duration = Duration::from_millis(100);

/// The longest delay between attempts. They never cease: a full disk may be cleared at any time.
const LONGEST_DELAY: Duration = Duration::from_secs(10);

/// A server that ran this long counts as recovered.
const RECOVERED_AFTER: Duration = Duration::from_mins(1);

/// Keeps a server running until it is told to stop, or until the cluster is dropped.
pub(crate) struct Supervisor {
    pub server: Server,
    pub process: Process,
    pub status: watch::Sender<Status>,
    /// Released last, when the server has been told to stop.
    pub lock: Lock,
}

impl Supervisor {
    pub async fn run(mut self, mut stop: oneshot::Receiver<()>) -> Result<(), Error> {
        tokio::select! {
            // The sender's end is as good as its word: the cluster was dropped.
            _ = &mut stop => {}
            () = keep_running(&self.server, &mut self.process, &self.status) => {}
        }
        let result = self.server.stop(&mut self.process).await;
        socket::clean_up(&self.server.socket_directory, &self.server.layout);
        self.status.send_replace(Status::Stopped);
        drop(self.lock);
        result
    }
}

async fn keep_running(server: &Server, process: &mut Process, status: &watch::Sender<Status>) {
    let mut attempt = 0;
    loop {
        let start = Instant::now();
        let mut reason = format!("PostgreSQL ended with {}", process.exited().await);
        if start.elapsed() > RECOVERED_AFTER {
            attempt = 0;
        }
        loop {
            tracing::error!(attempt, reason, "restarting PostgreSQL");
            status.send_replace(Status::Restarting { attempt, reason });
            sleep(delay(attempt)).await;
            attempt += 1;
            match server.open().await {
                Ok(opened) => break *process = opened,
                Err(error) => reason = error.to_string(),
            }
        }
        status.send_replace(Status::Running);
    }
}

fn delay(attempt: u32) -> Duration {
    match attempt.checked_sub(1) {
        None => Duration::ZERO,
        Some(doublings) => FIRST_DELAY.saturating_mul(2_u32.saturating_pow(doublings)).min(LONGEST_DELAY),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_from_nothing_to_a_limit() {
        let delays: Vec<u128> = (0..5).map(|attempt| delay(attempt).as_millis()).collect();
        assert_eq!(delays, [0, 100, 200, 400, 800]);
        assert_eq!(delay(u32::MAX), LONGEST_DELAY);
    }
}
