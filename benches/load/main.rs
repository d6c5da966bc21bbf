//! `cargo bench --bench load`: how much of the bare driver's speed the whole service keeps.
//!
//! Nothing here is compared with a clock on a wall: service and driver run in turns on the same machine, against the
//! same database, and the report gives one as a share of the other. It is printed and written to
//! `docs/performance.md`.

mod data;
mod driver;
mod figures;
mod goals;
mod http;
mod measurements;
mod plans;
mod report;
mod service;
mod statements;
mod views;

use anyhow::{Context, Result};

use data::{Data, Extent};

const REPORT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/performance.md");

#[tokio::main]
async fn main() -> Result<()> {
    // One after the other: two databases would share the memory.
    let one = Data::open(Extent::One).await?;
    let of_one = report::of_one(&one).await;
    one.close().await?;
    let many = Data::open(Extent::Many).await?;
    let report = report::write(&many, of_one?).await;
    many.close().await?;
    let report = report?;
    println!("{report}");
    std::fs::write(REPORT, report).with_context(|| format!("writing {REPORT}"))
}
