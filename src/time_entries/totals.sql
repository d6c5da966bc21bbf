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
