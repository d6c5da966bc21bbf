//! Comments: write, reply, change, delete.

use queries::queries::comments::queries as sql;
use uuid::Uuid;

use super::letters::{Reason, tell};
use super::{About, Comment, CommentInput, find};
use crate::error::{Error, Fields};
use crate::tenancy::{ManageTasks, ManageWork, Tenant};

/// Writes a comment that begins a thread.
pub(super) async fn begin(
    tenant: &Tenant<ManageTasks>,
    about: About,
    input: &CommentInput,
) -> Result<Comment, Error> {
    match about {
        About::Project(id) => drop(crate::projects::find(tenant, id).await?),
        About::Task(id) => drop(crate::tasks::find(tenant, id).await?),
    }
    let id = insert(tenant, about, None, input).await?;
    find(tenant, id).await
}

/// Writes a reply, in the thread of what it replies to.
pub(super) async fn reply(
    tenant: &Tenant<ManageTasks>,
    to: Uuid,
    input: &CommentInput,
) -> Result<Comment, Error> {
    let answered = find(tenant, to).await?;
    let about = about(&answered)?;
    let thread = answered.parent_id.unwrap_or(answered.id);
    let id = insert(tenant, about, Some(thread), input).await?;
    let written = find(tenant, id).await?;
    let began = sql::thread_people().bind(tenant, &tenant.organization_id(), &thread).opt().await?;
    let untold: Vec<Uuid> = began.into_iter().filter(|person| !written.mentions.contains(person)).collect();
    tell(tenant, &written, Reason::Reply, &untold).await?;
    Ok(written)
}

/// Changes one's own comment that is still at `version`.
pub(super) async fn update(
    tenant: &Tenant<ManageTasks>,
    id: Uuid,
    version: i32,
    input: &CommentInput,
) -> Result<Comment, Error> {
    let before = find(tenant, id).await?;
    if before.user_id != tenant.user_id() {
        return Err(Error::forbidden("comment-not-own"));
    }
    check(tenant, about(&before)?, input).await?;
    let organization = tenant.organization_id();
    let changed =
        sql::update_comment().bind(tenant, &input.body, &tenant.now(), &organization, &id, &version).await?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    sql::mention_no_others().bind(tenant, &organization, &id, &input.mentions).await?;
    mention(tenant, id, &input.mentions).await?;
    find(tenant, id).await
}

/// Deletes one's own comment; managers also others'.
pub(super) async fn delete(tenant: &Tenant<ManageTasks>, id: Uuid) -> Result<Comment, Error> {
    let comment = find(tenant, id).await?;
    if comment.user_id != tenant.user_id() && !tenant.member().may::<ManageWork>() {
        return Err(Error::forbidden("comment-not-own"));
    }
    sql::delete_comment().bind(tenant, &tenant.now(), &tenant.organization_id(), &id).await?;
    Ok(comment)
}

/// What a comment is about.
pub(super) fn about(comment: &Comment) -> Result<About, Error> {
    let about = comment.task_id.map(About::Task).or(comment.project_id.map(About::Project));
    about.ok_or(Error::internal("a comment about nothing"))
}

async fn insert(
    tenant: &Tenant<ManageTasks>,
    about: About,
    thread: Option<Uuid>,
    input: &CommentInput,
) -> Result<Uuid, Error> {
    check(tenant, about, input).await?;
    let (id, (project, task)) = (tenant.new_id(), about.ids());
    sql::insert_comment()
        .bind(
            tenant,
            &tenant.organization_id(),
            &id,
            &project,
            &task,
            &thread,
            &tenant.user_id(),
            &input.body,
            &tenant.now(),
        )
        .await?;
    mention(tenant, id, &input.mentions).await?;
    Ok(id)
}

async fn check(tenant: &Tenant<ManageTasks>, about: About, input: &CommentInput) -> Result<(), Error> {
    let mut fields = Fields::default();
    input.check_into(&mut fields);
    if !input.mentions.is_empty() {
        let ((project, task), organization) = (about.ids(), tenant.organization_id());
        let known =
            sql::mentionable().bind(tenant, &organization, &input.mentions, &project, &task).all().await?;
        if input.mentions.iter().any(|person| !known.contains(person)) {
            fields.add("mentions", "assignee-unknown");
        }
    }
    fields.check()
}

/// Notes who is mentioned, and tells those who were not before.
async fn mention(tenant: &Tenant<ManageTasks>, comment: Uuid, people: &[Uuid]) -> Result<(), Error> {
    if people.is_empty() {
        return Ok(());
    }
    let people = people.to_vec();
    let new = sql::mention().bind(tenant, &tenant.organization_id(), &comment, &people).all().await?;
    let written = find(tenant, comment).await?;
    tell(tenant, &written, Reason::Mention, &new).await
}
