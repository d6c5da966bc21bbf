use std::fs;
use std::os::unix::fs::{MetadataExt, lchown};
use std::path::Path;

use nix::unistd::{Uid, User, geteuid};
use tokio::process::Command;

use crate::Error;

/// The user that PostgreSQL runs as: ourselves, or an unprivileged one when we are root, whom PostgreSQL
/// refuses to serve.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    uid: u32,
    gid: u32,
    pub name: String,
    switches: bool,
}

impl Account {
    /// Chooses the user for a data directory, which need not exist yet. As root, an existing database keeps
    /// its owner, so that a cluster started by an ordinary user also starts under `sudo`; one that root
    /// restored is handed over.
    pub fn choose(data: &Path) -> Result<Self, Error> {
        let owner = fs::metadata(data.join("PG_VERSION")).ok().map(|metadata| metadata.uid());
        let account = if geteuid().is_root() { Self::unprivileged(owner)? } else { Self::current() };
        match owner {
            Some(0) if account.switches => account.own_all(data)?,
            Some(owner) if owner != account.uid => {
                let (path, owner) = (data.to_owned(), name_of(owner));
                return Err(Error::NotOwner { path, owner, account: account.name });
            }
            _ => {}
        }
        Ok(account)
    }

    fn current() -> Self {
        let uid = geteuid().as_raw();
        Self { uid, gid: nix::unistd::getegid().as_raw(), name: name_of(uid), switches: false }
    }

    fn unprivileged(owner: Option<u32>) -> Result<Self, Error> {
        let owner = owner.filter(|&uid| uid != 0).and_then(|uid| User::from_uid(uid.into()).ok().flatten());
        let named =
            || ["postgres", "nobody"].into_iter().find_map(|name| User::from_name(name).ok().flatten());
        let user = owner.or_else(named).ok_or(Error::NoUnprivilegedAccount)?;
        Ok(Self { uid: user.uid.as_raw(), gid: user.gid.as_raw(), name: user.name, switches: true })
    }

    pub fn uid(&self) -> u32 {
        self.uid
    }

    /// Whether programs run under another user than ours.
    pub fn switches(&self) -> bool {
        self.switches
    }

    /// Makes a command run as this user; the standard library then drops root's supplementary groups too.
    pub fn apply(&self, command: &mut Command) {
        if self.switches {
            command.uid(self.uid).gid(self.gid);
        }
    }

    /// Hands a path that we made to this user. A symbolic link is never followed.
    pub fn own(&self, path: &Path) -> Result<(), Error> {
        if !self.switches {
            return Ok(());
        }
        lchown(path, Some(self.uid), Some(self.gid)).map_err(Error::io("change the owner of", path))
    }

    /// Hands over a directory with all that is in it, itself last: until then nobody but root can get in the
    /// way.
    fn own_all(&self, path: &Path) -> Result<(), Error> {
        if fs::symlink_metadata(path).map_err(Error::io("examine", path))?.is_dir() {
            for entry in fs::read_dir(path).map_err(Error::io("read", path))? {
                self.own_all(&entry.map_err(Error::io("read", path))?.path())?;
            }
        }
        self.own(path)
    }
}

/// The name of a user for messages: the number when there is no name.
pub(crate) fn name_of(uid: u32) -> String {
    User::from_uid(Uid::from_raw(uid)).ok().flatten().map_or_else(|| uid.to_string(), |user| user.name)
}
