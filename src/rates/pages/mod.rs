//! Rates as pages.

pub mod application;
pub mod form;
pub mod list;

use queries::queries::rates::queries::{self as sql, RatePeople};

use crate::error::Error;
use crate::tenancy::{Permission, Tenant};

/// People that a form offers.
const CHOICES: i64 = 500;

/// Whose rates can be set, and whose time can be priced anew.
async fn people<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<RatePeople>, Error> {
    Ok(sql::rate_people().bind(tenant, &tenant.organization_id(), &CHOICES).all().await?)
}
