--: Organization(contact_email?, contact_phone?, billing_email?, date_format?, time_format?, number_format?, logo_id?, default_rate_minor?)

--! found_organization
select found_organization(:founder, :id, :name, :slug, :timezone, :currency, :color, :now) as slug;

--! remember_organization
-- Where the session was last; says nothing about what it may see.
update sessions set last_organization = :organization_id where id = :session_id;

--! organization : Organization
select id, name, slug, contact_email, contact_phone, billing_email, status, plan, timezone, currency,
       week_start, color, date_format, time_format, number_format, logo_id,
       case when :with_amounts then default_rate_minor end as default_rate_minor, overlap_policy,
       require_project, require_task, require_description, allow_future_entries, timer_limit_hours, idle_minutes, members_see_amounts,
       version, created_at, updated_at
from organizations
where id = :organization_id;

--! organization_counts
-- Who belongs to it, and what is in use.
select
    (select count(*) from memberships
     where organization_id = :organization_id and status = 'active') as member_count,
    (select count(*) from clients
     where organization_id = :organization_id and archived_at is null) as client_count,
    (select count(*) from visible_projects
     where organization_id = :organization_id and archived_at is null) as project_count;

--! lock_organization
select version from organizations where id = :organization_id for update;

--! claim_slug
-- Changes nothing when the slug is or was the organization's own; fails when it is or was another's.
insert into organization_slugs (slug, organization_id)
select :slug, :organization_id
where not exists (
    select from organization_slugs where organization_id = :organization_id and slug = :slug);

--! update_organization(contact_email?, contact_phone?, billing_email?, date_format?, time_format?, number_format?, default_rate_minor?) : Organization
update organizations
set name = :name, slug = :slug, contact_email = :contact_email, contact_phone = :contact_phone,
    billing_email = :billing_email, timezone = :timezone, currency = :currency, week_start = :week_start,
    color = :color, date_format = :date_format, time_format = :time_format, number_format = :number_format,
    default_rate_minor = :default_rate_minor, overlap_policy = :overlap_policy,
    require_project = :require_project, require_task = :require_task,
    require_description = :require_description,
    allow_future_entries = :allow_future_entries, timer_limit_hours = :timer_limit_hours,
    idle_minutes = :idle_minutes, members_see_amounts = :members_see_amounts,
    version = version + 1, updated_at = :now
where id = :organization_id
returning id, name, slug, contact_email, contact_phone, billing_email, status, plan, timezone, currency,
          week_start, color, date_format, time_format, number_format, logo_id, default_rate_minor, overlap_policy,
          require_project, require_task, require_description, allow_future_entries, timer_limit_hours, idle_minutes, members_see_amounts,
          version, created_at, updated_at;
