//! What a project's activity tells, line for line.
