//! `timetracker serve`.

use std::io::IsTerminal;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context, bail};
use axum::serve::ListenerExt;
use metrics_exporter_prometheus::PrometheusBuilder;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use crate::clock::Clock;
use crate::config::{Config, LogFormat};
use crate::database::{self, Access, Database};
use crate::sealing::Sealing;
use crate::{App, accounts, jobs, live, plans, web};

/// How long open requests may take to finish once the program is told to end.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until SIGTERM or Ctrl-C, then lets open requests finish.
///
/// # Errors
/// One clear line: the address is taken, the database cannot be reached or lacks migrations, ….
pub async fn serve(config: Config) -> anyhow::Result<()> {
    start_log(&config)?;
    let listener =
        TcpListener::bind(config.listen).await.with_context(|| format!("listening on {}", config.listen))?;
    let access = database::access(&config.database).await?;
    prepare(&access).await?;
    let database = Database::new(access.login.clone(), config.database_connections)?;
    let app = App::new(config.clone(), database, Clock::System, sealing(&config, &access)?);
    let ending = CancellationToken::new();
    let mut chores = JoinSet::new();
    chores.spawn(live::listen(app.clone(), access.login.clone()));
    chores.spawn(jobs::work(app.clone()));
    chores.spawn(keep_house(app.clone()));
    chores.spawn(plans::keep_storing_api_calls(app.clone()));
    if let Some(address) = config.metrics_listen {
        serve_metrics(address).await?;
    }
    tracing::info!(listen = %config.listen, "serving {}", config.address());
    println!("TimeTracker is at {}", config.address());
    let service =
        web::router(app.clone(), crate::routes()).into_make_service_with_connect_info::<SocketAddr>();
    let end = ending.clone();
    let server = axum::serve(listener.tap_io(send_at_once), service)
        .with_graceful_shutdown(async move { end.cancelled().await });
    tokio::select! {
        ended = server => ended?,
        () = told_to_end(&app, &ending) => {}
    }
    chores.shutdown().await;
    if let Err(error) = plans::store_api_calls(&app).await {
        tracing::warn!(?error, "could not store the last API calls");
    }
    app.database().close();
    if let Some(cluster) = access.cluster {
        cluster.stop().await?;
    }
    Ok(())
}

/// The installation's key: the configured one, or the one beside the program's own PostgreSQL.
fn sealing(config: &Config, access: &Access) -> anyhow::Result<Sealing> {
    match (&config.secret_key, &access.directory) {
        (Some(key), _) => Sealing::parse(key),
        (None, Some(directory)) => Sealing::from_file(&directory.join("secret.key")),
        (None, None) => {
            bail!("set SECRET_KEY (32 bytes in base64, for example from `openssl rand -base64 32`)")
        }
    }
}

/// An answer's last packet must not wait until the one before it is acknowledged.
fn send_at_once(stream: &mut TcpStream) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "TCP_NODELAY");
    }
}

/// Waits for the signal, starts the graceful end, and returns when the grace is over.
async fn told_to_end(app: &App, ending: &CancellationToken) {
    let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(signal) => signal,
        Err(error) => return tracing::error!(%error, "cannot wait for SIGTERM"),
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    tracing::info!("ending: open requests may finish");
    ending.cancel();
    app.live().end_streams();
    tokio::time::sleep(GRACE).await;
}

/// Migrates as the owner where one is known; refuses to serve with more rights than the service needs.
pub(super) async fn prepare(access: &Access) -> anyhow::Result<()> {
    if access.owner.is_some() {
        let mut owner = access.owner().await?;
        for migration in database::migrate(&mut owner).await? {
            tracing::info!(%migration, "applied");
        }
    }
    database::check_login(&access.login).await
}

fn start_log(config: &Config) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(&config.log).with_context(|| format!("LOG: {}", config.log))?;
    let colours = std::io::stderr().is_terminal();
    let log =
        tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr);
    let started = match config.log_format {
        LogFormat::Text => log.try_init(),
        LogFormat::Json => log.json().try_init(),
    };
    started.or_else(|error| bail!("{error}"))
}

async fn serve_metrics(address: SocketAddr) -> anyhow::Result<()> {
    let handle = PrometheusBuilder::new().install_recorder()?;
    let listener = TcpListener::bind(address).await.with_context(|| format!("listening on {address}"))?;
    tokio::spawn(async move { axum::serve(listener, web::metrics_routes(handle)).await });
    Ok(())
}

/// Small chores of the running program.
async fn keep_house(app: App) {
    let mut minute = tokio::time::interval(Duration::from_mins(1));
    loop {
        minute.tick().await;
        app.rate_limiter().forget_idle();
        if let Err(error) = accounts::forget_expired(&app).await {
            tracing::warn!(?error, "could not remove expired sessions");
        }
        if let Err(error) = jobs::forget_settled(&app).await {
            tracing::warn!(?error, "could not remove settled jobs");
        }
    }
}
