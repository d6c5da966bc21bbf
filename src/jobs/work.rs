//! The kinds of work. A new one is a variant here and a line in each function.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::App;
use crate::accounts::Errand;
use crate::budgets;
use crate::imports::ImportJob;
use crate::lifecycle;
use crate::mail::{self, Mail};
use crate::recurring_blocks::RecurringJob;

/// Something to do later.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "payload", rename_all = "snake_case")]
pub enum Work {
    /// Send a mail.
    Mail(Mail),
    /// See to an account, by its address.
    Account(Errand),
    /// Erase an organization whose grace is over.
    EraseOrganization {
        /// Its id.
        organization: Uuid,
    },
    /// Tell managers how much of a project's budget is used, where that is due.
    Budget {
        /// The organization's id.
        organization: Uuid,
        /// The project's.
        project: Uuid,
    },
    /// A step of an import.
    Import(ImportJob),
    /// Write the entries of a recurring block that are due.
    Recurring(RecurringJob),
}

/// How work ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done; its payload is forgotten.
    Done,
    /// Nothing could be done, and trying again will not help: kept for operators to read.
    Kept,
}

impl Work {
    /// The kind's name, as operators see it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Mail(_) => "mail",
            Self::Account(_) => "account",
            Self::EraseOrganization { .. } => "erase_organization",
            Self::Budget { .. } => "budget",
            Self::Import(_) => "import",
            Self::Recurring(_) => "recurring",
        }
    }

    /// Does it.
    pub(super) async fn run(self, app: &App) -> anyhow::Result<Outcome> {
        match self {
            Self::Mail(mail) => mail::deliver(app, &mail).await,
            Self::Account(errand) => errand.run(app).await,
            Self::EraseOrganization { organization } => lifecycle::erase(app, organization).await,
            Self::Budget { organization, project } => budgets::look(app, organization, project).await,
            Self::Import(job) => job.work(app).await,
            Self::Recurring(job) => job.work(app).await,
        }
    }
}
