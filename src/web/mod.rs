//! What all pages and API routes share: routes, extractors, errors in their two shapes, security headers, assets.

mod api_docs;
mod assets;
mod confirm;
mod cookies;
mod current;
mod extract;
mod flash;
mod forms;
mod html;
mod htmx;
mod language;
mod listing;
mod observe;
mod origin;
mod page;
mod pages;
mod problem;
mod question;
mod rate_limit;
mod routes;
mod security;
#[cfg(test)]
mod tests;
mod upload;
mod visitor;
mod written;

pub(crate) use api_docs::operations;
pub use assets::asset;
pub use confirm::ConfirmDelete;
pub use cookies::{host_cookie, set_cookie};
pub use current::Current;
pub use extract::{Form, Id, IfMatch, Json, Path, Query};
pub use flash::{Flash, See};
pub use forms::{
    blank_as_none, email, length, optional, optional_choice, optional_flag, optional_id, ticked, trimmed,
    whole_number,
};
pub use html::Html;
pub use htmx::{Hx, Reply};
pub use language::{LOCALE_COOKIE, Reader};
pub use listing::{Created, Cursor, Listing, PAGE_SIZE, Tagged, like_pattern};
pub use observe::metrics_routes;
pub use origin::Origin;
pub use page::Page;
pub(crate) use pages::wants_json;
pub use question::Question;
pub use rate_limit::{RateLimiter, address};
pub use routes::{Routes, documents, router};
pub use upload::{Upload, uploads, uploads_up_to};
pub use visitor::Visitor;

/// The largest request body that is read, in bytes.
pub const BODY_LIMIT: usize = 256 * 1024;
