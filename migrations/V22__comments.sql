-- Comments on projects and tasks, whom they mention, and what people are told of.

create type notification_kind as enum (
    'mention', 'reply', 'task_assigned', 'time_submitted', 'time_approved', 'time_rejected', 'time_reopened'
);
-- How a person wants to be told: not at all, in the list, in the list and by mail.
create type notification_channel as enum ('none', 'here', 'mail');

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
    -- Who did what is told.
    actor_id uuid not null,
    -- What it is about: a comment, a task or a week.
    comment_id uuid,
    task_id uuid,
    period_id uuid,
    read_at timestamptz,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint notifications_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint notifications_actor_fkey foreign key (organization_id, actor_id)
        references memberships (organization_id, user_id),
    constraint notifications_comment_fkey foreign key (organization_id, comment_id)
        references comments (organization_id, id),
    constraint notifications_task_fkey foreign key (organization_id, task_id)
        references tasks (organization_id, id),
    constraint notifications_period_fkey foreign key (organization_id, period_id)
        references periods (organization_id, id),
    constraint notifications_about_one_thing check (num_nonnulls(comment_id, task_id, period_id) = 1)
);
create index notifications_by_user on notifications (organization_id, user_id, id desc);
-- How many are new stands on every page.
create index notifications_unread on notifications (organization_id, user_id) where read_at is null;
create index notifications_by_actor on notifications (organization_id, actor_id);
create index notifications_by_comment on notifications (organization_id, comment_id);
create index notifications_by_task on notifications (organization_id, task_id);
create index notifications_by_period on notifications (organization_id, period_id);

-- A person's choice for a kind; without one they are told here and by mail.
create table notification_preferences (
    organization_id uuid not null references organizations (id) on delete cascade,
    user_id uuid not null,
    kind notification_kind not null,
    channel notification_channel not null,
    primary key (organization_id, user_id, kind),
    constraint notification_preferences_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id)
);

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

alter table notification_preferences enable row level security;
alter table notification_preferences force row level security;
create policy tenant on notification_preferences to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update on comments to timetracker_tenant;
grant select, insert, delete on comment_mentions to timetracker_tenant;
grant select, insert, update on notifications to timetracker_tenant;
grant select, insert, update on notification_preferences to timetracker_tenant;
