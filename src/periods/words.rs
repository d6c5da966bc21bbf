//! States in words.

use queries::types::PeriodStatus;

use super::Period;

/// A period's state as the pages show it.
pub trait StatusWords {
    /// The key of its name.
    fn status_key(&self) -> &'static str;
    /// The class of its badge.
    fn status_class(&self) -> &'static str;
    /// Whether it waits for a decision.
    fn waits(&self) -> bool;
    /// Whether it is closed to the person whose week it is.
    fn is_closed(&self) -> bool;
}

impl StatusWords for Period {
    fn status_key(&self) -> &'static str {
        match self.status {
            PeriodStatus::Open => "period-is-open",
            PeriodStatus::Submitted => "period-is-submitted",
            PeriodStatus::Approved => "period-is-approved",
            PeriodStatus::Rejected => "period-is-rejected",
        }
    }
    fn status_class(&self) -> &'static str {
        match self.status {
            PeriodStatus::Open => "",
            PeriodStatus::Submitted => "warn",
            PeriodStatus::Approved => "good",
            PeriodStatus::Rejected => "bad",
        }
    }
    fn waits(&self) -> bool {
        self.status == PeriodStatus::Submitted
    }
    fn is_closed(&self) -> bool {
        matches!(self.status, PeriodStatus::Submitted | PeriodStatus::Approved)
    }
}
