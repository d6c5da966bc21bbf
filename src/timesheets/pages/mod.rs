//! The week timesheet as pages.

pub mod cell;
pub mod rows;
pub mod sheet;

use jiff::civil::Date;
use uuid::Uuid;

use crate::web::Page;

/// The address of a person's week; one's own without naming oneself.
fn address(page: &Page, first_day: Date, user: Option<Uuid>) -> String {
    let user = user.map(|user| format!("&user={user}")).unwrap_or_default();
    page.to(&format!("timesheet?week={first_day}{user}"))
}
