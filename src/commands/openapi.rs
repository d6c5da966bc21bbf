//! `timetracker openapi`.

use crate::web;

/// Prints the API's description, as it is served at `/api/v1/openapi.json`.
///
/// # Errors
/// When standard output cannot be written.
pub fn openapi() -> anyhow::Result<()> {
    let (api, _) = web::documents(crate::routes());
    println!("{}", api.to_pretty_json()?);
    Ok(())
}
