//! Answering wrongly together: what labellers who agree on the wrong answer do to a consensus.
//!
//! Not to be mixed with [`super::withhold`]: there answers are missing, here they are false.

use super::binomial::Binomial;
use super::{Share, majority};

/// The probability that the majority of `n` is right on one item when `n_wrong` of them answer
/// wrongly together and the others keep their accuracy `p`.
///
/// Σ C(n−w, k) pᵏ(1−p)ⁿ⁻ʷ⁻ᵏ over k > n/2, ties at ½. With w > n/2 it is 0. More wrong labellers
/// than labellers count as all of them.
pub fn wrong_together(n: u16, n_wrong: u16, p: Share) -> f64 {
    Binomial::new(n.saturating_sub(n_wrong), p).carries(n)
}

/// The probability that the majority of `n` is right when a share of the whole pool answers
/// wrongly together and the `n` of an item are drawn from a large pool at random.
///
/// Each of them is then right with probability (1−s)·p: the majority at that accuracy.
pub fn wrong_share(n: u16, share: Share, p: Share) -> f64 {
    majority(n, share.rest().times(p))
}

/// The share of the pool at which the consensus is no better than a coin, whatever `n`:
/// (1−s)·p = ½, so s = 1 − 1/(2p). None when the labellers are below ½ without anybody's help.
pub fn tipping_share(p: Share) -> Option<Share> {
    (p >= Share::HALF).then(|| Share::new(1.0 - 0.5 / p.value())).flatten()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    const P: u32 = 90;

    fn near(found: f64, expected: f64, places: i32) -> bool {
        (found - expected).abs() < 0.5 * 10_f64.powi(-places)
    }

    #[test]
    fn of_five_on_one_item() {
        for (n_wrong, expected) in [(0, 0.9914), (1, 0.9477), (2, 0.729), (3, 0.0), (5, 0.0), (9, 0.0)] {
            let found = wrong_together(5, n_wrong, Share::percent(P));
            assert!(near(found, expected, 4), "{n_wrong} wrong: {found}");
        }
    }

    /// Two of four are wrong for sure: two right ones make the tie, and the coin halves it.
    #[test]
    fn a_tie_is_broken_by_a_coin() {
        assert!(near(wrong_together(4, 2, Share::percent(P)), 0.81 / 2.0, 12));
    }

    #[test]
    fn over_a_whole_pool_the_share_matters() {
        for (share, expected) in [(0, 0.9914), (10, 0.9495), (20, 0.8624), (40, 0.5747), (100, 0.0)] {
            let found = wrong_share(5, Share::percent(share), Share::percent(P));
            assert!(near(found, expected, 4), "{share} %: {found}");
        }
        assert!(near(wrong_share(5, Share::percent(40), Share::percent(P)), 0.575, 3));
    }

    #[test]
    fn past_the_tipping_share_more_labellers_make_it_worse() {
        let tipping = tipping_share(Share::percent(P)).unwrap();
        assert!(near(tipping.value(), 0.4444, 4), "{tipping:?}");
        for n in [1, 5, 51] {
            assert!(near(wrong_share(n, tipping, Share::percent(P)), 0.5, 9), "{n}");
        }
        let at = |percent, n| wrong_share(n, Share::percent(percent), Share::percent(P));
        assert!(at(40, 51) > at(40, 5));
        assert!(at(50, 51) < at(50, 5));
        assert_eq!(tipping_share(Share::HALF), Some(Share::NONE));
        assert_eq!(tipping_share(Share::percent(49)), None);
        assert_eq!(tipping_share(Share::ALL), Some(Share::HALF));
    }
}
