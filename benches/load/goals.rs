//! What the measurements are held against.

use crate::measurements::Read;

/// The slowest of 100 answers, in milliseconds, at most.
pub const P99_MILLISECONDS: f64 = 10.0;
/// The same of what people look at all day, pages with everything in them.
pub const VIEW_P99_MILLISECONDS: f64 = 20.0;
/// What row-level security may cost.
pub const ROW_LEVEL_SECURITY: f64 = 0.05;
/// How far a thousand organizations may be from ten.
pub const SPREAD: f64 = 0.10;
/// Memory of an idle service, and size of the program, in megabytes (10⁶ bytes), at most.
pub const MEGABYTES: f64 = 60.0;
/// Seconds in which the demonstration writes two million entries.
pub const FILLING_SECONDS: u64 = 120;

/// The share of the driver's throughput that the service keeps, at least.
pub fn share(read: Read) -> f64 {
    match read {
        Read::List => 0.45,
        Read::Timer => 0.50,
        Read::Page => 0.25,
    }
}
