//! Mail about the life of an organization.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use queries::queries::lifecycle::queries::{EraseOrganization, Owner};

use super::Transfer;
use crate::App;
use crate::mail::Letter;
use crate::tenancy::{Permission, Tenant};
use crate::texts::{Locale, Message};

/// Tells an owner that the organization was closed, opened, or is about to be erased.
pub(super) fn closing<P: Permission>(
    tenant: &Tenant<P>,
    owner: &Owner,
    action: &str,
    delete_after: Option<Timestamp>,
) -> Letter {
    let (subject, line) = match action {
        "organization.cancelled" => ("mail-organization-cancelled", "mail-organization-cancelled-line"),
        "organization.reactivated" => ("mail-organization-reactivated", "mail-organization-reactivated-line"),
        "organization.deletion_requested" => {
            ("mail-organization-deletion", "mail-organization-deletion-line")
        }
        _ => ("mail-organization-kept", "mail-organization-kept-line"),
    };
    let organization = tenant.member().organization();
    let message = |key: &'static str| Message::from(key).with("organization", &organization.name);
    let day = delete_after.map(|at| TimeZone::UTC.to_datetime(at).date().to_string()).unwrap_or_default();
    Letter::to(&owner.email, locale(&owner.locale), message(subject))
        .line(message(line).with("person", tenant.member().person().name()).with("day", day))
        .action("mail-organization-see", address(tenant, "settings/danger"))
}

/// Tells who is offered the organization, in their language.
pub(super) fn offer<P: Permission>(tenant: &Tenant<P>, transfer: &Transfer, language: &str) -> Letter {
    let organization = &tenant.member().organization().name;
    let message = |key: &'static str| {
        Message::from(key).with("organization", organization).with("person", &transfer.from_name)
    };
    let day = TimeZone::UTC.to_datetime(transfer.expires_at).date();
    Letter::to(&transfer.to_email, locale(language), message("mail-ownership-offered"))
        .line(message("mail-ownership-offered-line").with("day", day.to_string()))
        .action("mail-ownership-answer", address(tenant, "ownership-offer"))
}

/// Tells an owner, the former one among them, how an offer ended.
pub(super) fn answered<P: Permission>(
    tenant: &Tenant<P>,
    transfer: &Transfer,
    to: &Owner,
    accepted: bool,
) -> Letter {
    let organization = &tenant.member().organization().name;
    let key = if accepted { "mail-ownership-transferred" } else { "mail-ownership-declined" };
    let message = Message::from(key).with("organization", organization).with("person", &transfer.to_name);
    Letter::to(&to.email, locale(&to.locale), message.clone())
        .line(message)
        .action("mail-organization-see", address(tenant, ""))
}

/// Tells a former owner that the organization is gone, and how much went.
pub(super) fn erased(app: &App, owner: &EraseOrganization, rows: i64) -> Letter {
    let message = |key: &'static str| Message::from(key).with("organization", &owner.organization_name);
    Letter::to(&owner.email, locale(&owner.locale), message("mail-organization-erased"))
        .line(message("mail-organization-erased-line").with("rows", rows))
        .action("mail-home", app.config().address())
}

fn locale(tag: &str) -> Locale {
    Locale::of(tag).unwrap_or_default()
}

fn address<P: Permission>(tenant: &Tenant<P>, rest: &str) -> String {
    let (service, slug) = (tenant.app().config().address(), &tenant.member().organization().slug);
    format!("{service}/organizations/{slug}/{rest}").trim_end_matches('/').to_owned()
}
