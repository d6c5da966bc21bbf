//! Money: whole minor units and a currency. No float ever touches an amount.
//!
//! How many decimals a currency has comes from ISO 4217: yen none, euro two, Kuwaiti dinar three.

use std::fmt;
use std::str::FromStr;

use iso_currency::IntoEnumIterator;
use serde::{Deserialize, Serialize};

use crate::rounding::divide_half_away;

const SECONDS_PER_HOUR: i128 = 3_600;

/// An amount of money. As JSON: `{"minor": 8550, "currency": "EUR"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units: cents for EUR, yen for JPY, fils for KWD.
    pub minor: i64,
    /// Currency of the amount.
    pub currency: Currency,
}

/// A currency that amounts are counted in: every one of ISO 4217 with minor units defined (gold has
/// none).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub struct Currency {
    code: iso_currency::Currency,
    decimals: u16,
}

/// An amount or currency that cannot be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MoneyError {
    /// Not a plain number with an optional decimal point or comma.
    Invalid,
    /// Below zero.
    Negative,
    /// More decimals than the currency has; also what a thousands separator looks like.
    TooManyDecimals,
    /// Beyond what an amount can hold.
    TooLarge,
    /// Not an ISO 4217 code of a currency with minor units.
    UnknownCurrency,
}

impl Money {
    /// An amount as people type it: `85`, `85.5`, `85.50`, `85,50`, `.50`. No sign, no thousands
    /// separators.
    ///
    /// # Errors
    /// Each [`MoneyError`] but [`MoneyError::UnknownCurrency`].
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let text = text.trim();
        if text.starts_with(['-', '\u{2212}']) {
            return Err(MoneyError::Negative);
        }
        let (whole, decimals) =
            text.split_once(['.', ',']).map_or((text, None), |(whole, decimals)| (whole, Some(decimals)));
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole) || decimals.unwrap_or(whole).is_empty() || !decimals.is_none_or(is_digits) {
            return Err(MoneyError::Invalid);
        }
        let (decimals, width) = (decimals.unwrap_or_default(), usize::from(currency.decimals));
        if decimals.len() > width {
            return Err(MoneyError::TooManyDecimals);
        }
        let minor = format!("{whole}{decimals:0<width$}").parse().map_err(|_| MoneyError::TooLarge)?;
        Ok(Self { minor, currency })
    }
}

/// The plain number with the currency's decimals, readable by [`Money::parse`]: `85.50`, `-0.05`,
/// `8550` (JPY).
impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = usize::from(self.currency.decimals);
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = format!("{:0>least$}", self.minor.unsigned_abs(), least = width.saturating_add(1));
        match digits.split_at_checked(digits.len().saturating_sub(width)) {
            Some((whole, decimals)) if width > 0 => write!(formatter, "{sign}{whole}.{decimals}"),
            _ => write!(formatter, "{sign}{digits}"),
        }
    }
}

/// What some seconds earn at an hourly rate, in the rate's minor units: exact, then half away from
/// zero, once.
///
/// # Errors
/// [`MoneyError::TooLarge`] when the amount does not fit.
pub fn amount_minor(seconds: i64, rate_minor_per_hour: i64) -> Result<i64, MoneyError> {
    // The product of two i64 always fits an i128.
    divide_half_away(i128::from(seconds) * i128::from(rate_minor_per_hour), SECONDS_PER_HOUR)
        .ok_or(MoneyError::TooLarge)
}

impl Currency {
    /// ISO 4217 code: `EUR`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.code.code()
    }

    /// English name: `Euro`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.code.name()
    }

    /// Every currency that amounts are counted in, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        let mut all: Vec<_> = iso_currency::Currency::iter()
            .filter_map(|code| Some(Self { code, decimals: code.exponent()? }))
            .collect();
        all.sort_by_key(|currency| currency.code());
        all.into_iter()
    }

    /// Decimals of an amount: 2 for EUR, 0 for JPY, 3 for KWD.
    #[must_use]
    pub const fn decimals(self) -> u16 {
        self.decimals
    }
}

impl FromStr for Currency {
    type Err = MoneyError;

    fn from_str(code: &str) -> Result<Self, MoneyError> {
        let code = iso_currency::Currency::from_code(&code.trim().to_ascii_uppercase())
            .ok_or(MoneyError::UnknownCurrency)?;
        let decimals = code.exponent().ok_or(MoneyError::UnknownCurrency)?;
        Ok(Self { code, decimals })
    }
}

impl TryFrom<String> for Currency {
    type Error = MoneyError;

    fn try_from(code: String) -> Result<Self, MoneyError> {
        code.parse()
    }
}

impl From<Currency> for &'static str {
    fn from(currency: Currency) -> Self {
        currency.code()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl MoneyError {
    /// Key of the message in the translation catalogue.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Invalid => "money-invalid",
            Self::Negative => "money-negative",
            Self::TooManyDecimals => "money-too-many-decimals",
            Self::TooLarge => "money-too-large",
            Self::UnknownCurrency => "currency-unknown",
        }
    }
}

impl fmt::Display for MoneyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

impl std::error::Error for MoneyError {}

#[cfg(test)]
mod tests;
