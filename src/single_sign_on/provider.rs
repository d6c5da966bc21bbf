//! Which provider somebody is sent to.

use queries::queries::single_sign_on::queries::{self as sql, OrganizationProvider};
use uuid::Uuid;

use crate::App;
use crate::accounts::connection;
use crate::error::Error;

/// A provider, ready to be asked.
pub(super) struct Provider {
    /// The organization that named it; none for the installation's own.
    pub(super) organization: Option<Uuid>,
    /// What people call it.
    pub(super) name: String,
    pub(super) issuer: String,
    pub(super) client_id: String,
    pub(super) client_secret: String,
}

impl Provider {
    /// The one that the installation names for everybody.
    pub(super) fn of_installation(app: &App) -> Option<Self> {
        let config = &app.config().single_sign_on;
        Some(Self {
            organization: None,
            name: config.oidc_name.clone(),
            issuer: config.oidc_issuer.clone()?,
            client_id: config.oidc_client_id.clone()?,
            client_secret: config.oidc_client_secret.clone().unwrap_or_default(),
        })
    }

    /// The one of the organization with this slug.
    pub(super) async fn of_slug(app: &App, slug: &str) -> Result<Option<Self>, Error> {
        Self::find(app, None, Some(slug), None).await
    }

    /// The one of the organization with this id.
    pub(super) async fn of_organization(app: &App, id: Uuid) -> Result<Option<Self>, Error> {
        Self::find(app, None, None, Some(id)).await
    }

    /// The one that speaks for a mail domain, with the id of its organization.
    pub(super) async fn of_domain(app: &App, domain: &str) -> Result<Option<Self>, Error> {
        Self::find(app, Some(domain), None, None).await
    }

    async fn find(
        app: &App,
        domain: Option<&str>,
        slug: Option<&str>,
        id: Option<Uuid>,
    ) -> Result<Option<Self>, Error> {
        let connection = connection(app).await?;
        let found = sql::provider().bind(&connection, &domain, &slug, &id).opt().await?;
        found.map(|found| Self::open(app, found)).transpose()
    }

    fn open(app: &App, found: OrganizationProvider) -> Result<Self, Error> {
        let secret = app.sealing().open(&secret_context(found.organization_id), &found.client_secret)?;
        Ok(Self {
            organization: Some(found.organization_id),
            name: found.name,
            issuer: found.issuer,
            client_id: found.client_id,
            client_secret: String::from_utf8(secret).map_err(Error::internal)?,
        })
    }

    /// Whether it may be inside the network: the operator named it, or trusts everybody who names one.
    pub(super) fn is_trusted(&self, app: &App) -> bool {
        self.organization.is_none() || app.config().single_sign_on.internal_identity_providers
    }
}

/// What an organization's secret is sealed for.
pub(super) fn secret_context(organization: Uuid) -> String {
    format!("identity_provider:{organization}")
}
