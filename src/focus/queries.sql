--: FocusSession(time_entry_id?, description?, project_name?, ended_at?)
--: FocusSummary()
--: FocusPreferences()
--: Progress(last_phase?)

--! list_focus_sessions(id?, after_id?) : FocusSession
-- One page of a person's sessions, the latest first, or the one with this id. `seconds` counts up to what was planned.
select s.id, s.phase, s.planned_seconds, s.time_entry_id, e.description, p.name as project_name, s.interruptions, s.day,
       s.started_at, s.ended_at,
       least(extract(epoch from coalesce(s.ended_at, :now) - s.started_at)::integer, s.planned_seconds) as seconds
from focus_sessions s
left join time_entries e on e.organization_id = :organization_id and e.id = s.time_entry_id
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
where s.organization_id = :organization_id and s.user_id = :user_id
  and (:id::uuid is null or s.id = :id)
  and (:after_id::uuid is null or s.id < :after_id)
order by s.id desc
limit :page_size;

--! running_focus_session : FocusSession
select s.id, s.phase, s.planned_seconds, s.time_entry_id, e.description, p.name as project_name, s.interruptions, s.day,
       s.started_at, s.ended_at,
       least(extract(epoch from :now - s.started_at)::integer, s.planned_seconds) as seconds
from focus_sessions s
left join time_entries e on e.organization_id = :organization_id and e.id = s.time_entry_id
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
where s.organization_id = :organization_id and s.user_id = :user_id and s.ended_at is null;

--! insert_focus_session(time_entry_id?)
insert into focus_sessions
    (organization_id, id, user_id, phase, planned_seconds, time_entry_id, day, started_at, created_at, updated_at)
values (:organization_id, :id, :user_id, :phase, :planned_seconds, :time_entry_id, :day, :now, :now, :now);

--! end_focus_session
-- Whichever runs; what went on for longer ended when it was meant to.
update focus_sessions
set ended_at = least(:now, started_at + make_interval(secs => planned_seconds)), updated_at = :now
where organization_id = :organization_id and user_id = :user_id and ended_at is null;

--! interrupt_focus_session
update focus_sessions set interruptions = interruptions + 1, updated_at = :now
where organization_id = :organization_id and user_id = :user_id and id = :id and ended_at is null
  and phase = 'focus' and interruptions < 1000;

--! focus_summary : FocusSummary
-- Sessions that ran to their end, the seconds of all, and how often the person was torn away, from `first` to `last`.
select count(*) filter (where s.ended_at >= s.started_at + make_interval(secs => s.planned_seconds)) as sessions,
       coalesce(sum(least(extract(epoch from coalesce(s.ended_at, :now) - s.started_at)::integer, s.planned_seconds)), 0)
           ::bigint as seconds,
       coalesce(sum(s.interruptions), 0)::bigint as interruptions
from focus_sessions s
where s.organization_id = :organization_id and s.user_id = :user_id and s.phase = 'focus'
  and s.day between :first and :last;

--! focus_progress : Progress
-- Sessions of the day that ran to their end since its last long break, and what ended last.
select (select count(*)
        from focus_sessions s
        where s.organization_id = :organization_id and s.user_id = :user_id and s.day = :day and s.phase = 'focus'
          and s.ended_at >= s.started_at + make_interval(secs => s.planned_seconds)
          and s.started_at > coalesce((
              select max(b.started_at)
              from focus_sessions b
              where b.organization_id = :organization_id and b.user_id = :user_id and b.day = :day
                and b.phase = 'long_break'), '-infinity')) as done,
       (select l.phase
        from focus_sessions l
        where l.organization_id = :organization_id and l.user_id = :user_id and l.day = :day
          and l.ended_at >= l.started_at + make_interval(secs => l.planned_seconds)
        order by l.id desc
        limit 1) as last_phase;

--! focus_preferences : FocusPreferences
select focus_minutes, short_break_minutes, long_break_minutes, cycles, sound, notice
from focus_preferences
where organization_id = :organization_id and user_id = :user_id;

--! set_focus_preferences
insert into focus_preferences
    (organization_id, user_id, focus_minutes, short_break_minutes, long_break_minutes, cycles, sound, notice, updated_at)
values (:organization_id, :user_id, :focus_minutes, :short_break_minutes, :long_break_minutes, :cycles, :sound, :notice,
        :now)
on conflict (organization_id, user_id) do update
set focus_minutes = excluded.focus_minutes, short_break_minutes = excluded.short_break_minutes,
    long_break_minutes = excluded.long_break_minutes, cycles = excluded.cycles, sound = excluded.sound,
    notice = excluded.notice, updated_at = excluded.updated_at;
