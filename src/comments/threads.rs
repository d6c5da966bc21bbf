//! Comments as they are read: threads, each with its replies.

use queries::queries::comments::queries as sql;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{About, Comment};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing};

/// Threads on a page.
const THREADS: i64 = 25;
/// Replies on a page, of all its threads.
const REPLIES: i64 = 500;

/// A comment and the replies to it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Thread {
    /// The comment that began it.
    pub comment: Comment,
    /// The replies, the earliest first.
    pub replies: Vec<Comment>,
}

/// Which page of a thing's threads.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ThreadFilter {
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Uuid>>,
}

impl ThreadFilter {
    /// One page of threads, the latest first; two statements, however many threads there are.
    pub(super) async fn list<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        about: About,
    ) -> Result<Listing<Thread>, Error> {
        let organization = tenant.organization_id();
        let ((project, task), after) = (about.ids(), self.after.clone().map(|Cursor(id)| id));
        let rows = sql::list_threads()
            .bind(tenant, &organization, &project, &task, &after, &(THREADS + 1))
            .all()
            .await?;
        let Listing { data, next_cursor } = Listing::from_rows(rows, THREADS, |comment| comment.id);
        let ids: Vec<Uuid> = data.iter().map(|comment| comment.id).collect();
        let mut threads: Vec<Thread> =
            data.into_iter().map(|comment| Thread { comment, replies: Vec::new() }).collect();
        for reply in sql::list_replies().bind(tenant, &organization, &ids, &REPLIES).all().await? {
            let thread = threads.iter_mut().find(|thread| Some(thread.comment.id) == reply.parent_id);
            if let Some(thread) = thread {
                thread.replies.push(reply);
            }
        }
        Ok(Listing { data: threads, next_cursor })
    }
}
