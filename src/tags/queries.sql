--: Tag()
--: TagOption()

--! list_tags(search?, updated_since?, after_name?, after_id?) : Tag
-- One page by name; `search` is an escaped `like` pattern.
select id, name, created_at, updated_at
from tags
where organization_id = :organization_id
  and (:search::text is null or lower(name) like lower(:search))
  and (:updated_since::timestamptz is null or updated_at >= :updated_since)
  and (:after_name::text is null or (lower(name), id) > (lower(:after_name), :after_id))
order by lower(name), id
limit :page_size;

--! tag : Tag
select id, name, created_at, updated_at from tags where organization_id = :organization_id and id = :id;

--! insert_tag : Tag
insert into tags (organization_id, id, name, created_at, updated_at)
values (:organization_id, :id, :name, :now, :now)
returning id, name, created_at, updated_at;

--! rename_tag : Tag
update tags set name = :name, updated_at = :now
where organization_id = :organization_id and id = :id
returning id, name, created_at, updated_at;

--! lock_tag
-- Until the commit nobody can put the tag on an entry.
select id from tags where organization_id = :organization_id and id = :id for update;

--! detach_tag
delete from time_entry_tags where organization_id = :organization_id and tag_id = :id;

--! detach_tag_from_blocks
-- Recurring blocks go on without it.
delete from recurring_block_tags where organization_id = :organization_id and tag_id = :id;

--! delete_tag
-- Its id stays, for programs that keep a copy.
with gone as (
    delete from tags where organization_id = :organization_id and id = :id
    returning organization_id, id, name
), buried as (
    insert into tombstones (organization_id, kind, id, deleted_at)
    select organization_id, 'tag', id, :now from gone
)
select name from gone;

--! find_or_create_tags
-- The ids of the tags with these names, made where they are missing. `on conflict … do update` waits for a parallel
-- creation and answers with its id, which `do nothing` would not; the order keeps two such writers from deadlock.
with wanted as (
    select distinct on (lower(name)) lower(name) as folded, id, name
    from unnest(:ids::uuid[], :names::text[]) with ordinality as w (id, name, place)
    order by lower(name), place
), known as (
    select t.id, lower(t.name) as folded
    from tags t
    join wanted w on w.folded = lower(t.name)
    where t.organization_id = :organization_id
), created as (
    insert into tags (organization_id, id, name, created_at, updated_at)
    select :organization_id, id, name, :now, :now
    from wanted
    where folded not in (select folded from known)
    order by folded
    on conflict (organization_id, lower(name)) do update set name = tags.name
    returning id
)
select id from known
union all
select id from created;

--! tag_options : TagOption
-- Tags to choose from: those of the person's latest entries first, then by name.
with recent as materialized (
    select t.tag_id, min(latest.place) as place
    from (
        select id, row_number() over (order by day desc, coalesce(started_at, '-infinity') desc, id desc) as place
        from time_entries
        where organization_id = :organization_id and user_id = :user_id and deleted_at is null
        order by day desc, coalesce(started_at, '-infinity') desc, id desc
        limit 200
    ) latest
    join time_entry_tags t on t.organization_id = :organization_id and t.time_entry_id = latest.id
    group by t.tag_id
)
select tags.id, tags.name
from tags
left join recent on recent.tag_id = tags.id
where tags.organization_id = :organization_id
order by recent.place, lower(tags.name), tags.id
limit :most;
