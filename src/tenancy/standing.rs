//! From a request's credential to a person and their place in the organization named in the URL: one statement,
//! one round trip.

use axum::extract::{FromRequestParts, OptionalFromRequestParts, RawPathParams};
use axum::http::request::Parts;
use deadpool_postgres::Client as Connection;
use jiff::Timestamp;
use queries::queries::tenancy::queries::{self as sql, Standing};
pub use queries::queries::tenancy::queries::{ClosedOrganization, OrganizationLink};
use uuid::Uuid;

use super::member::split;
use super::{Credential, Member, Person, former_slug};
use crate::App;
use crate::clock::new_id;
use crate::error::Error;
use crate::texts::Locale;
use crate::web::{Origin, Reader};

/// Marks requests to pages: their navigation needs the person's organizations, which then travel in the same
/// round trip as the standing. Inserted by the router around the page routes.
#[derive(Clone, Copy, Debug)]
pub struct PageRequest;

/// The most organizations of one answer: what the switcher holds.
pub const MOST_ORGANIZATIONS: i64 = 100;

/// The closed organizations that the person owns, by name, a hundred at most. Only a session lists them.
#[derive(Clone, Debug)]
pub struct ClosedOrganizations(pub Vec<ClosedOrganization>);

/// The member who sends this request, and the connection on which the directory answered.
pub(super) async fn member(parts: &mut Parts, app: &App) -> Result<(Member, Connection), Error> {
    let name = organization_in_path(parts, app).await?;
    let (standing, connection, credential) = standing(parts, app, Some(&name)).await?;
    let member = Member::from_standing(standing, &credential)?;
    former_slug::lead_on(parts, &name, member.organization())?;
    if member.support_until.is_some() {
        note_support_entry(parts, app, &connection, &member).await?;
    }
    if parts.extensions.get::<PageRequest>().is_none() {
        app.api_calls().count(member.organization().id, app.now());
    }
    parts.extensions.insert(member.clone());
    Ok((member, connection))
}

/// The holder of a credential as a member of an organization named by its id.
pub(super) async fn member_of(
    app: &App,
    credential: &Credential,
    organization: Uuid,
) -> Result<(Member, Connection), Error> {
    #[expect(clippy::disallowed_methods, reason = "this is where a connection becomes a Tenant or a Person")]
    let connection = app.database().connection().await?;
    let found = ask(&connection, credential, None, Some(organization), app.now()).await?;
    let member = Member::from_standing(found.ok_or(Error::Unauthorized)?, credential)?;
    // Who was let in to look around does not belong there.
    if member.support_until.is_some() { Err(Error::NotFound) } else { Ok((member, connection)) }
}

/// Puts on record that an operator looks into the organization, before they see any of it.
async fn note_support_entry(
    parts: &Parts,
    app: &App,
    connection: &Connection,
    member: &Member,
) -> Result<(), Error> {
    let Credential::Session(hash) = &member.person.credential else { return Err(Error::NotFound) };
    let (hash, origin) = (hash.as_slice(), Origin::of(app, parts));
    sql::note_support_entry()
        .bind(
            connection,
            &hash,
            &member.organization.id,
            &new_id(),
            &origin.address,
            &origin.user_agent,
            &app.now(),
        )
        .one()
        .await?;
    Ok(())
}

/// `{organization}` of the matched route.
async fn organization_in_path(parts: &mut Parts, app: &App) -> Result<String, Error> {
    let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
    let found = params.iter().find(|(name, _)| *name == "organization").map(|(_, value)| value.to_owned());
    found.ok_or_else(|| Error::internal("a tenant route without {organization} in its path"))
}

/// The standing of who sends the request. Pages get the person's organizations along with it (as a request extension).
pub(super) async fn standing(
    parts: &mut Parts,
    app: &App,
    name: Option<&str>,
) -> Result<(Standing, Connection, Credential), Error> {
    let credential = Credential::find(&parts.headers, app.config().secure()).ok_or(Error::Unauthorized)?;
    #[expect(clippy::disallowed_methods, reason = "this is where a connection becomes a Tenant or a Person")]
    let connection = app.database().connection().await?;
    let id = name.and_then(|name| Uuid::try_parse(name).ok());
    // What reads as an id is one: nobody's slug can stand in for another organization's id.
    let slug = name.filter(|_| id.is_none());
    let (now, page) = (app.now(), parts.extensions.get::<PageRequest>().is_some());
    let (found, organizations) = futures_util::join!(ask(&connection, &credential, slug, id, now), async {
        match &credential {
            Credential::Session(hash) if page => organizations_of(&connection, hash, now).await.map(Some),
            _ => Ok(None),
        }
    });
    if let Some(organizations) = organizations? {
        parts.extensions.insert(organizations);
    }
    let standing = found?.ok_or(Error::Unauthorized)?;
    if let (Some(reader), Some(own)) = (parts.extensions.get::<Reader>(), Locale::of(&standing.user_locale)) {
        reader.is_person(own);
    }
    if standing.stale {
        // Every five minutes at most: a read stays a read.
        sql::touch_standing()
            .bind(&connection, &standing.session_id, &standing.organization_id, &now)
            .one()
            .await?;
    }
    Ok((standing, connection, credential))
}

/// Asks the directory: nothing when the credential is not valid.
pub(super) async fn ask(
    connection: &Connection,
    credential: &Credential,
    slug: Option<&str>,
    id: Option<Uuid>,
    now: Timestamp,
) -> Result<Option<Standing>, Error> {
    let hash = match credential {
        Credential::Token(hash) => {
            return Ok(sql::token_standing()
                .bind(connection, &hash.as_slice(), &slug, &id, &now)
                .opt()
                .await?);
        }
        Credential::Session(hash) => hash.as_slice(),
    };
    let found = sql::session_standing().bind(connection, &hash, &slug, &id, &now).opt().await?;
    let stranger = found.as_ref().is_some_and(|standing| standing.organization_id.is_none());
    if stranger && (slug.is_some() || id.is_some()) {
        // Nobody's own, or closed, or open to operators: only its owners, and those, are told which.
        let (closed, support) = (sql::closed_standing(), sql::support_standing());
        let (closed, support) = futures_util::try_join!(
            closed.bind(connection, &hash, &slug, &id, &now).opt(),
            support.bind(connection, &hash, &slug, &id, &now).opt(),
        )?;
        return Ok(closed.or(support).or(found));
    }
    Ok(found)
}

impl FromRequestParts<App> for Person {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let (standing, _, credential) = standing(parts, app, None).await?;
        let (person, ..) = split(standing, &credential);
        parts.extensions.insert(person.clone());
        Ok(person)
    }
}

impl OptionalFromRequestParts<App> for Person {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Error> {
        match <Self as FromRequestParts<App>>::from_request_parts(parts, app).await {
            Ok(person) => Ok(Some(person)),
            Err(Error::Unauthorized) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl Person {
    /// One page of the person's own organizations by name, with one more than [`MOST_ORGANIZATIONS`] where there are
    /// more; `pattern` is an escaped `like` pattern. An API token belongs to one organization and lists none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn organizations(
        &self,
        app: &App,
        pattern: Option<&str>,
        after: Option<&(String, Uuid)>,
    ) -> Result<Vec<OrganizationLink>, Error> {
        let Credential::Session(hash) = &self.credential else { return Ok(Vec::new()) };
        #[expect(clippy::disallowed_methods, reason = "the directory answers for the session's holder")]
        let connection = app.database().connection().await?;
        let (name, id) = (after.map(|(name, _)| name.as_str()), after.map(|(_, id)| *id));
        Ok(sql::session_organizations()
            .bind(&connection, &hash.as_slice(), &app.now(), &pattern, &name, &id, &(MOST_ORGANIZATIONS + 1))
            .all()
            .await?)
    }
}

impl FromRequestParts<App> for ClosedOrganizations {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let Some(Credential::Session(hash)) = Credential::find(&parts.headers, app.config().secure()) else {
            return Err(Error::Unauthorized);
        };
        #[expect(clippy::disallowed_methods, reason = "answers for the session's holder only")]
        let connection = app.database().connection().await?;
        let hash = hash.as_slice();
        Ok(Self(sql::session_closed_organizations().bind(&connection, &hash, &app.now()).all().await?))
    }
}

/// The holder's own organizations, by name.
async fn organizations_of(
    connection: &Connection,
    session: &[u8],
    now: Timestamp,
) -> Result<Vec<OrganizationLink>, Error> {
    let none = (None::<&str>, None::<&str>, None::<Uuid>);
    Ok(sql::session_organizations()
        .bind(connection, &session, &now, &none.0, &none.1, &none.2, &MOST_ORGANIZATIONS)
        .all()
        .await?)
}
