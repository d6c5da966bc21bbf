--! choose
-- Only what the request names; a choice without its target is noticed by `wrong_choice`.
update import_names n
set choice = c.choice::import_choice, target = case when c.choice = 'given' then c.target end
from jsonb_to_recordset(:choices::jsonb) as c (number integer, choice text, target uuid)
where n.organization_id = :organization_id and n.import_id = :import_id and n.number = c.number;

--! wrong_choice(own?)
-- A name whose choice cannot be, if there is one. `own`: who may only import their own time; `creates`: whether the
-- person may create clients and projects.
select n.number
from import_names n
where n.organization_id = :organization_id and n.import_id = :import_id
  and case
      when n.kind = 'person' then n.choice = 'create' or n.choice = 'given' and not exists (
          select from memberships m
          where m.organization_id = :organization_id and m.user_id = n.target and m.status = 'active'
            and (:own::uuid is null or m.user_id = :own))
      when n.kind = 'client' then n.choice = 'create' and not :creates or n.choice = 'given' and not exists (
          select from clients c where c.organization_id = :organization_id and c.id = n.target)
      when n.kind = 'project' then n.choice = 'create' and not :creates or n.choice = 'given' and not exists (
          select from visible_projects p where p.organization_id = :organization_id and p.id = n.target)
      else n.choice = 'given' end
order by n.number
limit 1;

--! to_create : ToCreate(parent_target?, existing?)
-- What the import makes, or finds to be there by now: clients of new projects, then projects, then tasks of projects
-- that are known.
select n.number, n.kind, n.name, f.target as parent_target,
       case n.kind
           when 'client' then (select c.id from clients c
                               where c.organization_id = :organization_id and lower(c.name) = lower(n.name))
           when 'project' then (select p.id from visible_projects p
                                where p.organization_id = :organization_id and lower(p.name) = lower(n.name)
                                  and p.client_id is not distinct from f.target)
           when 'task' then (select k.id from tasks k
                             where k.organization_id = :organization_id and k.project_id = f.target
                               and lower(k.name) = lower(n.name) and k.deleted_at is null) end as existing
from import_names n
left join import_names f on f.organization_id = :organization_id and f.import_id = :import_id and f.number = n.parent
where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = :kind and n.choice = 'create'
  and (n.kind <> 'client' or exists (
      select from import_names p
      where p.organization_id = :organization_id and p.import_id = :import_id and p.kind = 'project'
        and p.parent = n.number and p.choice = 'create'))
  and (n.kind <> 'task' or f.target is not null)
order by n.number;

--! point
-- What a name is here from now on.
update import_names set target = :target, created = :created
where organization_id = :organization_id and import_id = :import_id and number = :number;

--! member_choices(own?) : MemberChoice()
-- Who a person of the file can be. What was chosen comes first here and below, so that it is always offered.
select m.user_id as id, m.name, m.email
from memberships m
where m.organization_id = :organization_id and m.status = 'active' and (:own::uuid is null or m.user_id = :own)
order by m.user_id not in (
    select n.target from import_names n
    where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'person' and n.target is not null),
    lower(m.name), m.user_id
limit :most;

--! client_choices : ClientChoice()
select c.id, c.name
from clients c
where c.organization_id = :organization_id
order by c.id not in (
    select n.target from import_names n
    where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'client' and n.target is not null),
    c.archived_at is not null, lower(c.name), c.id
limit :most;

--! project_choices : ProjectChoice(client_name?)
select p.id, p.name, c.name as client_name
from visible_projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
where p.organization_id = :organization_id
order by p.id not in (
    select n.target from import_names n
    where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'project' and n.target is not null),
    p.archived_at is not null, lower(p.name), p.id
limit :most;
