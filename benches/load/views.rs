//! What people look at all day: how quickly the service answers with 16 of them at once.

use anyhow::Result;

use crate::data::{Caller, Data, TODAY};
use crate::figures::Figures;
use crate::http::{self, Request};
use crate::measurements::{ROUND, ROUNDS, WARM_UP};
use crate::service::{CONNECTIONS, Service};

/// A page, or the list that a page is drawn from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The week's timesheet, the whole page.
    Timesheet,
    /// The entries of the calendar's month.
    Calendar,
    /// The board of tasks, the whole page.
    Board,
    /// What the palette finds, with a word that has a letter wrong among them.
    Search,
    /// Everybody's entries of one project.
    OfProject,
    /// Everybody's entries of a quarter with a word in them.
    WithWord,
}

/// Words that the descriptions have; the last of them misspelt.
const WORDS: [&str; 4] = ["review", "workshop", "invoice", "meetnig"];

impl View {
    pub const ALL: [Self; 6] =
        [Self::Timesheet, Self::Calendar, Self::Board, Self::Search, Self::OfProject, Self::WithWord];

    /// What the report calls it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Timesheet => "The week's timesheet, whole page",
            Self::Calendar => "The calendar's month as JSON",
            Self::Board => "The board, whole page",
            Self::Search => "Search as JSON",
            Self::OfProject => "Everybody's entries of a project",
            Self::WithWord => "Everybody's entries of a quarter with a word",
        }
    }

    fn path(self, caller: &Caller, number: usize) -> String {
        let (page, api) =
            (format!("/organizations/{}", caller.slug), format!("/api/v1/organizations/{}", caller.slug));
        let word = WORDS[number % WORDS.len()];
        match self {
            Self::Timesheet => format!("{page}/timesheet?week={TODAY}"),
            Self::Calendar => format!("{api}/calendar?from=2026-02-23&to=2026-04-05"),
            Self::Board => format!("{page}/tasks/board"),
            Self::Search => format!("{api}/search?q={word}"),
            Self::OfProject => format!("{api}/time-entries?user=all&project={}", caller.project),
            Self::WithWord => format!("{api}/time-entries?user=all&from=2026-01-01&to={TODAY}&search={word}"),
        }
    }

    /// Measures it against a running service: the round in the middle.
    ///
    /// # Errors
    /// When an answer is not 200.
    pub async fn measure(self, data: &Data, service: &Service) -> Result<Figures> {
        let request =
            |(number, caller): (usize, &Caller)| http::get(&self.path(caller, number), &caller.token);
        let requests: Vec<Request> = data.callers.iter().enumerate().map(request).collect();
        http::load(service.address, &requests, CONNECTIONS, WARM_UP).await?;
        let mut rounds = Vec::new();
        for _ in 0..ROUNDS {
            rounds.push(http::load(service.address, &requests, CONNECTIONS, ROUND).await?);
        }
        Ok(Figures::middle(rounds))
    }
}
