//! Telling people of weeks: here and by mail.

use queries::queries::periods::queries as sql;
use queries::types::{NotificationKind, PeriodStatus};

use super::Period;
use crate::error::Error;
use crate::mail::{self, Letter};
use crate::notifications::{self, Subject};
use crate::tenancy::{Permission, Tenant, Writes};
use crate::texts::Message;

/// Tells those who decide that a week waits for them.
pub(super) async fn submitted<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    period: &Period,
) -> Result<(), Error> {
    let deciders = sql::deciders().bind(tenant, &tenant.organization_id(), &period.user_id).all().await?;
    let (kind, subject) = (NotificationKind::TimeSubmitted, Subject::Period(period.id));
    for decider in notifications::tell(tenant, &deciders, kind, subject).await? {
        let letter =
            Letter::to(&decider.email, decider.locale, about("mail-period-submitted", tenant, period))
                .line(about("mail-period-submitted-line", tenant, period))
                .action("mail-period-look", address(tenant, period));
        mail::send(tenant, &letter).await?;
    }
    Ok(())
}

/// Tells the person whose week it is what was decided about it.
pub(super) async fn decided<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    period: &Period,
) -> Result<(), Error> {
    let (kind, key) = match period.status {
        PeriodStatus::Approved => (NotificationKind::TimeApproved, "mail-period-approved"),
        PeriodStatus::Rejected => (NotificationKind::TimeRejected, "mail-period-rejected"),
        PeriodStatus::Open | PeriodStatus::Submitted => {
            (NotificationKind::TimeReopened, "mail-period-reopened")
        }
    };
    for worker in notifications::tell(tenant, &[period.user_id], kind, Subject::Period(period.id)).await? {
        let mut letter = Letter::to(&worker.email, worker.locale, about(key, tenant, period)).line(about(
            "mail-period-decided-line",
            tenant,
            period,
        ));
        if !period.comment.is_empty() {
            letter = letter.line(Message::from("mail-period-comment").with("comment", &period.comment));
        }
        mail::send(tenant, &letter.action("mail-period-look", address(tenant, period))).await?;
    }
    Ok(())
}

/// A text about a week: who did it, whose week it is, which one, and where.
fn about<P: Permission>(key: &'static str, tenant: &Tenant<P>, period: &Period) -> Message {
    Message::from(key)
        .with("person", tenant.member().person().name())
        .with("worker", &period.user_name)
        .with("from", period.first_day.to_string())
        .with("to", period.last_day.to_string())
        .with("organization", &tenant.member().organization().name)
}

fn address<P: Permission>(tenant: &Tenant<P>, period: &Period) -> String {
    let (service, slug) = (tenant.app().config().address(), &tenant.member().organization().slug);
    let (week, user) = (period.first_day, period.user_id);
    format!("{service}/organizations/{slug}/timesheet?week={week}&user={user}")
}
