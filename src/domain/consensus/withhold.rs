//! Withholding: what labellers who do not answer do to a consensus, to its delay and to its price.
//!
//! Redundancy absorbs single refusals: the item is offered to somebody else. Only scarcity bites.
//! Not to be mixed with [`super::together`]: here answers are missing, there they are false.

use super::{Share, majority};

/// The probability that the consensus is right when `n_absent` of the `n` labellers of an item do
/// not answer and nobody replaces them: the majority of the n − a that are left, ties at ½.
/// None when nobody is left: the item has no label, right or wrong.
pub fn withheld(n: u16, n_absent: u16, p: Share) -> Option<f64> {
    let n_left = n.checked_sub(n_absent).filter(|n_left| *n_left > 0)?;
    Some(majority(n_left, p))
}

/// Everybody that an item can be offered to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// All of them.
    pub n_workers: u32,
    /// Those of them who refuse whatever they are offered.
    pub n_refusing: u32,
}

impl Pool {
    /// Those who take what they are offered.
    pub fn n_willing(self) -> u32 {
        self.n_workers.saturating_sub(self.n_refusing)
    }

    /// Their share of the pool; none when the pool is empty.
    pub fn willing(self) -> Option<Share> {
        Share::of(self.n_willing(), self.n_workers)
    }
}

/// What becomes of an item that is offered again after each refusal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reissue {
    /// It gets all its labels, later: the consensus is what it was.
    Filled {
        /// Offers made before the last label is in, on average.
        n_offers: f64,
        /// How many times longer it takes, if offers follow each other at a steady pace.
        delay_factor: f64,
    },
    /// The pool is used up first: this is where refusing bites.
    Short {
        /// Labels it gets in the end.
        n_labels: u32,
    },
}

/// An item that needs `n` labels is offered to the pool, one worker after another in random order,
/// none twice.
///
/// With N workers of whom A take it, the nth label comes on average after n (N+1)/(A+1) offers
/// (the mean of the negative hypergeometric law), so everything takes (N+1)/(A+1) times longer;
/// close to 1/(1−w) in a large pool where the share w refuses. With A < n it stays short.
pub fn reissue(n: u16, pool: Pool) -> Reissue {
    let n_willing = pool.n_willing();
    if n_willing < u32::from(n) {
        return Reissue::Short { n_labels: n_willing };
    }
    let delay_factor = (f64::from(pool.n_workers) + 1.0) / (f64::from(n_willing) + 1.0);
    Reissue::Filled { n_offers: f64::from(n) * delay_factor, delay_factor }
}

/// How many times more must be paid to get the former pace back with money alone, when only this
/// share of the pool still takes the work at the former price.
///
/// With a constant elasticity of supply ε (pay 1 % more, ε % more take it) it is (1/a)^(1/ε). That
/// is a rule for small changes: for large ones it is an order of magnitude, to be shown as such.
/// ε is an assumption and comes from outside. None when nobody is willing, when ε is not above 0,
/// or when the answer is beyond numbers.
pub fn price_factor(willing: Share, elasticity: f64) -> Option<f64> {
    let factor = (1.0 / willing.value()).powf(1.0 / elasticity);
    (elasticity > 0.0 && factor.is_finite()).then_some(factor)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn of_five_on_one_item() {
        for (n_absent, expected) in [(0, 0.99144), (1, 0.972), (2, 0.972), (3, 0.9), (4, 0.9)] {
            let found = withheld(5, n_absent, Share::percent(90)).unwrap();
            assert!((found - expected).abs() < 1e-9, "{n_absent} absent: {found}");
        }
        assert_eq!(withheld(5, 5, Share::percent(90)), None);
        assert_eq!(withheld(5, 6, Share::percent(90)), None);
        assert_eq!(withheld(0, 0, Share::percent(90)), None);
    }

    /// The mean number of offers, by going through every order of a small pool.
    fn mean_offers(n: u16, pool: Pool) -> f64 {
        let (mut n_orders, mut n_offers) = (0_u32, 0_u32);
        for order in 0_u32..1 << pool.n_workers {
            if order.count_ones() == pool.n_willing() {
                let takers = (0..pool.n_workers).filter(|place| order >> place & 1 == 1);
                let last = takers.take(usize::from(n)).last().map_or(0, |place| place + 1);
                n_orders += 1;
                n_offers += last;
            }
        }
        f64::from(n_offers) / f64::from(n_orders)
    }

    #[test]
    fn the_mean_number_of_offers_is_that_of_all_orders() {
        for (n, n_workers, n_refusing) in
            [(1, 1, 0), (1, 5, 4), (3, 10, 4), (5, 12, 0), (5, 12, 7), (0, 4, 2)]
        {
            let pool = Pool { n_workers, n_refusing };
            let Reissue::Filled { n_offers, .. } = reissue(n, pool) else {
                panic!("{pool:?} is large enough for {n}")
            };
            let counted = mean_offers(n, pool);
            assert!((n_offers - counted).abs() < 1e-9, "{n} of {pool:?}: {n_offers}, counted {counted}");
        }
    }

    #[test]
    fn only_scarcity_bites() {
        let pool = |n_refusing| Pool { n_workers: 100, n_refusing };
        let Reissue::Filled { n_offers, delay_factor } = reissue(5, pool(20)) else {
            panic!("80 are enough")
        };
        assert!((n_offers - 505.0 / 81.0).abs() < 1e-12 && (delay_factor - 101.0 / 81.0).abs() < 1e-12);
        assert!(matches!(reissue(5, pool(95)), Reissue::Filled { .. }));
        assert_eq!(reissue(5, pool(96)), Reissue::Short { n_labels: 4 });
        assert_eq!(reissue(5, pool(100)), Reissue::Short { n_labels: 0 });
        assert_eq!(reissue(5, pool(200)), Reissue::Short { n_labels: 0 });
    }

    #[test]
    fn the_price_of_the_former_pace() {
        let factor = |percent, elasticity| price_factor(Share::percent(percent), elasticity);
        assert_eq!(factor(100, 0.1), Some(1.0));
        assert_eq!(factor(50, 1.0), Some(2.0));
        assert!((factor(80, 0.5).unwrap() - 1.5625).abs() < 1e-12);
        for (percent, elasticity) in [(0, 1.0), (80, 0.0), (80, -1.0), (80, f64::NAN), (1, 0.001)] {
            assert_eq!(factor(percent, elasticity), None, "{percent} % at {elasticity}");
        }
    }
}
