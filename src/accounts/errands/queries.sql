--! account_by_address
-- Who has this address: nobody who was deactivated.
select id, email, name, locale from users where email = :email and deactivated_at is null;
