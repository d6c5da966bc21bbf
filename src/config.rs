//! Every setting of the program: a flag and an environment variable each. `timetracker --help` prints this file.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

/// Settings of the running service.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address to serve on.
    #[arg(long, env = "LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// The address people type, for example `https://time.example.com`. HTTPS makes cookies secure. Not set: the
    /// address that is served on, over plain HTTP.
    #[arg(long, env = "PUBLIC_URL")]
    pub public_url: Option<String>,

    /// Where the data is.
    #[command(flatten)]
    pub database: DatabaseConfig,

    /// The key that secrets in the database are sealed with: 32 bytes in base64. Needed with `DATABASE_URL`; without, a
    /// file in the data directory holds one. Whoever loses it loses second factors and mail on its way, nothing else.
    #[arg(long, env = "SECRET_KEY", hide_env_values = true)]
    pub secret_key: Option<String>,

    /// The mail server, for example `smtps://user:password@mail.example.com` or `smtp://127.0.0.1:25`. Not set: mail is
    /// kept for operators to read, and nothing is sent.
    #[arg(long, env = "SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,

    /// Signing in through other services.
    #[command(flatten)]
    pub single_sign_on: SingleSignOnConfig,

    /// Who mail is from.
    #[arg(long, env = "MAIL_FROM", default_value = "TimeTracker <timetracker@localhost>")]
    pub mail_from: String,

    /// Connections to PostgreSQL that the service keeps at most.
    #[arg(long, env = "DATABASE_CONNECTIONS", default_value_t = 16)]
    pub database_connections: usize,

    /// Requests a second that one person or token may make for long; bursts may be ten times that.
    #[arg(long, env = "RATE_LIMIT", default_value_t = 20)]
    pub rate_limit: u32,

    /// Whether a proxy in front sets `X-Forwarded-For`; only then it is believed.
    #[arg(long, env = "TRUST_PROXY", default_value_t = false)]
    pub trust_proxy: bool,

    /// Address of the Prometheus metrics, apart from the service's own. Not set: no metrics are served.
    #[arg(long, env = "METRICS_LISTEN")]
    pub metrics_listen: Option<SocketAddr>,

    /// How log lines look.
    #[arg(long, env = "LOG_FORMAT", value_enum, default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,

    /// What is logged, as tracing directives, for example `info,timetracker=debug`.
    #[arg(long, env = "LOG", default_value = "info")]
    pub log: String,
}

/// Signing in with OpenID Connect.
#[derive(Args, Clone, Debug)]
pub struct SingleSignOnConfig {
    /// The OpenID Connect provider that everybody may sign in with, for example `https://accounts.example.com`. It must
    /// send people back to `/single-sign-on/callback` of this service. Not set: organizations may name their own, and
    /// nobody else's is offered.
    #[arg(long, env = "OIDC_ISSUER", requires = "oidc_client_id")]
    pub oidc_issuer: Option<String>,

    /// What this service is called at that provider.
    #[arg(long, env = "OIDC_CLIENT_ID")]
    pub oidc_client_id: Option<String>,

    /// The secret that goes with it.
    #[arg(long, env = "OIDC_CLIENT_SECRET", hide_env_values = true)]
    pub oidc_client_secret: Option<String>,

    /// What people call that provider: the button reads "Sign in with …".
    #[arg(long, env = "OIDC_NAME", default_value = "OpenID Connect")]
    pub oidc_name: String,

    /// Whether organizations may name providers inside this network, and over plain HTTP. Only where all their
    /// administrators are trusted: the service asks whatever address they enter.
    #[arg(long, env = "INTERNAL_IDENTITY_PROVIDERS", default_value_t = false)]
    pub internal_identity_providers: bool,

    /// The DNS server that is asked whether a mail domain is an organization's, as address and port. Not set: the
    /// machine's own.
    #[arg(long, env = "DNS_SERVER")]
    pub dns_server: Option<SocketAddr>,
}

/// Where the data is.
#[derive(Args, Clone, Debug, Default)]
pub struct DatabaseConfig {
    /// PostgreSQL, as the service's own login role (`timetracker_login`). Not set: the program runs its own
    /// PostgreSQL in the data directory.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,

    /// PostgreSQL, as the owner of the schema. Used to bring the schema up to date, never to serve.
    #[arg(long, env = "DATABASE_OWNER_URL", hide_env_values = true)]
    pub database_owner_url: Option<String>,

    /// Directory of the program's own PostgreSQL. Not set: `data` where the program was started; where PostgreSQL's
    /// unprivileged user cannot reach that (below root's home), `/var/lib/timetracker`.
    #[arg(long, env = "DATA_DIRECTORY")]
    pub data_directory: Option<PathBuf>,

    /// Directory that holds `postgres` and `initdb`. Not set: the usual places are searched.
    #[arg(long, env = "POSTGRES_BINARIES")]
    pub postgres_binaries: Option<PathBuf>,
}

/// The two looks of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines: one JSON object a line.
    Json,
}

impl Config {
    /// Whether people reach the service over HTTPS.
    pub fn secure(&self) -> bool {
        self.public_url.as_ref().is_some_and(|url| url.starts_with("https://"))
    }
    /// Whether mail leaves the service. Where it does not, nothing may claim that it was sent.
    pub fn sends_mail(&self) -> bool {
        self.smtp_url.is_some()
    }
    /// The address people type.
    pub fn address(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}
