--! lock_workers_to_reprice(user_id?, client_id?, project_id?, task_id?)
-- Everybody's turn whose entries are about to change, always in the same order.
select count(pg_advisory_xact_lock(hashtextextended(:organization_id::uuid::text || w.user_id::text, 0))::text) as workers
from (
    select distinct user_id
    from rate_changes(:organization_id, :first_day, :last_day, :user_id, :client_id, :project_id, :task_id)
    where closed_to is null
    order by user_id
) w;

--! reprice_entries(user_id?, client_id?, project_id?, task_id?)
update time_entries e
set hourly_rate = c.new_rate, rate_source = c.new_source, cost_rate = c.new_cost,
    version = e.version + 1, updated_at = :now
from rate_changes(:organization_id, :first_day, :last_day, :user_id, :client_id, :project_id, :task_id) c
where e.organization_id = :organization_id and e.id = c.id and c.closed_to is null;
