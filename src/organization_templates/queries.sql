--: TemplateName()

--! list_templates : TemplateName
select id, name, created_at
from organization_templates
where organization_id = :organization_id
order by lower(name), id
limit :most;

--! template_name : TemplateName
select id, name, created_at
from organization_templates
where organization_id = :organization_id and id = :id;

--! template_content
select content
from organization_templates
where organization_id = :organization_id and id = :id;

--! count_templates
select count(*) from organization_templates where organization_id = :organization_id;

--! insert_template
insert into organization_templates (organization_id, id, name, content, created_at, updated_at)
values (:organization_id, :id, :name, :content, :now, :now);

--! rename_template
update organization_templates set name = :name, updated_at = :now
where organization_id = :organization_id and id = :id;

--! delete_template
delete from organization_templates where organization_id = :organization_id and id = :id;

--! saved_clients
select name
from clients
where organization_id = :organization_id and archived_at is null
order by lower(name)
limit :most;

--! saved_projects : (client?, code?, hourly_rate?)
select p.name, c.name as client, p.code, p.color, p.billable, p.hourly_rate
from projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id and c.archived_at is null
where p.organization_id = :organization_id and p.archived_at is null
order by lower(p.name)
limit :most;

--! saved_tags
select name from tags where organization_id = :organization_id order by lower(name) limit :most;
