--: SavedFilter()

--! saved_filters(list?) : SavedFilter
-- A person's own and those that others share, by name.
select f.id, f.list, f.name, f.query, f.shared, f.user_id, m.name as user_name, f.created_at, f.updated_at
from saved_filters f
join memberships m on m.organization_id = :organization_id and m.user_id = f.user_id
where f.organization_id = :organization_id and (f.user_id = :user_id or f.shared)
  and (:list::filtered_list is null or f.list = :list)
order by lower(f.name), f.id
limit :most;

--! saved_filter : SavedFilter
select f.id, f.list, f.name, f.query, f.shared, f.user_id, m.name as user_name, f.created_at, f.updated_at
from saved_filters f
join memberships m on m.organization_id = :organization_id and m.user_id = f.user_id
where f.organization_id = :organization_id and f.id = :id and (f.user_id = :user_id or f.shared);

--! count_saved_filters
select count(*) as own
from saved_filters
where organization_id = :organization_id and user_id = :user_id;

--! save_filter
-- One of the same name and list takes on the new meaning.
insert into saved_filters (organization_id, id, user_id, list, name, query, shared, created_at, updated_at)
values (:organization_id, :id, :user_id, :list, :name, :query, :shared, :now, :now)
on conflict (organization_id, user_id, list, lower(name))
do update set name = excluded.name, query = excluded.query, shared = excluded.shared, updated_at = excluded.updated_at
returning id;

--! update_saved_filter
update saved_filters set name = :name, query = :query, shared = :shared, updated_at = :now
where organization_id = :organization_id and id = :id;

--! delete_saved_filter
delete from saved_filters where organization_id = :organization_id and id = :id;
