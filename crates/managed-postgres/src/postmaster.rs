use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Seek, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use nix::sys::signal::kill;
use nix::unistd::Pid;
use tokio::net::UnixStream;

use crate::Error;
use crate::layout::open_in_place;

/// What a running server writes about itself to `postmaster.pid` in its data directory.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Postmaster {
    pub pid: i32,
    pub socket: PathBuf,
    /// Whether it takes connections; if not, it is starting, recovering or stopping.
    pub is_ready: bool,
}

impl Postmaster {
    /// Reads the file, if there is one that makes sense.
    pub fn read(data: &Path) -> Option<Self> {
        Self::parse(&fs::read_to_string(file_in(data)).ok()?)
    }

    fn parse(text: &str) -> Option<Self> {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let socket = Path::new(lines.get(4)?).join(format!(".s.PGSQL.{}", lines.get(3)?));
        let is_ready = lines.get(7).is_some_and(|&status| status == "ready");
        Some(Self { pid: lines.first()?.parse().ok().filter(|&pid| pid > 1)?, socket, is_ready })
    }

    /// Whether the process is a server on this data directory, rather than gone or some other process that
    /// was given the same number later.
    pub async fn is_alive(&self, data: &Path) -> bool {
        match works_in(self.pid, data) {
            Some(answer) => answer,
            None => self.listens().await,
        }
    }

    async fn listens(&self) -> bool {
        let stream = UnixStream::connect(&self.socket).await;
        stream.and_then(|stream| stream.peer_cred()).is_ok_and(|peer| peer.pid() == Some(self.pid))
    }
}

/// Whether a process has `directory` as its working directory, as a server has its data directory. `None`
/// where the system does not tell, or not about this process.
pub(crate) fn works_in(pid: i32, directory: &Path) -> Option<bool> {
    let directory = fs::metadata(directory).ok()?;
    fs::metadata("/proc/self/cwd").ok()?;
    match fs::metadata(format!("/proc/{pid}/cwd")) {
        Ok(found) => Some((found.dev(), found.ino()) == (directory.dev(), directory.ino())),
        Err(error) if error.kind() == ErrorKind::NotFound && !is_hidden(pid) => Some(false),
        Err(_) => None,
    }
}

/// Whether a process exists, but is not shown to us. One that ended and was not yet waited for is shown.
fn is_hidden(pid: i32) -> bool {
    exists(pid) && !Path::new(&format!("/proc/{pid}")).exists()
}

/// Whether there is a process with this number.
pub(crate) fn exists(pid: i32) -> bool {
    kill(Pid::from_raw(pid), None) != Err(nix::errno::Errno::ESRCH)
}

/// After a crash the number in `postmaster.pid` may belong to an innocent process, and PostgreSQL would
/// refuse to start. When that process is surely no server on this directory, our own number takes its place:
/// PostgreSQL knows that its parent is no server, and still makes its other checks with the rest of the file.
pub(crate) fn disown_reused_pid(data: &Path) -> Result<(), Error> {
    let Some(stale) = Postmaster::read(data) else { return Ok(()) };
    if !exists(stale.pid) || works_in(stale.pid, data) != Some(false) {
        return Ok(());
    }
    let path = file_in(data);
    let text = fs::read_to_string(&path).map_err(Error::io("read", &path))?;
    let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
    let text = format!("{}\n{rest}", std::process::id());
    let mut file = open_in_place(OpenOptions::new().write(true), &path)?;
    let written = file
        .rewind()
        .and_then(|()| file.write_all(text.as_bytes()))
        .and_then(|()| file.set_len(text.len() as u64));
    written.map_err(Error::io("write", &path))
}

fn file_in(data: &Path) -> PathBuf {
    data.join("postmaster.pid")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        "4711\n/srv/cluster/data\n1767225600\n5432\n/srv/cluster/socket\n\n  12345   6\nready   \n";

    #[test]
    fn a_server_s_own_description_is_understood() {
        let socket = "/srv/cluster/socket/.s.PGSQL.5432".into();
        assert_eq!(Postmaster::parse(FILE), Some(Postmaster { pid: 4711, socket, is_ready: true }));
        assert!(!Postmaster::parse(&FILE.replace("ready   ", "starting")).unwrap().is_ready);
        assert_eq!(Postmaster::parse("4711\n/srv"), None);
        assert_eq!(Postmaster::parse(&FILE.replace("4711", "-1")), None);
    }

    #[tokio::test]
    async fn a_server_is_told_by_its_socket_where_the_system_does_not_show_working_directories() {
        let directory = tempfile::tempdir().unwrap();
        let socket = directory.path().join(".s.PGSQL.5432");
        let listener = tokio::net::UnixListener::bind(&socket).unwrap();
        let pid = i32::try_from(std::process::id()).unwrap();
        assert!(Postmaster { pid, socket: socket.clone(), is_ready: true }.listens().await);
        assert!(!Postmaster { pid: pid + 1, socket: socket.clone(), is_ready: true }.listens().await);
        drop(listener);
        assert!(!Postmaster { pid, socket, is_ready: true }.listens().await);
    }

    #[test]
    fn a_number_that_went_to_another_process_is_replaced() {
        let data = tempfile::tempdir().unwrap();
        let mut innocent = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        fs::write(file_in(data.path()), FILE.replace("4711", &innocent.id().to_string())).unwrap();
        disown_reused_pid(data.path()).unwrap();
        let expected = FILE.replace("4711", &std::process::id().to_string());
        if Path::new("/proc/self/cwd").exists() {
            assert_eq!(fs::read_to_string(file_in(data.path())).unwrap(), expected);
        }
        innocent.kill().unwrap();
        innocent.wait().unwrap();
    }
}
