//! OpenID Connect: the authorization code flow with PKCE, state and nonce.

use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreProviderMetadata, CoreUserInfoClaims,
};
use openidconnect::{
    AccessTokenHash, AuthType, AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce,
    OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
};
use serde::{Deserialize, Serialize};

use super::failure::Failure;
use super::http::Http;
use super::provider::Provider;
use crate::App;

/// Where providers send people back to.
pub(super) const CALLBACK: &str = "/single-sign-on/callback";

/// What is kept of a question until its answer comes.
#[derive(Serialize, Deserialize)]
pub(super) struct Question {
    pub(super) state: String,
    nonce: String,
    verifier: String,
}

/// Who somebody is, in the words of a provider.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Identity {
    pub(super) issuer: String,
    pub(super) subject: String,
    /// Folded to lower case; only one that the provider has verified.
    pub(super) email: Option<String>,
    pub(super) name: Option<String>,
}

impl Identity {
    /// How people recognise it.
    pub(super) fn label(&self) -> String {
        self.email.clone().or_else(|| self.name.clone()).unwrap_or_else(|| self.subject.clone())
    }
}

/// The client of a provider, with what is known of it. A macro, because its type tells which addresses it has.
macro_rules! client {
    ($app:expr, $provider:expr, $http:expr) => {{
        let (app, provider): (&App, &Provider) = ($app, $provider);
        let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(Failure::unreachable)?;
        let metadata =
            CoreProviderMetadata::discover_async(issuer, $http).await.map_err(Failure::unreachable)?;
        let auth_type = auth_type(&metadata);
        let secret = Some(provider.client_secret.clone()).filter(|secret| !secret.is_empty());
        let back = RedirectUrl::new(format!("{}{CALLBACK}", app.config().address().trim_end_matches('/')));
        CoreClient::from_provider_metadata(
            metadata,
            ClientId::new(provider.client_id.clone()),
            secret.map(ClientSecret::new),
        )
        .set_redirect_uri(back.map_err(crate::error::Error::internal)?)
        .set_auth_type(auth_type)
    }};
}

/// How the provider wants to see the client's secret.
fn auth_type(metadata: &CoreProviderMetadata) -> AuthType {
    let methods = metadata.token_endpoint_auth_methods_supported();
    let basic = methods.is_none_or(|methods| methods.contains(&CoreClientAuthMethod::ClientSecretBasic));
    if basic { AuthType::BasicAuth } else { AuthType::RequestBody }
}

/// The address to send the person to, and what to keep until they come back.
pub(super) async fn ask(app: &App, provider: &Provider) -> Result<(String, Question), Failure> {
    let http = Http::new(provider.is_trusted(app))?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let (address, state, nonce) = client!(app, provider, &http)
        .authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random)
        .add_scopes(["email", "profile"].map(|scope| Scope::new(scope.to_owned())))
        .set_pkce_challenge(challenge)
        .url();
    let question = Question {
        state: state.into_secret(),
        nonce: nonce.secret().clone(),
        verifier: verifier.into_secret(),
    };
    Ok((address.into(), question))
}

/// Exchanges the code for who the person is. Signature, issuer, audience, expiry and nonce are checked.
pub(super) async fn answer(
    app: &App,
    provider: &Provider,
    question: Question,
    code: String,
) -> Result<Identity, Failure> {
    let http = Http::new(provider.is_trusted(app))?;
    let client = client!(app, provider, &http);
    let tokens = client
        .exchange_code(AuthorizationCode::new(code))
        .map_err(Failure::unreachable)?
        .set_pkce_verifier(PkceCodeVerifier::new(question.verifier))
        .request_async(&http)
        .await
        .map_err(Failure::refused)?;
    let verifier = client.id_token_verifier();
    let id_token = tokens.id_token().ok_or_else(|| Failure::refused("no ID token"))?;
    let claims = id_token.claims(&verifier, &Nonce::new(question.nonce)).map_err(Failure::refused)?;
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = id_token.signing_alg().map_err(Failure::refused)?;
        let key = id_token.signing_key(&verifier).map_err(Failure::refused)?;
        let found = AccessTokenHash::from_token(tokens.access_token(), algorithm, key);
        if found.map_err(Failure::refused)? != *expected {
            return Err(Failure::refused("another access token"));
        }
    }
    let mut identity = Identity {
        issuer: claims.issuer().to_string(),
        subject: claims.subject().to_string(),
        email: verified(claims.email().map(|email| email.as_str()), claims.email_verified()),
        name: claims.name().and_then(|name| name.get(None)).map(|name| name.to_string()),
    };
    if claims.email().is_none()
        && let Ok(request) = client.user_info(tokens.access_token().clone(), Some(claims.subject().clone()))
    {
        let info: CoreUserInfoClaims = request.request_async(&http).await.map_err(Failure::refused)?;
        identity.email = verified(info.email().map(|email| email.as_str()), info.email_verified());
        identity.name = identity.name.or_else(|| Some(info.name()?.get(None)?.to_string()));
    }
    Ok(identity)
}

/// The address, if the provider says in so many words that it has verified it.
fn verified(email: Option<&str>, verified: Option<bool>) -> Option<String> {
    email.filter(|_| verified == Some(true)).map(|email| email.trim().to_lowercase())
}
