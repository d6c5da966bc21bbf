//! The proof that isolation holds, and that the proof can fail.
//!
//! Nothing here lists tables or routes: tables come from PostgreSQL's catalogue, routes from the two OpenAPI documents,
//! rows from the column types, bodies from the schemas. A new slice is covered the moment it exists.

mod bodies;
mod closed_periods;
mod layers;
mod matrix;
mod mutations;
mod operations;
mod operators;
mod predicates;
mod private_projects;
mod proof;
mod references;
mod requests;
mod roles;
mod rows;
mod sql;
mod world;
