use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Output;

use tokio::time::{Duration, sleep};

use crate::account::Account;
use crate::binaries::Binaries;
use crate::command::command;
use crate::layout::{Layout, create_directory, is_empty};
use crate::{Durability, Error, log};

/// How the directories are called in which `initdb` works until it is done.
const UNFINISHED: &str = "data.new-";

/// Orders text by code point, with upper and lower case beyond ASCII where the system has it: an order that
/// no update of the system's locales can change under an index.
const LOCALES: [&str; 2] = ["C.UTF-8", "C"];

/// From this version on PostgreSQL brings the `C.UTF-8` locale itself.
const BUILTIN_LOCALE_MAJOR: u32 = 17;

/// Makes the database unless there is one. It comes into being under another name, so that whatever stops
/// `initdb` leaves nothing that looks like a database.
pub(crate) async fn initialise(
    layout: &Layout,
    binaries: &Binaries,
    account: &Account,
    durability: Durability,
) -> Result<(), Error> {
    remove_unfinished(&layout.directory).await?;
    if layout.data.join("PG_VERSION").exists() {
        return Ok(());
    }
    clear_place(&layout.data)?;
    let unfinished = layout.directory.join(format!("{UNFINISHED}{}", std::process::id()));
    let (directory, version) = (layout.data.display(), binaries.major);
    tracing::info!(%directory, version, "making a new PostgreSQL database");
    let result = make(&unfinished, layout, binaries, account, durability).await;
    if result.is_err() {
        remove_unfinished(&layout.directory).await?;
    }
    result
}

async fn make(
    unfinished: &Path,
    layout: &Layout,
    binaries: &Binaries,
    account: &Account,
    durability: Durability,
) -> Result<(), Error> {
    create_directory(unfinished, 0o700)?;
    account.own(unfinished)?;
    for locale in LOCALES {
        let output = run_initdb(unfinished, binaries, account, durability, locale).await?;
        if output.status.success() {
            return put_in_place(unfinished, &layout.data);
        }
        let error = failure(&output, layout);
        if !matches!(&error, Error::Initialise { reason, .. } if reason.contains("invalid locale")) {
            return Err(error);
        }
    }
    let reason = format!("the system knows none of the locales {}", LOCALES.join(", "));
    Err(Error::Initialise { directory: layout.data.clone(), reason })
}

async fn run_initdb(
    directory: &Path,
    binaries: &Binaries,
    account: &Account,
    durability: Durability,
    locale: &str,
) -> Result<Output, Error> {
    let program = binaries.program("initdb");
    let mut initdb = command(&program, account, directory);
    initdb.arg("--pgdata").arg(directory).arg("--username").arg(crate::SUPERUSER);
    // Whoever reaches the socket in its private directory is trusted. Nobody comes over TCP, whatever a
    // setting says later.
    initdb.args(["--auth-local=trust", "--auth-host=reject", "--data-checksums", "--encoding=UTF8"]);
    initdb.arg(format!("--locale={locale}")).arg("--lc-messages=C");
    if binaries.major >= BUILTIN_LOCALE_MAJOR {
        initdb.args(["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]);
    }
    if durability == Durability::Disposable {
        initdb.arg("--no-sync");
    }
    initdb.kill_on_drop(true).output().await.map_err(Error::io("run", &program))
}

fn failure(output: &Output, layout: &Layout) -> Error {
    let text =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if log::tells_of_full_disk(&text) {
        return Error::DiskFull { path: layout.directory.clone() };
    }
    let reason = log::cause(&text).unwrap_or_else(|| output.status.to_string());
    Error::Initialise { directory: layout.data.clone(), reason }
}

/// Renames the finished database, and makes the rename outlast a power failure.
fn put_in_place(unfinished: &Path, data: &Path) -> Result<(), Error> {
    fs::rename(unfinished, data).map_err(Error::io("put in place", data))?;
    let parent = data.parent().unwrap_or(data);
    File::open(parent).and_then(|parent| parent.sync_all()).map_err(Error::io("write", parent))
}

fn clear_place(data: &Path) -> Result<(), Error> {
    if !data.exists() {
        return Ok(());
    }
    if !data.is_dir() || !is_empty(data)? {
        return Err(Error::NotADatabase { path: data.to_owned() });
    }
    fs::remove_dir(data).map_err(Error::io("remove", data))
}

async fn remove_unfinished(directory: &Path) -> Result<(), Error> {
    for path in unfinished_in(directory)? {
        tracing::info!(directory = %path.display(), "removing an unfinished database");
        remove(&path).await?;
    }
    Ok(())
}

fn unfinished_in(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(directory).map_err(Error::io("read", directory))?.flatten();
    let unfinished = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(UNFINISHED));
    Ok(unfinished.map(|entry| entry.path()).collect())
}

/// Removes a directory, patiently: an `initdb` whose program was killed may be writing to it until it
/// notices.
async fn remove(path: &Path) -> Result<(), Error> {
    const TRIES: u32 = 20;
    for _ in 1..TRIES {
        match fs::remove_dir_all(path) {
            Err(error) if error.kind() == ErrorKind::DirectoryNotEmpty => {
                sleep(Duration::from_millis(50)).await;
            }
            result => return result.map_err(Error::io("remove", path)),
        }
    }
    fs::remove_dir_all(path).map_err(Error::io("remove", path))
}
