//! What is measured, in which order.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;

use crate::data::{Caller, Data, TODAY};
use crate::driver::{self, Role, Work};
use crate::figures::{Figures, Pair};
use crate::http::{self, Request};
use crate::service::{CONNECTIONS, Service};
use crate::statements::{Days, named};

pub const ROUNDS: usize = 3;
pub const ROUND: Duration = Duration::from_secs(4);
/// Small differences need more, shorter rounds: what disturbs the machine then disturbs both sides alike.
const CLOSE_ROUNDS: usize = 7;
const CLOSE_ROUND: Duration = Duration::from_secs(2);
pub const WARM_UP: Duration = Duration::from_secs(1);

/// A read of the service, and the statements that it answers from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// Fifty entries as JSON.
    List,
    /// The running timer as JSON.
    Timer,
    /// The whole Time page.
    Page,
}

impl Read {
    pub const ALL: [Self; 3] = [Self::List, Self::Timer, Self::Page];

    /// The statements of its transaction.
    fn statements(self) -> &'static [&'static str] {
        match self {
            Self::List => &["list_entries_of"],
            Self::Timer => &["running_time_entry"],
            Self::Page => &[
                "running_time_entry",
                "project_options",
                "tag_options",
                "list_entries_of",
                "day_totals_of",
                "working_now",
            ],
        }
    }

    fn path(self, organization: &str) -> String {
        match self {
            Self::List => format!("/api/v1/organizations/{organization}/time-entries"),
            Self::Timer => format!("/api/v1/organizations/{organization}/timer"),
            Self::Page => format!("/organizations/{organization}/time?week={TODAY}"),
        }
    }

    /// The service's work in the driver's hands.
    pub fn work(self, role: Role, callers: &[Caller]) -> Result<Arc<Work>> {
        let days = if self == Self::Page { Days::Week } else { Days::Newest };
        let statements = self.statements().iter().map(|name| named(name)).collect::<Result<_>>()?;
        Work::new(role, statements, callers, days)
    }

    /// The callers' requests.
    pub fn requests(self, callers: &[Caller]) -> Vec<Request> {
        callers.iter().map(|caller| http::get(&self.path(&caller.slug), &caller.token)).collect()
    }
}

/// Runs against one service and one database.
pub struct Bench<'a> {
    pub data: &'a Data,
    pub service: &'a Service,
}

impl Bench<'_> {
    async fn served(&self, requests: &[Request], time: Duration) -> Result<Figures> {
        http::load(self.service.address, requests, CONNECTIONS, time).await
    }

    async fn driven(&self, work: &Arc<Work>, time: Duration) -> Result<Figures> {
        driver::load(&self.data.login, work, CONNECTIONS, time).await
    }

    /// The service against the driver.
    pub async fn against_driver(&self, read: Read) -> Result<Pair> {
        let (requests, work) =
            (read.requests(&self.data.callers), read.work(Role::Entered, &self.data.callers)?);
        self.served(&requests, WARM_UP).await?;
        let mut rounds = Vec::new();
        for _ in 0..ROUNDS {
            let driven = self.driven(&work, ROUND).await?;
            rounds.push((self.served(&requests, ROUND).await?, driven));
        }
        Ok(Pair::new(rounds))
    }

    /// Row-level security on against off: through the service and through the driver.
    pub async fn row_level_security(&self) -> Result<(Pair, Pair)> {
        let (requests, work) =
            (Read::List.requests(&self.data.callers), Read::List.work(Role::Entered, &self.data.callers)?);
        let (mut served, mut driven) = (Vec::new(), Vec::new());
        for _ in 0..CLOSE_ROUNDS {
            let (mut with, mut without) = (Vec::new(), Vec::new());
            for (on, figures) in [(false, &mut without), (true, &mut with)] {
                self.data.row_level_security(on).await?;
                self.served(&requests, WARM_UP).await?;
                figures.push(self.served(&requests, CLOSE_ROUND).await?);
                figures.push(self.driven(&work, CLOSE_ROUND).await?);
            }
            driven.extend(with.pop().zip(without.pop()));
            served.extend(with.pop().zip(without.pop()));
        }
        Ok((Pair::new(served), Pair::new(driven)))
    }

    /// Entering the tenant role against connections that start in it, with the shortest of transactions.
    pub async fn entering_role(&self) -> Result<Pair> {
        let entered = Read::Timer.work(Role::Entered, &self.data.callers)?;
        let connected = Read::Timer.work(Role::Connected, &self.data.callers)?;
        let mut rounds = Vec::new();
        for _ in 0..CLOSE_ROUNDS {
            let second = self.driven(&connected, CLOSE_ROUND).await?;
            rounds.push((self.driven(&entered, CLOSE_ROUND).await?, second));
        }
        Ok(Pair::new(rounds))
    }

    /// Callers of all organizations against callers of ten.
    pub async fn spread(&self) -> Result<Pair> {
        let (all, ten) =
            (Read::List.requests(&self.data.callers), Read::List.requests(&self.data.callers[..10]));
        self.rounds(self.service, &all, self.service, &ten).await
    }

    /// Another service (with other settings) against this one.
    pub async fn against(&self, other: &Service) -> Result<Pair> {
        let requests = Read::List.requests(&self.data.callers);
        self.rounds(other, &requests, self.service, &requests).await
    }

    async fn rounds(&self, one: &Service, ones: &[Request], two: &Service, twos: &[Request]) -> Result<Pair> {
        http::load(one.address, ones, CONNECTIONS, WARM_UP).await?;
        let mut rounds = Vec::new();
        for _ in 0..CLOSE_ROUNDS {
            let second = http::load(two.address, twos, CONNECTIONS, CLOSE_ROUND).await?;
            rounds.push((http::load(one.address, ones, CONNECTIONS, CLOSE_ROUND).await?, second));
        }
        Ok(Pair::new(rounds))
    }
}
