--: Invitation()
--: InvitationFor(accepted_by?)

--! list_invitations(after?) : Invitation
-- One page, the newest first: what can still be accepted or resent, or what is settled.
select i.id, i.email, i.name, i.role, m.name as invited_by, i.sent_at, i.expires_at,
       case when i.accepted_at is not null then 'accepted'
            when i.revoked_at is not null then 'revoked'
            when i.expires_at <= :now then 'expired'
            else 'open' end::invitation_state as state
from invitations i
join memberships m on m.organization_id = i.organization_id and m.user_id = i.invited_by
where i.organization_id = :organization_id
  and (i.accepted_at is not null or i.revoked_at is not null) = :settled
  and (:after::uuid is null or i.id < :after)
order by i.id desc
limit :page_size;

--! invitation : Invitation
select i.id, i.email, i.name, i.role, m.name as invited_by, i.sent_at, i.expires_at,
       case when i.accepted_at is not null then 'accepted'
            when i.revoked_at is not null then 'revoked'
            when i.expires_at <= :now then 'expired'
            else 'open' end::invitation_state as state
from invitations i
join memberships m on m.organization_id = i.organization_id and m.user_id = i.invited_by
where i.organization_id = :organization_id and i.id = :id;

--! lock_invitation : LockedInvitation()
-- One that is not settled, held until the transaction ends.
select email, role, expires_at
from invitations
where organization_id = :organization_id and id = :id and accepted_at is null and revoked_at is null
for update;

--! close_expired
-- Whoever is invited again needs the place of an invitation that ran out.
update invitations set revoked_at = :now, updated_at = :now
where organization_id = :organization_id and email = any (:emails)
  and accepted_at is null and revoked_at is null and expires_at <= :now;

--! invitees : Invitee()
-- Which of these addresses need no invitation: members, and who was invited already.
select lower(email) as email, false as invited
from memberships
where organization_id = :organization_id and lower(email) = any (:emails) and status in ('active', 'suspended')
union all
select email, true
from invitations
where organization_id = :organization_id and email = any (:emails) and accepted_at is null and revoked_at is null
  and expires_at > :now;

--! insert_invitation
insert into invitations (organization_id, id, email, name, role, token_hash, invited_by, sent_at, expires_at,
                         created_at, updated_at)
values (:organization_id, :id, :email, :name, :role, :token_hash, :invited_by, :now, :expires_at, :now, :now);

--! renew_invitation
-- A new link; the one before leads nowhere from now on.
update invitations set token_hash = :token_hash, sent_at = :now, expires_at = :expires_at, updated_at = :now
where organization_id = :organization_id and id = :id;

--! revoke_invitation
update invitations set revoked_at = :now, updated_at = :now
where organization_id = :organization_id and id = :id;

--! invitation_locale
select invitation_locale(:id, :otherwise) as locale;

--! invitation_by_token : InvitationFor
select organization_id, organization_name, organization_slug, organization_color, inviter_name, role, email, name,
       state, has_account, accepted_by
from invitation_by_token(:token, :now);

--! accept_invitation
select accept_invitation(:token, :person, :seats_of_plans, :event_id, :address, :user_agent, :now) as outcome;

--! remember_organization
update sessions set last_organization = :organization where id = :session_id;
