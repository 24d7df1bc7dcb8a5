//! What three ways out change of an hour's pay: a floor, a part of the client's price, an income.
//!
//! Closed arithmetic on bounds; no amount is ours. None of the three says what else would follow: fewer orders, other
//! prices, other people hired. The page says so.

use super::assumptions::Assumptions;
use super::quantity::{Bounds, Nanos};
use super::worth::divide_rounded;

/// Pay under a floor: what is below rises to it, what is above stays. An open upper bound stays open.
pub fn with_floor(pay: Bounds, floor: Nanos) -> Bounds {
    Bounds { low: Some(pay.low.unwrap_or(0).max(floor)), ..pay.map(|nanos| nanos.max(floor)) }
}

/// A part of what the client pays, in percent.
pub fn part_of(client: Bounds, percent: u32) -> Bounds {
    client.map(|nanos| divide_rounded(i128::from(nanos) * i128::from(percent), 100))
}

/// Which part of what the client pays reaches the person, at least and at most, in hundredths of a percent. None where
/// one of the two is not known on both sides.
pub fn part_today(worker: Bounds, client: Bounds) -> Option<(u32, u32)> {
    let part = |worker: Nanos, client: Nanos| {
        let hundredths = divide_rounded(i128::from(worker) * 10_000, i128::from(client));
        u32::try_from(hundredths).ok().filter(|_| client > 0)
    };
    Some((part(worker.low?, client.high?)?, part(worker.high?, client.low?)?))
}

/// An income of a month, spread over the hours of a full-time month: only so that it can stand on an axis of hours.
pub fn income_by_the_hour(month: Nanos, assumptions: &Assumptions) -> Nanos {
    divide_rounded(i128::from(month) * 100, i128::from(assumptions.hundredths_of_hours_a_month))
}

#[cfg(test)]
mod tests {
    use super::super::quantity::NANOS_PER_UNIT;
    use super::*;

    const UNIT: Nanos = NANOS_PER_UNIT;

    fn bounds(low: Option<Nanos>, high: Option<Nanos>) -> Bounds {
        Bounds { low, high }
    }

    #[test]
    fn a_floor_raises_what_is_below_it_and_nothing_else() {
        let pay = bounds(Some(UNIT), Some(3 * UNIT));
        assert_eq!(with_floor(pay, 0), pay);
        assert_eq!(with_floor(pay, 2 * UNIT), bounds(Some(2 * UNIT), Some(3 * UNIT)));
        assert_eq!(with_floor(pay, 5 * UNIT), Bounds::exactly(5 * UNIT));
        assert_eq!(with_floor(bounds(None, Some(UNIT)), 2 * UNIT), Bounds::exactly(2 * UNIT));
        assert_eq!(with_floor(bounds(Some(UNIT), None), 2 * UNIT), bounds(Some(2 * UNIT), None));
    }

    /// What TIME prints of one contract: 1.32 to 2 dollars of 12.50.
    #[test]
    fn a_part_is_of_what_the_client_pays() {
        let (worker, client) =
            (bounds(Some(UNIT * 132 / 100), Some(2 * UNIT)), Bounds::exactly(UNIT * 125 / 10));
        assert_eq!(part_today(worker, client), Some((1056, 1600)));
        assert_eq!(part_of(client, 16), Bounds::exactly(2 * UNIT));
        assert_eq!(part_of(client, 100), client);
        assert_eq!(part_today(bounds(None, Some(UNIT)), client), None);
        assert_eq!(part_today(worker, Bounds::exactly(0)), None);
    }

    #[test]
    fn an_income_is_spread_over_a_month() {
        let month = |hundredths_of_hours_a_month| Assumptions {
            hundredths_of_hours_a_month,
            hours_a_day: 8,
            tenths_of_unpaid_minutes: 0,
            overlap: 1,
            example_pieces: 100,
        };
        assert_eq!(income_by_the_hour(1000 * UNIT, &month(20_000)), 5 * UNIT);
        assert_eq!(income_by_the_hour(1000 * UNIT, &month(0)), 0);
    }
}
