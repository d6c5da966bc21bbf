-- What the demonstration writes beside its time entries, which go through `copy`.

--! demo_organization_exists
select exists (select from organizations where id = :organization_id) as there;

--! insert_demo_person
-- People may be in two of the organizations.
insert into users (id, email, name, password_hash, timezone, created_at, updated_at)
values (:id, :email, :name, :password_hash, :timezone, :now, :now)
on conflict (id) do nothing;

--! found_demo_organization
select found_organization(
    :founder, :organization_id, :name, :slug, :timezone, :currency, :color, :now
) as slug;

--! insert_demo_member
insert into memberships (organization_id, user_id, role, name, email, joined_at, created_at, updated_at)
values (:organization_id, :user_id, :role, :name, :email, :now, :now, :now);

--! insert_demo_client
insert into clients (organization_id, id, name, email, created_at, updated_at)
values (:organization_id, :id, :name, :email, :now, :now);

--! insert_demo_project(client_id?, hourly_rate?, archived_at?)
insert into projects (organization_id, id, client_id, name, code, color, billable, hourly_rate, archived_at,
    created_at, updated_at)
values (:organization_id, :id, :client_id, :name, :code, :color, :billable, :hourly_rate, :archived_at,
    :now, :now);

--! insert_demo_tag
insert into tags (organization_id, id, name, created_at, updated_at)
values (:organization_id, :id, :name, :now, :now);

--! choose_demo_plan
-- Large sets have more people and projects than the smaller plans allow.
update organizations set plan = 'enterprise' where id = :organization_id;
