--! lock_logo : (logo_id?)
select logo_id from organizations where id = :organization_id for update;

--! name_logo(logo_id?)
update organizations set logo_id = :logo_id, version = version + 1, updated_at = :now where id = :organization_id;

--! delete_logos
delete from organization_logos where organization_id = :organization_id;

--! insert_logo
insert into organization_logos (organization_id, id, png, created_at) values (:organization_id, :id, :png, :now);

--! logo
select l.png
from organizations o
join organization_logos l on l.organization_id = :organization_id and l.id = o.logo_id
where o.id = :organization_id;
