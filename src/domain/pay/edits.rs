//! What a reader changes of the figures to see what comes out: her own values beside the sourced
//! ones, written in a link and read back.
//!
//! The written form is `name=value` pairs parted by `;`, all values whole numbers:
//! `time` (seconds), `unpaid` (tenths of a minute for each paid hour), `overlap` (answers an item),
//! `month` (hundredths of an hour), `day` (hours), `fx-YEAR` (ten-thousandths of a euro for a
//! dollar), and the id of a rate or a pay, in small letters, with `low_high` in billionths.

use super::evidence::Evidence;
use super::quantity::{Bounds, Nanos, Year};
use crate::domain::log::Millis;

/// One changed value. Values out of bounds are refused by [`Edits::set`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Her worked time, in seconds.
    Seconds(u32),
    /// Unpaid minutes for each paid hour, in tenths.
    TenthsOfUnpaidMinutes(u32),
    /// Answers that make one labelled item.
    Overlap(u32),
    /// Hours of a full-time month, in hundredths.
    HundredthsOfHoursAMonth(u32),
    /// Hours of a full-time day.
    HoursADay(u32),
    /// A year's exchange rate, in ten-thousandths of a euro for a dollar.
    Exchange {
        /// Which year's.
        year: Year,
        /// To this.
        eur_per_10000_usd: u32,
    },
    /// The amount of a piece rate.
    Rate {
        /// Which, by its place in the evidence.
        index: usize,
        /// To this, for the same number of units.
        amount: Bounds,
    },
    /// The amount of a pay for time.
    Pay {
        /// Which, by its place in the evidence.
        index: usize,
        /// To this, for the same periods.
        amount: Bounds,
    },
}

/// All that a reader changed: at most one value for each thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    edits: Vec<Edit>,
}

/// The largest amount that a reader may put in, in billionths: a million.
const MAX_NANOS: Nanos = 1_000_000_000_000_000;
/// More text than all edits of our own evidence make.
const MAX_WRITTEN: usize = 8_192;

impl Edits {
    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The changes, in the order in which they were first made.
    pub fn iter(&self) -> impl Iterator<Item = &Edit> {
        self.edits.iter()
    }

    /// Makes a change, in place of an earlier one of the same thing. False, and nothing changes, for
    /// a value that no reader can mean: nothing, or out of all proportion.
    pub fn set(&mut self, edit: Edit) -> bool {
        if !is_meant(edit) {
            return false;
        }
        match self.edits.iter_mut().find(|other| is_same_thing(other, &edit)) {
            Some(place) => *place = edit,
            None => self.edits.push(edit),
        }
        true
    }

    /// Gives one thing back its sourced value.
    pub fn unset(&mut self, edit: Edit) {
        self.edits.retain(|other| !is_same_thing(other, &edit));
    }

    /// Whether a thing is changed: the value of the edit given does not matter.
    pub fn has(&self, edit: Edit) -> bool {
        self.edits.iter().any(|other| is_same_thing(other, &edit))
    }

    /// Her worked time, as measured or as she put it.
    pub fn worked(&self, measured: Millis) -> Millis {
        let put = self.edits.iter().find_map(|edit| match edit {
            Edit::Seconds(seconds) => Some(Millis(u64::from(*seconds) * 1000)),
            Edit::TenthsOfUnpaidMinutes(_)
            | Edit::Overlap(_)
            | Edit::HundredthsOfHoursAMonth(_)
            | Edit::HoursADay(_)
            | Edit::Exchange { .. }
            | Edit::Rate { .. }
            | Edit::Pay { .. } => None,
        });
        put.unwrap_or(measured)
    }

    /// The evidence with the changes in it. What is not in the evidence changes nothing.
    pub fn applied(&self, evidence: &Evidence) -> Evidence {
        let mut evidence = evidence.clone();
        for edit in &self.edits {
            apply(&mut evidence, *edit);
        }
        evidence
    }

    /// The written form, for a link.
    pub fn written(&self, evidence: &Evidence) -> String {
        let pairs: Vec<String> = self.edits.iter().filter_map(|edit| written(*edit, evidence)).collect();
        pairs.join(";")
    }

    /// Reads a written form. What is unknown, damaged or out of bounds is left out, the rest holds.
    pub fn read(text: &str, evidence: &Evidence) -> Self {
        let mut edits = Self::default();
        if text.len() <= MAX_WRITTEN {
            for edit in text.split(';').filter_map(|pair| read(pair, evidence)) {
                edits.set(edit);
            }
        }
        edits
    }
}

fn is_same_thing(one: &Edit, other: &Edit) -> bool {
    match (one, other) {
        (Edit::Exchange { year: one, .. }, Edit::Exchange { year: other, .. }) => one == other,
        (Edit::Rate { index: one, .. }, Edit::Rate { index: other, .. })
        | (Edit::Pay { index: one, .. }, Edit::Pay { index: other, .. }) => one == other,
        (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

fn is_meant(edit: Edit) -> bool {
    match edit {
        // Up to a hundred hours.
        Edit::Seconds(seconds) => (1..=360_000).contains(&seconds),
        // Up to ten unpaid hours for a paid one.
        Edit::TenthsOfUnpaidMinutes(tenths) => tenths <= 6_000,
        Edit::Overlap(overlap) => (1..=1_000).contains(&overlap),
        // No month has more than 31 days of 24 hours.
        Edit::HundredthsOfHoursAMonth(hundredths) => (100..=74_400).contains(&hundredths),
        Edit::HoursADay(hours) => (1..=24).contains(&hours),
        Edit::Exchange { eur_per_10000_usd, .. } => (10..=10_000_000).contains(&eur_per_10000_usd),
        Edit::Rate { amount, .. } | Edit::Pay { amount, .. } => {
            let is_meant = |bound: Option<Nanos>| bound.is_none_or(|nanos| (1..=MAX_NANOS).contains(&nanos));
            let is_ordered = amount.low.zip(amount.high).is_none_or(|(low, high)| low <= high);
            let is_there = amount.low.is_some() || amount.high.is_some();
            is_there && is_meant(amount.low) && is_meant(amount.high) && is_ordered
        }
    }
}

fn apply(evidence: &mut Evidence, edit: Edit) {
    match edit {
        // Her time is not evidence: [`Edits::worked`] gives it.
        Edit::Seconds(_) => {}
        Edit::TenthsOfUnpaidMinutes(tenths) => evidence.assumptions.tenths_of_unpaid_minutes = tenths,
        Edit::Overlap(overlap) => evidence.assumptions.overlap = overlap,
        Edit::HundredthsOfHoursAMonth(hundredths) => {
            evidence.assumptions.hundredths_of_hours_a_month = hundredths;
        }
        Edit::HoursADay(hours) => evidence.assumptions.hours_a_day = hours,
        Edit::Exchange { year, eur_per_10000_usd } => {
            for rate in evidence.exchange.to_mut().iter_mut().filter(|rate| rate.year == year) {
                rate.eur_per_10000_usd = eur_per_10000_usd;
            }
        }
        Edit::Rate { index, amount } => {
            if let Some(rate) = evidence.rates.to_mut().get_mut(index) {
                rate.amount = amount;
            }
        }
        Edit::Pay { index, amount } => {
            if let Some(pay) = evidence.pays.to_mut().get_mut(index) {
                pay.amount = amount;
            }
        }
    }
}

fn written(edit: Edit, evidence: &Evidence) -> Option<String> {
    let pair = |name: &str, value: u32| Some([name, "=", &value.to_string()].concat());
    match edit {
        Edit::Seconds(seconds) => pair("time", seconds),
        Edit::TenthsOfUnpaidMinutes(tenths) => pair("unpaid", tenths),
        Edit::Overlap(overlap) => pair("overlap", overlap),
        Edit::HundredthsOfHoursAMonth(hundredths) => pair("month", hundredths),
        Edit::HoursADay(hours) => pair("day", hours),
        Edit::Exchange { year, eur_per_10000_usd } => {
            pair(&["fx-", &year.to_string()].concat(), eur_per_10000_usd)
        }
        Edit::Rate { index, amount } => {
            Some(written_amount(evidence.rates.get(index)?.provenance.id, amount))
        }
        Edit::Pay { index, amount } => Some(written_amount(evidence.pays.get(index)?.provenance.id, amount)),
    }
}

fn written_amount(id: &str, amount: Bounds) -> String {
    // Narrow to 64 bits, which every amount that may be put in fits.
    let bound = |nanos: Option<Nanos>| {
        nanos.and_then(|nanos| u64::try_from(nanos).ok()).map_or(String::new(), |nanos| nanos.to_string())
    };
    [&id.to_ascii_lowercase(), "=", &bound(amount.low), "_", &bound(amount.high)].concat()
}

fn read(pair: &str, evidence: &Evidence) -> Option<Edit> {
    let (name, value) = pair.split_once('=')?;
    let number = || whole(value).and_then(|number| u32::try_from(number).ok());
    match name {
        "time" => Some(Edit::Seconds(number()?)),
        "unpaid" => Some(Edit::TenthsOfUnpaidMinutes(number()?)),
        "overlap" => Some(Edit::Overlap(number()?)),
        "month" => Some(Edit::HundredthsOfHoursAMonth(number()?)),
        "day" => Some(Edit::HoursADay(number()?)),
        name if name.starts_with("fx-") => {
            let year = Year::try_from(whole(name.get(3..)?)?).ok()?;
            evidence.exchange_rate(year)?;
            Some(Edit::Exchange { year, eur_per_10000_usd: number()? })
        }
        name => {
            let (low, high) = value.split_once('_')?;
            let amount = Bounds { low: bound(low)?, high: bound(high)? };
            let is_named = |id: &str| id.eq_ignore_ascii_case(name);
            let rate = evidence.rates.iter().position(|rate| is_named(rate.provenance.id));
            let pay = || evidence.pays.iter().position(|pay| is_named(pay.provenance.id));
            rate.map(|index| Edit::Rate { index, amount })
                .or_else(|| pay().map(|index| Edit::Pay { index, amount }))
        }
    }
}

/// A bound that may be missing: `Some(None)` where it is, `None` where it is damaged.
fn bound(text: &str) -> Option<Option<Nanos>> {
    if text.is_empty() { Some(None) } else { whole(text).map(|nanos| Some(Nanos::from(nanos))) }
}

/// A plain whole number of at most eighteen digits: no sign, no space.
fn whole(text: &str) -> Option<u64> {
    let is_plain = (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain { text.parse().ok() } else { None }
}
