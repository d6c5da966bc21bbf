//! The rules that PostgreSQL's own catalogue answers: one statement each, in the `.sql` files beside this one.

use queries::client::GenericClient;
use queries::queries::tenancy::verification::{keys, operators, roles, tables};
use tokio_postgres::Error;

use super::Rule;
use super::operator::{OPERATOR_GRANTS, OPERATOR_POLICIES};

/// Tables without an `organization_id`: they belong to no organization. Every other table without one is a finding.
pub(super) const IDENTITY_TABLES: &[&str] = &[
    "users",                   // people, in however many organizations
    "operators",               // who runs the service, whatever organizations they are in
    "sessions",                // a person's sign-ins, whichever organization they look at
    "account_jobs",            // mail about an account, whatever organizations it is in
    "account_events",          // what a person did with their account
    "erased_organizations",    // what was erased, and how much: no organization is left to own it
    "sign_in_throttles",       // failures before anybody is known
    "totp_secrets",            // a person's authenticator app
    "recovery_codes",          // and what opens the account without it
    "sign_in_challenges",      // a password was right, a second factor is awaited
    "ceremonies",              // what a browser has begun and not finished
    "passkeys",                // a person's passkeys
    "external_identities",     // who a person is at another service
    "one_time_tokens",         // mailed links: to a person, or to an address that has no account yet
    "address_changes",         // a person's next address, until both links were opened
    "refinery_schema_history", // the migrations
];

/// Unique keys across organizations.
pub(super) const GLOBAL_KEYS: &[&str] = &[
    "organization_slugs_pkey", // an address leads to one organization, and nobody else can take it
];

/// References between an organization's rows and the identity plane.
pub(super) const REFERENCES_TO_PEOPLE: &[&str] = &[
    "memberships_user_id_fkey", // the one place where a person enters an organization
    "sessions_last_organization_fkey", // decides only where `/` leads; every request asks the membership again
];

/// A table that holds organizations' rows.
pub type Table = tables::TenantTables;

/// Every table that holds organizations' rows: found by its `organization_id`, so no list can miss one.
///
/// # Errors
/// When the connection fails.
pub async fn tenant_tables(client: &impl GenericClient) -> Result<Vec<Table>, Error> {
    tables::tenant_tables().bind(client).all().await
}

/// Runs the statements and pairs each with its promise.
macro_rules! rules {
    ($client:expr; $($file:ident::$name:ident($($parameter:expr),*) promises $promise:literal;)*) => {
        vec![$(
            Rule::new(
                stringify!($name),
                $promise,
                $file::$name()
                    .bind($client, $($parameter),*)
                    .map(|row| (row.object.to_owned(), row.detail.map(str::to_owned)))
                    .all()
                    .await?,
            )
        ),*]
    };
}

/// Holds the database's schema against every rule. Reads the catalogue only, so any role may.
///
/// # Errors
/// When the connection fails.
pub async fn catalogue(client: &impl GenericClient) -> Result<Vec<Rule>, Error> {
    let t = &tenant_tables(client).await?.into_iter().map(|table| table.name).collect::<Vec<_>>();
    let (identity, global, people) = (&IDENTITY_TABLES, &GLOBAL_KEYS, &REFERENCES_TO_PEOPLE);
    let (grants, policies) = (&OPERATOR_GRANTS, &OPERATOR_POLICIES);
    Ok(rules! { client;
        tables::identity_tables(identity, t) promises "every table without an organization is known to need none";
        tables::organization_column(t) promises "every row names its organization";
        tables::row_level_security(t) promises "row-level security is enabled, and forced on the owner too";
        tables::tenant_policy(t) promises "the tenant policy admits the transaction's organization, to read and to write";
        tables::other_policies(t) promises "no other policy admits anybody but the directory and operators";
        tables::table_grants(t) promises "nobody but the tenant, directory and operator roles holds a right, and theirs are on rows";
        tables::identity_grants(t) promises "the tenant role holds no right on people, sessions and the like";
        tables::sequence_grants() promises "the login role holds no right on a sequence";
        tables::default_privileges() promises "a new object is born without grants";
        tables::triggers(t) promises "no trigger acts on organizations' rows";
        tables::rewrite_rules(t) promises "no rewrite rule acts on organizations' rows";
        tables::views() promises "every view reads with the rights of who asks";
        keys::primary_keys(t) promises "every table has a primary key";
        keys::unique_keys(t, global) promises "every unique key starts with the organization";
        keys::references(t, people) promises "every reference stays in its organization";
        keys::reference_indexes(t) promises "every reference has an index";
        keys::deletions(t) promises "deleting an organization takes its rows along; nothing else cascades";
        keys::belonging(t) promises "every row belongs to an organization that exists";
        operators::operator_grants(grants) promises "the operator role holds the rights on its list and no other";
        operators::operator_policies(policies, t) promises "the operator role sees and changes the rows that its list says";
        roles::role_attributes() promises "no role of the service can pass by row-level security";
        roles::inheritance() promises "the login role has no tenant's and no operator's right until it enters their role";
        roles::member_of() promises "the login role may become the tenant and the operator role and no other";
        roles::members() promises "nobody else may become one of the service's roles";
        roles::session_settings() promises "no connection starts inside an organization";
        roles::owners(t) promises "no role of the service owns a table";
        roles::schemas() promises "no role of the service may add to the schema";
        roles::definer_functions() promises "functions with more rights are the directory's, pinned, and closed to everybody else";
    })
}
