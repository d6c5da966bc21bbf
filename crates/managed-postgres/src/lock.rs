use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::MetadataExt;
use std::time::{Duration, Instant};

use nix::unistd::geteuid;
use tokio::time::sleep;

use crate::Error;
use crate::account::name_of;
use crate::layout::Layout;

/// How long a lock that was given back may still seem taken: a process that another thread begins holds a copy of its
/// file until it becomes its own program.
const PATIENCE: Duration = Duration::from_millis(200);

/// The right to run the cluster of a directory. The system takes it back when the program ends, however it
/// ends.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    pub async fn take(layout: &Layout) -> Result<Self, Error> {
        let mut file = layout.open(&layout.lock).map_err(|error| explain(error, layout))?;
        match try_for(PATIENCE, &file).await {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::Locked { directory: layout.directory.clone(), pid: holder(&mut file) });
            }
            Err(TryLockError::Error(error)) => return Err(Error::io("lock", &layout.lock)(error)),
        }
        let written = file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id()));
        written.map_err(Error::io("write", &layout.lock))?;
        Ok(Self { _file: file })
    }
}

/// Tries until the time is over.
async fn try_for(patience: Duration, file: &File) -> Result<(), TryLockError> {
    let end = Instant::now() + patience;
    loop {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) if Instant::now() < end => {
                sleep(Duration::from_millis(5)).await;
            }
            result => return result,
        }
    }
}

/// Where the lock is closed to us, the whole directory is another user's.
fn explain(error: Error, layout: &Layout) -> Error {
    match (error, fs::metadata(&layout.directory)) {
        (Error::Io { source, .. }, Ok(directory)) if source.kind() == ErrorKind::PermissionDenied => {
            Error::NotOwner {
                path: layout.directory.clone(),
                owner: name_of(directory.uid()),
                account: name_of(geteuid().as_raw()),
            }
        }
        (error, _) => error,
    }
}

fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}
