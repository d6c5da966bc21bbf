-- Search among tasks, as among time entries: one function reads the trigram index as the directory role, answers with ids
-- alone, and only for the organization that the transaction is in.

create index tasks_by_text on tasks using gin (organization_id, name gin_trgm_ops) where deleted_at is null;

create policy directory on tasks to timetracker_directory using (true) with check (true);
grant select (organization_id, id, name, deleted_at) on tasks to timetracker_directory;

-- Tasks whose name contains every pattern, the latest first; or, when `typed` is given, those that contain one of the
-- first two patterns and resemble what was typed. At most two thousand rows are looked at.
create function search_tasks(organization uuid, patterns text[], typed text, most bigint)
returns setof uuid
language plpgsql stable security definer parallel safe rows 20
set search_path = pg_catalog, public, pg_temp
-- Walking all tasks of an organization is what the index is there to avoid; the planner cannot know how rare a word is.
set enable_seqscan = off
set enable_indexscan = off
set plan_cache_mode = force_custom_plan
as $$
begin
    if organization is distinct from current_setting('app.organization_id')::uuid then
        raise insufficient_privilege using message = 'search outside the transaction''s organization';
    end if;
    return query
    with found as materialized (
        select t.id, case when typed is null then 1 else word_similarity(typed, t.name) end as fits
        from tasks t
        where t.organization_id = organization and t.deleted_at is null
          and case when typed is null then t.name ilike all (patterns) else true end
          and (t.name ilike patterns[1] or typed is not null and t.name ilike patterns[2])
        limit 2000)
    select f.id from found f where f.fits >= 0.38 order by f.fits desc, f.id desc limit most;
end
$$;
grant create on schema public to timetracker_directory;
alter function search_tasks owner to timetracker_directory;
revoke create on schema public from timetracker_directory;
set local role timetracker_directory;
revoke all on function search_tasks from public;
grant execute on function search_tasks to timetracker_tenant;
reset role;
