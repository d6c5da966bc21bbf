--: EntryWorker(timezone?)

--! entry_workers : EntryWorker
-- Whose entries these are.
select m.user_id, m.name, m.email, member_timezone(m.user_id) as timezone
from memberships m
where m.organization_id = :organization_id and m.user_id = any(:users);
