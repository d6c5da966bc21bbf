//! The one list of what operators may do by themselves. A right that is not on it is a finding.

/// Every grant to the operator role, as the catalogue writes it.
pub(super) const OPERATOR_GRANTS: &[&str] = &[
    // Organizations as customers: their plan and state, and where to write to.
    "select (id, name, slug, contact_email, status, plan, max_users, max_projects, deleted_at, created_at, updated_at, delete_after, suspended_at, suspension_reason) on organizations",
    "update (status, plan, max_users, max_projects, updated_at, suspended_at, suspension_reason) on organizations",
    // The record of what they do.
    "insert on audit_events",
    "select on audit_chains",
    "insert on audit_chains",
    "update on audit_chains",
    // Mail that did not go out, and mail that they write. It is sealed.
    "select on jobs",
    "insert (organization_id, id, kind, payload, run_at, created_at, updated_at) on jobs",
    "update (state, run_at, attempts, error, updated_at) on jobs",
    "select on account_jobs",
    "update (state, run_at, attempts, error, updated_at) on account_jobs",
    // Whether they were let in.
    "select on support_consents",
    // Functions that count, and tell whom to write to.
    "execute on audit_hash",
    "execute on append_audit_event",
    "execute on operator_organizations",
    "execute on operator_jobs",
    "execute on organizations_with_member",
    "execute on organization_figures",
    "execute on organization_months",
    "execute on organization_owners",
];

/// Every policy for the operator role: they look through all organizations, and change the one of their transaction.
pub(super) const OPERATOR_POLICIES: &[&str] = &[
    "organizations: select using true",
    "organizations: update using (id = (current_setting('app.organization_id'::text))::uuid) with check (id = (current_setting('app.organization_id'::text))::uuid)",
    "audit_events: insert with check ((organization_id = (current_setting('app.organization_id'::text))::uuid) AND (actor_kind = 'operator'::audit_actor))",
    "audit_chains: all using (organization_id = (current_setting('app.organization_id'::text))::uuid) with check (organization_id = (current_setting('app.organization_id'::text))::uuid)",
    "jobs: select using true",
    "jobs: insert with check (organization_id = (current_setting('app.organization_id'::text))::uuid)",
    "jobs: update using (organization_id = (current_setting('app.organization_id'::text))::uuid) with check (organization_id = (current_setting('app.organization_id'::text))::uuid)",
    "support_consents: select using (organization_id = (current_setting('app.organization_id'::text))::uuid)",
];

/// Whether the operator role may read every column of a table.
pub(super) fn reads_all_of(table: &str) -> bool {
    OPERATOR_GRANTS.contains(&format!("select on {table}").as_str())
}
