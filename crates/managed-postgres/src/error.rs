use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Why the cluster could not be started or stopped. Each message is one line that names the trouble and the
/// remedy.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No usable PostgreSQL installation was found.
    #[error(
        "PostgreSQL is not installed: install it (Debian, Ubuntu: `apt install postgresql`; Fedora: \
         `dnf install postgresql-server`; Homebrew: `brew install postgresql`), or name the directory that \
         holds `postgres` and `initdb`"
    )]
    BinariesMissing,
    /// The directory named in the settings holds no working PostgreSQL programs.
    #[error("{} does not hold working `postgres` and `initdb` programs: {reason}", directory.display())]
    BinariesUnusable {
        /// The directory named in the settings.
        directory: PathBuf,
        /// What was wrong with it.
        reason: String,
    },
    /// Only PostgreSQL versions older than the oldest supported one are installed.
    #[error(
        "PostgreSQL {major} in {} is too old: install PostgreSQL {} or newer",
        directory.display(), crate::binaries::OLDEST_MAJOR
    )]
    BinariesTooOld {
        /// The newest major version found.
        major: u32,
        /// Where it was found.
        directory: PathBuf,
    },
    /// The data belongs to a major version of which no binaries are installed.
    #[error(
        "the database in {} was made by PostgreSQL {data}, but the binaries in {} are PostgreSQL {binaries}: \
         install PostgreSQL {data} again, or move the data over with pg_upgrade or with a dump and restore",
        directory.display(), found.display()
    )]
    VersionMismatch {
        /// The data directory.
        directory: PathBuf,
        /// The major version that made it.
        data: u32,
        /// The major version of the binaries.
        binaries: u32,
        /// Where these binaries are.
        found: PathBuf,
    },
    /// Another program runs a cluster in the same directory.
    #[error(
        "{} is in use by another running instance{}: stop that one first, or choose another directory",
        directory.display(), pid.map(|pid| format!(" (process {pid})")).unwrap_or_default()
    )]
    Locked {
        /// The cluster's directory.
        directory: PathBuf,
        /// The other program's process id, when it could be read.
        pid: Option<u32>,
    },
    /// PostgreSQL's account may not enter a directory on the way to the data.
    #[error(
        "PostgreSQL runs as user {account}, who may not enter {}: choose a directory outside it \
         (such as one under /var/lib), or let that user through with `chmod o+x {}`",
        path.display(), path.display()
    )]
    NotTraversable {
        /// The first directory that is closed to the account.
        path: PathBuf,
        /// The name of the account.
        account: String,
    },
    /// The data belongs to another user.
    #[error(
        "{} belongs to user {owner}, but PostgreSQL would run as user {account}: start the program \
         as {owner}, hand the directory over with `chown -R {account}`, or choose another directory",
        path.display()
    )]
    NotOwner {
        /// The data directory.
        path: PathBuf,
        /// Whose it is.
        owner: String,
        /// The account that PostgreSQL would run as.
        account: String,
    },
    /// The program runs as root, and there is no other account to run PostgreSQL as.
    #[error(
        "PostgreSQL refuses to run as root, and there is neither a user `postgres` nor a user `nobody`: \
         start the program as an ordinary user"
    )]
    NoUnprivilegedAccount,
    /// The place of the data holds something else.
    #[error(
        "{} holds files, but no PostgreSQL database: move them away, or choose another directory",
        path.display()
    )]
    NotADatabase {
        /// The data directory.
        path: PathBuf,
    },
    /// The directory meant for the socket is not private to PostgreSQL's account.
    #[error("the socket directory {} {reason}: remove it and start again", path.display())]
    SocketDirectory {
        /// The socket directory.
        path: PathBuf,
        /// Why it is not trusted.
        reason: String,
    },
    /// The file system is full.
    #[error("no space is left on the disk that holds {}: free some space and start again", path.display())]
    DiskFull {
        /// A path on the full file system.
        path: PathBuf,
    },
    /// `initdb` could not make the database.
    #[error("initdb could not make a database in {}: {reason}", directory.display())]
    Initialise {
        /// The data directory that was wanted.
        directory: PathBuf,
        /// What `initdb` said.
        reason: String,
    },
    /// The server ended, or never answered, while starting.
    #[error("PostgreSQL did not start: {reason} (its log is {})", log.display())]
    Start {
        /// What the server's log says, or how it ended.
        reason: String,
        /// The server's log file.
        log: PathBuf,
    },
    /// The server outlived every request to end.
    #[error("PostgreSQL (process {pid}) did not stop: end that process, then start again")]
    StillRunning {
        /// The server's process id.
        pid: i32,
    },
    /// A file or process operation failed.
    #[error("could not {action} {}: {source}", path.display())]
    Io {
        /// What was tried, as a verb: "open", "create".
        action: &'static str,
        /// What it was tried on.
        path: PathBuf,
        /// The system's answer.
        source: io::Error,
    },
}

impl Error {
    /// Adapts an [`io::Error`] for `map_err`, saying what was tried on which path.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Io { action, path, source },
        }
    }
}
