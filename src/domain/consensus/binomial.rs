//! How many of n independent labellers are right, when each is right with the same probability.

use super::Share;

/// The distribution of the number of right answers among n.
pub(super) struct Binomial {
    /// At `k`: the probability that exactly `k` are right.
    probabilities: Vec<f64>,
}

impl Binomial {
    /// P(k right) = C(n, k) · pᵏ · (1 − p)ⁿ⁻ᵏ, independent answers.
    ///
    /// Each probability is made from its neighbour, starting at the likeliest number and divided by
    /// their sum at the end: no power and no binomial coefficient that could leave the range of f64.
    pub(super) fn new(n: u16, p: Share) -> Self {
        let (p, q) = (p.value(), p.rest().value());
        let n_labellers = f64::from(n);
        let likeliest = ((n_labellers + 1.0) * p).min(n_labellers) as usize;
        let mut weights = vec![0.0; usize::from(n) + 1];
        for start in weights.iter_mut().skip(likeliest).take(1) {
            *start = 1.0;
        }
        let mut weight = 1.0;
        // Neither loop turns when its divisor is 0: p = 0 starts at the bottom, p = 1 at the top.
        for (k, place) in (likeliest..usize::from(n)).zip(weights.iter_mut().skip(likeliest + 1)) {
            weight *= (n_labellers - k as f64) / (k as f64 + 1.0) * (p / q);
            *place = weight;
        }
        weight = 1.0;
        for (k, place) in weights.iter_mut().enumerate().take(likeliest).rev() {
            weight *= (k as f64 + 1.0) / (n_labellers - k as f64) * (q / p);
            *place = weight;
        }
        let total: f64 = weights.iter().sum();
        Self { probabilities: weights.into_iter().map(|weight| weight / total).collect() }
    }

    /// The probability that exactly `k` are right.
    pub(super) fn at(&self, k: usize) -> f64 {
        self.probabilities.get(k).copied().unwrap_or(0.0)
    }

    /// The probability that more than `k` are right.
    pub(super) fn above(&self, k: usize) -> f64 {
        self.probabilities.iter().skip(k + 1).sum()
    }

    /// The probability that those who are right outnumber half of `n` votes; a tie counts ½.
    pub(super) fn carries(&self, n: u16) -> f64 {
        let half = usize::from(n / 2);
        let tie = if n.is_multiple_of(2) { self.at(half) } else { 0.0 };
        self.above(half) + tie / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition, term by term.
    fn defined(n: u16, k: u16, p: f64) -> f64 {
        let choices: f64 = (0..k).map(|i| f64::from(n - i) / f64::from(i + 1)).product();
        choices * p.powi(i32::from(k)) * (1.0 - p).powi(i32::from(n - k))
    }

    #[test]
    fn each_probability_is_the_one_defined() {
        for n in [0, 1, 2, 5, 12, 41] {
            for percent in [0, 1, 37, 50, 90, 99, 100] {
                let p = Share::percent(percent);
                let right = Binomial::new(n, p);
                for k in 0..=n {
                    let (found, expected) = (right.at(usize::from(k)), defined(n, k, p.value()));
                    assert!((found - expected).abs() < 1e-13, "{n} {percent} {k}: {found}, {expected}");
                }
                assert_eq!(right.at(usize::from(n) + 1), 0.0);
            }
        }
    }

    #[test]
    fn a_whole_town_of_labellers_stays_in_range() {
        for percent in [0, 1, 50, 99, 100] {
            let right = Binomial::new(u16::MAX, Share::percent(percent));
            let total = right.at(0) + right.above(0);
            assert!((total - 1.0).abs() < 1e-12, "{percent}: {total}");
        }
    }
}
