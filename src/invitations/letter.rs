//! The mail with the link.

use queries::queries::invitations::queries as sql;

use super::Invitation;
use crate::error::Error;
use crate::mail::{self, Letter};
use crate::members::role_word;
use crate::tenancy::{ManageMembers, Tenant};
use crate::texts::{Locale, Message};

/// Writes the mail to whom the invitation is for, in their language where somebody has that address, else in the
/// inviter's. The same statements run either way, and what they found goes into the mail alone.
pub(super) async fn send(
    tenant: &Tenant<ManageMembers>,
    invitation: &Invitation,
    token: &str,
) -> Result<(), Error> {
    let person = tenant.member().person();
    let locale = sql::invitation_locale().bind(tenant, &invitation.id, &person.locale().tag()).one().await?;
    let (locale, organization) =
        (Locale::of(&locale).unwrap_or_default(), &tenant.member().organization().name);
    let told = |key: &'static str| {
        Message::from(key).with("inviter", person.name()).with("organization", organization)
    };
    let greeting = match invitation.name.as_str() {
        "" => Message::from("mail-hello"),
        name => Message::from("mail-hello-name").with("name", name),
    };
    let link = format!("{}/invitations/{token}", tenant.app().config().address());
    let letter = Letter::to(&invitation.email, locale, told("mail-invitation-subject"))
        .line(greeting)
        .line(told("mail-invitation-line").with("role", role_word(invitation.role)))
        .action("mail-invitation-action", link)
        .line("mail-invitation-expiry")
        .line("mail-invitation-ignore");
    mail::send(tenant, &letter).await
}
