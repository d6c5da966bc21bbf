-- Four roles share the work, so that no single mistake opens every door:
--
--   owner      whoever runs the migrations; never used to serve a request
--   login      the service connects as it: identity plane only, no right on any tenant table
--   tenant     entered by `set local role` inside a tenant transaction: tenant tables, under row-level security
--   directory  owns the few functions that find a person's organizations; nobody signs in as it
--
-- Roles belong to the whole cluster, databases come and go: each is made only when missing.
do $$
begin
    if not exists (select from pg_roles where rolname = 'timetracker_tenant') then
        create role timetracker_tenant nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'timetracker_directory') then
        create role timetracker_directory nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'timetracker_login') then
        -- noinherit: the login role may become the tenant role, but holds none of its rights by itself.
        create role timetracker_login login noinherit;
        -- A request that hangs must not hold a connection, a lock or a snapshot for long.
        alter role timetracker_login set statement_timeout = '15s';
        alter role timetracker_login set lock_timeout = '5s';
        alter role timetracker_login set idle_in_transaction_session_timeout = '10s';
    end if;
    if not pg_has_role('timetracker_login', 'timetracker_tenant', 'member') then
        grant timetracker_tenant to timetracker_login;
    end if;
    -- The owner hands the directory functions to the directory role, and may do so only as its member.
    if not pg_has_role(current_user, 'timetracker_directory', 'member') then
        execute format('grant timetracker_directory to %I', current_user);
    end if;
end
$$;

revoke all on schema public from public;
grant usage on schema public to timetracker_login;
grant usage on schema public to timetracker_tenant;
grant usage on schema public to timetracker_directory;
-- A new function is for nobody until a migration grants it.
alter default privileges revoke execute on functions from public;
