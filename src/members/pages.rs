//! Members as pages: the list, one member, and the questions before somebody loses access.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use queries::types::{MembershipStatus, OrganizationStatus, Role};

use super::input::{MemberFilter, RoleInput, Shown, UserId, shown_word};
use super::words::{RoleChoice, role_choices, role_hint_key, role_key, role_word, status_key, tone};
use super::{Member, changes, find, holdings, sees_details};
use crate::error::{Error, Fields};
use crate::rates::{self, About};
use crate::tenancy::{
    Committed, LeaveOrganization, ManageMembers, Permission, PrepareMembers, SeeMembers, Tenant,
};
use crate::web::{Form, Html, Listing, Page, Path, Query, Question, See};

/// The reader: what they may see of members and do to them.
struct Reader {
    user: uuid::Uuid,
    role: Role,
    sees_details: bool,
    manages: bool,
    zone: TimeZone,
}

impl Reader {
    fn of<P: Permission>(tenant: &Tenant<P>) -> Self {
        let member = tenant.member();
        let active = member.organization().status == OrganizationStatus::Active;
        Self {
            user: member.user_id(),
            role: member.role(),
            sees_details: sees_details(member),
            manages: active && member.may::<ManageMembers>(),
            zone: member.zone(),
        }
    }
    fn is(&self, member: &Member) -> bool {
        member.user_id == self.user
    }
    /// Whether they may give this member another role.
    fn ranks(&self, member: &Member) -> bool {
        self.manages && member.role <= self.role && member.status != MembershipStatus::Removed
    }
    /// Whether they may suspend, reactivate or remove this member.
    fn ends(&self, member: &Member) -> bool {
        self.ranks(member) && !self.is(member)
    }
}

/// The list.
#[derive(Template)]
#[template(path = "members/list.html")]
struct MembersPage {
    page: Page,
    reader: Reader,
    filter: MemberFilter,
    members: Listing<Member>,
}

/// One member.
#[derive(Template)]
#[template(path = "members/show.html")]
struct MemberPage {
    page: Page,
    reader: Reader,
    member: Member,
    rates: Option<rates::Section>,
    roles: Vec<RoleChoice>,
    fields: Fields,
}

/// The members, by name.
#[utoipa::path(get, path = "/organizations/{organization}/members", params(MemberFilter))]
pub async fn list(
    tenant: Tenant<SeeMembers>,
    page: Page,
    Query(filter): Query<MemberFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, members) = try_join!(page.with_timer(&tenant), filter.list(&tenant))?;
    Ok(Html(MembersPage { page, reader: Reader::of(&tenant), filter, members }))
}

/// One member.
#[utoipa::path(get, path = "/organizations/{organization}/members/{user}")]
pub async fn show(
    tenant: Tenant<SeeMembers>,
    page: Page,
    Path(UserId { user }): Path<UserId>,
) -> Result<Html<impl Template>, Error> {
    let (page, member, rates) = try_join!(
        page.with_timer(&tenant),
        find(&tenant, user),
        rates::section(&tenant, About::Member(user))
    )?;
    let (reader, roles) = (Reader::of(&tenant), role_choices(tenant.member().role(), member.role));
    Ok(Html(MemberPage { page, reader, member, rates, roles, fields: Fields::default() }))
}

/// Changes a member's role.
#[utoipa::path(post, path = "/organizations/{organization}/members/{user}/role", request_body = RoleInput)]
pub async fn change_role(
    tenant: Tenant<ManageMembers>,
    page: Page,
    Path(UserId { user }): Path<UserId>,
    Form(RoleInput { role }): Form<RoleInput>,
) -> Result<Committed<See>, Error> {
    match changes::change_role(&tenant, user, role).await {
        Ok(()) => {
            let to = page.to(&format!("members/{user}"));
            tenant.commit(See::other(to).telling("flash-member-role")).await
        }
        Err(Error::Invalid(fields)) => {
            let (page, member, rates) = try_join!(
                page.with_timer(&tenant),
                find(&tenant, user),
                rates::section(&tenant, About::Member(user))
            )?;
            let (reader, roles) = (Reader::of(&tenant), role_choices(tenant.member().role(), role));
            Err(Html(MemberPage { page, reader, member, rates, roles, fields }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Asks before a member is suspended.
#[utoipa::path(get, path = "/organizations/{organization}/members/{user}/suspend")]
pub async fn confirm_suspend(
    tenant: Tenant<PrepareMembers>,
    page: Page,
    Path(UserId { user }): Path<UserId>,
) -> Result<Html<impl Template>, Error> {
    let (page, member, held) =
        try_join!(page.with_timer(&tenant), find(&tenant, user), holdings(&tenant, user))?;
    let mut consequences = vec![page.t("member-suspend-consequence")];
    consequences.extend(held.timer_runs.then(|| page.t("member-timer-stops")));
    let title = page.t1("member-suspend-question", "name", &member.name);
    let back = page.to(&format!("members/{user}"));
    Ok(Html(Question { page, title, consequences, action: "member-suspend", back }))
}

/// Suspends a member.
#[utoipa::path(post, path = "/organizations/{organization}/members/{user}/suspend")]
pub async fn suspend(
    tenant: Tenant<ManageMembers>,
    page: Page,
    Path(UserId { user }): Path<UserId>,
) -> Result<Committed<See>, Error> {
    changes::suspend(&tenant, user).await?;
    let undo = page.to(&format!("members/{user}/reactivate"));
    tenant.commit(See::other(page.to("members")).telling_with_undo("flash-member-suspended", undo)).await
}

/// Lets a suspended member in again.
#[utoipa::path(post, path = "/organizations/{organization}/members/{user}/reactivate")]
pub async fn reactivate(
    tenant: Tenant<ManageMembers>,
    page: Page,
    Path(UserId { user }): Path<UserId>,
) -> Result<Committed<See>, Error> {
    changes::reactivate(&tenant, user).await?;
    tenant.commit(See::other(page.to("members")).telling("flash-member-reactivated")).await
}

/// Asks before a member is removed.
#[utoipa::path(get, path = "/organizations/{organization}/members/{user}/remove")]
pub async fn confirm_remove(
    tenant: Tenant<PrepareMembers>,
    page: Page,
    Path(UserId { user }): Path<UserId>,
) -> Result<Html<impl Template>, Error> {
    let (page, member, held) =
        try_join!(page.with_timer(&tenant), find(&tenant, user), holdings(&tenant, user))?;
    let mut consequences = vec![page.t("member-remove-consequence")];
    consequences.extend((held.tokens > 0).then(|| page.t1("member-tokens-end", "count", held.tokens)));
    consequences.extend(held.timer_runs.then(|| page.t("member-timer-stops")));
    consequences.push(page.t1("member-entries-stay", "count", held.entries));
    let title = page.t1("member-remove-question", "name", &member.name);
    let back = page.to(&format!("members/{user}"));
    Ok(Html(Question { page, title, consequences, action: "member-remove", back }))
}

/// Removes a member.
#[utoipa::path(post, path = "/organizations/{organization}/members/{user}/remove")]
pub async fn remove(
    tenant: Tenant<ManageMembers>,
    page: Page,
    Path(UserId { user }): Path<UserId>,
) -> Result<Committed<See>, Error> {
    changes::remove(&tenant, user).await?;
    tenant.commit(See::other(page.to("members")).telling("flash-member-removed")).await
}

/// Asks before somebody leaves.
#[utoipa::path(get, path = "/organizations/{organization}/leave")]
pub async fn confirm_leave(tenant: Tenant<SeeMembers>, page: Page) -> Result<Html<impl Template>, Error> {
    let (page, held) = try_join!(page.with_timer(&tenant), holdings(&tenant, tenant.user_id()))?;
    let mut consequences = vec![page.t("leave-consequence")];
    consequences.extend((held.tokens > 0).then(|| page.t1("leave-tokens-end", "count", held.tokens)));
    consequences.extend(held.timer_runs.then(|| page.t("leave-timer-stops")));
    consequences.push(page.t1("leave-entries-stay", "count", held.entries));
    let title = page.t1("leave-question", "name", &tenant.member().organization().name);
    let back = page.to("members");
    Ok(Html(Question { page, title, consequences, action: "leave", back }))
}

/// Leaves the organization.
#[utoipa::path(post, path = "/organizations/{organization}/leave")]
pub async fn leave(tenant: Tenant<LeaveOrganization>) -> Result<Committed<See>, Error> {
    changes::leave(&tenant).await?;
    tenant.commit(See::other("/").telling("flash-left")).await
}
