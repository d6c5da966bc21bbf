//! The hourly rate of one entry: shown where it came from, and set by hand.

use queries::types::RateSource;
use serde::{Deserialize, Deserializer};

use super::TimeEntry;
use super::form::EntryForm;
use crate::error::Error;
use crate::money::{Currency, Money};
use crate::rates;
use crate::tenancy::{ManageRates, Permission, Tenant};
use crate::texts::Text;
use crate::web::Page;

/// What a writing says about an entry's rate by hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OwnRate {
    /// Nothing: it stays as it is.
    #[default]
    Unsaid,
    /// There is none: the rates decide.
    Cleared,
    /// Minor units an hour.
    Set(i64),
}

impl OwnRate {
    /// Whether it says anything.
    pub(super) fn is_said(self) -> bool {
        self != Self::Unsaid
    }
    /// The rate by hand, if there is to be one.
    pub(super) fn rate(self) -> Option<i64> {
        match self {
            Self::Set(rate) => Some(rate),
            Self::Unsaid | Self::Cleared => None,
        }
    }
}

impl<'de> Deserialize<'de> for OwnRate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Cleared, Self::Set))
    }
}

/// The rate that somebody set on an entry by hand.
pub(super) fn by_hand(entry: &TimeEntry) -> Option<i64> {
    entry.hourly_rate.filter(|_| entry.rate_source == Some(RateSource::Entry))
}

/// An entry's rate, as its form shows it.
#[derive(Clone, Debug)]
pub(super) struct ShownRate {
    /// What is typed, or was set by hand; empty otherwise.
    pub typed: String,
    /// What an hour is worth, and why.
    pub words: Text,
    /// What it is counted in.
    pub currency: Currency,
    /// Whether the reader may set it.
    pub sets: bool,
}

impl ShownRate {
    /// The rate of an entry, with what was `sent`; none for who does not see it.
    pub(super) async fn of<P: Permission>(
        tenant: &Tenant<P>,
        page: &Page,
        entry: &TimeEntry,
        sent: Option<&EntryForm>,
    ) -> Result<Option<Self>, Error> {
        if !rates::amounts_shown(tenant).await? {
            return Ok(None);
        }
        let (currency, notation) = (rates::currency(tenant)?, tenant.member().notation());
        let shown = entry.hourly_rate.zip(entry.rate_source);
        let by_hand =
            by_hand(entry).map(|minor| notation.amount(Money { minor, currency })).unwrap_or_default();
        let words = shown.map_or_else(
            || page.t("rate-not-set"),
            |(minor, source)| {
                page.t1(rates::source_key(source), "amount", page.money(Money { minor, currency }))
            },
        );
        let typed =
            sent.filter(|form| form.rate_shown.is_some()).map_or(by_hand, |form| form.own_rate.clone());
        Ok(Some(Self { typed, words, currency, sets: tenant.member().may::<ManageRates>() }))
    }
}

impl EntryForm {
    /// What the form says about the rate: nothing where it does not have the field, or reads as the entry does.
    pub(super) fn own_rate<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        entry: &TimeEntry,
    ) -> Result<OwnRate, Error> {
        if self.rate_shown.is_none() {
            return Ok(OwnRate::Unsaid);
        }
        let text = self.own_rate.trim();
        let read = |text| {
            tenant
                .member()
                .notation()
                .read_amount(text, rates::currency(tenant)?)
                .map_err(|error| Error::field("own_rate", error.key()))
        };
        let typed = (!text.is_empty()).then(|| read(text)).transpose()?.map(|money| money.minor);
        if typed == by_hand(entry) {
            return Ok(OwnRate::Unsaid);
        }
        Ok(typed.map_or(OwnRate::Cleared, OwnRate::Set))
    }
}
