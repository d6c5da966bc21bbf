--: Budget()
--: BurntDay()
--: BudgetUse()
--: Reached(period_start?)

--! budget : Budget
select project_id, kind, amount, period, threshold, version, created_at, updated_at
from budgets
where organization_id = :organization_id and project_id = :project_id;

--! lock_budget : Budget
-- As it is, until the transaction ends.
select project_id, kind, amount, period, threshold, version, created_at, updated_at
from budgets
where organization_id = :organization_id and project_id = :project_id
for update;

--! insert_budget : Budget
insert into budgets (organization_id, project_id, kind, amount, period, threshold, created_at, updated_at)
values (:organization_id, :project_id, :kind, :amount, :period, :threshold, :now, :now)
on conflict (organization_id, project_id) do nothing
returning project_id, kind, amount, period, threshold, version, created_at, updated_at;

--! update_budget : Budget
update budgets
set kind = :kind, amount = :amount, period = :period, threshold = :threshold, version = version + 1, updated_at = :now
where organization_id = :organization_id and project_id = :project_id and version = :version
returning project_id, kind, amount, period, threshold, version, created_at, updated_at;

--! forget_alerts
-- What was told of a budget that is no more, or is another one now.
delete from budget_alerts where organization_id = :organization_id and project_id = :project_id;

--! forget_budget_notifications
delete from notifications where organization_id = :organization_id and project_id = :project_id;

--! delete_budget : Budget
delete from budgets
where organization_id = :organization_id and project_id = :project_id
returning project_id, kind, amount, period, threshold, version, created_at, updated_at;

--! burnt_days : BurntDay
-- How much of the budget each day used: in all, or this month. Running timers count up to now.
select t.day, sum(budget_use(b.kind, t.seconds, t.billable, t.hourly_rate))::bigint as spent
from budgets b
cross join lateral project_time(
    :organization_id, b.project_id,
    case when b.period = 'monthly' then :month_first::date else '-infinity' end,
    case when b.period = 'monthly' then :month_last::date else 'infinity' end, :now) t
where b.organization_id = :organization_id and b.project_id = :project_id
group by t.day
order by t.day;

--! budget_uses : BudgetUse
-- How much is used of the budgets of these projects, for their list.
select b.project_id, b.kind, b.amount, b.period, b.threshold, coalesce(u.spent, 0)::bigint as spent
from budgets b
cross join lateral (
    select sum(budget_use(b.kind, t.seconds, t.billable, t.hourly_rate)) as spent
    from project_time(
        :organization_id, b.project_id,
        case when b.period = 'monthly' then :month_first::date else '-infinity' end,
        case when b.period = 'monthly' then :month_last::date else 'infinity' end, :now) t
) u
where b.organization_id = :organization_id and b.project_id = any (:projects::uuid[]);

--! budgeted_projects(project_id?)
-- Projects with a budget, or only those whose money is counted: what many entries at once may use up.
select project_id
from budgets
where organization_id = :organization_id and (kind = 'money' or not :money_only::boolean) and (:project_id::uuid is null or project_id = :project_id);

--! look_later
-- A job for each of these projects that has a budget, unless one waits. One that waits is held until this transaction
-- ends, so that nobody claims it before what was written can be seen.
with waiting as materialized (
    select j.subject_id
    from jobs j
    where j.organization_id = :organization_id and j.subject_id = any (:projects::uuid[])
      and j.state = 'waiting' and j.attempts = 0
    for share skip locked
)
insert into jobs (organization_id, id, kind, subject_id, payload, run_at, created_at, updated_at)
select :organization_id, w.id, 'budget', w.project_id, w.payload, :now, :now, :now
from unnest(:ids::uuid[], :projects::uuid[], :payloads::bytea[]) as w (id, project_id, payload)
join budgets b on b.organization_id = :organization_id and b.project_id = w.project_id
where not exists (select from waiting where waiting.subject_id = w.project_id);

--! organization_calendar
-- What a job needs to know of an organization that is open.
select name, slug, timezone from organizations where id = :organization_id and status = 'active' and deleted_at is null;

--! note_reached : Reached
-- Percentages that a budget has reached and nobody was told of, noted as told. Of a month's budget also the month before,
-- where the budget was the same then. A timer counts once it is stopped.
with reached as (
    select p.first_day, r.percent
    from budgets b
    cross join lateral (
        values (case when b.period = 'monthly' then :month_first::date else '-infinity'::date end,
                case when b.period = 'monthly' then :month_last::date else 'infinity'::date end),
               (case when b.period = 'monthly' and (b.updated_at at time zone :timezone)::date < :month_first::date
                     then (:month_first::date - interval '1 month')::date end, :month_first::date - 1)
    ) p (first_day, last_day)
    cross join lateral (
        select coalesce(sum(budget_use(b.kind, t.seconds, t.billable, t.hourly_rate)), 0) as spent
        from project_time(:organization_id, b.project_id, p.first_day, p.last_day, null) t
    ) u
    cross join lateral (values (b.threshold), (100::smallint)) r (percent)
    where b.organization_id = :organization_id and b.project_id = :project_id and p.first_day is not null
      and u.spent * 100 >= b.amount::numeric * r.percent
), noted as (
    insert into budget_alerts (organization_id, project_id, period_start, percent, created_at)
    select :organization_id, :project_id, first_day, percent, :now from reached
    on conflict (organization_id, project_id, period_start, percent) do nothing
    returning period_start, percent
)
select nullif(period_start, '-infinity'::date) as period_start, max(percent) as percent
from noted
group by period_start
order by period_start;

--! budget_watchers
-- Who is told: managers and above.
select user_id
from memberships
where organization_id = :organization_id and status = 'active' and role >= 'manager';

--! project_name
select name from projects where organization_id = :organization_id and id = :project_id;
