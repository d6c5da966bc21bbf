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
//! None of the following compiles; beside each stands the honest version, which does.
//!
//! A made-up member, or a made-up proof of a commit: their fields are private.
//! ```compile_fail,E0451
//! fn impostor(person: timetracker::tenancy::Member) -> timetracker::tenancy::Member {
//!     timetracker::tenancy::Member { role: queries::types::Role::Owner, ..person }
//! }
//! ```
//! ```compile_fail,E0423
//! fn liar() -> timetracker::tenancy::Committed<()> {
//!     timetracker::tenancy::Committed(())
//! }
//! ```
//! ```
//! fn honest(member: &timetracker::tenancy::Member) -> queries::types::Role {
//!     member.role()
//! }
//! ```
//!
//! A handler that does not say what it may do.
//! ```compile_fail,E0107
//! async fn careless(tenant: timetracker::tenancy::Tenant) {}
//! ```
//! ```
//! async fn careful(tenant: timetracker::tenancy::Tenant<timetracker::tenancy::SeeWork>) {}
//! ```
//!
//! A route that reads, with a permission to write.
//! ```compile_fail,E0277
//! # use timetracker::{error::Error, tenancy::{ManageWork, Tenant, assert_reads}};
//! async fn list(tenant: Tenant<ManageWork>) -> Result<(), Error> { Ok(()) }
//! assert_reads(&list);
//! ```
//! ```
//! # use timetracker::{error::Error, tenancy::{SeeWork, Tenant, assert_reads}};
//! async fn list(tenant: Tenant<SeeWork>) -> Result<(), Error> { Ok(()) }
//! assert_reads(&list);
//! ```
//!
//! A write that forgets to commit.
//! ```compile_fail,E0277
//! # use timetracker::{error::Error, tenancy::{ManageWork, Tenant, assert_writes}};
//! async fn create(tenant: Tenant<ManageWork>) -> Result<String, Error> { Ok(String::new()) }
//! assert_writes(&create);
//! ```
//! ```
//! # use timetracker::{error::Error, tenancy::{Committed, ManageWork, Tenant, assert_writes}};
//! async fn create(tenant: Tenant<ManageWork>) -> Result<Committed<String>, Error> {
//!     tenant.commit(String::new()).await
//! }
//! assert_writes(&create);
//! ```
//!
//! A tenant in a route that belongs to no organization.
//! ```compile_fail,E0277
//! # use timetracker::{error::Error, tenancy::{ManageWork, Tenant, assert_identity}};
//! async fn sign_in(tenant: Tenant<ManageWork>) -> Result<(), Error> { Ok(()) }
//! assert_identity(&sign_in);
//! ```
//! ```
//! # use timetracker::{error::Error, tenancy::{Person, assert_identity}};
//! async fn sign_in(person: Option<Person>) -> Result<(), Error> { Ok(()) }
//! assert_identity(&sign_in);
//! ```
//!
//! A statement on anything but a tenant transaction.
//! ```compile_fail,E0277
//! # async fn f(app: timetracker::App, organization: uuid::Uuid, id: uuid::Uuid) {
//! queries::queries::clients::queries::client().bind(&app, &organization, &id);
//! # }
//! ```
//! ```
//! # async fn f(tenant: timetracker::tenancy::Tenant<timetracker::tenancy::SeeWork>, id: uuid::Uuid) {
//! queries::queries::clients::queries::client().bind(&tenant, &tenant.organization_id(), &id);
//! # }
//! ```

mod caretaker;
mod closed;
mod committed;
mod credential;
mod feed;
mod former_slug;
mod founding;
mod handlers;
mod idempotency;
mod member;
mod needs;
mod on_behalf;
mod operator;
mod organization_profile;
mod permissions;
mod person;
mod standing;
mod tenant;
#[cfg(test)]
mod tests;
mod transaction;
pub mod verification;

pub use caretaker::Caretaker;
pub use committed::Committed;
pub use credential::{Credential, SESSION_COOKIE, hash_token, new_token, session_cookie_name};
pub use feed::FeedReader;
pub use founding::Founding;
pub use handlers::{assert_identity, assert_reads, assert_writes};
pub use idempotency::fingerprint_idempotent_requests;
pub use member::Member;
pub use needs::{Needs, describe};
pub(crate) use on_behalf::{tenant_of_block, tenant_of_import};
pub use operator::{Operator, OperatorAtDoor, Oversight};
pub use organization_profile::{OrganizationProfile, TimePolicies};
pub use permissions::{
    Access, AdmitSupport, AnswerOffer, ApproveTime, CloseOrganization, ExportAudit, ExportTime, HoldsIn,
    KeepFilters, LeaveOrganization, ManageBudgets, ManageMembers, ManageOrganization, ManageRates,
    ManageTasks, ManageWork, OwnOrganization, OwnTokens, Permission, PrepareFilters, PrepareMembers,
    PrepareOrganization, PrepareOwnership, PrepareTasks, PrepareTime, PrepareWork, ReadNotifications, Reads,
    SeeApprovals, SeeAudit, SeeBudgets, SeeClosing, SeeMembers, SeeOffer, SeeOrganization, SeeOwnTokens,
    SeeRates, SeeTime, SeeUsage, SeeWork, StarProjects, SwitchTo, TrackTime, Writes,
};
pub use person::{Formats, Person};
pub use standing::{
    ClosedOrganization, ClosedOrganizations, MOST_ORGANIZATIONS, OrganizationLink, PageRequest,
};
pub use tenant::Tenant;
