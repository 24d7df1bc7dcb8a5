//! The measure of each feature, frozen before any label: how far a value is from what is usual.
//!
//! Values become whole numbers (4096 to one standard deviation), so that sums over examples are exact and cannot
//! depend on the order of the examples.

/// Whole units of one standard deviation.
pub const UNIT: f32 = 4096.0;
/// Standard deviations beyond which a value counts no further.
const FARTHEST: f32 = 3.0;

/// A described item as the classifier takes it: one whole number a feature, none beyond three times [`UNIT`].
pub type Row = Vec<i32>;

/// What is usual of each feature, and how far it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Mean, and units by which a value is multiplied, of each feature.
    measures: Vec<(f32, f32)>,
}

impl Scale {
    /// From a set fixed before anything is labelled, and the share by which each feature counts. A feature that never
    /// varies there counts for nothing.
    pub fn of(set: &[Vec<f32>], shares: &[f32]) -> Self {
        let n = set.len().max(1) as f32;
        let measure = |(feature, share): (usize, &f32)| {
            let values = || set.iter().filter_map(|row| row.get(feature)).copied();
            let mean = values().sum::<f32>() / n;
            let deviation = (values().map(|value| (value - mean) * (value - mean)).sum::<f32>() / n).sqrt();
            (mean, if deviation > 1e-6 { share * UNIT / deviation } else { 0.0 })
        };
        Self { measures: shares.iter().enumerate().map(measure).collect() }
    }

    /// For features that are whole measures already, as the presence of words is: mean 0, deviation 1.
    pub fn plain(n_features: usize) -> Self {
        Self { measures: vec![(0.0, UNIT); n_features] }
    }

    /// An item on this scale. What is no number counts as usual.
    pub fn row(&self, features: &[f32]) -> Row {
        let place = |((mean, units), value): (&(f32, f32), &f32)| {
            let (value, most) = ((value - mean) * units, FARTHEST * UNIT);
            if value.is_nan() { 0 } else { value.max(-most).min(most).round() as i32 }
        };
        self.measures.iter().zip(features).map(place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_measured_against_the_reference() {
        let scale = Scale::of(&[vec![1.0, 5.0], vec![3.0, 5.0]], &[1.0, 1.0]);
        assert_eq!(scale.row(&[2.0, 9.0]), [0, 0]);
        assert_eq!(scale.row(&[3.0, 5.0]), [4096, 0]);
        assert_eq!(scale.row(&[1e9, 0.0]), [3 * 4096, 0]);
        assert_eq!(Scale::of(&[vec![1.0], vec![3.0]], &[0.5]).row(&[3.0]), [2048]);
    }

    #[test]
    fn odd_values_do_no_harm() {
        let scale = Scale::of(&[vec![f32::NAN], vec![3.0]], &[1.0]);
        assert_eq!(scale.row(&[3.0]), [0]);
        assert!(Scale::plain(1).row(&[f32::INFINITY])[0] <= 3 * 4096);
        assert_eq!(Scale::of(&[], &[1.0]).row(&[3.0]), [0]);
    }
}
