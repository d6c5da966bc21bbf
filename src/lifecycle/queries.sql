--: State(delete_after?, suspended_at?)
--: Transfer(outcome?)

--! lock_state : State
select status, delete_after, suspended_at from organizations where id = :organization_id for update;

--! set_state(delete_after?)
update organizations set status = :status, delete_after = :delete_after, updated_at = :now
where id = :organization_id;

--! owners : Owner()
-- Whom to write to about the organization.
select user_id, name, email, locale from organization_owners();

--! member_locale : (locale?)
-- The language of somebody in the organization.
select member_locale(:user_id) as locale;

--! heirs : Heir()
-- Who could become the owner.
select user_id, name, email, role
from memberships
where organization_id = :organization_id and status = 'active' and role not in ('owner', 'viewer')
order by lower(name), user_id
limit 500;

--! open_transfer : Transfer
-- The offer that waits for an answer.
select t.id, t.from_user_id, f.name as from_name, t.to_user_id, o.name as to_name, o.email as to_email,
       t.expires_at, t.outcome
from ownership_transfers t
join memberships f on f.organization_id = t.organization_id and f.user_id = t.from_user_id
join memberships o on o.organization_id = t.organization_id and o.user_id = t.to_user_id
where t.organization_id = :organization_id and t.ended_at is null and t.expires_at > :now;

--! end_expired_transfer
update ownership_transfers set ended_at = expires_at
where organization_id = :organization_id and ended_at is null and expires_at <= :now;

--! insert_transfer
insert into ownership_transfers (organization_id, id, from_user_id, to_user_id, expires_at, created_at)
values (:organization_id, :id, :from_user_id, :to_user_id, :expires_at, :now);

--! end_transfer
-- Of two answers at once the second changes nothing.
update ownership_transfers set ended_at = :now, outcome = :outcome
where organization_id = :organization_id and id = :id and ended_at is null;

--! lock_owners
-- In the order of their ids, as everybody who locks several members does.
select user_id from memberships
where organization_id = :organization_id and user_id in (:one, :other) and status = 'active'
order by user_id
for update;

--! hand_over
update memberships set role = 'owner', updated_at = :now
where organization_id = :organization_id and user_id = :user_id and status = 'active';

--! step_down
update memberships set role = 'admin', updated_at = :now
where organization_id = :organization_id and user_id = :user_id and status = 'active' and role = 'owner';

--! tables
select table_name, columns from organization_tables();

--! row_counts
select table_name, row_count from organization_row_counts();

--! open_rows
select open_organization_rows(:table_name)::text as opened;

--! organization_as_json
select row_to_json(o)::text as organization from organizations o where o.id = :organization_id;

--! enter_organization
-- For what is done after the last member has gone.
select set_config('app.organization_id', :organization_id::uuid::text, true) as entered;

--! erase_organization
select organization_name, name, email, locale from erase_organization(:id, :counted, :now);
