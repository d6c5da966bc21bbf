//! The hourly rate of one entry: shown where it came from, and set by hand.

use queries::types::RateSource;

use super::TimeEntry;
use super::form::EntryForm;
use crate::error::Error;
use crate::money::{Currency, Money};
use crate::rates;
use crate::tenancy::{ManageRates, Permission, Tenant};
use crate::texts::Text;
use crate::web::Page;

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
        let by_hand = entry.hourly_rate.filter(|_| entry.rate_source == Some(RateSource::Entry));
        let by_hand = by_hand.map(|minor| notation.amount(Money { minor, currency })).unwrap_or_default();
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
    ) -> Result<Option<Option<i64>>, Error> {
        if self.rate_shown.is_none() {
            return Ok(None);
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
        let by_hand = entry.hourly_rate.filter(|_| entry.rate_source == Some(RateSource::Entry));
        Ok((typed != by_hand).then_some(typed))
    }
}
