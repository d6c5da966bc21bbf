//! Mail to an organization's owners about what an operator changed.

use queries::queries::operators::queries as sql;

use super::input::Agreement;
use crate::error::Error;
use crate::mail::{self, Letter};
use crate::plans::{Limits, plan_key};
use crate::tenancy::Oversight;
use crate::texts::{self, Locale, Message};

/// What the letter is about.
#[derive(Clone, Copy)]
pub(super) enum Told<'a> {
    /// Another plan, or other limits.
    Plan(Agreement),
    /// Read-only from now on, for this reason.
    Suspended(&'a str),
    /// Open again.
    Activated,
}

/// Writes to every owner, in their language, once the transaction commits.
pub(super) async fn tell_owners(oversight: &Oversight, told: Told<'_>) -> Result<(), Error> {
    let (operator, client) = (oversight.operator(), oversight.client());
    let organization = oversight.organization();
    let address = format!("{}/organizations/{}", operator.app().config().address(), organization.slug);
    for owner in sql::owners().bind(client).all().await? {
        let locale = Locale::of(&owner.locale).unwrap_or_default();
        let message = |key: &'static str| Message::from(key).with("organization", &organization.name);
        let letter = match told {
            Told::Plan(agreement) => Letter::to(&owner.email, locale, message("mail-operator-plan"))
                .line(message("mail-operator-plan-line"))
                .line(allowed(locale, agreement)),
            Told::Suspended(reason) => Letter::to(&owner.email, locale, message("mail-operator-suspended"))
                .line(message("mail-operator-suspended-line"))
                .line(Message::from("suspension-reason").with("reason", reason)),
            Told::Activated => Letter::to(&owner.email, locale, message("mail-operator-activated"))
                .line(message("mail-operator-activated-line")),
        };
        let letter = letter.action("mail-organization-see", &address);
        mail::send_overseen(oversight, &letter).await?;
    }
    Ok(())
}

/// What an agreement allows, in words.
fn allowed(locale: Locale, agreement: Agreement) -> Message {
    let Agreement { plan, max_users, max_projects } = agreement;
    let limits = Limits::of(plan, max_users, max_projects);
    let most = |limit: Option<i32>| {
        limit.map_or_else(|| texts::text(locale, "limit-none").into_owned(), |limit| limit.to_string())
    };
    Message::from("mail-operator-plan-limits")
        .with("plan", texts::text(locale, plan_key(plan)).into_owned())
        .with("users", most(limits.max_users))
        .with("projects", most(limits.max_projects))
}
