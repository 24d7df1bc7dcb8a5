//! What a tally would be worth at a rate.
//!
//! Arithmetic is exact until the last step: amounts are whole billionths of a currency's main
//! unit, rates and exchange rates are ratios of whole numbers, and one rounding ends a sum.

use super::{Currency, Dating, Evidence, MinimumWage, Money, Nanos, PieceRate, Recipient, Unit, Year};
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

/// Why a rate stands in the table and not on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unplotted {
    /// The source bears no date, so no year's exchange rate or minimum wage goes with it.
    Undated,
    /// The currency is not stated, or is not one that we hold exchange rates for.
    NoCurrency,
    /// No average exchange rate for that year is in the evidence.
    NoExchangeRate,
    /// It is not known whether the worker or the intermediary receives it.
    NoRecipient,
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
struct Ratio {
    over: i128,
    under: i128,
}

impl Evidence {
    fn conversion(&self, from: Currency, to: Currency, dating: Dating) -> Result<Ratio, Unplotted> {
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
            (Currency::Eur, Currency::Eur) | (Currency::Usd, Currency::Usd) => {
                Ok(Ratio { over: 1, under: 1 })
            }
            (Currency::Rub | Currency::Unspecified, _) | (_, Currency::Rub | Currency::Unspecified) => {
                Err(Unplotted::NoCurrency)
            }
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
        // A task of another sort: none of ours is one.
        Unit::Task => 0,
    };
    match own {
        0 => Basis::AsManyPieces(counts.n_pieces),
        count => Basis::Own(count),
    }
}

/// What some pieces would be paid at a rate, in a currency; or why that cannot be said.
pub fn worth(
    rate: &PieceRate,
    basis: Basis,
    currency: Currency,
    evidence: &Evidence,
) -> Result<Worth, Unplotted> {
    let conversion = evidence.conversion(rate.currency, currency, rate.dating)?;
    if rate.recipient == Recipient::Unclear {
        return Err(Unplotted::NoRecipient);
    }
    let at = |bound: Option<Nanos>| {
        bound.map(|nanos| Money {
            nanos: divide_rounded(
                nanos * i128::from(basis.count()) * conversion.over,
                i128::from(rate.per) * conversion.under,
            ),
            currency,
        })
    };
    Ok(Worth {
        basis,
        low: at(rate.amount.low),
        high: at(rate.amount.high),
        converted_in: (rate.currency != currency).then(|| rate.dating.year()),
    })
}

/// What some time would be paid at a minimum wage, in the wage's own currency. Whole seconds count,
/// as they are shown, so that anyone can do the sum again.
pub fn worth_of_time(wage: &MinimumWage, time: Millis) -> Money {
    const SECONDS_PER_HOUR: i128 = 3600;
    Money {
        nanos: divide_rounded(wage.hourly.nanos * i128::from(time.0 / 1000), SECONDS_PER_HOUR),
        currency: wage.hourly.currency,
    }
}

/// The nearest whole number, halves away from zero; 0 over 0.
fn divide_rounded(over: i128, under: i128) -> i128 {
    let Some(half) = under.checked_div(2) else { return 0 };
    let signed_half = if (over < 0) == (under < 0) { half } else { -half };
    over.saturating_add(signed_half).checked_div(under).unwrap_or(0)
}
