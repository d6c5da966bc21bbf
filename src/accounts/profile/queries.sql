--: Profile(date_format?, time_format?, number_format?)

--! profile : Profile
select id, name, email, verified_at is not null as verified, locale, timezone, theme,
       date_format, time_format, number_format
from users
where id = :user_id;

--! update_profile(date_format?, time_format?, number_format?) : Profile
update users
set name = :name, locale = :locale, timezone = :timezone, theme = :theme, date_format = :date_format,
    time_format = :time_format, number_format = :number_format, updated_at = :now
where id = :user_id
returning id, name, email, verified_at is not null as verified, locale, timezone, theme,
          date_format, time_format, number_format;

--! set_theme
update users set theme = :theme, updated_at = :now where id = :user_id;

--! refresh_memberships
select refresh_memberships(:user_id, :now)::text as refreshed;
