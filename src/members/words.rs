//! The catalogue's keys for roles and states.

use queries::types::{MembershipStatus, Role};

/// The key of a role's name.
pub fn role_key(role: Role) -> &'static str {
    match role {
        Role::Viewer => "role-viewer",
        Role::Member => "role-member",
        Role::Manager => "role-manager",
        Role::Admin => "role-admin",
        Role::Owner => "role-owner",
    }
}

/// A role as a form offers it: its word, and the keys of its name and of what it may do.
#[derive(Clone, Copy, Debug)]
pub struct RoleChoice {
    pub(crate) word: &'static str,
    pub(crate) name: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) chosen: bool,
}

/// The roles that somebody in role `own` may give, the greatest first.
pub fn role_choices(own: Role, chosen: Role) -> Vec<RoleChoice> {
    let choice = |role| RoleChoice {
        word: role_word(role),
        name: role_key(role),
        hint: role_hint_key(role),
        chosen: role == chosen,
    };
    super::grantable(own).into_iter().map(choice).collect()
}

/// The key of what a role may do, in a sentence.
pub fn role_hint_key(role: Role) -> &'static str {
    match role {
        Role::Viewer => "role-viewer-hint",
        Role::Member => "role-member-hint",
        Role::Manager => "role-manager-hint",
        Role::Admin => "role-admin-hint",
        Role::Owner => "role-owner-hint",
    }
}

/// A role as forms and the API write it.
pub fn role_word(role: Role) -> &'static str {
    match role {
        Role::Viewer => "viewer",
        Role::Member => "member",
        Role::Manager => "manager",
        Role::Admin => "admin",
        Role::Owner => "owner",
    }
}

/// The role that people write, whatever the letters' case.
pub fn role_named(word: &str) -> Option<Role> {
    let word = word.to_lowercase();
    super::grantable(Role::Owner).into_iter().find(|role| role_word(*role) == word)
}

/// The key of a membership's state.
pub(super) fn status_key(status: MembershipStatus) -> &'static str {
    match status {
        MembershipStatus::Active => "status-active",
        MembershipStatus::Invited => "status-invited",
        MembershipStatus::Suspended => "status-suspended",
        MembershipStatus::Removed => "status-removed",
    }
}

/// How a membership's state is painted.
pub(super) fn tone(status: MembershipStatus) -> &'static str {
    match status {
        MembershipStatus::Active => "good",
        MembershipStatus::Suspended => "warn",
        MembershipStatus::Invited | MembershipStatus::Removed => "",
    }
}
