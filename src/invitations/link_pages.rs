//! The page behind an invitation's link, for whoever opens it.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use queries::queries::invitations::queries::InvitationFor;
use queries::types::{Color, InvitationOutcome, InvitationState};
use serde::Deserialize;

use super::acceptance;
use crate::App;
use crate::accounts::{self, Caller, NewAccount};
use crate::error::{Error, Fields};
use crate::members::{role_hint_key, role_key};
use crate::tenancy::Person;
use crate::texts::{Message, Text};
use crate::web::{Form, Html, Path, See, Visitor};

/// `{token}` of the path.
#[derive(Debug, Deserialize)]
pub struct Link {
    token: String,
}

/// What the link leads to, for who opens it.
#[derive(Template)]
#[template(path = "invitations/link.html")]
struct LinkPage {
    page: Visitor,
    token: String,
    invitation: Option<InvitationFor>,
    person: Option<Person>,
    input: NewAccount,
    fields: Fields,
    refusal: Option<Message>,
}

impl LinkPage {
    async fn load(app: &App, page: Visitor, person: Option<Person>, token: String) -> Result<Self, Error> {
        let invitation = acceptance::look(app, &token).await?;
        let input = NewAccount::named(invitation.as_ref().map_or("", |found| &found.name));
        Ok(Self { page, token, invitation, person, input, fields: Fields::default(), refusal: None })
    }
    /// The signed-in person, when the invitation is theirs.
    fn is_theirs(&self, person: &Person) -> bool {
        self.invitation.as_ref().is_some_and(|invitation| invitation.email == person.email())
    }
    /// Whether the signed-in person accepted it before.
    fn was_accepted_by(&self, person: &Person) -> bool {
        self.invitation.as_ref().is_some_and(|invitation| invitation.accepted_by == Some(person.id()))
    }
    /// Who invites, and to which role.
    fn offer(&self, invitation: &InvitationFor) -> Text {
        let role = self.page.t(role_key(invitation.role));
        self.page.t2("invitation-from", ("inviter", &invitation.inviter_name), ("role", role))
    }
    /// For whom it is, to somebody else.
    fn mistaken(&self, invitation: &InvitationFor, person: &Person) -> Text {
        let address = masked(&invitation.email);
        self.page.t2("invitation-other-person", ("address", address), ("own", person.email()))
    }
    fn color(color: Color) -> String {
        format!("{color:?}").to_lowercase()
    }
    fn initial(name: &str) -> String {
        name.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default()
    }
}

/// The invitation: what it is, and what to do about it.
#[utoipa::path(get, path = "/invitations/{token}")]
pub async fn show(
    person: Option<Person>,
    page: Visitor,
    State(app): State<App>,
    Path(Link { token }): Path<Link>,
) -> Result<Response, Error> {
    let shown = LinkPage::load(&app, page, person, token).await?;
    match &shown.invitation {
        Some(_) => Ok(Html(shown).into_response()),
        None => Err(Html(shown).missing()),
    }
}

/// Accepts it as the signed-in person.
#[utoipa::path(post, path = "/invitations/{token}/accept")]
pub async fn accept(
    person: Person,
    caller: Caller,
    State(app): State<App>,
    Path(Link { token }): Path<Link>,
) -> Result<See, Error> {
    match acceptance::accept(&app, &person, &caller, &token).await? {
        InvitationOutcome::Accepted => arrive(&app, &token).await,
        outcome => refused(outcome, &token),
    }
}

/// Creates an account for the invitation's address, and accepts it.
#[utoipa::path(post, path = "/invitations/{token}/sign-up", request_body = NewAccount)]
pub async fn sign_up(
    page: Visitor,
    caller: Caller,
    State(app): State<App>,
    Path(Link { token }): Path<Link>,
    Form(input): Form<NewAccount>,
) -> Result<Response, Error> {
    let locale = page.locale();
    let shown = LinkPage::load(&app, page, None, token.clone()).await?;
    let Some(invitation) = &shown.invitation else { return Err(Html(shown).missing()) };
    match acceptance::sign_up(&app, &caller, locale, (invitation, &token), &input).await {
        Ok(Ok(session)) => {
            let mut response = arrive(&app, &token).await?.into_response();
            accounts::remember_session(&app, &mut response, &session);
            Ok(response)
        }
        Ok(Err(outcome)) => refused(outcome, &token).map(IntoResponse::into_response),
        Err(Error::Invalid(fields)) => Err(Html(LinkPage { input, fields, ..shown }).rejected()),
        Err(Error::Conflict(refusal)) => {
            Err(Html(LinkPage { input, refusal: Some(refusal), ..shown }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Signs out who it is not for, and leads back to it.
#[utoipa::path(post, path = "/invitations/{token}/sign-out")]
pub async fn sign_out(
    caller: Caller,
    State(app): State<App>,
    Path(Link { token }): Path<Link>,
) -> Result<Response, Error> {
    accounts::sign_out(&app, &caller, &format!("/invitations/{token}")).await
}

/// Into the organization.
async fn arrive(app: &App, token: &str) -> Result<See, Error> {
    let found = acceptance::look(app, token).await?.ok_or(Error::NotFound)?;
    let to = format!("/organizations/{}/time", found.organization_slug);
    Ok(See::other(to).telling("flash-invitation-accepted"))
}

/// Why it was not accepted. The page itself explains what it can see.
fn refused(outcome: InvitationOutcome, token: &str) -> Result<See, Error> {
    match outcome {
        InvitationOutcome::Suspended => Err(Error::conflict("invitation-suspended")),
        InvitationOutcome::Full => Err(Error::LimitReached("invitation-full".into())),
        InvitationOutcome::Accepted | InvitationOutcome::Over | InvitationOutcome::OtherPerson => {
            Ok(See::other(format!("/invitations/{token}")))
        }
    }
}

/// The key that explains why it cannot be accepted.
fn over_key(state: InvitationState) -> &'static str {
    match state {
        InvitationState::Accepted => "invitation-over-accepted",
        InvitationState::Revoked => "invitation-over-revoked",
        InvitationState::Expired => "invitation-over-expired",
        InvitationState::Open | InvitationState::Closed => "invitation-over-closed",
    }
}

/// An address in outline: enough to know one's own, too little to learn another's.
fn masked(email: &str) -> String {
    let (local, domain) = email.split_once('@').unwrap_or((email, ""));
    let (host, ending) = domain.rsplit_once('.').unwrap_or((domain, ""));
    let first = |text: &str| text.chars().next().map(String::from).unwrap_or_default();
    format!("{}•••@{}•••.{ending}", first(local), first(host))
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn an_address_in_outline_tells_its_owner_only() {
        assert_eq!(masked("ada.lovelace@engines.example.com"), "a•••@e•••.com");
        assert_eq!(masked("é@ü.org"), "é•••@ü•••.org");
        assert_eq!(masked("odd"), "o•••@•••.");
    }
}
