use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, fchown};
use std::path::{Path, PathBuf};

use nix::fcntl::OFlag;
use nix::unistd::geteuid;

use crate::Error;
use crate::account::Account;
use crate::command::command;

/// Where things are in the cluster's directory. The directory, the lock and the log stay ours; only `data`
/// and `socket` belong to PostgreSQL's account, so that as root we never write where that account could have
/// laid a trap.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    /// The cluster's directory, absolute and without symbolic links.
    pub directory: PathBuf,
    /// PostgreSQL's data directory.
    pub data: PathBuf,
    /// The file that is locked while a program runs the cluster.
    pub lock: PathBuf,
    /// What the server prints.
    pub log: PathBuf,
}

impl Layout {
    /// Makes the directory and the missing ones above it: closed to others, or as root just passable for the
    /// account.
    pub fn prepare(directory: &Path) -> Result<Self, Error> {
        let directory = std::path::absolute(directory).map_err(Error::io("resolve", directory))?;
        let mode = if geteuid().is_root() { 0o711 } else { 0o700 };
        let missing: Vec<&Path> = directory.ancestors().take_while(|ancestor| !ancestor.exists()).collect();
        for &ancestor in missing.iter().rev() {
            match create_directory(ancestor, mode) {
                // Another instance may be making it at this moment; the lock decides between us.
                Err(Error::Io { source, .. }) if source.kind() == ErrorKind::AlreadyExists => {}
                result => result?,
            }
        }
        let directory = fs::canonicalize(&directory).map_err(Error::io("resolve", &directory))?;
        if missing.is_empty() && is_ours_and_empty(&directory)? {
            set_mode(&directory, mode)?;
        }
        let path = |name: &str| directory.join(name);
        Ok(Self { data: path("data"), lock: path("lock"), log: path("postgres.log"), directory })
    }

    /// Checks that the account may enter the directory, by letting it try: so access control lists count too.
    pub async fn check_traversable(&self, account: &Account, program: &Path) -> Result<(), Error> {
        if !account.switches() || may_enter(&self.directory, account, program).await {
            return Ok(());
        }
        let ancestors: Vec<&Path> = self.directory.ancestors().collect();
        for ancestor in ancestors.into_iter().rev() {
            if !may_enter(ancestor, account, program).await {
                return Err(Error::NotTraversable {
                    path: ancestor.to_owned(),
                    account: account.name.clone(),
                });
            }
        }
        Ok(())
    }

    /// Opens one of our own files for reading and writing, and makes it when missing. As root it is handed to
    /// the owner of the directory, and a symbolic link is refused.
    pub fn open(&self, path: &Path) -> Result<File, Error> {
        let file = open_in_place(OpenOptions::new().create(true).append(true), path)?;
        if geteuid().is_root() {
            let owner = fs::metadata(&self.directory).map_err(Error::io("examine", &self.directory))?;
            fchown(&file, Some(owner.uid()), Some(owner.gid()))
                .map_err(Error::io("change the owner of", path))?;
        }
        Ok(file)
    }
}

/// Opens a file for reading and as `options` say, but never through a symbolic link.
pub(crate) fn open_in_place(options: &mut OpenOptions, path: &Path) -> Result<File, Error> {
    options
        .read(true)
        .mode(0o600)
        .custom_flags(OFlag::O_NOFOLLOW.bits())
        .open(path)
        .map_err(Error::io("open", path))
}

/// Creates a directory with exactly this mode, whatever the umask.
pub(crate) fn create_directory(path: &Path, mode: u32) -> Result<(), Error> {
    DirBuilder::new().mode(mode).create(path).map_err(Error::io("create", path))?;
    set_mode(path, mode)
}

fn set_mode(path: &Path, mode: u32) -> Result<(), Error> {
    fs::set_permissions(path, Permissions::from_mode(mode)).map_err(Error::io("change the mode of", path))
}

fn is_ours_and_empty(directory: &Path) -> Result<bool, Error> {
    let owner = fs::metadata(directory).map_err(Error::io("examine", directory))?.uid();
    Ok(owner == geteuid().as_raw() && is_empty(directory)?)
}

pub(crate) fn is_empty(directory: &Path) -> Result<bool, Error> {
    Ok(fs::read_dir(directory).map_err(Error::io("read", directory))?.next().is_none())
}

async fn may_enter(directory: &Path, account: &Account, program: &Path) -> bool {
    command(program, account, directory).arg("--version").output().await.is_ok()
}
