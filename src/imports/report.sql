--: ImportName(target?)
--: Total(reason?)
--: FaultyRow()

--! import_names : ImportName
-- Of one kind those with the most time; all kinds are numbered together.
select n.number, n.kind, n.name, n.detail, n.row_count, n.seconds, n.choice, n.target, n.created
from import_names n
where n.organization_id = :organization_id and n.import_id = :import_id
order by n.kind, n.seconds desc, n.number
limit :most;

--! totals : Total
-- How many rows and seconds came to what end. Of imported rows, what is now in their entries as they were written.
select r.state, r.reason, count(*) as rows, coalesce(sum(r.seconds), 0)::bigint as seconds
from import_rows r
where r.organization_id = :organization_id and r.import_id = :import_id
group by r.state, r.reason
order by r.state, r.reason;

--! written
-- What is in the ledger because of the import: entries and their seconds, changed or not. Here and below `deleted_at` is
-- asked for in words that only the key's index can serve.
select count(*) as rows, coalesce(sum(w.seconds), 0)::bigint as seconds
from imported_rows i
cross join lateral (
    select e.seconds from time_entries e
    where e.organization_id = :organization_id and e.id = i.time_entry_id and coalesce(e.deleted_at, 'infinity') = 'infinity'
    limit 1
) w
where i.organization_id = :organization_id and i.import_id = :import_id;

--! present_rows
-- Rows of a file that an import brought before.
select count(*) as rows
from import_rows r
where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'waiting' and (exists (
    select from imported_rows i where i.organization_id = :organization_id and i.key = r.key)) is true;

--! tag_count
select count(distinct lower(t.name)) as tags
from import_rows r
cross join unnest(r.tag_names) as t (name)
where r.organization_id = :organization_id and r.import_id = :import_id;

--! told_rows : FaultyRow
-- The first rows in a state, with their reasons.
select line, coalesce(reason, '') as reason, description, seconds
from import_rows
where organization_id = :organization_id and import_id = :import_id and state = :state
order by line
limit :most;

--! first_day
select min(day) as day from import_rows
where organization_id = :organization_id and import_id = :import_id and state = 'imported' and day is not null
having min(day) is not null;

--! changed_count
-- Entries that an undo would keep, because somebody changed them.
select count(*) as rows
from imported_rows i
where i.organization_id = :organization_id and i.import_id = :import_id and (exists (
    select from time_entries e
    where e.organization_id = :organization_id and e.id = i.time_entry_id and coalesce(e.deleted_at, 'infinity') = 'infinity'
      and e.version > 1)) is true;
