--: Closed(first_day?, status?)
--: Period(decided_at?, decided_by?, decided_by_name?)
--: LockDate(locked_until?)

--! closing : Closed
-- What closes some of the days to a worker: a week of theirs that was submitted or approved, or the organization's lock
-- date (a row without a first day).
select p.first_day, p.last_day, p.status
from periods p
where p.organization_id = :organization_id and p.user_id = :user_id and p.status in ('submitted', 'approved')
  and exists (select from unnest(:days::date[]) as one (day) where one.day between p.first_day and p.last_day)
union all
select null, o.locked_until, null
from organizations o
where o.id = :organization_id
  and exists (select from unnest(:days::date[]) as one (day) where one.day <= o.locked_until)
limit 1;

--! period_of : Period
-- A person's week, whatever became of it.
select p.id, p.user_id, m.name as user_name, p.first_day, p.last_day, p.status, p.comment, p.submitted_at,
       p.decided_at, p.decided_by, d.name as decided_by_name,
       coalesce((select sum(e.seconds) from time_entries e
                 where e.organization_id = :organization_id and e.user_id = p.user_id and e.deleted_at is null
                   and e.day between p.first_day and p.last_day), 0)::bigint as seconds
from periods p
join memberships m on m.organization_id = :organization_id and m.user_id = p.user_id
left join memberships d on d.organization_id = :organization_id and d.user_id = p.decided_by
where p.organization_id = :organization_id and p.user_id = :user_id and p.first_day = :first_day;

--! period(user_id?) : Period
-- One period; of anybody when `user_id` is null.
select p.id, p.user_id, m.name as user_name, p.first_day, p.last_day, p.status, p.comment, p.submitted_at,
       p.decided_at, p.decided_by, d.name as decided_by_name,
       coalesce((select sum(e.seconds) from time_entries e
                 where e.organization_id = :organization_id and e.user_id = p.user_id and e.deleted_at is null
                   and e.day between p.first_day and p.last_day), 0)::bigint as seconds
from periods p
join memberships m on m.organization_id = :organization_id and m.user_id = p.user_id
left join memberships d on d.organization_id = :organization_id and d.user_id = p.decided_by
where p.organization_id = :organization_id and p.id = :id and (:user_id::uuid is null or p.user_id = :user_id);

--! list_periods(user_id?, status?, after_day?, after_id?) : Period
-- One page, the newest week first.
select p.id, p.user_id, m.name as user_name, p.first_day, p.last_day, p.status, p.comment, p.submitted_at,
       p.decided_at, p.decided_by, d.name as decided_by_name,
       coalesce((select sum(e.seconds) from time_entries e
                 where e.organization_id = :organization_id and e.user_id = p.user_id and e.deleted_at is null
                   and e.day between p.first_day and p.last_day), 0)::bigint as seconds
from periods p
join memberships m on m.organization_id = :organization_id and m.user_id = p.user_id
left join memberships d on d.organization_id = :organization_id and d.user_id = p.decided_by
where p.organization_id = :organization_id and (:user_id::uuid is null or p.user_id = :user_id)
  and (:status::period_status is null or p.status = :status)
  and (:after_day::date is null or (p.first_day, p.id) < (:after_day, :after_id))
order by p.first_day desc, p.id desc
limit :page_size;

--! submit_period
-- A week that was rejected or opened again is submitted once more; one that waits or was approved stays.
insert into periods (organization_id, id, user_id, first_day, last_day, status, submitted_at, created_at, updated_at)
values (:organization_id, :id, :user_id, :first_day, :last_day, 'submitted', :now, :now, :now)
on conflict (organization_id, user_id, first_day) do update
set status = 'submitted', last_day = excluded.last_day, comment = '', submitted_at = excluded.submitted_at,
    decided_at = null, decided_by = null, updated_at = excluded.updated_at
where periods.status in ('open', 'rejected');

--! decide_period
-- Only from the state that was seen.
update periods
set status = :status, comment = :comment, decided_at = :now, decided_by = :decided_by, updated_at = :now
where organization_id = :organization_id and id = :id and status = :seen;

--! timer_runs
select exists (
    select from time_entries
    where organization_id = :organization_id and user_id = :user_id and deleted_at is null
      and started_at is not null and ended_at is null and day between :first_day and :last_day) as runs;

--! lock_date : LockDate
select locked_until from organizations where id = :organization_id;

--! set_lock_date(locked_until?)
update organizations set locked_until = :locked_until, updated_at = :now where id = :organization_id;

--! deciders
-- Who may decide about a week.
select user_id
from memberships
where organization_id = :organization_id and status = 'active' and role in ('owner', 'admin', 'manager')
  and user_id <> :user_id
order by lower(name), user_id
limit 50;
