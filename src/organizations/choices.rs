//! What the forms offer to choose from.

use std::sync::LazyLock;

use crate::money::Currency;

/// The currency of an organization that names none.
pub const STANDARD_CURRENCY: &str = "EUR";

/// Currencies that most organizations count in: offered first.
const COMMON: [&str; 8] = [STANDARD_CURRENCY, "USD", "GBP", "CHF", "JPY", "CAD", "AUD", "SEK"];

static CURRENCIES: LazyLock<Vec<Currency>> = LazyLock::new(|| Currency::all().collect());
static COMMON_CURRENCIES: LazyLock<Vec<Currency>> =
    LazyLock::new(|| COMMON.iter().filter_map(|code| code.parse().ok()).collect());

/// Places and UTC; the database's other names are technical ones for the same zones.
static TIMEZONES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let names = jiff::tz::db().available().map(|name| name.to_string());
    let place = |name: &String| name == "UTC" || (name.contains('/') && !name.starts_with("Etc/"));
    names.filter(place).collect()
});

/// The choices for where an organization is and what it counts in, in the order they are shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choices;

impl Choices {
    /// IANA names of time zones.
    pub(crate) fn timezones() -> &'static [String] {
        &TIMEZONES
    }
    /// The currencies used most.
    pub(super) fn common_currencies() -> &'static [Currency] {
        &COMMON_CURRENCIES
    }
    /// All other currencies, by code.
    pub(super) fn other_currencies() -> impl Iterator<Item = &'static Currency> {
        CURRENCIES.iter().filter(|currency| !COMMON.contains(&currency.code()))
    }
}
