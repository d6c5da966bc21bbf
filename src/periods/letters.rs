//! Mail about weeks.

use queries::queries::periods::queries as sql;
use queries::types::PeriodStatus;
use uuid::Uuid;

use super::Period;
use crate::error::Error;
use crate::mail::{self, Letter};
use crate::tenancy::{Permission, Tenant, Writes};
use crate::texts::{Locale, Message};

/// Tells those who decide that a week waits for them.
pub(super) async fn submitted<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    period: &Period,
) -> Result<(), Error> {
    let deciders = sql::deciders().bind(tenant, &tenant.organization_id(), &period.user_id).all().await?;
    for decider in deciders {
        let letter = Letter::to(
            &decider.email,
            locale(tenant, decider.user_id).await?,
            about("mail-period-submitted", tenant, period),
        )
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
    if period.user_id == tenant.user_id() {
        return Ok(());
    }
    let key = match period.status {
        PeriodStatus::Approved => "mail-period-approved",
        PeriodStatus::Rejected => "mail-period-rejected",
        PeriodStatus::Open | PeriodStatus::Submitted => "mail-period-reopened",
    };
    let email = sql::worker_address().bind(tenant, &tenant.organization_id(), &period.user_id).one().await?;
    let locale = locale(tenant, period.user_id).await?;
    let mut letter = Letter::to(email, locale, about(key, tenant, period)).line(about(
        "mail-period-decided-line",
        tenant,
        period,
    ));
    if !period.comment.is_empty() {
        letter = letter.line(Message::from("mail-period-comment").with("comment", &period.comment));
    }
    mail::send(tenant, &letter.action("mail-period-look", address(tenant, period))).await
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

async fn locale<P: Permission>(tenant: &Tenant<P>, user: Uuid) -> Result<Locale, Error> {
    let found = sql::reader().bind(tenant, &user).one().await?;
    Ok(found.locale.and_then(|tag| Locale::of(&tag)).unwrap_or_default())
}

fn address<P: Permission>(tenant: &Tenant<P>, period: &Period) -> String {
    let (service, slug) = (tenant.app().config().address(), &tenant.member().organization().slug);
    let (week, user) = (period.first_day, period.user_id);
    format!("{service}/organizations/{slug}/timesheet?week={week}&user={user}")
}
