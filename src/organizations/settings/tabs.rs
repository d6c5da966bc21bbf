//! The tabs of an organization's settings: one line each, shown to those who may open the page behind it.

use queries::types::Role;

use crate::tenancy::{Permission, PrepareMembers, PrepareOrganization, SeeAudit, SeeClosing, SeeUsage};
use crate::web::Page;

/// A page of the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettingsTab {
    /// The last part of its address; [`SettingsTab::path`] has all of it.
    pub part: &'static str,
    /// Whether the page stands beside the settings: everybody opens it, and who manages sees it as a tab too.
    beside: bool,
    /// The key of its name.
    pub key: &'static str,
    smallest_role: Role,
}

/// Every page of the settings, in the order of the bar.
const TABS: &[SettingsTab] = &[
    SettingsTab::of::<PrepareOrganization>("general", "settings-general"),
    SettingsTab::of::<PrepareOrganization>("time", "settings-time"),
    SettingsTab::beside::<PrepareMembers>("members", "members"),
    SettingsTab::beside::<PrepareMembers>("invitations", "invitations"),
    SettingsTab::of::<PrepareOrganization>("branding", "settings-branding"),
    SettingsTab::of::<PrepareOrganization>("templates", "settings-templates"),
    SettingsTab::of::<PrepareOrganization>("single-sign-on", "sso"),
    SettingsTab::of::<SeeUsage>("usage", "usage"),
    SettingsTab::of::<SeeAudit>("audit", "audit"),
    SettingsTab::of::<SeeClosing>("danger", "settings-danger"),
];

impl SettingsTab {
    /// A page that opens for whoever holds `P`.
    const fn of<P: Permission>(part: &'static str, key: &'static str) -> Self {
        Self { part, key, beside: false, smallest_role: P::SMALLEST_ROLE }
    }

    /// A page at `/organizations/{organization}/{part}`, a tab to whoever holds `P`.
    const fn beside<P: Permission>(part: &'static str, key: &'static str) -> Self {
        Self { beside: true, ..Self::of::<P>(part, key) }
    }

    /// The tabs that the page's reader may open.
    pub fn offered(page: &Page) -> impl Iterator<Item = &'static Self> {
        let role = page.member().map(crate::tenancy::Member::role);
        TABS.iter().filter(move |tab| role.is_some_and(|role| role >= tab.smallest_role))
    }

    /// Its address below the organization's.
    pub fn path(&self) -> String {
        if self.beside { self.part.to_owned() } else { format!("settings/{}", self.part) }
    }
}
