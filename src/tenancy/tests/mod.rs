//! The transaction's own promises, tried on a real PostgreSQL.

mod idempotency;
mod round_trips;
mod transactions;
