//! What people and scripts send about organizations.

use jiff::tz::TimeZone;
use queries::types::Color;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Organization;
use super::choices::STANDARD_CURRENCY;
use crate::error::{Error, Fields};
use crate::money::Currency;
use crate::slug;
use crate::tenancy::Person;
use crate::web::{email, length, optional, trimmed, whole_number};

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
}

/// An organization's settings, as they are replaced.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
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
        }
    }
}
