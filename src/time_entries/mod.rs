//! Time entries.

mod timer_line;

pub use timer_line::TimerLine;
