//! Changes as they happen, for other open pages: LISTEN/NOTIFY from PostgreSQL to server-sent events.
//!
//! A notice names the organization, the person and the topic, never the data: a page that hears it asks again,
//! through the same door as before.

mod events;
mod listener;

use std::collections::HashMap;
use std::sync::Mutex;

use serde::{Deserialize, Serialize};
use tokio::sync::broadcast;
use uuid::Uuid;

pub use events::routes;
pub use listener::listen;

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Time entries, the running timer included: of interest to the person they belong to.
    Time,
}

/// A change that other pages should show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What changed.
    pub topic: Topic,
    /// Whose rows.
    pub user: Uuid,
}

/// A change as it travels through PostgreSQL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Notice {
    organization: Uuid,
    user: Uuid,
    topic: Topic,
}

impl Change {
    /// The notice's text: JSON of ids and a fixed word, so it is safe between quotes.
    pub(crate) fn to_notice(self, organization: Uuid) -> String {
        let topic = match self.topic {
            Topic::Time => "time",
        };
        format!(r#"{{"organization":"{organization}","user":"{}","topic":"{topic}"}}"#, self.user)
    }
}

/// Who listens: one channel for each person in each organization, while somebody does.
#[derive(Debug, Default)]
pub struct Live {
    channels: Mutex<HashMap<(Uuid, Uuid), broadcast::Sender<Topic>>>,
}

impl Live {
    /// Hears the changes of one person in one organization from now on.
    pub fn subscribe(&self, organization: Uuid, user: Uuid) -> broadcast::Receiver<Topic> {
        let mut channels = self.channels.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        channels.retain(|_, channel| channel.receiver_count() > 0);
        channels.entry((organization, user)).or_insert_with(|| broadcast::channel(16).0).subscribe()
    }

    /// Ends every open page's stream, so that a program that is told to end need not wait for them.
    pub fn end_streams(&self) {
        self.channels.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
    }

    fn publish(&self, notice: Notice) {
        let channels = self.channels.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(channel) = channels.get(&(notice.organization, notice.user)) {
            // Nobody listening any more is fine.
            let _ = channel.send(notice.topic);
        }
    }

    /// Tells every open page to look again: after the listener lost its connection, nobody knows what was missed.
    fn publish_to_all(&self) {
        let channels = self.channels.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for channel in channels.values() {
            let _ = channel.send(Topic::Time);
        }
    }
}
