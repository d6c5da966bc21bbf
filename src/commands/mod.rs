//! What the program's commands do.

mod demo;
mod migrate;
mod openapi;
mod operator;
mod serve;
mod verify_audit;
mod verify_isolation;

pub use demo::{Demo, demo};
pub use migrate::migrate;
pub use openapi::openapi;
pub use operator::{Operator, operator};
pub use serve::serve;
pub use verify_audit::{VerifyAudit, verify_audit};
pub use verify_isolation::{VerifyIsolation, verify_isolation};
