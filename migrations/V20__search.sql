-- Search. The operators behind a trigram index are not leakproof, so under row-level security PostgreSQL never uses
-- it: one function reads it as the directory role, answers with ids alone, and only for the organization that the
-- transaction is in. Whoever asks reads the rows themselves, under the policy as ever.

create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gin with schema public;

-- Where the owner is a superuser the extension's functions are born for nobody, as all functions here; otherwise they
-- belong to another and are for everybody already.
do $$
begin
    if not has_function_privilege('timetracker_tenant', 'word_similarity(text, text)', 'execute') then
        grant execute on function word_similarity(text, text) to timetracker_tenant, timetracker_directory;
    end if;
end
$$;

create index time_entries_by_text on time_entries using gin (organization_id, user_id, description gin_trgm_ops)
    where deleted_at is null;

create policy directory on time_entries to timetracker_directory using (true) with check (true);
grant select (organization_id, id, user_id, description, day, started_at, deleted_at) on time_entries
    to timetracker_directory;

-- Entries whose description contains every pattern, the latest first; or, when `typed` is given, those that contain one
-- of the first two patterns and resemble what was typed. The first three patterns, the longest, are looked up.
-- Two letters changed places still resemble the word at 0.38. At most two thousand rows are looked at, so a word that is everywhere costs no more than a rare one.
create function search_time_entries(organization uuid, worker uuid, patterns text[], typed text, most bigint)
returns setof uuid
language plpgsql stable security definer parallel safe rows 20
set search_path = pg_catalog, public, pg_temp
-- Walking all entries of an organization is what the index is there to avoid; the planner cannot know how rare a word is.
set enable_seqscan = off
set enable_indexscan = off
set plan_cache_mode = force_custom_plan
as $$
begin
    if organization is distinct from current_setting('app.organization_id')::uuid then
        raise insufficient_privilege using message = 'search outside the transaction''s organization';
    end if;
    if typed is null then
        return query
        with found as materialized (
            select e.id, e.day, e.started_at
            from time_entries e
            where e.organization_id = organization and e.deleted_at is null
              and (worker is null or e.user_id = worker)
              and e.description ilike patterns[1]
              and e.description ilike coalesce(patterns[2], patterns[1])
              and e.description ilike coalesce(patterns[3], patterns[1])
              and (cardinality(patterns) < 4 or e.description ilike all (patterns[4:]))
            limit 2000)
        select f.id from found f order by f.day desc, f.started_at desc nulls last, f.id desc limit most;
    else
        return query
        with found as materialized (
            select e.id, e.day, e.started_at, e.description
            from time_entries e
            where e.organization_id = organization and e.deleted_at is null
              and (worker is null or e.user_id = worker)
              and (e.description ilike patterns[1] or e.description ilike patterns[2])
            limit 2000)
        select f.id from found f
        where word_similarity(typed, f.description) >= 0.38
        order by word_similarity(typed, f.description) desc, f.day desc, f.id desc limit most;
    end if;
end
$$;
grant create on schema public to timetracker_directory;
alter function search_time_entries owner to timetracker_directory;
revoke create on schema public from timetracker_directory;
set local role timetracker_directory;
revoke all on function search_time_entries from public;
grant execute on function search_time_entries to timetracker_tenant;
reset role;
