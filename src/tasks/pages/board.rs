//! The board: a column for each status, moved through by pointer, by keyboard, or by buttons.

use askama::Template;
use axum::response::{IntoResponse, Response};
use futures_util::try_join;
use queries::queries::tasks::queries::AssigneeOptions;
use queries::types::TaskStatus;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::Error;
use crate::projects::{self, ProjectOption};
use crate::saved_filters::{FilteredList, FiltersSection};
use crate::tasks::BoardFilter;
use crate::tasks::columns::Column;
use crate::tasks::{Assigned, MoveInput, Task, moving, people};
use crate::tenancy::{Committed, ManageTasks, Permission, SeeWork, Tenant, TrackTime};
use crate::web::{Form, Html, Hx, Id, Page, Path, Query, See, optional_id};

/// The page around the board.
#[derive(Template)]
#[template(path = "tasks/board.html")]
struct BoardPage {
    page: Page,
    saved: FiltersSection,
    board: Board,
    projects: Vec<ProjectOption>,
    people: Vec<AssigneeOptions>,
}

/// The board alone, in its old place.
#[derive(Template)]
#[template(path = "tasks/board_fragment.html")]
struct Fragment {
    page: Page,
    board: Board,
    /// The saved filters, where what is shown may have changed.
    saved: Option<FiltersSection>,
}

/// The columns, and who looks at them.
struct Board {
    columns: Vec<Column>,
    filter: BoardFilter,
    edits: bool,
    tracks: bool,
}

/// Where a card was put.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct MoveForm {
    /// The column.
    status: TaskStatus,
    /// The task that it is to follow; empty for the top.
    #[serde(default, deserialize_with = "optional_id")]
    after_id: Option<Uuid>,
}

/// Where the move was made.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct From {
    /// On the task's own page.
    #[serde(default)]
    own_page: bool,
}

/// The board.
#[utoipa::path(get, path = "/organizations/{organization}/tasks/board", params(BoardFilter))]
pub async fn show(
    tenant: Tenant<SeeWork>,
    page: Page,
    Hx(hx): Hx,
    Query(filter): Query<BoardFilter>,
) -> Result<Response, Error> {
    let saved = saved_filters(&tenant, &filter);
    if hx {
        let (saved, board) = try_join!(saved, Board::load(&tenant, filter.clone()))?;
        return Ok(Html(Fragment { page, board, saved: Some(saved) }).into_response());
    }
    let (project, person) = (filter.project, filter.assignee.person(&tenant));
    let (page, saved, board, projects, people) = try_join!(
        page.with_timer(&tenant),
        saved,
        Board::load(&tenant, filter.clone()),
        projects::options_with(&tenant, project),
        people::assignees(&tenant, person, None)
    )?;
    Ok(Html(BoardPage { page, saved, board, projects, people }).into_response())
}

/// What is kept for the board.
async fn saved_filters<P: Permission>(
    tenant: &Tenant<P>,
    filter: &BoardFilter,
) -> Result<FiltersSection, Error> {
    let (query, plain) = (filter.to_query(), BoardFilter::default().to_query());
    let narrowed = query != plain;
    FiltersSection::load(tenant, FilteredList::Board, query, narrowed).await
}

/// Moves a task: the board again for htmx, else the page where the button was.
#[utoipa::path(post, path = "/organizations/{organization}/tasks/{id}/move", params(From, BoardFilter),
    request_body = MoveForm)]
pub async fn relocate(
    tenant: Tenant<ManageTasks>,
    page: Page,
    Hx(hx): Hx,
    Path(Id { id }): Path<Id>,
    Query(from): Query<From>,
    Query(filter): Query<BoardFilter>,
    Form(form): Form<MoveForm>,
) -> Result<Committed<Response>, Error> {
    let input = MoveInput { status: form.status, after_id: form.after_id };
    // A card that was put where it may not be goes back by itself: there is no field to show the problem at.
    moving::relocate(&tenant, id, input).await.map_err(|error| match error {
        Error::Invalid(_) => Error::Conflict(error.told()),
        error => error,
    })?;
    let answer = if hx {
        let board = Board::load(&tenant, filter).await?;
        Html(Fragment { page, board, saved: None }).into_response()
    } else if from.own_page {
        See::other(page.to(&format!("tasks/{id}"))).into_response()
    } else {
        See::other(page.to(&format!("tasks/board?{}", filter.to_query()))).into_response()
    };
    Ok(tenant.commit(()).await?.map(|()| answer))
}

impl Board {
    async fn load<P: Permission>(tenant: &Tenant<P>, filter: BoardFilter) -> Result<Self, Error> {
        let columns = filter.columns(tenant).await?;
        let (edits, tracks) = (tenant.member().may::<ManageTasks>(), tenant.member().may::<TrackTime>());
        Ok(Self { columns, filter, edits, tracks })
    }

    /// The address of the board as it is shown.
    fn here(&self, page: &Page) -> String {
        page.to(&format!("tasks/board?{}", self.filter.to_query()))
    }

    /// Where a card's moves are sent.
    fn move_path(&self, page: &Page, task: &Task) -> String {
        page.to(&format!("tasks/{}/move?{}", task.id, self.filter.to_query()))
    }
}

impl BoardPage {
    fn is_assigned(&self, to: &AssigneeOptions) -> bool {
        self.board.filter.assignee == Assigned::To(to.user_id)
    }
}
