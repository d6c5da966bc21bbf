--: Client(email?, phone?, archived_at?)
--: ClientOption()
--: ClientProject(code?, archived_at?)

--! list_clients(search?, after_name?, after_id?) : Client
-- One page by name; `search` is an escaped `like` pattern.
select id, name, email, phone, address, note, archived_at, version, created_at, updated_at,
       (select count(*) from visible_projects p where p.organization_id = :organization_id and p.client_id = clients.id)
           as project_count
from clients
where organization_id = :organization_id
  and (archived_at is not null) = :archived
  and (:search::text is null or lower(name) like lower(:search))
  and (:after_name::text is null or (lower(name), id) > (lower(:after_name), :after_id))
order by lower(name), id
limit :page_size;

--! client : Client
select id, name, email, phone, address, note, archived_at, version, created_at, updated_at,
       (select count(*) from visible_projects p where p.organization_id = :organization_id and p.client_id = clients.id)
           as project_count
from clients
where organization_id = :organization_id and id = :id;

--! insert_client(email?, phone?) : Client
insert into clients (organization_id, id, name, email, phone, address, note, created_at, updated_at)
values (:organization_id, :id, :name, :email, :phone, :address, :note, :now, :now)
returning id, name, email, phone, address, note, archived_at, version, created_at, updated_at, 0::bigint as project_count;

--! update_client(email?, phone?) : Client
update clients
set name = :name, email = :email, phone = :phone, address = :address, note = :note,
    version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and version = :version
returning id, name, email, phone, address, note, archived_at, version, created_at, updated_at,
    (select count(*) from visible_projects p where p.organization_id = :organization_id and p.client_id = clients.id)
        as project_count;

--! set_client_archived(archived_at?) : Client
-- Archiving twice changes nothing the second time.
update clients
set archived_at = :archived_at, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and (archived_at is null) <> (:archived_at::timestamptz is null)
returning id, name, email, phone, address, note, archived_at, version, created_at, updated_at,
    (select count(*) from visible_projects p where p.organization_id = :organization_id and p.client_id = clients.id)
        as project_count;

--! drop_client_rates
-- Rates go with whom they are for.
delete from rates where organization_id = :organization_id and client_id = :client_id;

--! delete_client
delete from clients where organization_id = :organization_id and id = :id
returning name;

--! client_projects : ClientProject
-- A client's projects for its page, active ones first.
select id, name, code, color, archived_at
from visible_projects
where organization_id = :organization_id and client_id = :client_id
order by archived_at is not null, lower(name), id
limit :most;

--! client_options(chosen?) : ClientOption
-- Whom a new project can belong to; the chosen one is always among them, archived or not, and comes first.
select id, name
from clients
where organization_id = :organization_id and (archived_at is null or id = :chosen)
order by id is distinct from :chosen, lower(name), id
limit :most;
