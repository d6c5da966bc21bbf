//! An identity that is nobody's yet, and the person it belongs to: linked with their word, given while signed in.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::admission::{speaks_for, store};
use super::failure::Failure;
use super::protocol::Identity;
use super::provider::Provider;
use crate::App;
use crate::accounts::{Caller, connection, local_path, notify};
use crate::ceremonies::Ceremony;
use crate::error::Error;
use crate::tenancy::Person;
use crate::texts::Text;
use crate::web::{Html, Page, See};

const CEREMONY: Ceremony = Ceremony::new("identity_link");
const PAGE: &str = "/single-sign-on/link";

/// The question.
#[derive(Template)]
#[template(path = "single_sign_on/link.html")]
struct LinkPage {
    page: Page,
    provider: String,
    label: String,
}

impl LinkPage {
    fn hint(&self) -> Text {
        let account = self.page.person().email();
        self.page.t2("identity-link-hint", ("label", &self.label), ("account", account))
    }
}

/// What waits for the answer.
#[derive(Serialize, Deserialize)]
struct Offer {
    organization: Option<Uuid>,
    provider: String,
    identity: Identity,
    next: String,
}

/// Offers the link to who is signed in; who is not, signs in first.
pub(super) async fn offer(
    app: &App,
    person: Option<&Person>,
    provider: &Provider,
    identity: Identity,
    next: String,
) -> Result<Response, Failure> {
    let to = match person {
        Some(_) => See::other(PAGE),
        None => See::other("/sign-in?next=%2Fsingle-sign-on%2Flink").telling("flash-sso-sign-in-once"),
    };
    let mut response = to.into_response();
    let (organization, provider) = (provider.organization, provider.name.clone());
    CEREMONY.begin(app, &mut response, &Offer { organization, provider, identity, next }).await?;
    Ok(response)
}

/// Asks whether to link.
#[utoipa::path(get, path = "/single-sign-on/link")]
pub async fn show(
    _: Person,
    page: Page,
    State(app): State<App>,
    cookies: CookieJar,
) -> Result<Response, Error> {
    Ok(match CEREMONY.look::<Offer>(&app, &cookies).await? {
        Some(Offer { provider, identity, .. }) => {
            Html(LinkPage { page, provider, label: identity.label() }).into_response()
        }
        None => See::other("/account/security/identities").into_response(),
    })
}

/// Links.
#[utoipa::path(post, path = "/single-sign-on/link")]
pub async fn link(
    person: Person,
    State(app): State<App>,
    caller: Caller,
    cookies: CookieJar,
) -> Result<Response, Error> {
    let Some(offer) = CEREMONY.take::<Offer>(&app, &cookies).await? else {
        return Err(Error::conflict("identity-link-over"));
    };
    let mut connection = connection(&app).await?;
    if !speaks_for(&connection, offer.organization, person.email()).await? {
        return Err(Error::forbidden("sso-not-for-account"));
    }
    let transaction = connection.transaction().await?;
    notify(&transaction, &app, &person, &caller, "mail-identity-linked").await?;
    store(&transaction, &app, &caller, person.id(), &offer.identity).await?;
    transaction.commit().await?;
    let next = local_path(&offer.next).filter(|next| *next != "/").unwrap_or("/account/security/identities");
    let mut response = See::other(next).telling("flash-identity-linked").into_response();
    CEREMONY.forget(&app, &mut response);
    Ok(response)
}
