//! What the pages of imports show.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use queries::queries::imports::mapping::{self as sql, ClientChoice, MemberChoice, ProjectChoice};
use queries::queries::imports::report::ImportName;
use queries::types::{ImportChoice, ImportNameKind, ImportRowState, ImportState};
use uuid::Uuid;

use super::Import;
use super::report::{Report, Sum};
use super::words::{ORDERS, TOOLS, end_key, state_key, tool_name};
use crate::error::{Error, Fields};
use crate::organizations::Choices;
use crate::tenancy::{ManageWork, Permission, Tenant};
use crate::texts::Text;
use crate::time_rules::format_hms;
use crate::web::Page;

/// The most people, clients or projects that a choice offers: more than names can have been matched.
const OFFERED: i64 = 2000;

/// The latest imports, and the form for a file.
#[derive(Template)]
#[template(path = "imports/list.html")]
pub(super) struct ListPage {
    page: Page,
    imports: Vec<Import>,
    zone: TimeZone,
    fields: Fields,
}

/// One import.
#[derive(Template)]
#[template(path = "imports/show.html")]
pub(super) struct ImportPage {
    page: Page,
    report: Report,
    /// Whether the reader uploaded it: only they go on with it.
    is_own: bool,
    /// Whether the reader may create clients and projects.
    creates: bool,
    members: Vec<MemberChoice>,
    clients: Vec<ClientChoice>,
    projects: Vec<ProjectChoice>,
    fields: Fields,
}

impl ListPage {
    /// The same with what is wrong with the input.
    pub(super) fn rejecting(self, fields: Fields) -> Self {
        Self { fields, ..self }
    }
    pub(super) async fn load<P: Permission>(tenant: &Tenant<P>, page: Page) -> Result<Self, Error> {
        let (page, imports) = try_join!(page.with_timer(tenant), super::list(tenant))?;
        Ok(Self { page, imports, zone: tenant.member().zone(), fields: Fields::default() })
    }
    #[expect(clippy::unused_self, reason = "the template calls it")]
    fn tool(&self, import: &Import) -> &'static str {
        tool_name(import.tool)
    }
    #[expect(clippy::unused_self, reason = "the template calls it")]
    fn state(&self, import: &Import) -> &'static str {
        state_key(import.state)
    }
}

impl ImportPage {
    /// The same with what is wrong with the input.
    pub(super) fn rejecting(self, fields: Fields) -> Self {
        Self { fields, ..self }
    }
    pub(super) async fn load<P: Permission>(tenant: &Tenant<P>, page: Page, id: Uuid) -> Result<Self, Error> {
        let (page, report) = try_join!(page.with_timer(tenant), Report::load(tenant, id))?;
        let (organization, own) = (tenant.organization_id(), super::own(tenant.member()));
        let members = sql::member_choices().bind(tenant, &organization, &own, &id, &OFFERED).all().await?;
        let clients = sql::client_choices().bind(tenant, &organization, &id, &OFFERED).all().await?;
        let projects = sql::project_choices().bind(tenant, &organization, &id, &OFFERED).all().await?;
        let is_own = report.import.user_id == tenant.user_id();
        let creates = tenant.member().may::<ManageWork>();
        Ok(Self { page, report, is_own, creates, members, clients, projects, fields: Fields::default() })
    }

    fn state(&self) -> &'static str {
        state_key(self.report.import.state)
    }
    fn tool(&self) -> &'static str {
        tool_name(self.report.import.tool)
    }
    /// Whether a job is at it, so that the page looks again by itself.
    fn is_busy(&self) -> bool {
        use ImportState::{Reading, Running, Undoing};
        matches!(self.report.import.state, Reading | Running | Undoing)
    }
    fn is_ready(&self) -> bool {
        self.report.import.state == ImportState::Ready
    }
    fn is_done(&self) -> bool {
        self.report.import.state == ImportState::Done
    }
    /// Whether the file can still be read in another manner.
    fn is_open(&self) -> bool {
        matches!(self.report.import.state, ImportState::Asking | ImportState::Ready)
    }
    fn has_tool(&self, key: &str) -> bool {
        TOOLS.iter().any(|(tool, own, _)| *own == key && Some(*tool) == self.report.import.tool)
    }
    fn has_order(&self, key: &str) -> bool {
        ORDERS.iter().any(|(order, own, _)| *own == key && Some(*order) == self.report.import.date_order)
    }
    /// Names of one kind.
    fn names(&self, kind: ImportNameKind) -> Vec<&ImportName> {
        self.report.names.iter().filter(|name| name.kind == kind).collect()
    }
    /// The kinds that the file has names of, with the key of their heading.
    fn kinds(&self) -> Vec<(ImportNameKind, &'static str, Vec<&ImportName>)> {
        let all = [
            (ImportNameKind::Person, "import-people"),
            (ImportNameKind::Client, "clients"),
            (ImportNameKind::Project, "projects"),
            (ImportNameKind::Task, "tasks"),
        ];
        let found = all.into_iter().map(|(kind, key)| (kind, key, self.names(kind)));
        found.filter(|(_, _, names)| !names.is_empty()).collect()
    }
    /// What a name can be here besides nothing and new: value, text, whether it is chosen.
    fn offers(&self, name: &ImportName) -> Vec<(Uuid, String, bool)> {
        let offered: Vec<(Uuid, String)> = match name.kind {
            ImportNameKind::Person => {
                self.members.iter().map(|one| (one.id, format!("{} ({})", one.name, one.email))).collect()
            }
            ImportNameKind::Client => self.clients.iter().map(|one| (one.id, one.name.clone())).collect(),
            ImportNameKind::Project => self.projects.iter().map(|one| (one.id, full_name(one))).collect(),
            ImportNameKind::Task => Vec::new(),
        };
        let chosen = |id: Uuid| name.choice == ImportChoice::Given && name.target == Some(id);
        offered.into_iter().map(|(id, text)| (id, text, chosen(id))).collect()
    }
    fn may_create(&self, name: &ImportName) -> bool {
        match name.kind {
            ImportNameKind::Person => false,
            ImportNameKind::Task => true,
            ImportNameKind::Client | ImportNameKind::Project => self.creates,
        }
    }
    #[expect(clippy::unused_self, reason = "the template calls it")]
    fn is_new(&self, name: &ImportName) -> bool {
        name.choice == ImportChoice::Create
    }
    /// What it means to choose nothing.
    #[expect(clippy::unused_self, reason = "the template calls it")]
    fn nothing(&self, kind: ImportNameKind) -> &'static str {
        match kind {
            ImportNameKind::Person => "import-skip-person",
            ImportNameKind::Client => "client-none",
            ImportNameKind::Project => "project-none",
            ImportNameKind::Task => "import-no-task",
        }
    }
    /// What became of the file's rows, in the order of the report: key, rows, seconds.
    fn ends(&self) -> Vec<(&'static str, i64, i64)> {
        use ImportRowState::{Faulty, Imported, Kept, Present, Skipped, Undone, Waiting};
        let all = [Waiting, Imported, Present, Skipped, Faulty, Undone, Kept];
        let sums = all.into_iter().map(|state| (end_key(state), self.report.of(state)));
        sums.filter(|(_, sum)| sum.rows > 0).map(|(key, sum)| (key, sum.rows, sum.seconds)).collect()
    }
    /// How far the job is.
    fn progress(&self) -> Text {
        let Import { done_count, row_count, .. } = self.report.import;
        self.page.t2("import-progress", ("done", done_count), ("rows", row_count))
    }
    /// What is here because of the import.
    fn written(&self) -> Text {
        let Sum { rows, seconds } = self.report.written;
        self.page.t2("import-written", ("count", rows), ("length", format_hms(seconds)))
    }
    #[expect(
        clippy::unused_self,
        clippy::trivially_copy_pass_by_ref,
        reason = "the template calls it, with references"
    )]
    fn length(&self, seconds: &i64) -> String {
        format_hms(*seconds)
    }
}

fn full_name(project: &ProjectChoice) -> String {
    match &project.client_name {
        Some(client) => format!("{} · {client}", project.name),
        None => project.name.clone(),
    }
}
