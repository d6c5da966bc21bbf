//! Imports: time from other tools, out of the tables that they export.
//!
//! A file is uploaded, read by a job and shown with what it holds; people, clients, projects and tasks of the file are
//! then mapped to those here, a second job writes the entries, and the whole of it can be undone. Every row of the file
//! comes to exactly one end, and rows and seconds add up. A row that is here already is never imported again: its key,
//! made of what it says, is remembered for as long as its entry is there.
//!
//! Managers import for everybody, members their own time. The jobs work as the person who uploaded the file, with the
//! rights that they have then.

mod api;
mod input;
mod job;
mod mapping;
mod pages;
mod reading;
mod report;
mod running;
mod staging;
mod undoing;
mod views;
mod words;

#[cfg(test)]
mod tests;

use jiff::SignedDuration;
use queries::queries::imports::queries as sql;
pub use queries::queries::imports::queries::Import;
use queries::types::ImportState;
use uuid::Uuid;

use crate::error::Error;
use crate::tenancy::{Member, Permission, Tenant, TrackTime, hash_token, new_token};
use crate::web::{Routes, Upload, uploads_up_to};
use crate::{jobs, reads, writes};

use input::ReadingInput;
pub use job::ImportJob;
use job::Step;

/// The largest file, in bytes.
const LARGEST_FILE: usize = 20 * 1024 * 1024;
/// The largest request with one: larger, so that the answer can say what is wrong.
const LARGEST_REQUEST: usize = 32 * 1024 * 1024;
/// How long a file that nobody imports is kept.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Imports that the list shows.
const SHOWN: i64 = 50;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(uploads_up_to(LARGEST_REQUEST, writes![api::upload]))
        .api(reads![api::show])
        .api(writes![api::set_reading])
        .api(writes![api::set_mapping])
        .api(writes![api::run])
        .api(writes![api::undo])
        .page(reads![pages::list])
        .page(uploads_up_to(LARGEST_REQUEST, writes![pages::upload]))
        .page(reads![pages::show])
        .page(writes![pages::set_reading])
        .page(writes![pages::set_mapping])
        .page(writes![pages::run])
        .page(reads![pages::confirm_undo])
        .page(writes![pages::undo])
}

/// Whose imports a member sees, and whose time they import: none means everybody's.
fn own(member: &Member) -> Option<Uuid> {
    (!member.edits_everyones_time()).then(|| member.user_id())
}

/// Takes a file in. No connection is held while it arrives.
async fn receive(
    tenant: Tenant<TrackTime>,
    upload: Upload,
) -> Result<(Tenant<TrackTime>, Result<(String, Vec<u8>), Error>), Error> {
    tenant.aside(upload.named_file("file", LARGEST_FILE, "import-file-too-large")).await
}

/// Begins an import with its file: a job reads it.
async fn create(tenant: &Tenant<TrackTime>, name: &str, file: &[u8]) -> Result<Import, Error> {
    if file.is_empty() {
        return Err(Error::field("file", "file-required"));
    }
    let name: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
    let name = if name.trim().is_empty() { "import.csv".to_owned() } else { name };
    let id = tenant.new_id();
    let organization = tenant.member().organization();
    let import = sql::insert_import()
        .bind(
            tenant,
            &organization.id,
            &id,
            &tenant.user_id(),
            &name,
            &file,
            &organization.timezone,
            &tenant.now(),
        )
        .one()
        .await?;
    enqueue(tenant, id, Step::Read).await?;
    Ok(import)
}

/// An import that the person may see.
async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Import, Error> {
    let (organization, own) = (tenant.organization_id(), own(tenant.member()));
    sql::import().bind(tenant, &organization, &id, &own).opt().await?.ok_or(Error::NotFound)
}

/// The latest imports that the person may see.
async fn list<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<Import>, Error> {
    let (organization, own) = (tenant.organization_id(), own(tenant.member()));
    Ok(sql::list_imports().bind(tenant, &organization, &own, &SHOWN).all().await?)
}

/// Reads the file again, in another manner.
async fn set_reading(
    tenant: &Tenant<TrackTime>,
    id: Uuid,
    version: i32,
    input: &ReadingInput,
) -> Result<(), Error> {
    input.check()?;
    held(tenant, id, &[ImportState::Reading, ImportState::Asking, ImportState::Ready]).await?;
    let (tool, order) = (input.tool, input.date_order);
    let (organization, now) = (tenant.organization_id(), tenant.now());
    let changed = sql::set_reading()
        .bind(tenant, &tool, &order, &input.timezone, &now, &organization, &id, &version)
        .await?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    enqueue(tenant, id, Step::Read).await
}

/// Writes the entries, by a job. What the file names and is not here yet is created now: all of it, or nothing.
async fn run(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<(), Error> {
    held(tenant, id, &[ImportState::Ready]).await?;
    mapping::check(tenant, id).await?;
    mapping::create_missing(tenant, id).await?;
    begin(tenant, id, ImportState::Running, Step::Run).await
}

/// Takes the import's entries back, by a job.
async fn undo(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<(), Error> {
    held(tenant, id, &[ImportState::Done]).await?;
    begin(tenant, id, ImportState::Undoing, Step::Undo).await
}

async fn begin(tenant: &Tenant<TrackTime>, id: Uuid, state: ImportState, step: Step) -> Result<(), Error> {
    let (organization, now) = (tenant.organization_id(), tenant.now());
    sql::begin_state().bind(tenant, &state, &None::<&str>, &now, &organization, &id).await?;
    enqueue(tenant, id, step).await
}

/// Holds one's own import until the transaction ends.
///
/// # Errors
/// [`Error::NotFound`] for who may not see it, [`Error::Forbidden`] for somebody else's, [`Error::Conflict`] in
/// another state.
async fn held(tenant: &Tenant<TrackTime>, id: Uuid, states: &[ImportState]) -> Result<(), Error> {
    let import = find(tenant, id).await?;
    if import.user_id != tenant.user_id() {
        return Err(Error::forbidden("import-of-another"));
    }
    let state = sql::lock_import().bind(tenant, &tenant.organization_id(), &id).one().await?;
    if states.contains(&state) { Ok(()) } else { Err(Error::conflict("import-other-state")) }
}

/// Enqueues a step, with a secret that opens the import for it alone; and with a reading, that the file is forgotten
/// when nobody imports it.
async fn enqueue(tenant: &Tenant<TrackTime>, id: Uuid, step: Step) -> Result<(), Error> {
    let (organization, secret) = (tenant.organization_id(), new_token());
    sql::renew_token().bind(tenant, &hash_token(&secret).as_slice(), &organization, &id).await?;
    let job = |step| jobs::Work::Import(ImportJob::new(organization, id, secret.clone(), step));
    if step == Step::Read {
        let then = tenant.now().checked_add(KEPT).map_err(Error::internal)?;
        jobs::enqueue_at(tenant, &job(Step::Forget), then).await?;
    }
    jobs::enqueue(tenant, &job(step)).await
}
