//! What people and scripts send about organizations.

use jiff::tz::TimeZone;
use queries::types::{Color, DateFormat, NumberFormat, OverlapPolicy, TimeFormat};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::Organization;
use super::choices::STANDARD_CURRENCY;
use crate::App;
use crate::error::{Error, Fields};
use crate::money::Currency;
use crate::rates::check_rate;
use crate::slug;
use crate::tenancy::{MOST_ORGANIZATIONS, OrganizationLink, Person};
use crate::web::{Cursor, Listing, email, length, like_pattern, optional, trimmed, whole_number};

/// A new organization.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
pub struct NewOrganization {
    /// 1 to 100 characters; the slug is made from it.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
    /// IANA name of its time zone; the founder's own when not given.
    #[serde(default, deserialize_with = "optional")]
    pub timezone: Option<String>,
    /// ISO 4217 code; EUR when not given.
    #[serde(default, deserialize_with = "optional")]
    pub currency: Option<String>,
    /// What it begins with: `freelancer`, `agency`, `consultancy`, `software`, or an organization's id and the id of a
    /// template that it saved, with a slash between them; nothing when not given.
    #[serde(default, deserialize_with = "optional")]
    #[schema(example = "freelancer")]
    pub template: Option<String>,
}

/// An organization's settings, as they are replaced.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, as the settings show them")]
pub struct OrganizationInput {
    /// 1 to 100 characters.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
    /// Its name in addresses: words of small letters and digits, joined by dashes; at most 60 characters.
    #[serde(deserialize_with = "trimmed")]
    pub slug: String,
    /// Where people reach it.
    #[serde(default, deserialize_with = "optional")]
    pub contact_email: Option<String>,
    /// At most 40 characters.
    #[serde(default, deserialize_with = "optional")]
    pub contact_phone: Option<String>,
    /// Where bills for it go.
    #[serde(default, deserialize_with = "optional")]
    pub billing_email: Option<String>,
    /// IANA name of its time zone.
    #[serde(deserialize_with = "trimmed")]
    pub timezone: String,
    /// ISO 4217 code.
    #[serde(deserialize_with = "trimmed")]
    pub currency: String,
    /// Day on which its weeks start: 1 Monday … 7 Sunday.
    #[serde(deserialize_with = "whole_number")]
    pub week_start: i16,
    /// Its accent colour.
    pub color: Color,
    /// How its days are written; left out or null: as is usual in the reader's language.
    #[serde(default)]
    pub date_format: Option<DateFormat>,
    /// How its clock times are written; left out or null: as is usual in the reader's language.
    #[serde(default)]
    pub time_format: Option<TimeFormat>,
    /// How its numbers and amounts are written; left out or null: as is usual in the reader's language.
    #[serde(default)]
    pub number_format: Option<NumberFormat>,
    /// What an hour costs where nothing more special is set, in minor units of the currency, 0 to 100,000,000.
    #[serde(default)]
    pub default_rate_minor: Option<i64>,
    /// Whether one person's entries may overlap; left out: they may, and it is told.
    #[serde(default = "warn")]
    pub overlap_policy: OverlapPolicy,
    /// Every entry names a project.
    #[serde(default)]
    pub require_project: bool,
    /// Every entry names a task.
    #[serde(default)]
    pub require_task: bool,
    /// Every entry says what was done.
    #[serde(default)]
    pub require_description: bool,
    /// Entries may lie in the future; left out: they may.
    #[serde(default = "yes")]
    pub allow_future_entries: bool,
    /// Hours after which a running timer is pointed out, 1 to 24; left out: 8.
    #[serde(default = "working_day", deserialize_with = "whole_number")]
    pub timer_limit_hours: i16,
    /// Minutes without input on its pages after which a person is asked about the timer that runs, 5 to 240; 0 or left
    /// out: nobody is asked.
    #[serde(default, deserialize_with = "whole_number")]
    pub idle_minutes: i16,
    /// Whether members see what their own time is worth.
    #[serde(default)]
    pub members_see_amounts: bool,
}

fn warn() -> OverlapPolicy {
    OverlapPolicy::Warn
}

fn yes() -> bool {
    true
}

fn working_day() -> i16 {
    8
}

impl NewOrganization {
    /// Checks every field; answers the proper names of its time zone and currency.
    pub(super) fn check(&self, founder: &Person) -> Result<(String, &'static str), Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, 100);
        let timezone = proper_timezone(&mut fields, self.timezone.as_deref().unwrap_or(founder.timezone()));
        let currency = proper_currency(&mut fields, self.currency.as_deref().unwrap_or(STANDARD_CURRENCY));
        fields.check()?;
        Ok((timezone, currency))
    }
}

impl OrganizationInput {
    /// Checks every field; answers the proper names of its time zone and currency.
    pub(super) fn check(&self) -> Result<(String, &'static str), Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, 100);
        chosen_slug(&mut fields, &self.slug);
        for (field, address) in
            [("contact_email", &self.contact_email), ("billing_email", &self.billing_email)]
        {
            if let Some(address) = address {
                email(&mut fields, field, address);
            }
        }
        length(&mut fields, "contact_phone", self.contact_phone.as_deref().unwrap_or_default(), 0, 40);
        if !(1..=7).contains(&self.week_start) {
            fields.add("week_start", "week-start-unknown");
        }
        if !(1..=24).contains(&self.timer_limit_hours) {
            fields.add("timer_limit_hours", "timer-limit-range");
        }
        if self.idle_minutes != 0 && !(5..=240).contains(&self.idle_minutes) {
            fields.add("idle_minutes", "idle-range");
        }
        check_rate(&mut fields, "default_rate_minor", self.default_rate_minor);
        let place =
            (proper_timezone(&mut fields, &self.timezone), proper_currency(&mut fields, &self.currency));
        fields.check()?;
        Ok(place)
    }
}

/// A slug that somebody chose is one that a name could have made: a reserved word would have got a number.
fn chosen_slug(fields: &mut Fields, slug: &str) {
    length(fields, "slug", slug, 1, 60);
    let made = slug::slug(slug);
    if made.strip_suffix("-1") == Some(slug) {
        fields.add("slug", "slug-reserved");
    } else if made != slug && !slug.is_empty() {
        fields.add("slug", "slug-malformed");
    }
}

/// The time zone's proper name; noted at its field when there is no such zone.
pub(crate) fn proper_timezone(fields: &mut Fields, name: &str) -> String {
    let zone = TimeZone::get(name).ok();
    let proper = zone.as_ref().and_then(TimeZone::iana_name).map(str::to_owned);
    proper.unwrap_or_else(|| {
        fields.add("timezone", "timezone-unknown");
        String::new()
    })
}

/// The currency's proper code; noted at its field when there is no such currency.
fn proper_currency(fields: &mut Fields, code: &str) -> &'static str {
    code.parse::<Currency>().map_or_else(
        |error| {
            fields.add("currency", error.key());
            ""
        },
        Currency::code,
    )
}

impl From<Organization> for OrganizationInput {
    fn from(organization: Organization) -> Self {
        Self {
            name: organization.name,
            slug: organization.slug,
            contact_email: organization.contact_email,
            contact_phone: organization.contact_phone,
            billing_email: organization.billing_email,
            timezone: organization.timezone,
            currency: organization.currency,
            week_start: organization.week_start,
            color: organization.color,
            date_format: organization.date_format,
            time_format: organization.time_format,
            number_format: organization.number_format,
            default_rate_minor: organization.default_rate_minor,
            overlap_policy: organization.overlap_policy,
            require_project: organization.require_project,
            require_task: organization.require_task,
            require_description: organization.require_description,
            allow_future_entries: organization.allow_future_entries,
            timer_limit_hours: organization.timer_limit_hours,
            idle_minutes: organization.idle_minutes,
            members_see_amounts: organization.members_see_amounts,
        }
    }
}

/// Which of one's own organizations a list shows.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OrganizationFilter {
    /// Part of the name.
    #[serde(default)]
    pub search: String,
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(String, Uuid)>>,
}

impl OrganizationFilter {
    /// One page of the person's organizations by name.
    pub(super) async fn list(&self, app: &App, person: &Person) -> Result<Listing<OrganizationLink>, Error> {
        let (pattern, after) = (like_pattern(&self.search), self.after.as_ref().map(|Cursor(key)| key));
        let rows = person.organizations(app, pattern.as_deref(), after).await?;
        Ok(Listing::from_rows(rows, MOST_ORGANIZATIONS, |link| (link.name.clone(), link.id)))
    }
}
