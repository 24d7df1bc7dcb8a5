//! The majority of n equally accurate labellers, and how often one answer decides it.
//!
//! Two labels, one of which is right; answers independent of each other once the item is given.
//! The setting is that of Condorcet's jury theorem (1785).

use super::Share;
use super::binomial::Binomial;

/// The probability that the majority of `n` labellers of accuracy `p` is right.
///
/// n odd: Σ C(n, k) pᵏ(1−p)ⁿ⁻ᵏ over k > n/2. n even: the same sum, and half of the tie
/// C(n, n/2) (p(1−p))ⁿᐟ², which a coin breaks. So an even n is worth exactly the odd one below it,
/// and n = 0, the empty tie, is a coin: ½.
pub fn majority(n: u16, p: Share) -> f64 {
    Binomial::new(n, p).carries(n)
}

/// How much one answer among `n` weighs: the probability that the majority is right when she is
/// right, less the probability that it is right when she is wrong.
///
/// n = 2m+1: C(2m, m) (p(1−p))ᵐ, the probability that the others are split evenly, so that she
/// decides. n = 2m: ½ C(2m−1, m) (p(1−p))ᵐ⁻¹, since she can then only make or break a tie, which
/// is worth half a decision. n = 0: 0, for there is no answer.
pub fn pivotality(n: u16, p: Share) -> f64 {
    let Some(n_others) = n.checked_sub(1) else { return 0.0 };
    let others = Binomial::new(n_others, p);
    let half = usize::from(n / 2);
    if n.is_multiple_of(2) { (others.at(half) + others.at(half - 1)) / 2.0 } else { others.at(half) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both numbers, rounded as they are shown: to four decimals.
    fn check(n: u16, percent: u32, majority_right: f64, pivotal: f64) {
        let p = Share::percent(percent);
        for (found, expected) in [(majority(n, p), majority_right), (pivotality(n, p), pivotal)] {
            assert!((found - expected).abs() < 5e-5, "{n} labellers at {percent} %: {found}, not {expected}");
        }
    }

    #[test]
    fn five_labellers_right_nine_times_in_ten() {
        check(5, 90, 0.9914, 0.0486);
    }

    #[test]
    fn odd_even_one_and_none() {
        check(0, 90, 0.5, 0.0);
        check(1, 90, 0.9, 1.0);
        check(2, 90, 0.9, 0.5);
        check(3, 90, 0.972, 0.18);
        check(4, 90, 0.972, 0.135);
        check(7, 90, 0.9973, 0.0146);
    }

    #[test]
    fn coins_saints_and_liars() {
        check(5, 50, 0.5, 0.375);
        check(6, 50, 0.5, 0.3125);
        check(5, 100, 1.0, 0.0);
        check(5, 0, 0.0, 0.0);
        check(1, 0, 0.0, 1.0);
        check(2, 100, 1.0, 0.5);
    }

    /// The tie at ½ makes an even crowd worth the odd one below it.
    #[test]
    fn the_last_of_an_even_number_adds_nothing() {
        for n in (2..60).step_by(2) {
            let p = Share::percent(73);
            assert!((majority(n, p) - majority(n - 1, p)).abs() < 1e-12, "{n}");
        }
    }

    /// What pivotality says it is, worked out from the majority itself.
    #[test]
    fn pivotality_is_the_difference_that_one_answer_makes() {
        for n in 1..40 {
            let p = Share::percent(80);
            let others = Binomial::new(n - 1, p);
            let right_if = |hers: usize| -> f64 {
                (0..n)
                    .map(|k| {
                        let n_right = usize::from(k) + hers;
                        let carries = match (2 * n_right).cmp(&usize::from(n)) {
                            std::cmp::Ordering::Less => 0.0,
                            std::cmp::Ordering::Equal => 0.5,
                            std::cmp::Ordering::Greater => 1.0,
                        };
                        others.at(usize::from(k)) * carries
                    })
                    .sum()
            };
            let difference = right_if(1) - right_if(0);
            assert!((pivotality(n, p) - difference).abs() < 1e-12, "{n}");
        }
    }
}
