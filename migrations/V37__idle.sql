-- Idle time: after how many minutes without input the person is asked about the timer that runs on.

-- Zero: nobody is asked. A browser sees input on its own pages only, so it is for organizations that want it.
alter table organizations add column idle_minutes smallint not null default 0;
alter table organizations add constraint organizations_idle_range
    check (idle_minutes = 0 or idle_minutes between 5 and 240);
