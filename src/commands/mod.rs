//! What the program's commands do.

mod migrate;
mod serve;
mod verify_isolation;

pub use migrate::migrate;
pub use serve::serve;
pub use verify_isolation::{VerifyIsolation, verify_isolation};
