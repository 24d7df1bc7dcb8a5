//! What a tally would be worth at a rate.
//!
//! Arithmetic is exact until the last step: amounts are whole billionths of a currency's main
//! unit, rates and exchange rates are ratios of whole numbers, and one rounding ends a sum.

use super::evidence::{Evidence, MinimumWage, PieceRate};
use super::quantity::{Bounds, Currency, Dating, Money, Period, Recipient, Trade, Unit, Year};
use crate::domain::log::Millis;
use crate::domain::tally::Counts;

/// What a rate is multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Her own count of what the rate pays for.
    Own(u32),
    /// She did nothing of the sort: as many pieces as she made, at that trade's rate.
    AsManyPieces(u32),
    /// She did nothing yet: a round number, given as an example.
    Example(u32),
}

impl Basis {
    /// The number, whichever it is.
    pub fn count(self) -> u32 {
        match self {
            Self::Own(count) | Self::AsManyPieces(count) | Self::Example(count) => count,
        }
    }
}

/// Why a figure stands in the table and not on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unplotted {
    /// The source speaks of pay without a figure.
    NoAmount,
    /// The source bears no date, so no year's exchange rate or minimum wage goes with it.
    Undated,
    /// The currency is not stated, or is not one that we hold exchange rates for.
    NoCurrency,
    /// No average exchange rate for that year is in the evidence.
    NoExchangeRate,
    /// It is not known whether the worker or the intermediary receives it.
    NoRecipient,
    /// Nobody receives it: authors imputed the value, or it is points.
    Imputed,
    /// It is not said how many hours it pays for.
    NoHours,
    /// She has no pace yet that it could be multiplied by.
    NoPace,
}

/// What a tally would be worth at a rate. A missing bound is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// What was multiplied.
    pub basis: Basis,
    /// At least.
    pub low: Option<Money>,
    /// At most.
    pub high: Option<Money>,
    /// The year whose average exchange rate was used, when there was a conversion.
    pub converted_in: Option<Year>,
}

/// A ratio of whole numbers, for conversions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ratio {
    pub(super) over: i128,
    pub(super) under: i128,
}

impl Ratio {
    const ONE: Self = Self { over: 1, under: 1 };

    /// An amount times this ratio and another, rounded once.
    pub(super) fn of(self, nanos: i128, over: i128, under: i128) -> i128 {
        divide_rounded(nanos.saturating_mul(self.over).saturating_mul(over), self.under.saturating_mul(under))
    }
}

impl Evidence {
    /// From a currency to another at the average of the figure's own year.
    pub(super) fn conversion(
        &self,
        from: Currency,
        to: Currency,
        dating: Dating,
    ) -> Result<Ratio, Unplotted> {
        if let Dating::Undated(_) = dating {
            return Err(Unplotted::Undated);
        }
        let average = |year| self.exchange_rate(year).ok_or(Unplotted::NoExchangeRate);
        match (from, to) {
            (Currency::Usd, Currency::Eur) => {
                let rate = average(dating.year())?;
                Ok(Ratio { over: i128::from(rate.eur_per_10000_usd), under: 10_000 })
            }
            (Currency::Eur, Currency::Usd) => {
                let rate = average(dating.year())?;
                Ok(Ratio { over: 10_000, under: i128::from(rate.eur_per_10000_usd) })
            }
            (Currency::Eur, Currency::Eur) | (Currency::Usd, Currency::Usd) => Ok(Ratio::ONE),
            (Currency::Points, _) => Err(Unplotted::Imputed),
            (
                Currency::Rub
                | Currency::Kes
                | Currency::Mga
                | Currency::Bdt
                | Currency::Ves
                | Currency::Unspecified
                | Currency::Eur
                | Currency::Usd,
                _,
            ) => Err(Unplotted::NoCurrency),
        }
    }
}

/// What a rate may multiply: only the count of what it pays for.
pub fn basis(unit: Unit, counts: &Counts) -> Basis {
    let own = match unit {
        Unit::Challenge => counts.n_challenges,
        Unit::Word => counts.n_words,
        Unit::Image => counts.n_images,
        Unit::Gesture => counts.n_gestures,
        // A task of another sort, or a whole data set: none of ours is one.
        Unit::Task | Unit::Lot => 0,
    };
    match own {
        0 => Basis::AsManyPieces(counts.n_pieces),
        count => Basis::Own(count),
    }
}

/// Whether somebody is known to receive a figure, and there is one.
pub(super) fn demand_paid(amount: Bounds, recipient: Recipient) -> Result<(), Unplotted> {
    match recipient {
        Recipient::Nobody => Err(Unplotted::Imputed),
        Recipient::Unclear => Err(Unplotted::NoRecipient),
        Recipient::Worker | Recipient::Seller if amount == Bounds { low: None, high: None } => {
            Err(Unplotted::NoAmount)
        }
        Recipient::Worker | Recipient::Seller => Ok(()),
    }
}

impl PieceRate {
    /// Whether a client pays by the labelled item: several answers then make what is paid once.
    pub fn is_paid_by_labelled_item(&self) -> bool {
        self.recipient == Recipient::Seller && self.trade == Trade::Annotation
    }

    /// How many answers share one payment.
    pub(super) fn answers_a_payment(&self, evidence: &Evidence) -> u32 {
        let overlap = if self.is_paid_by_labelled_item() { evidence.assumptions.overlap } else { 1 };
        self.per.saturating_mul(overlap)
    }
}

/// What some pieces would be paid at a rate, in a currency; or why that cannot be said.
pub fn worth(
    rate: &PieceRate,
    basis: Basis,
    currency: Currency,
    evidence: &Evidence,
) -> Result<Worth, Unplotted> {
    let conversion = evidence.conversion(rate.currency, currency, rate.provenance.dating)?;
    demand_paid(rate.amount, rate.recipient)?;
    let (count, under) = (i128::from(basis.count()), i128::from(rate.answers_a_payment(evidence)));
    let at = |bound: Option<i128>| {
        bound.map(|nanos| Money { nanos: conversion.of(nanos, count, under), currency })
    };
    Ok(Worth {
        basis,
        low: at(rate.amount.low),
        high: at(rate.amount.high),
        converted_in: (rate.currency != currency).then(|| rate.provenance.dating.year()),
    })
}

/// What some time would be paid at an hourly minimum wage, in the wage's own currency; nothing for
/// a wage of another period. Whole seconds count, as they are shown, so that anyone can do the sum
/// again.
pub fn worth_of_time(wage: &MinimumWage, time: Millis) -> Option<Money> {
    const SECONDS_PER_HOUR: i128 = 3600;
    let hourly = wage.amount.low.filter(|_| wage.period == Period::Hour)?;
    let nanos = divide_rounded(hourly.saturating_mul(i128::from(time.0 / 1000)), SECONDS_PER_HOUR);
    Some(Money { nanos, currency: wage.currency })
}

/// The nearest whole number, halves away from zero; 0 over 0.
pub(super) fn divide_rounded(over: i128, under: i128) -> i128 {
    let Some(half) = under.checked_div(2) else { return 0 };
    let signed_half = if (over < 0) == (under < 0) { half } else { -half };
    over.saturating_add(signed_half).checked_div(under).unwrap_or(0)
}
