//! The hour: her pace at each piece rate, beside published pay for time and minimum wages.
//!
//! Each figure is turned into an hour by its own source's hours, or by an assumption that is said;
//! what gives no hours stays in the table. Paid time and unpaid time are told apart.

use super::evidence::{Evidence, Hours, MinimumWage, PieceRate, TimeCounted, TimePay};
use super::quantity::{Bounds, Country, Currency, Dating, Period, Recipient, Trade, Unit};
use super::worth::{Basis, Unplotted, basis, demand_paid};
use crate::domain::log::Millis;
use crate::domain::tally::Counts;

/// What an hour is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hourly {
    /// For an hour of paid time, in billionths of the currency of the chart.
    pub paid: Bounds,
    /// For an hour once unpaid time is in; `None` where the figure has it in already, or where it
    /// is not said which time was counted.
    pub with_unpaid: Option<Bounds>,
}

/// Which figure a row is made from, by its place in the evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HourSubject {
    /// A piece rate, at her pace.
    Rate(usize),
    /// A published pay for time.
    Pay(usize),
    /// A minimum wage.
    Minimum(usize),
}

/// One row of the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HourRow {
    /// Made from this figure.
    pub subject: HourSubject,
    /// Its trade; none for a minimum wage.
    pub trade: Option<Trade>,
    /// What an hour comes to, or why that cannot be said.
    pub outcome: Result<Hourly, Unplotted>,
    /// The minimum wage of the same country and year, where both are known: its place in the
    /// evidence, and an hour of it.
    pub own_minimum: Option<(usize, Bounds)>,
}

/// Hundredths of a minute in an hour.
const HUNDREDTHS_OF_MINUTES_AN_HOUR: i128 = 6_000;

/// All rows: piece rates at her pace, then pay for time, then the latest minimum wage of each
/// country.
pub fn hours(evidence: &Evidence, counts: &Counts, worked: Millis, currency: Currency) -> Vec<HourRow> {
    let own_minimum = |country: Option<Country>, dating: Dating| {
        let (index, wage) = evidence.minimum_wage_then(country?, dating)?;
        Some((index, hourly_minimum(wage, currency, evidence).ok()?))
    };
    let rates = evidence.rates.iter().enumerate().map(|(index, rate)| HourRow {
        subject: HourSubject::Rate(index),
        trade: Some(rate.trade),
        outcome: at_her_pace(rate, counts, worked, currency, evidence),
        own_minimum: own_minimum(rate.country, rate.provenance.dating),
    });
    let pays = evidence.pays.iter().enumerate().map(|(index, pay)| HourRow {
        subject: HourSubject::Pay(index),
        trade: Some(pay.trade),
        outcome: hourly_pay(pay, currency, evidence),
        own_minimum: own_minimum(pay.country, pay.provenance.dating),
    });
    let minimum = |country| {
        let (index, wage) = evidence.minimum_wage(country)?;
        let outcome = hourly_minimum(wage, currency, evidence).map(|paid| Hourly { paid, with_unpaid: None });
        Some(HourRow { subject: HourSubject::Minimum(index), trade: None, outcome, own_minimum: None })
    };
    rates.chain(pays).chain(Country::ALL.into_iter().filter_map(minimum)).collect()
}

/// A piece rate times the pieces that she makes in an hour of worked time: one rounding, at the end.
fn at_her_pace(
    rate: &PieceRate,
    counts: &Counts,
    worked: Millis,
    currency: Currency,
    evidence: &Evidence,
) -> Result<Hourly, Unplotted> {
    const MILLIS_AN_HOUR: i128 = 3_600_000;
    let conversion = evidence.conversion(rate.currency, currency, rate.provenance.dating)?;
    demand_paid(rate.amount, rate.recipient)?;
    let count = basis(rate.unit, counts).count();
    let worked = time_of_pace(rate.unit, counts, worked);
    if count == 0 || worked.0 == 0 {
        return Err(Unplotted::NoPace);
    }
    let over = i128::from(count) * MILLIS_AN_HOUR;
    let under = i128::from(rate.answers_a_payment(evidence)) * i128::from(worked.0);
    let paid = rate.amount.map(|nanos| conversion.of(nanos, over, under));
    // What a client pays has no unpaid time in it.
    let is_paid_to_worker = rate.recipient == Recipient::Worker;
    Ok(Hourly { paid, with_unpaid: is_paid_to_worker.then(|| with_unpaid(paid, evidence)) })
}

/// The time that a pace is reckoned over: what she worked on pieces of that unit, or, for another
/// trade's unit and where that is not known, all that she worked.
pub fn time_of_pace(unit: Unit, counts: &Counts, worked: Millis) -> Millis {
    let own = match (basis(unit, counts), unit) {
        (Basis::Own(_), Unit::Challenge) => counts.worked_challenges,
        (Basis::Own(_), Unit::Word) => counts.worked_words,
        (Basis::Own(_), Unit::Image) => counts.worked_images,
        (Basis::Own(_), Unit::Gesture) => counts.worked_gestures,
        (Basis::Own(_), Unit::Task | Unit::Lot) | (Basis::AsManyPieces(_) | Basis::Example(_), _) => {
            Millis(0)
        }
    };
    if own.0 > 0 { own } else { worked }
}

/// A published pay for time, by the hour.
pub fn hourly_pay(pay: &TimePay, currency: Currency, evidence: &Evidence) -> Result<Hourly, Unplotted> {
    let conversion = evidence.conversion(pay.currency, currency, pay.provenance.dating)?;
    demand_paid(pay.amount, pay.recipient)?;
    let (shortest, longest) = match pay.hours {
        Hours::OfThePeriod | Hours::FullTime => {
            let minutes = full_time(pay.period, pay.per, evidence);
            (minutes, minutes)
        }
        Hours::Stated { low_minutes, high_minutes } => {
            (i128::from(low_minutes) * 100, i128::from(high_minutes) * 100)
        }
        Hours::Unstated => return Err(Unplotted::NoHours),
    };
    // The least pay over the most hours, and the most over the least.
    let paid = Bounds {
        low: pay.amount.low.map(|nanos| conversion.of(nanos, HUNDREDTHS_OF_MINUTES_AN_HOUR, longest)),
        high: pay.amount.high.map(|nanos| conversion.of(nanos, HUNDREDTHS_OF_MINUTES_AN_HOUR, shortest)),
    };
    let with_unpaid = match pay.counted {
        TimeCounted::PaidOnly => Some(with_unpaid(paid, evidence)),
        TimeCounted::WithUnpaid | TimeCounted::Unsaid => None,
    };
    Ok(Hourly { paid, with_unpaid })
}

/// A minimum wage, by the hour: in its own currency when that can be converted, else by its own
/// source's conversion.
pub fn hourly_minimum(
    wage: &MinimumWage,
    currency: Currency,
    evidence: &Evidence,
) -> Result<Bounds, Unplotted> {
    let dating = wage.provenance.dating;
    let as_printed = evidence.conversion(wage.currency, currency, dating).map(|ratio| (ratio, wage.amount));
    let (conversion, amount) = as_printed.or_else(|reason| {
        let (amount, theirs) = wage.converted.ok_or(reason)?;
        Ok((evidence.conversion(theirs, currency, dating)?, amount))
    })?;
    let under = full_time(wage.period, 1, evidence);
    Ok(amount.map(|nanos| conversion.of(nanos, HUNDREDTHS_OF_MINUTES_AN_HOUR, under)))
}

/// An hour's pay spread over the unpaid minutes that go with it.
fn with_unpaid(paid: Bounds, evidence: &Evidence) -> Bounds {
    const TENTHS_OF_MINUTES_AN_HOUR: i128 = 600;
    let under = i128::from(evidence.assumptions.tenths_of_minutes_for_a_paid_hour());
    paid.map(|nanos| super::worth::divide_rounded(i128::from(nanos) * TENTHS_OF_MINUTES_AN_HOUR, under))
}

/// So many full-time periods, in hundredths of a minute.
fn full_time(period: Period, count: u32, evidence: &Evidence) -> i128 {
    let month = i128::from(evidence.assumptions.hundredths_of_hours_a_month) * 60;
    let one = match period {
        Period::Hour => HUNDREDTHS_OF_MINUTES_AN_HOUR,
        Period::Day => i128::from(evidence.assumptions.hours_a_day) * HUNDREDTHS_OF_MINUTES_AN_HOUR,
        Period::Month => month,
        Period::Year => month * 12,
    };
    one * i128::from(count)
}
