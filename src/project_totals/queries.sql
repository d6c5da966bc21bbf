--: ProjectSum(id?, name?, amount?)

--! project_sums(own?) : ProjectSum
-- Finished time of one project: in all, by person and by task, most time first; of one person where `own` is set. One
-- pass over the entries; of people and of tasks at most so many, what is left out is the difference to all.
with sums as (
    select case grouping(t.user_id, t.task_id) when 1 then 'person' when 2 then 'task' else 'all' end as part,
           coalesce(t.user_id, t.task_id) as id,
           coalesce(sum(t.seconds), 0)::bigint as seconds,
           coalesce(sum(t.seconds) filter (where t.billable), 0)::bigint as billable_seconds,
           coalesce(sum(budget_use('money', t.seconds, t.billable, t.hourly_rate)), 0)::bigint as amount
    from project_time(:organization_id, :project_id, :from_day, :to_day, null) t
    where :own::uuid is null or t.user_id = :own
    group by grouping sets ((t.user_id), (t.task_id), ())
),
placed as (
    select s.*, row_number() over (partition by s.part order by s.seconds desc, s.id) as place from sums s
)
select p.part, p.id, coalesce(m.name, k.name) as name, p.seconds, p.billable_seconds,
       case when s.amounts then p.amount end as amount
from placed p
cross join amounts_seen(:organization_id, :role) s
left join memberships m on p.part = 'person' and m.organization_id = :organization_id and m.user_id = p.id
left join tasks k on p.part = 'task' and k.organization_id = :organization_id and k.id = p.id
where p.place <= :most
order by p.part, p.place;
