--! account
-- Who signs in: nobody who was deactivated.
select id, password_hash from users where email = :email and deactivated_at is null;

--! insert_user
-- Changes nothing when the address is taken, also by a sign-up that runs at the same time.
insert into users (id, email, name, password_hash, locale, timezone, created_at, updated_at)
values (:id, :email, :name, :password_hash, :locale, :timezone, :now, :now)
on conflict (email) do nothing;

--! set_locale
update users set locale = :locale, updated_at = :now where id = :id;

--! replace_password_hash
update users set password_hash = :new_hash, updated_at = :now
where id = :id and password_hash = :old_hash;

--! take_turn
-- Counts an attempt before it is looked at; changes no row while the subject is blocked. The row's lock puts
-- parallel attempts in a queue, and each sees the count of the one before it. Who is not blocked has a time long
-- past: a parallel attempt that looked at the clock a moment earlier must not find itself before it.
insert into sign_in_throttles as t (subject, failures, last_failure_at, blocked_until)
values (:subject, 1, :now, :forgotten_before)
on conflict (subject) do update
set failures = case when t.last_failure_at < :forgotten_before then 1 else t.failures + 1 end,
    last_failure_at = :now,
    blocked_until = case
        when t.last_failure_at < :forgotten_before or t.failures + 1 < :free then t.blocked_until
        else :now + make_interval(secs => least(:longest_wait::double precision,
                                                :first_wait::double precision * power(2, least(t.failures + 1 - :free, 30))))
    end
where t.blocked_until <= :now;

--! blocked_until
select blocked_until from sign_in_throttles where subject = :subject;

--! give_turn_back
-- The attempt was no failure after all.
update sign_in_throttles set failures = greatest(failures - 1, 0), blocked_until = :now::timestamptz - interval '1 day'
where subject = :subject;

--! forget_failures
delete from sign_in_throttles where subject = :subject;

--! forget_old_failures
delete from sign_in_throttles where last_failure_at < :forgotten_before;
