//! Times of one thing, measured again and again, and what is said of them.

use crate::Outcome;
use crate::figures::{Figure, Measures};
use anyhow::{Context, ensure};
use serde_json::Value;

/// Microseconds, in the order in which they were measured.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct Times(Vec<u32>);

impl Times {
    /// Adds a list of milliseconds, as the page gives it.
    pub(super) fn add(&mut self, milliseconds: &Value) -> Outcome {
        for time in milliseconds.as_array().context("the page gave no list of times")? {
            let time = time.as_f64().context("the page gave a time that is no number")?;
            ensure!((0.0..1e6).contains(&time), "the page gave a time of {time} ms");
            // Whole microseconds: the clock of an isolated page ticks every five.
            self.0.push((time * 1000.0).round() as u32);
        }
        Ok(())
    }

    /// The smallest time that at least so many hundredths of all do not pass (nearest rank). Zero of none.
    pub(super) fn percentile(&self, hundredths: usize) -> u32 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let rank = (sorted.len() * hundredths).div_ceil(100).max(1);
        sorted.get(rank - 1).copied().unwrap_or_default()
    }

    /// `KEY_ms_p50`, `KEY_ms_p99`.
    pub(super) fn measures(&self, key: &str) -> Measures {
        [50, 99]
            .into_iter()
            .map(|percent| (format!("{key}_ms_p{percent}"), Figure::Thousandths(self.percentile(percent))))
            .collect()
    }

    /// How many were measured.
    pub(super) fn count(&self) -> Figure {
        Figure::Count(u32::try_from(self.0.len()).unwrap_or(u32::MAX))
    }

    /// Our median by theirs, in thousandths.
    pub(super) fn ratio(&self, theirs: &Self) -> Figure {
        let (ours, theirs) = (u64::from(self.percentile(50)), u64::from(theirs.percentile(50)).max(1));
        Figure::Thousandths(u32::try_from(ours * 1000 / theirs).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn times(milliseconds: &Value) -> Times {
        let mut times = Times::default();
        assert!(times.add(milliseconds).is_ok());
        times
    }

    #[test]
    fn percentiles_are_measured_times() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        let hundred = times(&json!(hundred));
        assert_eq!((hundred.percentile(50), hundred.percentile(99)), (50_000, 99_000));
        let two = times(&json!([3.0, 0.0015]));
        assert_eq!((two.percentile(50), two.percentile(99)), (2, 3000));
        assert_eq!(Times::default().percentile(99), 0);
    }

    #[test]
    fn the_ratio_is_that_of_the_medians() {
        let (ours, theirs) = (times(&json!([1.0, 2.0, 90.0])), times(&json!([4.0, 4.0, 4.0])));
        assert_eq!(ours.ratio(&theirs), Figure::Thousandths(500));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for odd in [json!(null), json!(["1"]), json!([-1.0]), json!([1e9])] {
            assert!(Times::default().add(&odd).is_err(), "{odd}");
        }
    }
}
