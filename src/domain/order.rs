//! An order of gestures: what so many cost at a price, beside what a program that sends as many costs.
//!
//! Charter: no price stands here. The ends of the scale, the number of gestures and the price of the program are
//! received, with their sources, from the content.

use super::pay::Nanos;
use super::pay::bet::{amount_at, step_below};

/// A logarithmic scale of prices, from a lowest to a highest, twenty steps for each factor of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceScale {
    /// The first price, in billionths.
    pub lowest: Nanos,
    /// The last.
    pub highest: Nanos,
}

impl PriceScale {
    /// The first step: where the lowest price is.
    pub fn first(self) -> u32 {
        step_below(self.lowest)
    }

    /// The last step: where the highest price is.
    pub fn last(self) -> u32 {
        let below = step_below(self.highest);
        if amount_at(below) < self.highest { below + 1 } else { below }
    }

    /// The price at a step; beyond an end, the price of that end.
    pub fn price(self, step: u32) -> Nanos {
        amount_at(step).min(self.highest).max(self.lowest)
    }

    /// The step nearest below a price.
    pub fn step(self, price: Nanos) -> u32 {
        step_below(price).max(self.first()).min(self.last())
    }

    /// How far along the scale a price is, from 0 to 1: for marks beside a range of these steps.
    pub fn place(self, price: Nanos) -> f32 {
        let (step, first, last) = (self.step(price), self.first(), self.last());
        (step - first) as f32 / (last - first).max(1) as f32
    }
}

/// What people cost beside what the program costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BesideProgram {
    /// The same.
    Same,
    /// The program costs so many tenths of what the people cost: 25 is two and a half times less for people.
    People {
        /// Tenths, rounded.
        times_less_tenths: u64,
    },
    /// The people cost so many tenths of what the program costs.
    Program {
        /// Tenths, rounded.
        times_more_tenths: u64,
    },
}

/// What so many gestures cost, in billionths: price × number.
pub fn cost(price: Nanos, n_gestures: u32) -> Nanos {
    price.saturating_mul(Nanos::from(n_gestures))
}

/// Compares what the people of an order cost with a program's price. Less than a twentieth apart is the same.
pub fn beside_program(people: Nanos, program: Nanos) -> BesideProgram {
    let tenths = |over: Nanos, under: Nanos| {
        let under = i128::from(under.max(1));
        ((i128::from(over) * 20 + under) / (under * 2)).unsigned_abs() as u64
    };
    match (tenths(people, program), tenths(program, people)) {
        (10, _) | (_, 10) => BesideProgram::Same,
        (more, _) if people > program => BesideProgram::Program { times_more_tenths: more },
        (_, less) => BesideProgram::People { times_less_tenths: less },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From 0.006 to 70 hundredths, as the seed prints them.
    const SCALE: PriceScale = PriceScale { lowest: 60_000, highest: 700_000_000 };
    const CENT: Nanos = 10_000_000;

    #[test]
    fn the_scale_begins_and_ends_where_it_is_told_to() {
        assert_eq!(SCALE.price(SCALE.first()), SCALE.lowest);
        assert_eq!(SCALE.price(SCALE.last()), SCALE.highest);
        assert_eq!((SCALE.price(0), SCALE.price(u32::MAX)), (SCALE.lowest, SCALE.highest));
        assert!((SCALE.first()..SCALE.last()).all(|step| SCALE.price(step) < SCALE.price(step + 1)));
        assert!((SCALE.first()..=SCALE.last()).all(|step| {
            let place = SCALE.place(SCALE.price(step));
            (0.0..=1.0).contains(&place)
        }));
        assert_eq!((SCALE.place(SCALE.lowest), SCALE.place(1)), (0.0, 0.0));
    }

    /// The seed's own example: ten thousand at one hundredth each make the price of the program.
    #[test]
    fn ten_thousand_gestures_at_a_cent_cost_what_the_program_costs() {
        let program = 100 * 100 * CENT;
        let check = |price, expected| assert_eq!(beside_program(cost(price, 10_000), program), expected);
        assert_eq!(SCALE.price(SCALE.step(CENT)), CENT);
        check(CENT, BesideProgram::Same);
        check(CENT / 10, BesideProgram::People { times_less_tenths: 100 });
        check(60_000, BesideProgram::People { times_less_tenths: 1667 });
        check(70 * CENT, BesideProgram::Program { times_more_tenths: 700 });
        check(0, BesideProgram::People { times_less_tenths: 1_000_000_000_000 });
        check(CENT + 1, BesideProgram::Same);
    }
}
