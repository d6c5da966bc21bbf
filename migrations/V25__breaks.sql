-- Breaks: a timer that is paused counts nothing, and an entry's seconds are those between start and end without its breaks.
alter table time_entries add column break_seconds integer not null default 0;
-- Since when the timer is paused. A timer that is stopped meanwhile ends there and keeps it, so that the stop can be taken back.
alter table time_entries add column paused_at timestamptz;
-- The end of the last break: a timer cannot have been stopped before it, because only the length of breaks is known.
alter table time_entries add column resumed_at timestamptz;
alter table time_entries add constraint time_entries_break_seconds_range check (break_seconds >= 0);
alter table time_entries add constraint time_entries_breaks_have_times
    check (started_at is not null or (break_seconds = 0 and paused_at is null and resumed_at is null));
