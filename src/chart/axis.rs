//! The axis of money: logarithmic, with zero in a column of its own before a visible break.

use crate::domain::pay::{Money, Nanos};

/// Where the column of zero ends, as a share of the strip's width.
pub const ZERO_END: f32 = 0.11;
/// Where the first decade begins.
const LOG_START: f32 = 0.17;
/// Where the last decade ends.
const LOG_END: f32 = 0.96;
/// Never more decades than can be told apart on a phone.
const MAX_DECADES: u32 = 9;

/// A logarithmic axis over whole decades of billionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoneyAxis {
    /// Power of ten of the first tick.
    low: u32,
    /// Power of ten of the last tick; always above `low`.
    high: u32,
}

impl MoneyAxis {
    /// The decades that hold all the amounts above zero; one cent to one unit when there is none.
    pub fn covering(amounts: impl Iterator<Item = Money>) -> Self {
        let (mut low, mut high) = (u32::MAX, 0);
        for nanos in amounts.filter_map(|money| u64::try_from(money.nanos).ok()).filter(|n| *n > 0) {
            let floor = nanos.ilog10();
            let is_round = 10_u64.checked_pow(floor) == Some(nanos);
            low = low.min(floor);
            high = high.max(if is_round { floor } else { floor + 1 });
        }
        if low > high {
            return Self { low: 7, high: 9 };
        }
        Self { low, high: high.clamp(low + 1, low + MAX_DECADES) }
    }

    /// Where an amount stands, as a share of the strip's width: zero in the middle of its own
    /// column, anything else between the first and the last decade.
    pub fn place(&self, nanos: Nanos) -> f32 {
        if nanos <= 0 {
            return ZERO_END / 2.0;
        }
        let decades = (nanos as f64).log10() as f32 - self.low as f32;
        let share = (decades / (self.high - self.low) as f32).max(0.0).min(1.0);
        LOG_START + share * (LOG_END - LOG_START)
    }

    /// The round amounts that are ticked, smallest first.
    pub fn ticks(&self) -> impl Iterator<Item = Nanos> {
        (self.low..=self.high).map(|power| 10_i64.saturating_pow(power))
    }

    /// Where the break between zero and the first decade is drawn.
    pub fn break_place(&self) -> f32 {
        f32::midpoint(ZERO_END, LOG_START)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pay::Currency;

    fn euros(nanos: Nanos) -> Money {
        Money { nanos, currency: Currency::Eur }
    }

    #[test]
    fn decades_hold_every_amount() {
        let axis = MoneyAxis::covering([euros(3_600_000), euros(1_910_000_000)].into_iter());
        assert_eq!(axis.ticks().collect::<Vec<_>>(), [6, 7, 8, 9, 10].map(|p| 10_i64.pow(p)));
    }

    #[test]
    fn no_amount_hangs_or_leaves_the_strip() {
        for amounts in [vec![], vec![0], vec![-5], vec![1, i64::MAX], vec![i64::MIN, 7]] {
            let axis = MoneyAxis::covering(amounts.iter().copied().map(euros));
            assert!(axis.ticks().count() <= MAX_DECADES as usize + 1);
            for nanos in amounts {
                assert!((0.0..=1.0).contains(&axis.place(nanos)));
            }
        }
    }

    #[test]
    fn larger_is_to_the_right() {
        let axis = MoneyAxis::covering([euros(1), euros(1_000_000)].into_iter());
        assert!(axis.place(0) < axis.place(1));
        assert!(axis.place(10) < axis.place(11));
    }
}
