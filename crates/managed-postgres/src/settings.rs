use std::path::PathBuf;

/// Where and how a cluster runs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The directory that belongs to the cluster: its data, lock, log and socket. It is made when missing.
    pub directory: PathBuf,
    /// The directory that holds `postgres` and `initdb`; if `None`, they are looked for on this machine.
    pub binaries: Option<PathBuf>,
    /// What an acknowledged write survives.
    pub durability: Durability,
    /// Further server settings, such as `("max_connections", "20")`. They override the cluster's defaults,
    /// but not where it listens and logs.
    pub options: Vec<(String, String)>,
}

impl Settings {
    /// A durable cluster in this directory, with the binaries found on this machine.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self {
            directory: directory.into(),
            binaries: None,
            durability: Durability::default(),
            options: Vec::new(),
        }
    }
}

/// What an acknowledged write survives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// The end of the program, of the server and of the machine.
    #[default]
    Durable,
    /// The end of the program and of the server, but not of the machine: faster, for tests.
    Disposable,
}
