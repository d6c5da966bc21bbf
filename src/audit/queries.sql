--! append_event(actor_id?, subject_id?, before?, after?)
-- Last in a transaction: it holds the end of the organization's chain.
select append_audit_event(row(
    :organization_id::uuid, :id::uuid, 0::bigint, :now::timestamptz, :actor_kind::audit_actor, :actor_id::uuid,
    :actor_name::text, :action::text, :subject_kind::text, :subject_id::uuid, :subject_name::text,
    :before::jsonb, :after::jsonb, :address::text, :user_agent::text, ''::bytea)::audit_events)::text as appended;

--! record_account_event(before?, after?)
select record_account_event(:id, :user_id, :action, :before, :after, :address, :user_agent,
                            :tell_organizations, :now)::text as recorded;
