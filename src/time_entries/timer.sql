--! lock_timer
-- One start at a time for each person and organization; ends with the transaction.
select pg_advisory_xact_lock(hashtextextended(:organization_id::uuid::text || :user_id::uuid::text, 0))::text as locked;

--! running_for_update : RunningForUpdate(project_id?, paused_at?, resumed_at?)
select id, project_id, started_at, break_seconds, paused_at, resumed_at
from time_entries
where organization_id = :organization_id and user_id = :user_id
  and ended_at is null and started_at is not null and deleted_at is null
for update;

--! pause_entry
update time_entries
set paused_at = :paused_at, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id;

--! idle_minutes
select idle_minutes from organizations where id = :organization_id;

--! unpause_entry
update time_entries
set break_seconds = :break_seconds, paused_at = null, resumed_at = :resumed_at, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id;

--! stop_entry
-- What is stopped in a break ends with its beginning, and remembers it. What the time is worth is decided now, unless
-- somebody decided it by hand.
update time_entries e
set ended_at = :ended_at, seconds = :seconds, paused_at = case when e.paused_at = :ended_at then e.paused_at end,
    version = version + 1, updated_at = :now,
    (hourly_rate, rate_source, cost_rate) = (
        select r.hourly_rate, r.rate_source, r.cost_rate
        from resolve_rates(:organization_id, e.user_id, e.project_id, e.task_id, e.day,
                           case when e.rate_source = 'entry' then e.hourly_rate end) r)
where e.organization_id = :organization_id and e.id = :id;

--! reopen_entry
-- A stop taken back: the entry runs on from its start.
update time_entries
set ended_at = null, seconds = null, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id
  and started_at is not null and ended_at is not null and deleted_at is null;
