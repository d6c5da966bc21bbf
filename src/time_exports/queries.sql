--: CalendarFeed(last_read_at?)

--! calendar_feed : CalendarFeed
select created_at, last_read_at
from calendar_feeds
where organization_id = :organization_id and user_id = :user_id;

--! put_calendar_feed
-- A new address ends the one before.
insert into calendar_feeds (organization_id, id, user_id, token_hash, created_at)
values (:organization_id, :id, :user_id, :token_hash, :now)
on conflict (organization_id, user_id)
do update set id = excluded.id, token_hash = excluded.token_hash, created_at = excluded.created_at, last_read_at = null;

--! end_calendar_feed
delete from calendar_feeds where organization_id = :organization_id and user_id = :user_id;
