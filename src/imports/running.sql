--! next_lines : Lines()
-- The next rows in a state, as a stretch of lines.
select coalesce(min(r.line), 0) as first, coalesce(max(r.line), 0) as last, count(*) as count
from (
    select line
    from import_rows
    where organization_id = :organization_id and import_id = :import_id and state = :state
    order by line
    limit :most
) r;

--! pass_over(own?)
-- Rows of people who are not imported; the day of all others is the worker's own at the start.
update import_rows r
set state = case when w.target is null then 'skipped' else r.state end,
    reason = case when w.target is null then :reason end,
    day = case when r.started_at is null or w.target is null then r.day
               else (r.started_at at time zone w.timezone)::date end
from (
    select n.number, m.user_id as target, coalesce(member_timezone(m.user_id), 'UTC') as timezone
    from import_names n
    left join memberships m on m.organization_id = :organization_id and m.user_id = n.target
        and m.status = 'active' and n.choice = 'given' and (:own::uuid is null or m.user_id = :own)
    where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'person'
) w
where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'waiting'
  and r.line between :first and :last and w.number = r.person;

--! workers_of_lines
-- Whose time the rows of a stretch are, in the order in which turns are taken.
select distinct n.target as user_id
from import_names n
where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'person' and n.target is not null
  and n.number in (
      select r.person from import_rows r
      where r.organization_id = :organization_id and r.import_id = :import_id and r.state = :state
        and r.line between :first and :last)
order by n.target;

--! close_lines
-- Rows on days that are closed to their worker: submitted or approved weeks, and until the lock date.
update import_rows r
set state = :to_state, reason = :reason
from import_names n
where r.organization_id = :organization_id and r.import_id = :import_id and r.state = :state
  and r.line between :first and :last
  and n.organization_id = :organization_id and n.import_id = :import_id and n.number = r.person
  and (exists (
          select from periods p
          where p.organization_id = :organization_id and p.user_id = n.target and p.status in ('submitted', 'approved')
            and r.day between p.first_day and p.last_day)
       or exists (select from organizations o where o.id = :organization_id and r.day <= o.locked_until));

--! make_tags
insert into tags (organization_id, id, name, created_at, updated_at)
select :organization_id, gen_random_uuid(), w.name, :now, :now
from (
    select distinct on (lower(t.name)) t.name
    from import_rows r
    cross join unnest(r.tag_names) as t (name)
    where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'waiting'
      and r.line between :first and :last
    order by lower(t.name), t.name
) w
order by lower(w.name)
on conflict (organization_id, lower(name)) do nothing;

--! add_progress
update imports set done_count = done_count + :done, overlap_count = overlap_count + :overlaps, updated_at = :now
where organization_id = :organization_id and id = :id;
