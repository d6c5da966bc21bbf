//! Work that waits, done at once, and the mail that would have gone out.

use jiff::Timestamp;

use super::TestApp;
use crate::jobs::{self, Work};
use crate::mail::Mail;

impl TestApp {
    /// Does everything that is due.
    pub async fn run_jobs(&self) {
        while jobs::run_next(self.app()).await.expect("the queue") {}
    }

    /// The mail that was written, oldest first; none of it is sent, since the tests' service has no mail server.
    pub async fn mails(&self) -> Vec<Mail> {
        self.run_jobs().await;
        let rows = self
            .superuser()
            .await
            .query(
                "select id, payload, created_at from jobs where kind = 'mail' and state = 'kept'
                 union all
                 select id, payload, created_at from account_jobs where kind = 'mail' and state = 'kept'
                 order by created_at, id",
                &[],
            )
            .await
            .expect("the outbox");
        rows.iter()
            .map(|row| {
                let sealed: Vec<u8> = row.get("payload");
                let opened = self.app().sealing().open(&jobs::seal_context(row.get("id")), &sealed);
                match serde_json::from_slice(&opened.expect("a payload")).expect("work") {
                    Work::Mail(mail) => mail,
                    other => panic!("{} among the mail", other.kind()),
                }
            })
            .collect()
    }

    /// The mail that was written to an address, oldest first.
    pub async fn mails_to(&self, address: &str) -> Vec<Mail> {
        self.mails().await.into_iter().filter(|mail| mail.to == address).collect()
    }

    /// Moves the time on by so many seconds.
    pub fn pass(&self, seconds: i64) {
        let later = self.app().now().as_second() + seconds;
        self.app().clock().set(Timestamp::from_second(later).expect("an instant"));
    }
}

impl Mail {
    /// The address of the letter's button, without the service's own part: a path for the tests' router.
    ///
    /// # Panics
    /// When the letter has none.
    #[track_caller]
    pub fn path(&self) -> String {
        let link = self.text.lines().find(|line| line.starts_with("http")).expect("a link");
        let host = link.split("://").nth(1).expect("an address");
        format!("/{}", host.split_once('/').expect("a path").1)
    }
}
