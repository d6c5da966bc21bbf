--: Tombstone()

--! list_tombstones(worker?) : Tombstone
-- One page of what was deleted since, in that order. `worker` is whose entries the reader sees, null for everybody's.
select kind, id, deleted_at
from (
    (select kind, id, deleted_at
     from tombstones
     where organization_id = :organization_id and (deleted_at, id) > (:after_at, :after_id)
     order by deleted_at, id
     limit :page_size)
    union all
    (select 'task'::tombstone_kind, id, deleted_at
     from tasks
     where organization_id = :organization_id and deleted_at is not null and (deleted_at, id) > (:after_at, :after_id)
       and exists (
           select from visible_projects p where p.organization_id = :organization_id and p.id = tasks.project_id)
     order by deleted_at, id
     limit :page_size)
    union all
    (select 'time_entry'::tombstone_kind, id, deleted_at
     from time_entries
     where organization_id = :organization_id and deleted_at is not null and (deleted_at, id) > (:after_at, :after_id)
       and (:worker::uuid is null or user_id = :worker)
     order by deleted_at, id
     limit :page_size)
) gone
order by deleted_at, id
limit :page_size;
