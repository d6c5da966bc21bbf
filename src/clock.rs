//! Time and ids, injected so that tests are the same every day.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use uuid::Uuid;

/// Where the program's time comes from.
#[derive(Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that tests set: microseconds since 1970.
    Manual(AtomicI64),
}

impl Clock {
    /// A clock that stands still until it is moved.
    pub fn manual(at: Timestamp) -> Self {
        Self::Manual(AtomicI64::new(at.as_microsecond()))
    }

    /// The instant, cut to whole microseconds: what PostgreSQL stores.
    pub fn now(&self) -> Timestamp {
        let microseconds = match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
            Self::System => Timestamp::now().as_microsecond(),
            Self::Manual(at) => at.load(Ordering::Relaxed),
        };
        Timestamp::from_microsecond(microseconds).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Sets a manual clock; the machine's clock stays as it is.
    pub fn set(&self, to: Timestamp) {
        if let Self::Manual(at) = self {
            at.store(to.as_microsecond(), Ordering::Relaxed);
        }
    }
}

/// A new row's id: uuid v7, so that rows made together lie together.
pub fn new_id() -> Uuid {
    #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
    Uuid::now_v7()
}
