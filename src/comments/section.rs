//! The comments of a thing, as a part of its page.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use queries::queries::comments::queries::{self as sql, MentionOptions};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::{About, Comment, Thread, ThreadFilter};
use crate::error::Error;
use crate::tenancy::{ManageTasks, ManageWork, Permission, Tenant};
use crate::web::{Cursor, Listing, Page};

/// People that a form offers to mention.
const CHOICES: i64 = 500;

/// A thing's threads, and what the reader may do with them.
#[derive(Debug)]
pub struct Section {
    about: About,
    threads: Listing<Thread>,
    continued: bool,
    people: Vec<MentionOptions>,
    reader: Uuid,
    zone: TimeZone,
    writes: bool,
    manages: bool,
}

/// The section as HTML.
#[derive(Debug, Template)]
#[template(path = "comments/section.html")]
pub struct SectionHtml<'a> {
    page: &'a Page,
    section: &'a Section,
}

/// Which page of the comments below a project or a task.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SectionFilter {
    /// Where the page before ended.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    comments: Option<Cursor<Uuid>>,
}

impl Section {
    /// Reads a page of a thing's threads; the statements travel together.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load<P: Permission>(
        tenant: &Tenant<P>,
        about: About,
        filter: SectionFilter,
    ) -> Result<Self, Error> {
        let filter = ThreadFilter { after: filter.comments };
        let (threads, people) = try_join!(filter.list(tenant, about), people(tenant, about))?;
        let member = tenant.member();
        Ok(Self {
            about,
            threads,
            continued: filter.after.is_some(),
            people,
            reader: member.user_id(),
            zone: member.zone(),
            writes: member.may::<ManageTasks>(),
            manages: member.may::<ManageWork>(),
        })
    }

    /// The section as part of a page.
    pub fn html<'a>(&'a self, page: &'a Page) -> SectionHtml<'a> {
        SectionHtml { page, section: self }
    }

    fn edits(&self, comment: &Comment) -> bool {
        self.writes && comment.user_id == self.reader
    }

    fn deletes(&self, comment: &Comment) -> bool {
        self.edits(comment) || self.manages
    }

    /// Whom an empty form mentions.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn nobody(&self) -> Vec<Uuid> {
        Vec::new()
    }

    /// The thing's own page.
    fn place(&self, page: &Page) -> String {
        page.to(&self.about.page())
    }
}

/// Whom a comment can mention: active members who see what it is about, by name, at most 500.
pub(super) async fn people<P: Permission>(
    tenant: &Tenant<P>,
    about: About,
) -> Result<Vec<MentionOptions>, Error> {
    let ((project, task), reader) = (about.ids(), tenant.user_id());
    let organization = tenant.organization_id();
    Ok(sql::mention_options().bind(tenant, &organization, &reader, &project, &task, &CHOICES).all().await?)
}
