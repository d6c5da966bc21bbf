use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use nix::sys::statvfs::statvfs;

use crate::Error;
use crate::layout::Layout;

/// A log longer than this, in bytes, makes way for a new one at the next start.
const LONGEST: u64 = 10 * 1024 * 1024;

/// How much of a log's end is read to explain a failure, in bytes.
const READ_AT_MOST: u64 = 256 * 1024;

/// The server's log file, and where this start's part of it begins.
pub(crate) struct Log {
    file: File,
    start: u64,
}

impl Log {
    /// Opens the log to append to it. A long one is kept as `postgres.log.1`, replacing the one kept before.
    pub fn open(layout: &Layout) -> Result<Self, Error> {
        if fs::metadata(&layout.log).is_ok_and(|metadata| metadata.len() > LONGEST) {
            fs::rename(&layout.log, layout.log.with_extension("log.1"))
                .map_err(Error::io("rename", &layout.log))?;
        }
        let file = layout.open(&layout.log)?;
        let start = file.metadata().map_err(Error::io("examine", &layout.log))?.len();
        Ok(Self { file, start })
    }

    /// Another handle for a child to write to.
    pub fn handle(&self, layout: &Layout) -> Result<File, Error> {
        self.file.try_clone().map_err(Error::io("share", &layout.log))
    }

    /// Explains from the log why the server ended, which it did in the way of `exit`.
    pub fn explain(mut self, exit: &str, layout: &Layout) -> Error {
        let text = self.read().unwrap_or_default();
        let cause = cause(&text);
        let silent = cause.is_none() && is_nearly_full(&layout.directory);
        if silent || tells_of_full_disk(&text) {
            return Error::DiskFull { path: layout.directory.clone() };
        }
        let reason = cause.unwrap_or_else(|| format!("it ended with {exit}"));
        Error::Start { reason, log: layout.log.clone() }
    }

    fn read(&mut self) -> std::io::Result<String> {
        let start = self.start.max(self.file.metadata()?.len().saturating_sub(READ_AT_MOST));
        self.file.seek(SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        self.file.read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// The first complaint in what a PostgreSQL program printed, with its hint, as one line. What the server
/// answers to visitors while it starts or stops is no complaint.
pub(crate) fn cause(text: &str) -> Option<String> {
    let mut lines = text.lines().skip_while(|line| complaint(line).is_none());
    let complaint = complaint(lines.next()?)?;
    let hint = lines.take(3).find_map(|line| Some(line.split_once("HINT:")?.1.trim()));
    Some(hint.map_or_else(|| complaint.to_owned(), |hint| format!("{complaint} ({hint})")))
}

fn complaint(line: &str) -> Option<&str> {
    let words = ["PANIC:", "FATAL:", "error:"];
    let text = words.into_iter().find_map(|word| Some(line.split_once(word)?.1.trim()))?;
    (!text.starts_with("the database system is ")).then_some(text)
}

/// Whether a program complains about a full disk: in the system's words, or in PostgreSQL's hint when a write
/// was cut short.
pub(crate) fn tells_of_full_disk(text: &str) -> bool {
    let messages = ["No space left on device", "Disk quota exceeded", "Check free disk space"];
    messages.iter().any(|message| text.contains(message))
}

/// Whether so few blocks are free that a silent failure is put down to the disk: the log could not grow
/// either.
fn is_nearly_full(directory: &Path) -> bool {
    statvfs(directory).is_ok_and(|system| system.blocks_available() < 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_complaint_and_its_hint_become_one_line() {
        let text = "2026-01-01 10:00:00 UTC [7] LOG:  starting\n\
                    2026-01-01 10:00:00 UTC [8] FATAL:  the database system is starting up\n\
                    2026-01-01 10:00:00 UTC [7] FATAL:  data directory has wrong ownership\n\
                    2026-01-01 10:00:00 UTC [7] HINT:  The server must be started by its owner.\n\
                    2026-01-01 10:00:00 UTC [7] LOG:  shutting down\n";
        let expected = "data directory has wrong ownership (The server must be started by its owner.)";
        assert_eq!(cause(text).as_deref(), Some(expected));
        assert_eq!(cause("LOG:  starting\n"), None);
    }

    #[test]
    fn a_full_disk_is_recognised_in_the_words_of_the_system() {
        assert!(tells_of_full_disk("FATAL:  could not write to file \"pg_wal/x\": No space left on device"));
        assert!(!tells_of_full_disk("FATAL:  could not open file: Permission denied"));
    }
}
