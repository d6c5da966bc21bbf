//! What the program's commands do.

mod migrate;
mod serve;

pub use migrate::migrate;
pub use serve::serve;
