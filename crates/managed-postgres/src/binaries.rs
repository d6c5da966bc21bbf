use std::env;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::account::Account;
use crate::command::command;

/// The oldest major version that is supported.
pub(crate) const OLDEST_MAJOR: u32 = 15;

/// Where packages put their versions: the parent directory and what precedes the version in a child's name.
const VERSIONED_PLACES: [(&str, &str); 4] = [
    ("/usr/lib/postgresql", ""),
    ("/usr", "pgsql-"),
    ("/opt/homebrew/opt", "postgresql@"),
    ("/usr/local/opt", "postgresql@"),
];

/// A directory that holds `postgres` and `initdb`, and their major version.
#[derive(Clone, Debug)]
pub(crate) struct Binaries {
    pub directory: PathBuf,
    pub major: u32,
}

impl Binaries {
    pub fn program(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    async fn inspect(directory: &Path, account: &Account) -> Result<Self, String> {
        let directory = fs::canonicalize(directory).map_err(|error| error.to_string())?;
        for name in ["postgres", "initdb"] {
            if !directory.join(name).is_file() {
                return Err(format!("there is no `{name}`"));
            }
        }
        let answer = output(&directory.join("postgres"), "--version", account).await?;
        let major =
            major_of(&answer).ok_or_else(|| format!("`postgres --version` says {:?}", answer.trim()))?;
        Ok(Self { directory, major })
    }
}

/// Finds PostgreSQL: in the `explicit` directory only, or on this machine. An existing database of major
/// version `wanted` needs binaries of that version, so one is preferred to newer ones.
pub(crate) async fn find(explicit: Option<&Path>, data: &Path, account: &Account) -> Result<Binaries, Error> {
    let wanted = data_major(data)?;
    let mut found = Vec::new();
    if let Some(directory) = explicit {
        let unusable = |reason| Error::BinariesUnusable { directory: directory.to_owned(), reason };
        found.push(Binaries::inspect(directory, account).await.map_err(unusable)?);
    } else {
        for directory in candidates(account).await {
            found.extend(Binaries::inspect(&directory, account).await.ok());
            if found.last().is_some_and(|binaries| fits(binaries, wanted)) {
                break;
            }
        }
    }
    if let Some(position) = found.iter().position(|binaries| fits(binaries, wanted)) {
        return Ok(found.swap_remove(position));
    }
    Err(refusal(found, wanted, data))
}

fn fits(binaries: &Binaries, wanted: Option<u32>) -> bool {
    binaries.major >= OLDEST_MAJOR && wanted.is_none_or(|wanted| wanted == binaries.major)
}

fn refusal(found: Vec<Binaries>, wanted: Option<u32>, data: &Path) -> Error {
    match (found.into_iter().max_by_key(|binaries| binaries.major), wanted) {
        (None, _) => Error::BinariesMissing,
        (Some(Binaries { directory, major }), Some(wanted)) if major >= OLDEST_MAJOR => {
            Error::VersionMismatch {
                directory: data.to_owned(),
                data: wanted,
                binaries: major,
                found: directory,
            }
        }
        (Some(Binaries { directory, major }), _) => Error::BinariesTooOld { major, directory },
    }
}

/// The major version that made the database, if there is one.
fn data_major(data: &Path) -> Result<Option<u32>, Error> {
    let path = data.join("PG_VERSION");
    match fs::read_to_string(&path) {
        Ok(text) => Ok(text.trim().split('.').next().and_then(|major| major.parse().ok())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io("read", &path)(error)),
    }
}

/// Reads 15 from `postgres (PostgreSQL) 15.13 (Debian …)`, 18 from `postgres (PostgreSQL) 18beta1`.
fn major_of(answer: &str) -> Option<u32> {
    let version = answer.split_once("(PostgreSQL) ")?.1;
    version.split(|character: char| !character.is_ascii_digit()).next()?.parse().ok()
}

async fn candidates(account: &Account) -> Vec<PathBuf> {
    let mut candidates: Vec<PathBuf> = on_path("postgres").collect();
    if let Some(pg_config) = on_path_entries("pg_config").next()
        && let Ok(directory) = output(&pg_config, "--bindir", account).await
    {
        candidates.push(directory.trim().into());
    }
    candidates
        .extend(VERSIONED_PLACES.iter().flat_map(|(parent, prefix)| versions(Path::new(parent), prefix)));
    candidates.push("/usr/bin".into());
    candidates
}

/// The real directories of a program on PATH: links are followed, and wrapper scripts are skipped, because a
/// script need not become the server that it starts.
fn on_path(program: &str) -> impl Iterator<Item = PathBuf> {
    on_path_entries(program)
        .filter_map(|entry| fs::canonicalize(entry).ok())
        .filter(|file| !is_script(file))
        .filter_map(|file| Some(file.parent()?.to_owned()))
}

fn on_path_entries(program: &str) -> impl Iterator<Item = PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let entries: Vec<PathBuf> = env::split_paths(&path).map(|directory| directory.join(program)).collect();
    entries.into_iter().filter(|entry| entry.is_absolute() && entry.is_file())
}

fn is_script(file: &Path) -> bool {
    let mut start = [0; 2];
    fs::File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok_and(|()| &start == b"#!")
}

/// The `bin` directories of the versions installed side by side, newest first.
fn versions(parent: &Path, prefix: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let mut versions: Vec<(u32, PathBuf)> = entries
        .filter_map(|entry| {
            let name = entry.file_name();
            let version = name.to_str()?.strip_prefix(prefix)?.split('.').next()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    versions.sort_by(|one, other| other.cmp(one));
    versions.into_iter().map(|(_, directory)| directory).collect()
}

/// What a program prints on standard output, or why it could not be run.
async fn output(program: &Path, argument: &str, account: &Account) -> Result<String, String> {
    let output = command(program, account, Path::new("/")).arg(argument).output().await;
    match output {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(output) => Err(format!("`{} {argument}` failed with {}", program.display(), output.status)),
        Err(error) => Err(format!("user {} could not run {}: {error}", account.name, program.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn major_versions_are_read_from_every_form() {
        assert_eq!(major_of("postgres (PostgreSQL) 15.13 (Debian 15.13-0+deb12u1)\n"), Some(15));
        assert_eq!(major_of("postgres (PostgreSQL) 18beta1\n"), Some(18));
        assert_eq!(major_of("postgres (PostgreSQL) 9.6.24\n"), Some(9));
        assert_eq!(major_of("sqlite 3\n"), None);
    }

    #[test]
    fn versions_side_by_side_come_newest_first() {
        let parent = tempfile::tempdir().unwrap();
        for name in ["pgsql-9.6", "pgsql-16", "pgsql-15", "pgsql-next", "other-17"] {
            fs::create_dir(parent.path().join(name)).unwrap();
        }
        let names = ["pgsql-16", "pgsql-15", "pgsql-9.6"].map(|name| parent.path().join(name).join("bin"));
        assert_eq!(versions(parent.path(), "pgsql-"), names);
    }

    #[test]
    fn the_newest_binaries_found_explain_the_refusal() {
        let binaries = |major| Binaries { directory: "/opt/pg".into(), major };
        let data = Path::new("/srv/data");
        assert!(matches!(refusal(vec![], None, data), Error::BinariesMissing));
        let too_old = refusal(vec![binaries(13), binaries(14)], None, data);
        assert!(matches!(too_old, Error::BinariesTooOld { major: 14, .. }), "{too_old}");
        let mismatch = refusal(vec![binaries(14), binaries(17)], Some(15), data);
        assert!(matches!(mismatch, Error::VersionMismatch { data: 15, binaries: 17, .. }), "{mismatch}");
    }
}
