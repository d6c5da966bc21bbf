--: BlockRow(last_day?, project_id?, project_name?, project_color?, task_id?, task_name?, billable?)
--: DayRow(time_entry_id?, reason?, seconds?)

--! blocks(user_id?) : BlockRow
-- The latest first; everybody's without a person.
select b.id, b.user_id, m.name as user_name, b.weekdays, b.start_second, b.seconds, b.first_day, b.last_day,
       b.description, b.project_id, p.name as project_name, p.color as project_color,
       b.task_id, t.name as task_name, b.billable, b.next_day, b.version, b.created_at, b.updated_at,
       array(select g.name from recurring_block_tags bt
             join tags g on g.organization_id = :organization_id and g.id = bt.tag_id
             where bt.organization_id = :organization_id and bt.block_id = b.id
             order by lower(g.name)) as tags
from recurring_blocks b
join memberships m on m.organization_id = :organization_id and m.user_id = b.user_id
left join visible_projects p on p.organization_id = :organization_id and p.id = b.project_id
left join tasks t on t.organization_id = :organization_id and t.project_id = p.id and t.id = b.task_id
where b.organization_id = :organization_id and (:user_id::uuid is null or b.user_id = :user_id)
order by b.id desc
limit :most;

--! block(user_id?) : BlockRow
select b.id, b.user_id, m.name as user_name, b.weekdays, b.start_second, b.seconds, b.first_day, b.last_day,
       b.description, b.project_id, p.name as project_name, p.color as project_color,
       b.task_id, t.name as task_name, b.billable, b.next_day, b.version, b.created_at, b.updated_at,
       array(select g.name from recurring_block_tags bt
             join tags g on g.organization_id = :organization_id and g.id = bt.tag_id
             where bt.organization_id = :organization_id and bt.block_id = b.id
             order by lower(g.name)) as tags
from recurring_blocks b
join memberships m on m.organization_id = :organization_id and m.user_id = b.user_id
left join visible_projects p on p.organization_id = :organization_id and p.id = b.project_id
left join tasks t on t.organization_id = :organization_id and t.project_id = p.id and t.id = b.task_id
where b.organization_id = :organization_id and b.id = :id and (:user_id::uuid is null or b.user_id = :user_id);

--! count_blocks
select count(*) from recurring_blocks where organization_id = :organization_id and user_id = :user_id;

--! insert_block(last_day?, project_id?, task_id?, billable?)
insert into recurring_blocks
    (organization_id, id, user_id, weekdays, start_second, seconds, first_day, last_day, description, project_id, task_id,
     billable, next_day, token_hash, created_at, updated_at)
values
    (:organization_id, :id, :user_id, :weekdays, :start_second, :seconds, :first_day, :last_day, :description,
     :project_id, :task_id, :billable, :first_day, :token_hash, :now, :now);

--! update_block(last_day?, project_id?, task_id?, billable?)
-- What is settled stays settled: each day comes once.
update recurring_blocks
set weekdays = :weekdays, start_second = :start_second, seconds = :seconds, first_day = :first_day,
    last_day = :last_day, description = :description, project_id = :project_id, task_id = :task_id, billable = :billable,
    next_day = case when first_day = :first_day then next_day else :first_day end,
    token_hash = :token_hash, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and version = :version;

--! set_tags
with gone as (
    delete from recurring_block_tags
    where organization_id = :organization_id and block_id = :block_id and tag_id <> all (:tags)
)
insert into recurring_block_tags (organization_id, block_id, tag_id)
select :organization_id, :block_id, tag from unnest(:tags::uuid[]) tag
on conflict do nothing;

--! forget_days
delete from recurring_days where organization_id = :organization_id and block_id = :block_id;

--! forget_tags
delete from recurring_block_tags where organization_id = :organization_id and block_id = :block_id;

--! delete_block
-- The entries stay.
delete from recurring_blocks where organization_id = :organization_id and id = :id;

--! hold_block
-- Whoever settles days of a block holds it until the transaction ends. Without a row, another job has it by now.
select id from recurring_blocks
where organization_id = :organization_id and id = :id and token_hash = :token_hash
for update;

--! hold_any_block
select id from recurring_blocks where organization_id = :organization_id and id = :id for update;

--! advance
-- The days before this one are settled.
update recurring_blocks set next_day = :next_day where organization_id = :organization_id and id = :id;

--! pass_by
-- While its person has no access, days go by. Without a row, another job has the block by now, or it is over.
update recurring_blocks set next_day = greatest(next_day, :today)
where organization_id = :organization_id and id = :id and token_hash = :token_hash
  and (last_day is null or last_day >= :today)
returning id;

--! settled_days
-- Days of a block that are settled, from one on.
select day from recurring_days
where organization_id = :organization_id and block_id = :block_id and day >= :from_day;

--! settled_days_of(user_id?)
-- The same for all blocks of a person.
select d.block_id, d.day
from recurring_days d
join recurring_blocks b on b.organization_id = :organization_id and b.id = d.block_id
where d.organization_id = :organization_id and d.day between :from_day and :to_day
  and (:user_id::uuid is null or b.user_id = :user_id);

--! settle_day(time_entry_id?, reason?)
-- False where it is settled already.
insert into recurring_days (organization_id, block_id, day, time_entry_id, reason, created_at)
values (:organization_id, :block_id, :day, :time_entry_id, :reason, :now)
on conflict do nothing;

--! unsettle_day
-- Only a day that somebody left out can come after all.
delete from recurring_days
where organization_id = :organization_id and block_id = :block_id and day = :day and reason = '';

--! latest_days : DayRow
-- What became of the latest days; an entry that was deleted since has no seconds.
select d.day, d.time_entry_id, d.reason, e.seconds
from recurring_days d
left join time_entries e
    on e.organization_id = :organization_id and e.id = d.time_entry_id and e.deleted_at is null
where d.organization_id = :organization_id and d.block_id = :block_id
order by d.day desc
limit :most;
