-- Comments on projects and tasks, whom they mention, and what people are told of.

create type notification_kind as enum ('mention', 'reply');

create table comments (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    -- What it is about: a project or a task.
    project_id uuid,
    task_id uuid,
    -- The comment that began the thread; null for that one itself.
    parent_id uuid,
    user_id uuid not null,
    -- Markdown; empty once it is deleted.
    body text not null,
    version integer not null default 1,
    edited_at timestamptz,
    deleted_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint comments_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id),
    constraint comments_task_fkey foreign key (organization_id, task_id)
        references tasks (organization_id, id),
    constraint comments_parent_fkey foreign key (organization_id, parent_id)
        references comments (organization_id, id),
    constraint comments_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint comments_about_one_thing check (num_nonnulls(project_id, task_id) = 1),
    constraint comments_body_length check (char_length(body) <= 10000 and (body <> '' or deleted_at is not null))
);
-- The threads of a thing, the latest first.
create index comments_by_project on comments (organization_id, project_id, id desc);
create index comments_by_task on comments (organization_id, task_id, id desc);
create index comments_by_parent on comments (organization_id, parent_id, id);
create index comments_by_user on comments (organization_id, user_id);

create table comment_mentions (
    organization_id uuid not null references organizations (id) on delete cascade,
    comment_id uuid not null,
    user_id uuid not null,
    primary key (organization_id, comment_id, user_id),
    constraint comment_mentions_comment_fkey foreign key (organization_id, comment_id)
        references comments (organization_id, id),
    constraint comment_mentions_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id)
);
create index comment_mentions_by_user on comment_mentions (organization_id, user_id);

create table notifications (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    -- Who is told.
    user_id uuid not null,
    kind notification_kind not null,
    comment_id uuid not null,
    read_at timestamptz,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint notifications_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint notifications_comment_fkey foreign key (organization_id, comment_id)
        references comments (organization_id, id)
);
create index notifications_by_user on notifications (organization_id, user_id, id desc);
create index notifications_by_comment on notifications (organization_id, comment_id);

alter table comments enable row level security;
alter table comments force row level security;
create policy tenant on comments to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table comment_mentions enable row level security;
alter table comment_mentions force row level security;
create policy tenant on comment_mentions to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table notifications enable row level security;
alter table notifications force row level security;
create policy tenant on notifications to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update on comments to timetracker_tenant;
grant select, insert, delete on comment_mentions to timetracker_tenant;
grant select, insert, update on notifications to timetracker_tenant;
