//! API calls, counted in memory and stored now and then, so that counting costs a request neither a round trip nor a
//! row's lock. What was counted since the last time is lost when the program is killed, and only then.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use queries::queries::plans::queries as sql;
use uuid::Uuid;

use crate::App;
use crate::error::Error;

/// How often the counts are stored; also the most that a crash forgets.
const EVERY: Duration = Duration::from_secs(15);

type Counts = HashMap<(Uuid, Date), i64>;

/// Calls that are counted and not yet stored, by organization and month.
#[derive(Debug, Default)]
pub struct ApiCalls(Mutex<Counts>);

impl ApiCalls {
    /// Counts one call.
    pub fn count(&self, organization: Uuid, now: Timestamp) {
        let month = TimeZone::UTC.to_datetime(now).date().first_of_month();
        *self.counts().entry((organization, month)).or_default() += 1;
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Stores what was counted. What cannot be stored stays counted.
///
/// # Errors
/// When the database cannot be reached.
pub async fn store_api_calls(app: &App) -> Result<(), Error> {
    let counts = std::mem::take(&mut *app.api_calls().counts());
    if counts.is_empty() {
        return Ok(());
    }
    let stored = store(app, &counts).await;
    if stored.is_err() {
        let mut kept = app.api_calls().counts();
        for (key, calls) in counts {
            *kept.entry(key).or_default() += calls;
        }
    }
    stored
}

async fn store(app: &App, counts: &Counts) -> Result<(), Error> {
    let (keys, calls): (Vec<(Uuid, Date)>, Vec<i64>) =
        counts.iter().map(|(key, calls)| (*key, *calls)).unzip();
    let (organizations, months): (Vec<Uuid>, Vec<Date>) = keys.into_iter().unzip();
    #[expect(
        clippy::disallowed_methods,
        reason = "the counts of all organizations, through a function that only adds"
    )]
    let connection = app.database().connection().await?;
    sql::add_api_calls().bind(&connection, &organizations, &months, &calls).one().await?;
    Ok(())
}

/// Stores the counts for as long as the program runs.
pub async fn keep_storing_api_calls(app: App) {
    let mut turn = tokio::time::interval(EVERY);
    loop {
        turn.tick().await;
        if let Err(error) = store_api_calls(&app).await {
            tracing::warn!(?error, "could not store the API calls; they stay counted");
        }
    }
}
