use std::env;
use std::fs;
use std::hash::Hasher;
use std::io::ErrorKind;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use nix::unistd::geteuid;

use crate::Error;
use crate::account::{Account, name_of};
use crate::layout::{Layout, create_directory};

/// The number in the socket's name. The socket has a directory to itself, so there is nothing to choose.
pub(crate) const PORT: u16 = 5432;

/// The longest path of a Unix socket, in bytes, that every supported system takes (macOS: 104 with the final
/// zero).
const LONGEST_PATH: usize = 103;

/// Where short socket directories go when there is no `XDG_RUNTIME_DIR`.
const TEMPORARY: &str = "/tmp";

/// The path of the socket itself, which clients derive in the same way.
pub(crate) fn path_in(directory: &Path) -> PathBuf {
    directory.join(format!(".s.PGSQL.{PORT}"))
}

/// Makes the directory for the socket: beside the data, or in a short place when that path is too long for a
/// socket.
pub(crate) fn prepare(layout: &Layout, account: &Account) -> Result<PathBuf, Error> {
    let beside = layout.directory.join("socket");
    let directory = if fits(&beside) { beside } else { short(&layout.directory, account) };
    make_private(&directory, account)?;
    Ok(directory)
}

/// Removes what a killed server left in the socket directory, which it has to itself. PostgreSQL would take
/// the number in the lock file for a running server's as soon as another process has it.
pub(crate) fn clear(directory: &Path) -> Result<(), Error> {
    let socket = path_in(directory);
    for path in [socket.with_added_extension("lock"), socket] {
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(Error::io("remove", &path)(error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Removes a socket directory outside the cluster's; one that holds something stays.
pub(crate) fn clean_up(directory: &Path, layout: &Layout) {
    if !directory.starts_with(&layout.directory) && fs::remove_dir(directory).is_ok() {
        tracing::debug!(directory = %directory.display(), "removed the socket directory");
    }
}

fn fits(directory: &Path) -> bool {
    path_in(directory).as_os_str().len() <= LONGEST_PATH
}

fn short(directory: &Path, account: &Account) -> PathBuf {
    let mut hasher = Fnv::default();
    hasher.write(directory.as_os_str().as_bytes());
    let name = format!("managed-postgres-{:016x}", hasher.finish());
    // Under another account the runtime directory is closed to the server.
    let runtime = env::var_os("XDG_RUNTIME_DIR").filter(|_| !account.switches()).map(PathBuf::from);
    let usable =
        runtime.filter(|runtime| runtime.is_absolute() && runtime.is_dir() && fits(&runtime.join(&name)));
    usable.unwrap_or_else(|| TEMPORARY.into()).join(name)
}

/// Makes the directory, or makes sure that the one we found is private to the account: in a place that all
/// users share, someone could have laid one out for us to walk into.
fn make_private(directory: &Path, account: &Account) -> Result<(), Error> {
    let refuse = |reason: String| Err(Error::SocketDirectory { path: directory.to_owned(), reason });
    match create_directory(directory, 0o700) {
        Err(Error::Io { source, .. }) if source.kind() == ErrorKind::AlreadyExists => {}
        result => result?,
    }
    let found = fs::symlink_metadata(directory).map_err(Error::io("examine", directory))?;
    if !found.is_dir() {
        return refuse("is not a directory".into());
    }
    if found.uid() != account.uid() && found.uid() != geteuid().as_raw() {
        return refuse(format!("belongs to user {}", name_of(found.uid())));
    }
    if found.permissions().mode() & 0o077 != 0 {
        return refuse("is open to other users".into());
    }
    account.own(directory)
}

/// FNV-1a: unlike the standard library's hasher it stays the same in every version, and so does the
/// directory's name.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        let mut hasher = Fnv::default();
        hasher.write(b"foobar");
        assert_eq!(hasher.finish(), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn the_longest_directory_that_fits_makes_a_path_of_the_longest_length() {
        let name_length = path_in(Path::new("")).as_os_str().len() + 1;
        let longest = format!("/{}", "x".repeat(LONGEST_PATH - name_length - 1));
        assert!(fits(Path::new(&longest)));
        assert!(!fits(Path::new(&format!("{longest}x"))));
    }
}
