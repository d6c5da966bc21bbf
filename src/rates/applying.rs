//! Applying the rates of now to time that is past: looked at first, and then done exactly as it was shown.

use jiff::civil::Date;
use queries::client::Params;
use queries::queries::rates::queries as sql;
pub use queries::queries::rates::queries::{ApplicationFigures, LeftOut};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::error::{Error, Fields};
use crate::tenancy::{ManageRates, Permission, Tenant};
use crate::texts::Message;
use crate::time_entries;
use crate::web::optional_id;

/// The most days at once.
const MOST_DAYS: i32 = 366;
/// Closed periods that are named.
const NAMED: i64 = 100;
/// No entry is older.
const FIRST_DAY: Date = Date::constant(1999, 1, 1);

/// Whose time of which days: at most 366 days, of everything that is named.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, IntoParams, ToSchema)]
#[into_params(parameter_in = Query)]
pub struct Scope {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Only this person's time.
    #[serde(default, deserialize_with = "optional_id")]
    pub user_id: Option<Uuid>,
    /// Only on this client's projects.
    #[serde(default, deserialize_with = "optional_id")]
    pub client_id: Option<Uuid>,
    /// Only on this project.
    #[serde(default, deserialize_with = "optional_id")]
    pub project_id: Option<Uuid>,
    /// Only on this task.
    #[serde(default, deserialize_with = "optional_id")]
    pub task_id: Option<Uuid>,
}

/// What the preview said. When it is no longer so, nothing is changed.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub struct Expected {
    /// How many entries change.
    pub entries: i64,
    /// What they are worth then, in minor units.
    pub new_amount: i64,
}

/// What applying the rates of now changes, and what it leaves out.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Application {
    /// Entries that get other rates, with their seconds and what they are worth and cost, before and after, in minor
    /// units. A rate that was set by hand stays.
    #[serde(flatten)]
    pub figures: ApplicationFigures,
    /// Closed periods, the latest first, at most 100: their entries stay as they are. The lock date has a last day alone.
    pub left_out: Vec<LeftOut>,
}

impl Scope {
    /// What would change.
    pub(super) async fn preview<P: Permission>(self, tenant: &Tenant<P>) -> Result<Application, Error> {
        self.check(tenant).await?;
        look(tenant, self).await
    }

    /// Changes it, as the preview said; the record tells.
    pub(super) async fn apply(
        self,
        tenant: &Tenant<ManageRates>,
        expected: Option<Expected>,
    ) -> Result<Application, Error> {
        self.check(tenant).await?;
        time_entries::take_turns_to_reprice(tenant, self).await?;
        let application = look(tenant, self).await?;
        let ApplicationFigures { entries, new_amount, .. } = application.figures;
        if expected.is_some_and(|expected| (expected.entries, expected.new_amount) != (entries, new_amount)) {
            return Err(Error::conflict("rates-preview-outdated"));
        }
        time_entries::reprice(tenant, self).await?;
        let after = json!({"from": self.from, "to": self.to, "figures": application.figures});
        audit::record(tenant, Event::new("rate.applied").after(after)).await?;
        Ok(application)
    }

    async fn check<P: Permission>(self, tenant: &Tenant<P>) -> Result<(), Error> {
        let mut fields = Fields::default();
        let days = self.to.since(self.from).map_or(i32::MAX, |span| span.get_days());
        if self.from < FIRST_DAY {
            fields.add("from", "day-invalid");
        } else if days < 0 {
            fields.add("to", "days-reversed");
        } else if days >= MOST_DAYS {
            fields.add("to", Message::from("days-too-many").with("most", MOST_DAYS));
        }
        let Self { user_id, client_id, project_id, task_id, .. } = self;
        let known = sql::known_subjects()
            .bind(tenant, &user_id, &tenant.organization_id(), &client_id, &project_id, &task_id)
            .one()
            .await?;
        for (is_known, field, problem) in [
            (known.person, "user_id", "entry-worker-unknown"),
            (known.client, "client_id", "client-unknown"),
            (known.project, "project_id", "project-unknown"),
            (known.task, "task_id", "rate-task-unknown"),
        ] {
            if !is_known {
                fields.add(field, problem);
            }
        }
        fields.check()
    }
}

/// The figures, and what is left out of them.
async fn look<P: Permission>(tenant: &Tenant<P>, scope: Scope) -> Result<Application, Error> {
    let figures = sql::ApplicationFiguresParams {
        organization_id: tenant.organization_id(),
        first_day: scope.from,
        last_day: scope.to,
        user_id: scope.user_id,
        client_id: scope.client_id,
        project_id: scope.project_id,
        task_id: scope.task_id,
    };
    let closed = sql::LeftOutParams {
        organization_id: tenant.organization_id(),
        first_day: scope.from,
        last_day: scope.to,
        user_id: scope.user_id,
        client_id: scope.client_id,
        project_id: scope.project_id,
        task_id: scope.task_id,
        most: NAMED,
    };
    let (summed, named) = (sql::application_figures(), sql::left_out());
    let (figures, left_out) =
        futures_util::try_join!(summed.params(tenant, &figures).one(), named.params(tenant, &closed).all())?;
    Ok(Application { figures, left_out })
}
