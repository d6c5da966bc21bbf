//! Cookies, all set in one way: not for scripts, not for other sites' requests.

use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;

/// Sets a cookie for `max_age` seconds; zero ends it. The value must be plain ASCII without `;`.
pub fn set_cookie(response: &mut Response, name: &str, value: &str, max_age: u64, secure: bool) {
    let secure = if secure { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={max_age}{secure}");
    if let Ok(cookie) = HeaderValue::try_from(cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
}

/// The name of a cookie of ours. Over HTTPS browsers hold a cookie of this name to this host and to secure connections.
pub fn host_cookie(secure: bool, name: &str) -> String {
    if secure { format!("__Host-{name}") } else { name.to_owned() }
}
