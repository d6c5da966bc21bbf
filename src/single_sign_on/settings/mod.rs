//! What an organization says about its own provider, and about the mail domains for which it speaks.

pub mod pages;

use queries::queries::single_sign_on::settings::queries as sql;
pub use queries::queries::single_sign_on::settings::queries::{MailDomain, OwnProvider};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;
use webauthn_rs::prelude::Url;

use super::provider::secret_context;
use crate::App;
use crate::audit::{self, Event};
use crate::error::{Constraints, Error, Fields, OnConstraint};
use crate::tenancy::{ManageOrganization, Permission, Tenant, new_token};
use crate::web::{length, trimmed};

/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[("mail_domains_domain_unique", "domain", "domain-known")];

/// An organization's provider, as the form sends it. Not `Debug`: a secret has no place in a log.
#[derive(Default, Deserialize, ToSchema)]
pub struct ProviderInput {
    /// What people call it; 1 to 60 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub(super) name: String,
    /// Its issuer, an address.
    #[serde(default, deserialize_with = "trimmed")]
    #[schema(example = "https://accounts.example.com")]
    pub(super) issuer: String,
    /// What this service is called there.
    #[serde(default, deserialize_with = "trimmed")]
    pub(super) oidc_client: String,
    /// The secret that goes with it; empty keeps the one that is stored.
    #[serde(default, deserialize_with = "trimmed")]
    pub(super) oidc_secret: String,
    /// Whether people of the verified domains who are new here become members.
    #[serde(default)]
    pub(super) admits_new_people: bool,
}

/// A mail domain, as the form sends it.
#[derive(Default, Deserialize, ToSchema)]
pub struct DomainInput {
    /// For example `example.com`.
    #[serde(default, deserialize_with = "trimmed")]
    #[schema(example = "example.com")]
    pub(super) domain: String,
}

impl ProviderInput {
    fn check(&self, app: &App, has_secret: bool) -> Result<(), Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, 60);
        length(&mut fields, "issuer", &self.issuer, 1, 500);
        length(&mut fields, "oidc_client", &self.oidc_client, 1, 300);
        length(&mut fields, "oidc_secret", &self.oidc_secret, usize::from(!has_secret), 500);
        let plain = app.config().single_sign_on.internal_identity_providers;
        let address = Url::parse(&self.issuer).ok();
        let good = address.is_some_and(|url| {
            let scheme = url.scheme() == "https" || plain && url.scheme() == "http";
            scheme && url.has_host() && url.query().is_none() && url.fragment().is_none()
        });
        if fields.of("issuer").is_none() && !good {
            fields.add("issuer", "sso-issuer-invalid");
        }
        fields.check()
    }
}

impl DomainInput {
    /// The domain as it is stored: lower case, in its ASCII form.
    fn ascii(&self) -> Result<String, Error> {
        let wrong = || Error::field("domain", "domain-invalid");
        let host = Url::parse(&format!("https://{}/", self.domain)).map_err(|_| wrong())?;
        let domain = host.domain().filter(|domain| domain.contains('.') && domain.len() <= 200);
        let plain = host.path() == "/" && host.port().is_none() && host.username().is_empty();
        domain.filter(|_| plain).map(|domain| domain.trim_end_matches('.').to_owned()).ok_or_else(wrong)
    }
}

/// The organization's provider, if it has one.
async fn provider<P: Permission>(tenant: &Tenant<P>) -> Result<Option<OwnProvider>, Error> {
    Ok(sql::own_provider().bind(tenant, &tenant.organization_id()).opt().await?)
}

/// The organization's mail domains, by name.
async fn domains<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<MailDomain>, Error> {
    Ok(sql::list_domains().bind(tenant, &tenant.organization_id()).all().await?)
}

/// Stores the provider, new or changed.
async fn save(tenant: &Tenant<ManageOrganization>, input: &ProviderInput) -> Result<(), Error> {
    let (organization, present) = (tenant.organization_id(), provider(tenant).await?);
    input.check(tenant.app(), present.is_some())?;
    let secret = match input.oidc_secret.as_str() {
        "" => None,
        secret => Some(tenant.app().sealing().seal(&secret_context(organization), secret.as_bytes())?),
    };
    let ProviderInput { name, issuer, oidc_client: client_id, admits_new_people, .. } = input;
    let now = tenant.now();
    match (&present, &secret) {
        (None, Some(secret)) => {
            sql::insert_provider()
                .bind(tenant, &organization, name, issuer, client_id, secret, admits_new_people, &now)
                .await?
        }
        _ => {
            sql::update_provider()
                .bind(tenant, name, issuer, client_id, &secret, admits_new_people, &now, &organization)
                .await?
        }
    };
    let after = json!({ "issuer": issuer, "client_id": client_id, "admits_new_people": admits_new_people });
    let before = present.map(|present| {
        let OwnProvider { issuer, client_id, admits_new_people, .. } = present;
        json!({ "issuer": issuer, "client_id": client_id, "admits_new_people": admits_new_people })
    });
    let event =
        Event::new("identity_provider.saved").about("identity_provider", organization, name).after(after);
    audit::record(tenant, before.into_iter().fold(event, Event::before)).await
}

/// Removes the provider: nobody signs in through it any more.
async fn remove(tenant: &Tenant<ManageOrganization>) -> Result<(), Error> {
    let organization = tenant.organization_id();
    let removed = sql::delete_provider().bind(tenant, &organization).opt().await?;
    let Some(name) = removed else { return Ok(()) };
    let event = Event::new("identity_provider.removed").about("identity_provider", organization, name);
    audit::record(tenant, event).await
}

/// Notes a domain that is to be verified.
async fn add_domain(tenant: &Tenant<ManageOrganization>, input: &DomainInput) -> Result<(), Error> {
    let (domain, id) = (input.ascii()?, tenant.new_id());
    let challenge = format!("timetracker-verification={}", new_token());
    sql::insert_domain()
        .bind(tenant, &tenant.organization_id(), &id, &domain, &challenge, &tenant.now())
        .await
        .on_constraint(CONSTRAINTS)?;
    audit::record(tenant, Event::new("mail_domain.added").about("mail_domain", id, domain)).await
}

/// One of the organization's domains.
async fn domain<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<MailDomain, Error> {
    sql::mail_domain().bind(tenant, &tenant.organization_id(), &id).opt().await?.ok_or(Error::NotFound)
}

/// Notes that a domain was found to publish what it was asked to.
async fn note_verified(tenant: &Tenant<ManageOrganization>, domain: &MailDomain) -> Result<(), Error> {
    let organization = tenant.organization_id();
    let noted = sql::verify_domain()
        .bind(tenant, &tenant.now(), &organization, &domain.id, &domain.challenge)
        .await?;
    if noted == 0 {
        return Ok(());
    }
    let event = Event::new("mail_domain.verified").about("mail_domain", domain.id, &domain.domain);
    audit::record(tenant, event).await
}

/// Removes a domain: the provider no longer speaks for its people.
async fn remove_domain(tenant: &Tenant<ManageOrganization>, id: Uuid) -> Result<(), Error> {
    let removed = sql::delete_domain().bind(tenant, &tenant.organization_id(), &id).opt().await?;
    let name = removed.ok_or(Error::NotFound)?;
    audit::record(tenant, Event::new("mail_domain.removed").about("mail_domain", id, name)).await
}
