//! The one connection that listens, opened again whenever it is lost.

use std::time::Duration;

use futures_util::future::poll_fn;
use tokio_postgres::{AsyncMessage, Config, NoTls};

use super::Notice;
use crate::App;

/// Listens until the program ends. Runs as a task of its own.
pub async fn listen(app: App, config: Config) {
    loop {
        if let Err(error) = listen_once(&app, &config).await {
            tracing::warn!(%error, "live changes interrupted");
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn listen_once(app: &App, config: &Config) -> Result<(), tokio_postgres::Error> {
    let (client, mut connection) = config.connect(NoTls).await?;
    // The connection must be driven while the client sends, and the client live as long as it listens.
    let mut starting = std::pin::pin!(client.batch_execute("listen changes"));
    let mut listening = false;
    loop {
        tokio::select! {
            started = &mut starting, if !listening => {
                started?;
                listening = true;
                app.live().publish_to_all();
            }
            message = poll_fn(|context| connection.poll_message(context)) => match message {
                Some(Ok(AsyncMessage::Notification(notice))) => hear(app, notice.payload()),
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error),
                None => return Ok(()),
            }
        }
    }
}

fn hear(app: &App, payload: &str) {
    match serde_json::from_str::<Notice>(payload) {
        Ok(notice) => app.live().publish(notice),
        Err(error) => tracing::warn!(%error, "a notice that is not ours"),
    }
}
