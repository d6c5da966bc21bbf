//! Scripts, styles and icons: built from `frontend/`, embedded in the program, addressed by their content.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::RustEmbed;

use crate::App;
use crate::error::Error;
use crate::texts::{self, Locale};

const MANIFEST: &str = "application/manifest+json";
const KEEP_FOR_MINUTES: &str = "public, max-age=300";

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/frontend/dist"]
struct Dist;

/// Name → fingerprint: the first 16 hexadecimal digits of the file's SHA-256.
static FINGERPRINTS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let hash = |name: &str| Dist::get(name).map(|file| file.metadata.sha256_hash());
    let hex = |hash: [u8; 32]| {
        format!("{:016x}", hash.iter().take(8).fold(0_u64, |all, byte| all << 8 | u64::from(*byte)))
    };
    Dist::iter().filter_map(|name| Some((name.to_string(), hex(hash(&name)?)))).collect()
});

/// An asset's address. It changes with the content, so that browsers may keep the file for ever.
pub fn asset(name: &str) -> String {
    match FINGERPRINTS.get(name) {
        Some(fingerprint) => format!("/assets/{name}?{fingerprint}"),
        None => format!("/assets/{name}"),
    }
}

/// The assets' routes. Nothing here depends on who asks.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/assets/{*name}", get(serve))
        .route("/favicon.ico", get(|| async { file("favicon.svg", false) }))
        .route("/manifest.webmanifest", get(manifest))
}

/// What browsers install, described in the language that the page names: they ask for it without cookies.
async fn manifest(uri: Uri) -> Response {
    let named = uri.query().and_then(|query| query.strip_prefix("language="));
    let locale = named.and_then(Locale::of).unwrap_or_default();
    let file = Dist::get("manifest.webmanifest").map(|file| file.data).unwrap_or_default();
    match serde_json::from_slice::<serde_json::Map<_, _>>(&file) {
        Ok(mut manifest) => {
            manifest.insert("lang".to_owned(), locale.tag().into());
            manifest.insert("description".to_owned(), texts::text(locale, "product-description").into());
            ([(CONTENT_TYPE, MANIFEST), (CACHE_CONTROL, KEEP_FOR_MINUTES)], axum::Json(manifest))
                .into_response()
        }
        Err(error) => Error::internal(error).into_response(),
    }
}

async fn serve(uri: Uri) -> Response {
    file(uri.path().trim_start_matches("/assets/"), uri.query().is_some())
}

fn file(name: &str, fingerprinted: bool) -> Response {
    let Some(file) = Dist::get(name) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = match name.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    let keep = if fingerprinted { "public, max-age=31536000, immutable" } else { KEEP_FOR_MINUTES };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, keep)], file.data).into_response()
}
