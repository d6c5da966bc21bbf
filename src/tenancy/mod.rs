//! The isolation module: the only way from a request to an organization's rows.
//!
//! A handler states what it may do in its argument list: `Tenant<ManageWork>`. The extractor finds the
//! person behind the session or token, their membership in **the organization named in the URL**, and
//! checks the role; only then a [`Tenant`] exists, and only a `Tenant` reaches tenant tables. Its first
//! statement leaves together with `begin; set local role …; set local app.organization_id …` in one round
//! trip. A read ends by itself; a write must hand out a [`Committed`], which only [`Tenant::commit`] makes.
//!
//! `docs/tenancy.md` tells the whole story, with the three layers behind this one.
//!
//! None of these compiles:
//!
//! ```compile_fail,E0451
//! // A made-up member: its fields are private.
//! let member = timetracker::tenancy::Member { role: queries::types::Role::Owner };
//! ```
//! ```compile_fail
//! // A read handler that takes a writing permission.
//! # use timetracker::{error::Error, tenancy::{ManageWork, Tenant, assert_reads}};
//! async fn sneaky(tenant: Tenant<ManageWork>) -> Result<(), Error> { Ok(()) }
//! assert_reads(&sneaky);
//! ```
//! ```compile_fail
//! // A write that forgets to commit.
//! # use timetracker::{error::Error, tenancy::{ManageWork, Tenant, assert_writes}};
//! async fn forgetful(tenant: Tenant<ManageWork>) -> Result<String, Error> { Ok(String::new()) }
//! assert_writes(&forgetful);
//! ```
//! ```compile_fail,E0107
//! // A handler without a permission.
//! # use timetracker::{error::Error, tenancy::Tenant};
//! async fn careless(tenant: Tenant) -> Result<(), Error> { Ok(()) }
//! ```
//! ```compile_fail,E0599
//! // A query on a connection that is no tenant transaction.
//! # async fn f(app: timetracker::App, organization: uuid::Uuid, id: uuid::Uuid) {
//! queries::queries::clients::queries::client().bind(&app, &organization, &id).opt().await;
//! # }
//! ```
//!
//! And this, the honest version, does:
//!
//! ```
//! # use timetracker::{error::Error, tenancy::{Committed, ManageWork, Tenant, assert_writes}};
//! async fn honest(tenant: Tenant<ManageWork>) -> Result<Committed<String>, Error> {
//!     tenant.commit(String::new()).await
//! }
//! assert_writes(&honest);
//! ```

mod committed;
mod credential;
mod former_slug;
mod handlers;
mod idempotency;
mod member;
mod needs;
mod permissions;
mod standing;
mod tenant;
#[cfg(test)]
mod tests;
mod transaction;
pub mod verification;

pub use committed::Committed;
pub use credential::{Credential, SESSION_COOKIE, hash_token, new_token, session_cookie_name};
pub use handlers::{assert_identity, assert_reads, assert_writes};
pub use idempotency::fingerprint_idempotent_requests;
pub use member::{Member, OrganizationProfile, Person};
pub use needs::{Needs, describe};
pub use permissions::{
    Access, ManageOrganization, ManageWork, OwnTokens, Permission, PrepareOrganization, PrepareWork, Reads,
    SeeOrganization, SeeOwnTokens, SeeTime, SeeWork, SwitchTo, TrackTime, Writes,
};
pub use standing::{OrganizationLink, OwnOrganizations, PageRequest};
pub use tenant::Tenant;
