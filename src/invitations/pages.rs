//! Invitations as pages: the form and the list.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use queries::types::{InvitationState, OrganizationStatus, Role};

use super::input::{InvitationFilter, Prefill};
use super::{Invitation, InvitationInput, sending};
use crate::error::{Error, Fields};
use crate::members::{RoleChoice, role_choices, role_key};
use crate::tenancy::{Committed, ManageMembers, Permission, PrepareMembers, Tenant};
use crate::texts::Message;
use crate::web::{Form, Html, Id, Listing, Page, Path, Query, See};

/// The form.
#[derive(Template)]
#[template(path = "invitations/invite.html")]
struct InviteForm {
    page: Page,
    roles: Vec<RoleChoice>,
    input: InvitationInput,
    fields: Fields,
    refusal: Option<Message>,
    sends_mail: bool,
}

/// The list.
#[derive(Template)]
#[template(path = "invitations/list.html")]
struct InvitationsPage {
    page: Page,
    filter: InvitationFilter,
    invitations: Listing<Invitation>,
    manages: bool,
    zone: TimeZone,
}

impl InviteForm {
    fn of<P: Permission>(tenant: &Tenant<P>, page: Page, input: InvitationInput) -> Self {
        let roles = role_choices(tenant.member().role(), input.role);
        let sends_mail = tenant.app().config().sends_mail();
        Self { page, roles, input, fields: Fields::default(), refusal: None, sends_mail }
    }
}

/// The invitations, the newest first.
#[utoipa::path(get, path = "/organizations/{organization}/invitations", params(InvitationFilter))]
pub async fn list(
    tenant: Tenant<PrepareMembers>,
    page: Page,
    Query(filter): Query<InvitationFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, invitations) = try_join!(page.with_timer(&tenant), filter.list(&tenant))?;
    let manages = tenant.member().organization().status == OrganizationStatus::Active;
    Ok(Html(InvitationsPage { page, filter, invitations, manages, zone: tenant.member().zone() }))
}

/// The form to invite somebody.
#[utoipa::path(get, path = "/organizations/{organization}/members/invite", params(Prefill))]
pub async fn new(
    tenant: Tenant<PrepareMembers>,
    page: Page,
    Query(Prefill { email, role }): Query<Prefill>,
) -> Result<Html<impl Template>, Error> {
    let page = page.with_timer(&tenant).await?;
    let role = role.filter(|role| *role <= tenant.member().role()).unwrap_or(Role::Member);
    Ok(Html(InviteForm::of(&tenant, page, InvitationInput { email, role, name: String::new() })))
}

/// Invites somebody.
#[utoipa::path(post, path = "/organizations/{organization}/members/invite", request_body = InvitationInput)]
pub async fn create(
    tenant: Tenant<ManageMembers>,
    page: Page,
    Form(input): Form<InvitationInput>,
) -> Result<Committed<See>, Error> {
    match sending::invite(&tenant, &input).await {
        Ok(_) => {
            let to = See::other(page.to("invitations"));
            let told = sent_key(&tenant, "flash-invitation-sent", "flash-invitation-kept");
            tenant.commit(to.telling(told)).await
        }
        Err(Error::Invalid(fields)) => {
            let page = page.with_timer(&tenant).await?;
            Err(Html(InviteForm { fields, ..InviteForm::of(&tenant, page, input) }).rejected())
        }
        Err(Error::LimitReached(message)) => {
            let page = page.with_timer(&tenant).await?;
            let form = InviteForm { refusal: Some(message), ..InviteForm::of(&tenant, page, input) };
            Err(Html(form).limited())
        }
        Err(error) => Err(error),
    }
}

/// Sends a new link.
#[utoipa::path(post, path = "/organizations/{organization}/invitations/{id}/resend")]
pub async fn resend(
    tenant: Tenant<ManageMembers>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    sending::resend(&tenant, id).await?;
    let told = sent_key(&tenant, "flash-invitation-resent", "flash-invitation-kept");
    tenant.commit(See::other(page.to("invitations")).telling(told)).await
}

/// Takes an invitation back.
#[utoipa::path(post, path = "/organizations/{organization}/invitations/{id}/revoke")]
pub async fn revoke(
    tenant: Tenant<ManageMembers>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    sending::revoke(&tenant, id).await?;
    tenant.commit(See::other(page.to("invitations")).telling("flash-invitation-revoked")).await
}

/// What to tell: that the mail is on its way, or that this installation keeps it.
pub(super) fn sent_key<P: Permission>(
    tenant: &Tenant<P>,
    sent: &'static str,
    kept: &'static str,
) -> &'static str {
    if tenant.app().config().sends_mail() { sent } else { kept }
}

/// The key of an invitation's state.
fn state_key(state: InvitationState) -> &'static str {
    match state {
        InvitationState::Open => "invitation-open",
        InvitationState::Expired => "invitation-expired",
        InvitationState::Accepted => "invitation-accepted",
        InvitationState::Revoked => "invitation-revoked",
        InvitationState::Closed => "invitation-closed",
    }
}
