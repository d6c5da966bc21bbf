//! What each plan allows.

use queries::queries::plans::queries::Agreed;
use queries::types::Plan;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::PLANS;
use crate::error::Error;
use crate::texts::Message;

/// The most that an organization may have; none is "as many as it likes".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Limits {
    /// Active members and open invitations together.
    pub max_users: Option<i32>,
    /// Projects that are not archived.
    pub max_projects: Option<i32>,
}

impl Limits {
    /// What a plan allows everybody.
    pub const fn standard(plan: Plan) -> Self {
        let (max_users, max_projects) = match plan {
            Plan::Free => (Some(5), Some(10)),
            Plan::Starter => (Some(20), Some(100)),
            Plan::Professional => (Some(100), Some(1000)),
            Plan::Enterprise => (None, None),
        };
        Self { max_users, max_projects }
    }

    /// What an organization may have: a number agreed with it alone stands in place of its plan's.
    pub fn of(plan: Plan, max_users: Option<i32>, max_projects: Option<i32>) -> Self {
        let standard = Self::standard(plan);
        Self {
            max_users: max_users.or(standard.max_users),
            max_projects: max_projects.or(standard.max_projects),
        }
    }

    /// Refuses `count` more members or invitations where `used` seats are taken.
    ///
    /// # Errors
    /// [`Error::LimitReached`].
    pub fn check_seats(self, used: i64, count: i64) -> Result<(), Error> {
        check("limit-users-reached", self.max_users, used, count)
    }

    /// The seats of every plan, by the plan's word; a plan that is not in it has as many as it likes.
    pub(crate) fn seats_of_plans() -> Value {
        let seats = PLANS.into_iter().filter_map(|plan| {
            let most = Self::standard(plan).max_users?;
            Some((json!(plan).as_str()?.to_owned(), json!(most)))
        });
        Value::Object(seats.collect())
    }

    /// Refuses one more project where there are `used` active ones.
    ///
    /// # Errors
    /// [`Error::LimitReached`].
    pub fn check_project(self, used: i64) -> Result<(), Error> {
        check("limit-projects-reached", self.max_projects, used, 1)
    }
}

impl From<Agreed> for Limits {
    fn from(Agreed { plan, max_users, max_projects }: Agreed) -> Self {
        Self::of(plan, max_users, max_projects)
    }
}

fn check(told: &'static str, limit: Option<i32>, used: i64, count: i64) -> Result<(), Error> {
    match limit {
        Some(limit) if used + count > i64::from(limit) => {
            Err(Error::LimitReached(Message::from(told).with("limit", limit).with("used", used)))
        }
        _ => Ok(()),
    }
}
