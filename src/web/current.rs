//! Organizations in the frame around a page: the one it is about, and the ones to switch to.

use queries::types::Color;
use uuid::Uuid;

use super::Page;
use crate::tenancy::{OrganizationLink, OrganizationProfile};

/// An organization as the frame shows it.
#[derive(Clone, Copy, Debug)]
pub struct Current<'a> {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: &'a str,
    /// Its slug.
    pub slug: &'a str,
    /// Its accent colour.
    pub color: Color,
    /// Which picture is its logo.
    pub logo_id: Option<Uuid>,
}

impl<'a> From<&'a OrganizationProfile> for Current<'a> {
    fn from(profile: &'a OrganizationProfile) -> Self {
        let OrganizationProfile { id, name, slug, color, logo, .. } = profile;
        Self { id: *id, name, slug, color: *color, logo_id: *logo }
    }
}

impl<'a> From<&'a OrganizationLink> for Current<'a> {
    fn from(link: &'a OrganizationLink) -> Self {
        let OrganizationLink { id, name, slug, color, logo_id, .. } = link;
        Self { id: *id, name, slug, color: *color, logo_id: *logo_id }
    }
}

impl Page {
    /// The organization that the page is about; outside any, the one last used, so that the navigation leads somewhere.
    pub fn current(&self) -> Option<Current<'_>> {
        let last_used = || self.organizations().iter().find(|link| link.last_used);
        let outside = || last_used().or_else(|| self.organizations().first());
        self.organization().map(Current::from).or_else(|| outside().map(Current::from))
    }
    /// Whether the switcher shows this organization as current.
    pub fn is_current(&self, organization: &OrganizationLink) -> bool {
        self.current().is_some_and(|current| current.id == organization.id)
    }
    /// Whether there are so many organizations that one is better searched for.
    pub fn has_many_organizations(&self) -> bool {
        self.organizations().len() > 7
    }
    /// The address of an organization's logo; it changes with the picture.
    pub fn logo(&self, slug: &str, logo: &Uuid) -> String {
        format!("/organizations/{slug}/logo?v={logo}")
    }
}
