--: DayTotal(amount?)

--! day_totals_of(project_id?) : DayTotal
-- A person's days at their entries' frozen rates. An amount is rounded once for each entry, half away from zero, as
-- `money::amount_minor` does.
select e.day, sum(e.seconds)::bigint as seconds,
       coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds,
       case when :with_amounts then
           coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint
       end as amount
from time_entries e
where e.organization_id = :organization_id and e.user_id = :user_id and e.deleted_at is null
  and e.day between :from_day and :to_day and e.seconds is not null
  and (:project_id::uuid is null or e.project_id = :project_id)
group by e.day
order by e.day desc;

--! everyones_day_totals(project_id?) : DayTotal
select e.day, sum(e.seconds)::bigint as seconds,
       coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds,
       case when :with_amounts then
           coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint
       end as amount
from time_entries e
where e.organization_id = :organization_id and e.deleted_at is null
  and e.day between :from_day and :to_day and e.seconds is not null
  and (:project_id::uuid is null or e.project_id = :project_id)
group by e.day
order by e.day desc;

--! narrowed_day_totals(user_id?, project_id?, client_id?, task_id?, tag_id?, billable?, search?) : DayTotal
-- The same of what a list narrows down further, of one person or of everybody.
select e.day, sum(e.seconds)::bigint as seconds,
       coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds,
       case when :with_amounts then
           coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint
       end as amount
from time_entries e
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
left join tasks k on k.organization_id = :organization_id and k.id = e.task_id
where e.organization_id = :organization_id and e.deleted_at is null
  and e.day between :from_day and :to_day and e.seconds is not null
  and (:user_id::uuid is null or e.user_id = :user_id)
  and (:project_id::uuid is null or e.project_id = :project_id)
  and (:client_id::uuid is null or p.client_id = :client_id)
  and (:task_id::uuid is null or e.task_id = :task_id)
  and (:tag_id::uuid is null or exists (
      select from time_entry_tags et
      where et.organization_id = :organization_id and et.time_entry_id = e.id and et.tag_id = :tag_id))
  and (:billable::boolean is null or e.billable = :billable)
  and (:search::text is null or lower(e.description) like lower(:search) or lower(p.name) like lower(:search)
       or lower(k.name) like lower(:search))
group by e.day
order by e.day desc;
