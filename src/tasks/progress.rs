//! How far a task has come: its status, and the instants that follow from it.

use jiff::Timestamp;
use queries::types::TaskStatus;

/// A task's status with the instants that belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Progress {
    /// The status.
    pub status: TaskStatus,
    /// When work on it began.
    pub started_at: Option<Timestamp>,
    /// When it was done; only while it is.
    pub completed_at: Option<Timestamp>,
}

impl Progress {
    /// Where every task begins.
    pub(super) const NEW: Self = Self { status: TaskStatus::Todo, started_at: None, completed_at: None };

    /// The progress after a move. What is cancelled or done is reopened before it becomes the other.
    ///
    /// # Errors
    /// The catalogue's reason why the move is refused.
    pub(super) fn moved(self, to: TaskStatus, now: Timestamp) -> Result<Self, &'static str> {
        use TaskStatus::{Cancelled, Done, InProgress, Review};
        match (self.status, to) {
            (from, to) if from == to => Ok(self),
            (Cancelled, Done) => Err("task-cancelled-not-done"),
            (Done, Cancelled) => Err("task-done-not-cancelled"),
            _ => {
                let begins = matches!(to, InProgress | Review).then_some(now);
                let completed_at = (to == Done).then_some(now);
                Ok(Self { status: to, started_at: self.started_at.or(begins), completed_at })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LATER: Timestamp = Timestamp::constant(1_800_000_000, 0);

    #[test]
    fn done_is_completed_and_reopening_keeps_the_start() {
        let begun = Progress::NEW.moved(TaskStatus::InProgress, Timestamp::UNIX_EPOCH).expect("a move");
        let done = begun.moved(TaskStatus::Done, LATER).expect("a move");
        assert_eq!((done.started_at, done.completed_at), (Some(Timestamp::UNIX_EPOCH), Some(LATER)));
        let reopened = done.moved(TaskStatus::InProgress, LATER).expect("a move");
        assert_eq!((reopened.started_at, reopened.completed_at), (Some(Timestamp::UNIX_EPOCH), None));
    }

    #[test]
    fn done_and_cancelled_do_not_become_each_other() {
        let done = Progress::NEW.moved(TaskStatus::Done, LATER).expect("a move");
        assert_eq!(done.moved(TaskStatus::Cancelled, LATER), Err("task-done-not-cancelled"));
        let cancelled = Progress::NEW.moved(TaskStatus::Cancelled, LATER).expect("a move");
        assert_eq!(cancelled.moved(TaskStatus::Done, LATER), Err("task-cancelled-not-done"));
        assert_eq!(done.moved(TaskStatus::Done, Timestamp::MAX), Ok(done));
    }
}
