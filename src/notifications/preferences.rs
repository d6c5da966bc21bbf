//! How a person wants to be told of each kind.

use queries::queries::notifications::queries as sql;
use queries::types::{NotificationChannel, NotificationKind};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::Error;
use crate::tenancy::{Permission, ReadNotifications, Tenant};

/// How one wants to be told: `none`, `here` in the list, `mail` in the list and by mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Preferences {
    /// Somebody mentions you.
    pub mention: NotificationChannel,
    /// Somebody replies to your comment.
    pub reply: NotificationChannel,
    /// Somebody gives you a task.
    pub task_assigned: NotificationChannel,
    /// Somebody submits a week that you may decide about.
    pub time_submitted: NotificationChannel,
    /// Your week is approved.
    pub time_approved: NotificationChannel,
    /// Your week is rejected.
    pub time_rejected: NotificationChannel,
    /// Your week is opened again.
    pub time_reopened: NotificationChannel,
    /// A project's budget is nearly used up, or is. Managers are told.
    #[serde(default = "by_mail")]
    pub project_budget: NotificationChannel,
}

/// What holds for a kind that a program from before it does not name.
fn by_mail() -> NotificationChannel {
    NotificationChannel::Mail
}

impl Preferences {
    /// What holds for whoever chose nothing.
    const INITIAL: Self = Self {
        mention: NotificationChannel::Mail,
        reply: NotificationChannel::Mail,
        task_assigned: NotificationChannel::Mail,
        time_submitted: NotificationChannel::Mail,
        time_approved: NotificationChannel::Mail,
        time_rejected: NotificationChannel::Mail,
        time_reopened: NotificationChannel::Mail,
        project_budget: NotificationChannel::Mail,
    };

    /// Every kind with what was chosen for it, as the page lists them.
    pub(super) fn chosen(self) -> [(NotificationKind, NotificationChannel); 8] {
        [
            (NotificationKind::Mention, self.mention),
            (NotificationKind::Reply, self.reply),
            (NotificationKind::TaskAssigned, self.task_assigned),
            (NotificationKind::TimeSubmitted, self.time_submitted),
            (NotificationKind::TimeApproved, self.time_approved),
            (NotificationKind::TimeRejected, self.time_rejected),
            (NotificationKind::TimeReopened, self.time_reopened),
            (NotificationKind::ProjectBudget, self.project_budget),
        ]
    }

    fn choose(&mut self, kind: NotificationKind, channel: NotificationChannel) {
        *match kind {
            NotificationKind::Mention => &mut self.mention,
            NotificationKind::Reply => &mut self.reply,
            NotificationKind::TaskAssigned => &mut self.task_assigned,
            NotificationKind::TimeSubmitted => &mut self.time_submitted,
            NotificationKind::TimeApproved => &mut self.time_approved,
            NotificationKind::TimeRejected => &mut self.time_rejected,
            NotificationKind::TimeReopened => &mut self.time_reopened,
            NotificationKind::ProjectBudget => &mut self.project_budget,
        } = channel;
    }

    /// One's own.
    pub(super) async fn load<P: Permission>(tenant: &Tenant<P>) -> Result<Self, Error> {
        let (organization, reader) = (tenant.organization_id(), tenant.user_id());
        let rows = sql::notification_preferences().bind(tenant, &organization, &reader).all().await?;
        let mut preferences = Self::INITIAL;
        for row in rows {
            preferences.choose(row.kind, row.channel);
        }
        Ok(preferences)
    }

    /// Keeps them as one's own.
    pub(super) async fn save(self, tenant: &Tenant<ReadNotifications>) -> Result<(), Error> {
        let (kinds, channels): (Vec<_>, Vec<_>) = self.chosen().into_iter().unzip();
        sql::set_notification_preferences()
            .bind(tenant, &tenant.organization_id(), &tenant.user_id(), &kinds, &channels)
            .await?;
        Ok(())
    }
}
