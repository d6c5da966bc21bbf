-- The language of one of the current organization's people, to write to them in it.
create function member_locale(person uuid)
returns text
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
    select u.locale
    from memberships m
    join users u on u.id = m.user_id and u.deactivated_at is null
    where m.organization_id = current_setting('app.organization_id')::uuid
      and m.user_id = person and m.status = 'active'
$$;

grant create on schema public to timetracker_directory;
alter function member_locale owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function member_locale from public;
grant execute on function member_locale to timetracker_tenant;
reset role;

-- Ends every API token of a person in every organization; tells how many. `proof` is the hash of their session's token,
-- or of the link to a new password that was used in this very transaction. Each organization where a token ended
-- records it.
create function revoke_every_token(
    proof bytea, event_address text, event_user_agent text, at_time timestamptz)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    person uuid;
    place record;
    event audit_events;
    revoked bigint := 0;
begin
    select s.user_id into person from sessions s where s.token_hash = proof and s.expires_at > at_time;
    if person is null then
        select l.user_id into person from one_time_tokens l
        where l.token_hash = proof and l.purpose = 'reset_password' and l.used_at = at_time;
    end if;
    for place in
        with ended as (
            update api_tokens t set revoked_at = at_time
            where t.user_id = person and t.revoked_at is null and (t.expires_at is null or t.expires_at > at_time)
            returning t.organization_id
        )
        select m.organization_id, m.name, count(*) as tokens
        from ended e
        join memberships m on m.organization_id = e.organization_id and m.user_id = person
        group by m.organization_id, m.name
        order by m.organization_id
    loop
        event.organization_id := place.organization_id;
        event.id := gen_random_uuid();
        event.occurred_at := at_time;
        event.actor_kind := 'member';
        event.actor_id := person;
        event.actor_name := place.name;
        event.action := 'token.all_revoked';
        event.subject_kind := 'account';
        event.subject_id := person;
        event.subject_name := place.name;
        event.after := jsonb_build_object('tokens', place.tokens);
        event.address := event_address;
        event.user_agent := event_user_agent;
        perform append_audit_event(event);
        revoked := revoked + place.tokens;
    end loop;
    return revoked;
end
$$;
grant select on one_time_tokens to timetracker_directory;
grant create on schema public to timetracker_directory;
alter function revoke_every_token owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function revoke_every_token from public;
grant execute on function revoke_every_token to timetracker_login;
reset role;
