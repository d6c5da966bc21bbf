//! What an organization used, beside what it may.

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use queries::queries::plans::queries::{self as sql, UsageMonth};
use queries::types::Plan;
use serde::Serialize;
use utoipa::ToSchema;

use super::Limits;
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};

/// Months that are shown.
const MONTHS: i32 = 12;

/// Every plan, the smallest first.
pub const PLANS: [Plan; 4] = [Plan::Free, Plan::Starter, Plan::Professional, Plan::Enterprise];

/// What an organization used.
#[derive(Debug, Serialize, ToSchema)]
pub struct Usage {
    /// Its plan.
    pub plan: Plan,
    /// What it may have.
    pub limits: Limits,
    /// Active members and open invitations: what `limits.max_users` is about.
    pub seats: i64,
    /// Members who can sign in here.
    pub active_members: i64,
    /// Projects that are not archived: what `limits.max_projects` is about.
    pub active_projects: i64,
    /// Projects that are.
    pub archived_projects: i64,
    /// Time entries, deleted ones aside.
    pub time_entries: i64,
    /// Bytes of all that is stored for the organization.
    pub storage_bytes: i64,
    /// The last twelve months, the present one first.
    pub months: Vec<UsageMonth>,
}

impl Usage {
    /// Reads it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load<P: Permission>(tenant: &Tenant<P>) -> Result<Self, Error> {
        let organization = tenant.organization_id();
        let last = TimeZone::UTC.to_datetime(tenant.now()).date().first_of_month();
        let first: Date = last.saturating_sub((MONTHS - 1).months());
        let (agreed, seats, contents, months) = futures_util::try_join!(
            async { Ok::<_, Error>(sql::agreed_plan().bind(tenant, &organization).one().await?) },
            super::used_seats(tenant),
            async { Ok(sql::contents().bind(tenant, &organization).one().await?) },
            async { Ok(sql::months().bind(tenant, &first, &last, &organization).all().await?) },
        )?;
        let sql::Contents { active_members, active_projects, archived_projects, time_entries, storage_bytes } =
            contents;
        let plan = agreed.plan;
        let limits = Limits::from(agreed);
        Ok(Self {
            plan,
            limits,
            seats,
            active_members,
            active_projects,
            archived_projects,
            time_entries,
            storage_bytes,
            months,
        })
    }
}

/// The key of a plan's name.
pub fn plan_key(plan: Plan) -> &'static str {
    match plan {
        Plan::Free => "plan-free",
        Plan::Starter => "plan-starter",
        Plan::Professional => "plan-professional",
        Plan::Enterprise => "plan-enterprise",
    }
}
