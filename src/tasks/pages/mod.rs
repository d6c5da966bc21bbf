//! Tasks as pages: lists, the board, one task, its form.

pub mod board;
pub mod form;
pub mod list;
pub mod show;
