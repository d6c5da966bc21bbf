//! What is known of an organization wherever somebody works in it.

use jiff::Timestamp;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use queries::types::{Color, OrganizationStatus, OverlapPolicy};
use uuid::Uuid;

use super::Formats;

/// What every page and rule of an organization needs to know about it.
#[derive(Clone, Debug)]
pub struct OrganizationProfile {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its current slug.
    pub slug: String,
    /// Active, suspended and so read-only, or closed to everybody but its owners.
    pub status: OrganizationStatus,
    /// IANA name of its time zone.
    pub timezone: String,
    /// ISO 4217 code.
    pub currency: String,
    /// ISO day on which its weeks start: 1 Monday … 7 Sunday.
    pub week_start: i16,
    /// Its accent colour.
    pub color: Color,
    /// How its days, times and numbers are written, where it says so.
    pub formats: Formats,
    /// Which picture is its logo.
    pub logo: Option<Uuid>,
    /// What an hour costs where nothing more special is set, in minor units of its currency.
    pub default_rate_minor: Option<i64>,
    /// What it wants of time entries.
    pub policies: TimePolicies,
    /// When its pending deletion comes true.
    pub delete_after: Option<Timestamp>,
    /// Why an operator suspended it, for its people to read.
    pub suspension_reason: Option<String>,
}

impl OrganizationProfile {
    /// Whether its members come in: it is active or suspended, neither cancelled nor about to be erased.
    pub fn is_open(&self) -> bool {
        matches!(self.status, OrganizationStatus::Active | OrganizationStatus::Suspended)
    }
    /// The calendar of what is counted for the organization as a whole, or UTC should it be unknown to this machine.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.timezone).unwrap_or(TimeZone::UTC)
    }
    /// The weekday on which its weeks start.
    pub fn first_weekday(&self) -> Weekday {
        let iso = i8::try_from(self.week_start).unwrap_or(1);
        Weekday::from_monday_one_offset(iso).unwrap_or(Weekday::Monday)
    }
}

/// What an organization wants of time entries.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, as the settings show them")]
pub struct TimePolicies {
    /// Whether one person's entries may overlap.
    pub overlap: OverlapPolicy,
    /// Every entry names a project.
    pub require_project: bool,
    /// Every entry names a task.
    pub require_task: bool,
    /// Every entry says what was done.
    pub require_description: bool,
    /// Entries may lie in the future.
    pub allow_future: bool,
    /// Hours after which a running timer is pointed out.
    pub timer_limit_hours: i16,
}
