//! Notifications in words.

use jiff::civil::Date;
use queries::types::{NotificationChannel, NotificationKind};

use super::Notification;
use crate::comments;
use crate::texts::{Message, Text};
use crate::web::Page;

/// What happened, in words.
pub(super) fn told(page: &Page, notification: &Notification) -> Text {
    let key = match notification.kind {
        NotificationKind::Mention => "notification-mention",
        NotificationKind::Reply => "notification-reply",
        NotificationKind::TaskAssigned => "notification-task-assigned",
        NotificationKind::TimeSubmitted => "notification-time-submitted",
        NotificationKind::TimeApproved => "notification-time-approved",
        NotificationKind::TimeRejected => "notification-time-rejected",
        NotificationKind::TimeReopened => "notification-time-reopened",
        NotificationKind::ProjectBudget if notification.budget_month.is_some() => "notification-budget-month",
        NotificationKind::ProjectBudget => "notification-budget",
    };
    let day = |day: Option<Date>| day.map_or(Text::Borrowed(""), |day| page.day(day)).into_owned();
    let month = notification.budget_month.map_or(Text::Borrowed(""), |month| page.month(month));
    Message::from(key)
        .with("person", notification.actor_name.as_deref().unwrap_or_default())
        .with("about", &notification.about)
        .with("percent", notification.budget_percent.unwrap_or_default())
        .with("month", month.into_owned())
        .with("from", day(notification.first_day))
        .with("to", day(notification.last_day))
        .text(page.locale())
}

/// The name of a kind, as the preferences say it.
pub(super) fn kind_key(kind: NotificationKind) -> &'static str {
    match kind {
        NotificationKind::Mention => "notify-mention",
        NotificationKind::Reply => "notify-reply",
        NotificationKind::TaskAssigned => "notify-task-assigned",
        NotificationKind::TimeSubmitted => "notify-time-submitted",
        NotificationKind::TimeApproved => "notify-time-approved",
        NotificationKind::TimeRejected => "notify-time-rejected",
        NotificationKind::TimeReopened => "notify-time-reopened",
        NotificationKind::ProjectBudget => "notify-project-budget",
    }
}

/// A kind's field in the form.
pub(super) fn kind_name(kind: NotificationKind) -> &'static str {
    match kind {
        NotificationKind::Mention => "mention",
        NotificationKind::Reply => "reply",
        NotificationKind::TaskAssigned => "task_assigned",
        NotificationKind::TimeSubmitted => "time_submitted",
        NotificationKind::TimeApproved => "time_approved",
        NotificationKind::TimeRejected => "time_rejected",
        NotificationKind::TimeReopened => "time_reopened",
        NotificationKind::ProjectBudget => "project_budget",
    }
}

/// A channel's value in the form, and the key of its name.
pub(super) const CHANNELS: [(NotificationChannel, &str, &str); 3] = [
    (NotificationChannel::Mail, "mail", "notify-mail"),
    (NotificationChannel::Here, "here", "notify-here"),
    (NotificationChannel::None, "none", "notify-none"),
];

/// Where it is read, below the organization's address.
pub(super) fn place(notification: &Notification) -> String {
    let week = notification.first_day.zip(notification.worker_id);
    if let (Some(_), Some(project)) = (notification.budget_percent, notification.project_id) {
        return format!("projects/{project}#budget");
    }
    match (notification.comment_id, notification.task_id, week) {
        (Some(comment), task, _) => comments::path(task, notification.project_id, comment),
        (None, Some(task), _) => format!("tasks/{task}"),
        (None, None, Some((day, worker))) => format!("timesheet?week={day}&user={worker}"),
        (None, None, None) => "notifications".to_owned(),
    }
}
