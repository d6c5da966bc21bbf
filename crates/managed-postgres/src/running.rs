use std::path::{Path, PathBuf};

use crate::postmaster::Postmaster;
use crate::socket;

/// The server of a cluster that another program runs, as far as a visitor needs to know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    socket_directory: PathBuf,
}

impl Running {
    /// Finds the server that takes connections on a cluster's directory. `None` when there is none, or when it is another
    /// user's and closed to us.
    #[must_use]
    pub fn find(directory: &Path) -> Option<Self> {
        let postmaster =
            Postmaster::read(&directory.join("data")).filter(|postmaster| postmaster.is_ready)?;
        Some(Self { socket_directory: postmaster.socket.parent()?.to_owned() })
    }

    /// The directory of the Unix socket: the `host` of a connection.
    #[must_use]
    pub fn socket_directory(&self) -> &Path {
        &self.socket_directory
    }

    /// The port of a connection.
    #[must_use]
    pub fn port(&self) -> u16 {
        socket::PORT
    }
}
