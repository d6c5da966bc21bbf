//! The frame around a signed-in person's page: navigation, switcher, the line that starts the timer.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use futures_util::try_join;
use jiff::Timestamp;
use queries::types::{Color, OrganizationStatus, Theme};

use super::{Flash, Reader, Visitor};
use crate::App;
use crate::error::Error;
use crate::notation::Notation;
use crate::notifications;
use crate::tenancy::{
    ApproveTime, Member, OrganizationLink, OrganizationProfile, Permission, Person, SeeRates, Tenant,
};
use crate::time_entries::{TimerLine, TimerSection};
use crate::time_rules::{elapsed_seconds, format_hms};

/// What the layout shows. An extractor to be named after `Tenant` or `Person`, whose findings it uses.
#[derive(Clone, Debug)]
pub struct Page {
    visitor: Visitor,
    person: Arc<Person>,
    member: Option<Member>,
    organizations: Vec<OrganizationLink>,
    path: String,
    now: Timestamp,
    notation: Notation,
    timer: Option<TimerLine>,
    /// How many notifications are new; none where nobody asked.
    unread: Option<i64>,
    sends_mail: bool,
}

impl Deref for Page {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl Page {
    /// Adds the timer line and the number of new notifications. Their statements travel with the page's own when both
    /// are joined.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn with_timer<P: Permission>(mut self, tenant: &Tenant<P>) -> Result<Self, Error> {
        // On the heap: every page of an organization awaits it.
        let both = Box::pin(async { try_join!(TimerLine::load(tenant), notifications::unread(tenant)) });
        let (timer, unread) = both.await?;
        (self.timer, self.unread) = (timer, Some(unread));
        Ok(self)
    }
    /// The same page with another timer line, where it has one.
    #[must_use]
    pub fn with_timer_line(mut self, change: impl FnOnce(TimerLine) -> TimerLine) -> Self {
        self.timer = self.timer.map(change);
        self
    }
    /// The same page with a notice.
    #[must_use]
    pub fn telling(mut self, flash: Option<Flash>) -> Self {
        self.visitor = self.visitor.telling(flash);
        self
    }
    /// How the reader wants days, times and numbers written.
    pub fn notation(&self) -> Notation {
        self.notation
    }
    /// The service's time, in case the browser's clock is wrong.
    pub fn now(&self) -> Timestamp {
        self.now
    }
    /// The signed-in person.
    pub fn person(&self) -> &Person {
        &self.person
    }
    /// Whether to remind the person of the link that proves their address. Without mail there is no such link.
    pub fn asks_for_proof(&self) -> bool {
        self.sends_mail && !self.person.is_verified()
    }
    /// The person's theme, as the scripts and styles know it.
    pub fn theme(&self) -> &'static str {
        match self.person.theme() {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
    /// The person's place in the page's organization; none on pages outside any.
    pub fn member(&self) -> Option<&Member> {
        self.member.as_ref()
    }
    /// The page's organization; outside any, the one last used, so that the navigation leads somewhere.
    pub fn organization(&self) -> Option<&OrganizationProfile> {
        self.member.as_ref().map(Member::organization)
    }
    /// The person's organizations, for the switcher.
    pub fn organizations(&self) -> &[OrganizationLink] {
        &self.organizations
    }
    /// The slug in the addresses that the page leads to.
    fn slug(&self) -> Option<&str> {
        let here = self.organization().map(|organization| organization.slug.as_str());
        here.or_else(|| self.current().map(|current| current.slug))
    }
    /// Whether the page's organization is open, as most are; a closed one has one page only.
    pub fn is_open(&self) -> bool {
        self.organization().is_none_or(OrganizationProfile::is_open)
    }
    /// When an operator's visit to the page's organization ends; none for members.
    pub fn support_until(&self) -> Option<String> {
        let member = self.member.as_ref()?;
        member.support_until().map(|until| self.moment(&until, &member.zone()))
    }
    /// Why the page's organization is read-only, which may be empty; none where it is not suspended.
    pub fn suspension(&self) -> Option<&str> {
        let organization = self.organization()?;
        let suspended = organization.status == OrganizationStatus::Suspended;
        suspended.then(|| organization.suspension_reason.as_deref().unwrap_or_default())
    }
    /// What follows `/organizations/{organization}/` in the page's own address.
    fn part(&self) -> Option<&str> {
        self.path.split('/').nth(3)
    }
    /// The timer line as HTML, where the page has one.
    pub fn timer(&self) -> Option<TimerSection<'_>> {
        self.timer.as_ref().map(|timer| timer.section(self))
    }
    /// What the timer line shows, where the page has one.
    pub fn timer_line(&self) -> Option<&TimerLine> {
        self.timer.as_ref()
    }
    /// Whether the reader sees rates here.
    pub fn sees_rates(&self) -> bool {
        self.member.as_ref().is_some_and(Member::may::<SeeRates>)
    }
    /// How many of the reader's notifications are new; 0 where the page does not know.
    pub fn unread(&self) -> i64 {
        self.unread.unwrap_or_default()
    }
    /// The same for the navigation: "7", or "99+".
    pub fn unread_in_short(&self) -> String {
        let unread = self.unread();
        if unread > 99 { "99+".to_owned() } else { unread.to_string() }
    }
    /// Whether the reader decides about submitted weeks here.
    pub fn decides_about_time(&self) -> bool {
        self.member.as_ref().is_some_and(Member::may::<ApproveTime>)
    }
    /// Seconds of what is finished and of what has run since an instant, as text that scripts let tick on.
    pub fn total(&self, seconds: &i64, since: &Option<Timestamp>) -> String {
        format_hms(seconds + since.map_or(0, |start| elapsed_seconds(start, self.now)))
    }
    /// The address of a part of the current organization, for example `time`.
    pub fn to(&self, rest: &str) -> String {
        match self.slug() {
            Some(slug) => format!("/organizations/{slug}/{rest}"),
            None => "/organizations".to_owned(),
        }
    }
    /// Whether the page lies below that part: marks the navigation.
    pub fn is_at(&self, rest: &str) -> bool {
        self.member.is_some() && self.part() == Some(rest)
    }
    /// Whether the page is about organizations themselves: the list, a new one, one's own page and settings.
    pub fn is_at_organizations(&self) -> bool {
        let outside = self.member.is_none() && self.path.starts_with("/organizations");
        outside || self.member.is_some() && matches!(self.part(), None | Some("edit" | "settings"))
    }
    /// First letters of the person's names, two at most.
    pub fn initials(&self) -> String {
        self.person.name().split_whitespace().filter_map(|word| word.chars().next()).take(2).collect()
    }
    /// The first letter of a name, for its coloured mark.
    pub fn initial(&self, name: &str) -> String {
        name.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default()
    }
    /// A colour's name, as the styles know it.
    pub fn color(&self, color: &Color) -> String {
        format!("{color:?}").to_lowercase()
    }
    /// The palette, in the order of its hues.
    pub fn palette(&self) -> [Color; 12] {
        use Color::{Amber, Blue, Cyan, Green, Indigo, Lime, Orange, Pink, Red, Slate, Teal, Violet};
        [Red, Orange, Amber, Lime, Green, Teal, Cyan, Blue, Indigo, Violet, Pink, Slate]
    }
}

impl FromRequestParts<App> for Page {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let member = parts.extensions.get::<Member>().cloned();
        let person = member.as_ref().map(|member| Arc::clone(member.person()));
        let person = person.or_else(|| parts.extensions.get::<Person>().cloned().map(Arc::new));
        let person = person.ok_or_else(|| Error::internal("Page named before Tenant or Person"))?;
        let organizations = parts.extensions.remove::<Vec<OrganizationLink>>().unwrap_or_default();
        Ok(Self {
            notation: Notation::of(&person, member.as_ref().map(Member::organization)),
            visitor: Visitor::of(&Reader::of(&parts.extensions), &parts.headers),
            person,
            member,
            organizations,
            path: parts.uri.path().to_owned(),
            now: app.now(),
            timer: None,
            unread: None,
            sends_mail: app.config().sends_mail(),
        })
    }
}

impl OptionalFromRequestParts<App> for Page {
    type Rejection = Error;
    /// None when nobody is signed in. For pages outside any organization; nothing needs to be named before it.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>, Error> {
        match <Option<Person> as FromRequestParts<App>>::from_request_parts(parts, app).await? {
            Some(_) => <Self as FromRequestParts<App>>::from_request_parts(parts, app).await.map(Some),
            None => Ok(None),
        }
    }
}
