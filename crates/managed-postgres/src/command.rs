use std::path::Path;
use std::process::Stdio;

use tokio::process::Command;

use crate::account::Account;

/// What PostgreSQL's programs may know of our environment: nothing that could hold a secret of the service or
/// change the server's behaviour, only what their own loader and locale database need.
const KEPT_VARIABLES: [&str; 4] = ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LOCALE_ARCHIVE"];

/// Prepares one of PostgreSQL's programs: as the account's user, in a directory that this user may enter,
/// with messages in English (we read them), and in a process group of its own, so that the terminal's Ctrl-C
/// reaches only us.
pub(crate) fn command(program: &Path, account: &Account, working_directory: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .env_clear()
        .envs(KEPT_VARIABLES.iter().filter_map(|name| Some((name, std::env::var_os(name)?))))
        .env("LC_ALL", "C")
        .env("TZ", "UTC")
        .current_dir(working_directory)
        .stdin(Stdio::null())
        .process_group(0);
    account.apply(&mut command);
    command
}
