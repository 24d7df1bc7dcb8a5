//! The session: what her pieces would have been worth, as she worked, at several rates.

use super::evidence::Evidence;
use super::quantity::{Currency, Money};
use super::worth::{Unplotted, basis, worth};
use crate::domain::log::Millis;
use crate::domain::tally::Moment;

/// A line at one moment. A missing bound is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionPoint {
    /// Time worked until then.
    pub worked: Millis,
    /// At least.
    pub low: Option<Money>,
    /// At most.
    pub high: Option<Money>,
}

/// One rate's line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLine {
    /// Where the rate is in the evidence.
    pub index: usize,
    /// A point a submitted answer, oldest first; or why there is no line.
    pub points: Result<Vec<SessionPoint>, Unplotted>,
}

/// A line a rate, for the rates at these places of the evidence.
pub fn session(
    evidence: &Evidence,
    rates: &[usize],
    moments: &[Moment],
    currency: Currency,
) -> Vec<SessionLine> {
    let line = |index: usize| {
        let rate = evidence.rates.get(index)?;
        let point = |moment: &Moment| {
            let worth = worth(rate, basis(rate.unit, &moment.counts), currency, evidence)?;
            Ok(SessionPoint { worked: moment.worked, low: worth.low, high: worth.high })
        };
        Some(SessionLine { index, points: moments.iter().map(point).collect() })
    };
    rates.iter().copied().filter_map(line).collect()
}
