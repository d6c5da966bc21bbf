//! The tabs of an organization's settings: one line each, shown to those who may open the page behind it.

use crate::tenancy::{
    Member, Permission, PrepareMembers, PrepareOrganization, PrepareOwnership, SeeAudit, SeeClosing, SeeUsage,
};
use crate::web::Page;

/// A page of the settings.
#[derive(Clone, Copy, Debug)]
pub struct SettingsTab {
    /// The last part of its address; [`SettingsTab::path`] has all of it.
    pub part: &'static str,
    /// Whether the page stands beside the settings: everybody opens it, and who manages sees it as a tab too.
    beside: bool,
    /// The key of its name.
    pub key: &'static str,
    may: fn(&Member) -> bool,
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
    SettingsTab::of::<PrepareOwnership>("support", "support"),
    SettingsTab::of::<SeeClosing>("danger", "settings-danger"),
];

impl SettingsTab {
    /// A page that opens for whoever holds `P`.
    const fn of<P: Permission>(part: &'static str, key: &'static str) -> Self {
        Self { part, key, beside: false, may: Member::may::<P> }
    }

    /// A page at `/organizations/{organization}/{part}`, a tab to whoever holds `P`.
    const fn beside<P: Permission>(part: &'static str, key: &'static str) -> Self {
        Self { beside: true, ..Self::of::<P>(part, key) }
    }

    /// The tabs that the page's reader may open.
    pub fn offered(page: &Page) -> impl Iterator<Item = &'static Self> {
        TABS.iter().filter(|tab| page.member().is_some_and(tab.may))
    }

    /// Its address below the organization's.
    pub fn path(&self) -> String {
        if self.beside { self.part.to_owned() } else { format!("settings/{}", self.part) }
    }
}
