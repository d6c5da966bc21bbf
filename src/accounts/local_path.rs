//! Where a sign-in may lead.

/// The address when it surely stays on this site, else nothing.
///
/// Browsers read `//host` and `/\host` as another host, and drop tabs and line ends before they look: only visible
/// ASCII without a backslash passes, which is also all that a `Location` header can carry.
pub(crate) fn local_path(next: &str) -> Option<&str> {
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let local = next.starts_with('/') && !next.starts_with("//");
    (plain && local && next.len() <= 2000).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn only_addresses_of_this_site_pass() {
        for path in ["/", "/organizations/acme/time", "/organizations/acme/clients?search=a%2F%2Fb#x"] {
            assert_eq!(local_path(path), Some(path));
        }
        for path in [
            "",
            "time",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            " //evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/caf\u{e9}",
            "/a b",
            "/a\r\nSet-Cookie: b=c",
            "/\u{0}",
        ] {
            assert_eq!(local_path(path), None, "{path:?}");
        }
        assert_eq!(local_path(&format!("/{}", "a".repeat(2000))), None);
    }
}
