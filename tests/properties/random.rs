//! The generator of random numbers keeps to its ranges.

use click_work::domain::rng::Rng;
use proptest::prelude::*;

proptest! {
    #[test]
    fn whole_numbers_are_below(seed: u64, n: u32) {
        let value = Rng::from_seed(seed).below(n);
        prop_assert!(value < n || (n == 0 && value == 0));
    }

    #[test]
    fn shares_are_from_zero_to_below_one(seed: u64) {
        prop_assert!((0.0..1.0).contains(&Rng::from_seed(seed).unit()));
    }

    #[test]
    fn numbers_are_between(seed: u64, low in -2000.0_f32..2000.0, width in -5.0_f32..2000.0) {
        let high = low + width;
        let value = Rng::from_seed(seed).between(low, high);
        prop_assert!((low <= value && value <= high) || (high <= low && value == low), "{value}");
    }

    #[test]
    fn never_and_always_are_so(seed: u64) {
        prop_assert!(!Rng::from_seed(seed).chance(0));
        prop_assert!(Rng::from_seed(seed).chance(100));
    }

    #[test]
    fn what_is_picked_was_given(seed: u64, values in prop::collection::vec(0_u8..200, 0..20)) {
        let picked = Rng::from_seed(seed).pick(&values, 255);
        prop_assert!(values.contains(&picked) || (values.is_empty() && picked == 255));
    }

    #[test]
    fn a_shuffle_loses_nothing(seed: u64, values in prop::collection::vec(any::<u8>(), 0..40)) {
        let (mut shuffled, mut sorted) = (values.clone(), values);
        Rng::from_seed(seed).shuffle(&mut shuffled);
        shuffled.sort_unstable();
        sorted.sort_unstable();
        prop_assert_eq!(shuffled, sorted);
    }

    #[test]
    fn paths_are_reproducible_and_apart(seed: u64, path in prop::collection::vec(0_u64..50, 1..4), step in 0_u64..50) {
        let first = |path: &[u64]| Rng::at(seed, path).next_u64();
        let longer = [path.as_slice(), &[step]].concat();
        prop_assert_eq!(first(&path), first(&path));
        prop_assert_ne!(first(&path), first(&longer));
    }
}

/// Every place of every value is reached: a shuffle that never moved the last one would pass the others.
#[test]
fn a_shuffle_reaches_every_order() {
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..500 {
        let mut values = [0, 1, 2, 3];
        Rng::from_seed(seed).shuffle(&mut values);
        seen.insert(values);
    }
    assert_eq!(seen.len(), 24);
}
