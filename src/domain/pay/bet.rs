//! The bet: a place on a logarithmic axis, and how far it was from what is paid.

use super::quantity::Nanos;
use super::worth::Worth;

/// Twenty places in a decade, as even as whole hundredths allow.
const MANTISSAS: [Nanos; 20] =
    [100, 112, 126, 141, 158, 178, 200, 224, 251, 282, 316, 355, 398, 447, 501, 562, 631, 708, 794, 891];
/// The first place is a thousandth of a cent: 10 000 billionths.
const FIRST: Nanos = 10_000;
/// Decades of the axis: up to a thousand.
const N_DECADES: u32 = 8;

/// The last place of the axis.
pub const LAST_STEP: u32 = N_DECADES * MANTISSAS.len() as u32;
/// Where the marker waits: in the middle of the axis, which says nothing.
pub const MIDDLE_STEP: u32 = LAST_STEP / 2;

/// The amount at a place of the axis, in billionths.
pub fn amount_at(step: u32) -> Nanos {
    let step = step.min(LAST_STEP);
    let (decade, place) = (step / MANTISSAS.len() as u32, step as usize % MANTISSAS.len());
    let mantissa = MANTISSAS.get(place).copied().unwrap_or(100);
    FIRST * 10_i128.pow(decade) * mantissa / 100
}

/// The place of the axis nearest below an amount; the first and the last hold what is beyond.
pub fn step_below(nanos: Nanos) -> u32 {
    (0..=LAST_STEP).take_while(|step| amount_at(*step) <= nanos).last().unwrap_or(0)
}

/// How a bet compares with what is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Within the range that is paid, or nearer than a tenth.
    Near,
    /// So many tenths of what is paid at most: 25 is two and a half times.
    TimesMore(u64),
    /// What is paid at least is so many tenths of the bet.
    TimesLess(u64),
}

/// Compares a bet with what is paid; nothing when what is paid is not known.
pub fn gap(bet: Nanos, worth: &Worth) -> Option<Gap> {
    let low = worth.low.or(worth.high)?.nanos;
    let high = worth.high.or(worth.low)?.nanos;
    if bet <= 0 || low <= 0 {
        return None;
    }
    let tenths = |over: Nanos, under: Nanos| {
        u64::try_from(super::worth::divide_rounded(over.saturating_mul(10), under)).unwrap_or(u64::MAX)
    };
    const ONE: u64 = 10;
    if bet > high && tenths(bet, high) > ONE {
        return Some(Gap::TimesMore(tenths(bet, high)));
    }
    if bet < low && tenths(low, bet) > ONE {
        return Some(Gap::TimesLess(tenths(low, bet)));
    }
    Some(Gap::Near)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pay::{Basis, Currency, Money};

    fn paid(low: Option<Nanos>, high: Option<Nanos>) -> Worth {
        let money = |nanos| Money { nanos, currency: Currency::Eur };
        Worth { basis: Basis::Own(9), low: low.map(money), high: high.map(money), converted_in: None }
    }

    #[test]
    fn the_axis_climbs_from_a_thousandth_of_a_cent_to_a_thousand() {
        assert_eq!(amount_at(0), 10_000);
        assert_eq!(amount_at(LAST_STEP), 1_000_000_000_000);
        assert_eq!(amount_at(u32::MAX), amount_at(LAST_STEP));
        assert!((0..LAST_STEP).all(|step| amount_at(step) < amount_at(step + 1)));
        assert!((0..=LAST_STEP).all(|step| step_below(amount_at(step)) == step));
        assert_eq!((step_below(0), step_below(Nanos::MAX)), (0, LAST_STEP));
    }

    #[test]
    fn gaps_are_told_from_the_nearer_end() {
        let check = |bet, worth, expected| assert_eq!(gap(bet, &worth), expected, "{bet} {worth:?}");
        check(67_500, paid(Some(270), Some(270)), Some(Gap::TimesMore(2500)));
        check(270, paid(Some(270), Some(270)), Some(Gap::Near));
        check(275, paid(Some(270), Some(270)), Some(Gap::Near));
        check(100, paid(Some(250), Some(400)), Some(Gap::TimesLess(25)));
        check(300, paid(Some(250), Some(400)), Some(Gap::Near));
        check(800, paid(Some(250), Some(400)), Some(Gap::TimesMore(20)));
        check(10, paid(Some(250), None), Some(Gap::TimesLess(250)));
        check(0, paid(Some(250), None), None);
        check(5, paid(None, None), None);
    }
}
