//! An owner's consent that operators look inside, which ends by itself.

use jiff::{SignedDuration, Timestamp};
use queries::queries::operators::queries as sql;
pub use queries::queries::operators::queries::Consent;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{AdmitSupport, Permission, Tenant};

/// For how many hours it can be given.
pub(super) const HOURS: [i64; 4] = [1, 8, 24, 72];
/// Consents that the page shows.
const SHOWN: i64 = 20;

/// What the form sends. Not `Debug`: a password has no place in a log.
#[derive(Default, Deserialize, ToSchema)]
pub struct ConsentInput {
    /// 1, 8, 24 or 72.
    #[serde(default)]
    pub hours: i64,
    /// The password, or a code of the authenticator app.
    #[serde(default)]
    pub current_password: String,
}

impl ConsentInput {
    /// Checks the hours.
    pub(super) fn check(&self) -> Result<(), Error> {
        if HOURS.contains(&self.hours) { Ok(()) } else { Err(Error::field("hours", "support-hours-range")) }
    }
}

/// The latest consents, the one that lasts first.
pub(super) async fn list<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<Consent>, Error> {
    Ok(sql::consents().bind(tenant, &tenant.now(), &tenant.organization_id(), &SHOWN).all().await?)
}

/// Lets operators in until the hours are over.
pub(super) async fn grant(tenant: &Tenant<AdmitSupport>, hours: i64) -> Result<Timestamp, Error> {
    let (organization, now) = (tenant.organization_id(), tenant.now());
    let ends = now.checked_add(SignedDuration::from_hours(hours)).map_err(Error::internal)?;
    sql::end_expired_consent().bind(tenant, &organization, &now).await?;
    let added = sql::insert_consent()
        .bind(tenant, &organization, &tenant.new_id(), &tenant.user_id(), &ends, &now)
        .await?;
    if added == 0 {
        return Err(Error::conflict("support-granted-already"));
    }
    audit::record(tenant, Event::new("support.granted").after(json!({"until": ends}))).await?;
    Ok(ends)
}

/// Ends it at once.
pub(super) async fn end(tenant: &Tenant<AdmitSupport>) -> Result<(), Error> {
    let (organization, now) = (tenant.organization_id(), tenant.now());
    if sql::end_consent().bind(tenant, &now, &organization).await? == 0 {
        return Err(Error::conflict("support-ended-already"));
    }
    audit::record(tenant, Event::new("support.ended")).await
}
