//! The organization's settings for signing in.

use askama::Template;
use futures_util::try_join;

use super::{DomainInput, MailDomain, OwnProvider, ProviderInput};
use crate::error::{Error, Fields};
use crate::single_sign_on::dns;
use crate::single_sign_on::protocol::CALLBACK;
use crate::tenancy::{Committed, ManageOrganization, Permission, PrepareOrganization, Tenant};
use crate::texts::Message;
use crate::web::{Form, Html, Id, Page, Path, See};

/// Where the settings are, below the organization's address.
const PART: &str = "settings/single-sign-on";

/// The settings.
#[derive(Template)]
#[template(path = "single_sign_on/settings/show.html")]
pub struct SettingsPage {
    page: Page,
    provider: Option<OwnProvider>,
    domains: Vec<MailDomain>,
    /// Where the provider must send people back to.
    callback: String,
    /// The address at which the organization's people can begin.
    start: String,
    input: ProviderInput,
    fields: Fields,
    domain: DomainInput,
    refusal: Option<Message>,
}

impl SettingsPage {
    async fn load<P: Permission>(tenant: &Tenant<P>, page: Page) -> Result<Self, Error> {
        let (page, provider, domains) =
            try_join!(page.with_timer(tenant), super::provider(tenant), super::domains(tenant))?;
        let address = tenant.app().config().address();
        let address = address.trim_end_matches('/');
        let input = provider.as_ref().map(|provider| ProviderInput {
            name: provider.name.clone(),
            issuer: provider.issuer.clone(),
            oidc_client: provider.client_id.clone(),
            oidc_secret: String::new(),
            admits_new_people: provider.admits_new_people,
        });
        let slug = &tenant.member().organization().slug;
        Ok(Self {
            callback: format!("{address}{CALLBACK}"),
            start: format!("{address}/single-sign-on?at={slug}"),
            page,
            provider,
            domains,
            input: input.unwrap_or_default(),
            fields: Fields::default(),
            domain: DomainInput::default(),
            refusal: None,
        })
    }
}

/// The organization's provider and its domains.
#[utoipa::path(get, path = "/organizations/{organization}/settings/single-sign-on")]
pub async fn show(tenant: Tenant<PrepareOrganization>, page: Page) -> Result<Html<SettingsPage>, Error> {
    Box::pin(SettingsPage::load(&tenant, page)).await.map(Html)
}

/// Stores the provider.
#[utoipa::path(post, path = "/organizations/{organization}/settings/single-sign-on", request_body = ProviderInput)]
pub async fn save(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Form(input): Form<ProviderInput>,
) -> Result<Committed<See>, Error> {
    match super::save(&tenant, &input).await {
        Ok(()) => tenant.commit(See::other(page.to(PART)).telling("flash-saved")).await,
        Err(Error::Invalid(fields)) => {
            let shown = Box::pin(SettingsPage::load(&tenant, page)).await?;
            Err(Html(SettingsPage { input, fields, ..shown }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Removes the provider.
#[utoipa::path(post, path = "/organizations/{organization}/settings/single-sign-on/remove")]
pub async fn remove(tenant: Tenant<ManageOrganization>, page: Page) -> Result<Committed<See>, Error> {
    super::remove(&tenant).await?;
    tenant.commit(See::other(page.to(PART)).telling("flash-sso-removed")).await
}

/// Adds a mail domain.
#[utoipa::path(post, path = "/organizations/{organization}/settings/mail-domains", request_body = DomainInput)]
pub async fn add_domain(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Form(domain): Form<DomainInput>,
) -> Result<Committed<See>, Error> {
    // A violated constraint ends the transaction, so what the page shows is read before.
    let shown = Box::pin(SettingsPage::load(&tenant, page)).await?;
    match super::add_domain(&tenant, &domain).await {
        Ok(()) => tenant.commit(See::other(shown.page.to(PART))).await,
        Err(Error::Invalid(fields)) => Err(Html(SettingsPage { fields, domain, ..shown }).rejected()),
        Err(error) => Err(error),
    }
}

/// Looks whether a domain publishes what it was asked to. No transaction is open while the DNS is asked.
#[utoipa::path(post, path = "/organizations/{organization}/settings/mail-domains/{id}/verify")]
pub async fn verify_domain(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let domain = super::domain(&tenant, id).await?;
    let app = tenant.app().clone();
    let (tenant, found) = tenant.aside(dns::publishes(&app, &domain.domain, &domain.challenge)).await?;
    match found {
        Ok(true) => {
            super::note_verified(&tenant, &domain).await?;
            tenant.commit(See::other(page.to(PART)).telling("flash-domain-verified")).await
        }
        Ok(false) | Err(Error::Conflict(_)) => {
            let message = match found {
                Err(Error::Conflict(message)) => message,
                _ => Message::from("domain-not-found").with("record", dns::record_name(&domain.domain)),
            };
            let shown = Box::pin(SettingsPage::load(&tenant, page)).await?;
            Err(Html(SettingsPage { refusal: Some(message), ..shown }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Removes a mail domain.
#[utoipa::path(post, path = "/organizations/{organization}/settings/mail-domains/{id}/remove")]
pub async fn remove_domain(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::remove_domain(&tenant, id).await?;
    tenant.commit(See::other(page.to(PART)).telling("flash-domain-removed")).await
}
