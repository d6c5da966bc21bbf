-- Who sees a project, and who likes it best.

create type project_visibility as enum ('public', 'private');

alter table projects add column visibility project_visibility not null default 'public';

-- Who belongs to a project. Everybody else sees it where it is public, or where their role sees every project.
create table project_members (
    organization_id uuid not null references organizations (id) on delete cascade,
    project_id uuid not null,
    user_id uuid not null,
    created_at timestamptz not null,
    primary key (organization_id, project_id, user_id),
    constraint project_members_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id),
    constraint project_members_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id)
);
create index project_members_by_user on project_members (organization_id, user_id);

-- The projects that somebody starred, for themselves.
create table project_favourites (
    organization_id uuid not null references organizations (id) on delete cascade,
    user_id uuid not null,
    project_id uuid not null,
    created_at timestamptz not null,
    primary key (organization_id, user_id, project_id),
    constraint project_favourites_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint project_favourites_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id)
);
create index project_favourites_by_project on project_favourites (organization_id, project_id);

alter table project_members enable row level security;
alter table project_members force row level security;
create policy tenant on project_members to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table project_favourites enable row level security;
alter table project_favourites force row level security;
create policy tenant on project_favourites to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, delete on project_members to timetracker_tenant;
grant select, insert, delete on project_favourites to timetracker_tenant;

-- The one definition of who sees a project, twice: for whoever reads, and for everybody.
--
-- `app.reader` is set with the organization at the beginning of each transaction: the member's id, or the nil id for a role
-- that sees every project. Without it (and with nothing in it) the statement fails. The planner takes the view apart as if
-- its text stood in the statement.
create view visible_projects with (security_invoker = true) as
select p.organization_id, p.id, p.client_id, p.name, p.code, p.color, p.billable, p.hourly_rate, p.description,
       p.archived_at, p.version, p.created_at, p.updated_at, p.visibility
from projects p
where p.visibility = 'public'
   or current_setting('app.reader')::uuid = '00000000-0000-0000-0000-000000000000'
   or exists (
       select from project_members m
       where m.organization_id = p.organization_id and m.project_id = p.id
         and m.user_id = current_setting('app.reader')::uuid);

create view project_audience with (security_invoker = true) as
select p.organization_id, p.id as project_id, m.user_id
from projects p
join memberships m on m.organization_id = p.organization_id and m.status = 'active'
where p.visibility = 'public' or m.role <> 'member'
   or exists (
       select from project_members b
       where b.organization_id = p.organization_id and b.project_id = p.id and b.user_id = m.user_id);

grant select on visible_projects to timetracker_tenant;
grant select on project_audience to timetracker_tenant;
