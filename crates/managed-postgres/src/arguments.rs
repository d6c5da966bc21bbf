use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;

use crate::socket::PORT;
use crate::{Durability, Settings};

/// For a small machine that the service shares. Compiling queries costs more than it brings to short ones.
const DEFAULTS: [(&str, &str); 3] = [("shared_buffers", "128MB"), ("max_connections", "64"), ("jit", "off")];

/// What makes an acknowledged write outlast a crash.
const DURABILITY: [&str; 3] = ["fsync", "synchronous_commit", "full_page_writes"];

/// The server's command line. Of a setting that is given twice the last one counts: so the caller's come
/// after the defaults, and those that the cluster itself depends on come after the caller's.
pub(crate) fn of_server(data: &Path, socket_directory: &Path, settings: &Settings) -> Vec<OsString> {
    let durable = if settings.durability == Durability::Durable { "on" } else { "off" };
    let mut arguments = vec!["-D".into(), data.into()];
    let mut set = |name: &str, value: &OsStr| arguments.extend(["-c".into(), assignment(name, value)]);
    for (name, value) in DEFAULTS.into_iter().chain(DURABILITY.map(|name| (name, durable))) {
        set(name, OsStr::new(value));
    }
    for (name, value) in &settings.options {
        set(name, OsStr::new(value));
    }
    set("listen_addresses", OsStr::new(""));
    set("port", OsStr::new(&PORT.to_string()));
    set("unix_socket_directories", &quoted(socket_directory));
    set("unix_socket_permissions", OsStr::new("0700"));
    set("log_destination", OsStr::new("stderr"));
    set("logging_collector", OsStr::new("off"));
    arguments
}

fn assignment(name: &str, value: &OsStr) -> OsString {
    let mut assignment = OsString::from(name);
    assignment.push("=");
    assignment.push(value);
    assignment
}

/// Quotes a directory, which may contain a comma, for a setting that is a list.
fn quoted(directory: &Path) -> OsString {
    let mut quoted = vec![b'"'];
    for &byte in directory.as_os_str().as_bytes() {
        quoted.extend(std::iter::repeat_n(byte, if byte == b'"' { 2 } else { 1 }));
    }
    quoted.push(b'"');
    OsString::from_vec(quoted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caller_overrides_the_defaults_but_not_what_the_cluster_depends_on() {
        let options = [("jit", "on"), ("port", "1")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        let settings = Settings { options: options.into(), ..Settings::new("/srv") };
        let arguments = of_server(Path::new("/srv/data"), Path::new("/srv/socket"), &settings);
        let last =
            |name: &str| arguments.iter().rfind(|argument| argument.as_bytes().starts_with(name.as_bytes()));
        assert_eq!(last("jit="), Some(&"jit=on".into()));
        assert_eq!(last("port="), Some(&"port=5432".into()));
        assert_eq!(last("fsync="), Some(&"fsync=on".into()));
    }

    #[test]
    fn a_directory_with_a_comma_or_a_quote_stays_one_directory() {
        assert_eq!(quoted(Path::new("/a, b/c\"d")), "\"/a, b/c\"\"d\"");
    }
}
