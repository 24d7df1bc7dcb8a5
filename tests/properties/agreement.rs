//! Coefficients of agreement: in range, and the same whatever the labels, people and items are called.

use click_work::domain::agreement::{
    Undefined, cohen_kappa, fleiss_kappa, krippendorff_alpha, percent_agreement,
};
use proptest::prelude::*;

type Item = Vec<Option<u8>>;
type Coefficient = fn(&[Item]) -> Result<f64, Undefined>;

/// Items of up to eight people and four labels, some missing.
fn items() -> impl Strategy<Value = Vec<Item>> {
    (0_usize..9).prop_flat_map(|n_people| {
        let label = prop::option::weighted(0.8, 0_u8..4);
        prop::collection::vec(prop::collection::vec(label, n_people), 0..15)
    })
}

/// The same without gaps.
fn full_items() -> impl Strategy<Value = Vec<Item>> {
    (0_usize..9).prop_flat_map(|n_people| {
        prop::collection::vec(prop::collection::vec((0_u8..4).prop_map(Some), n_people), 0..15)
    })
}

fn cohen_of(items: &[Item]) -> Result<f64, Undefined> {
    let person =
        |place: usize| -> Item { items.iter().map(|item| item.get(place).copied().flatten()).collect() };
    cohen_kappa(&person(0), &person(1))
}

const ALL: [Coefficient; 4] = [percent_agreement, cohen_of, fleiss_kappa, krippendorff_alpha];

/// To the last bit: everything is counted before anything is divided.
fn same(one: Result<f64, Undefined>, other: Result<f64, Undefined>) -> bool {
    one.map(f64::to_bits) == other.map(f64::to_bits)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn other_names_for_the_labels_change_nothing(
        items in items(), names in Just((0..=255_u8).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let renamed: Vec<Item> = items
            .iter()
            .map(|item| item.iter().map(|label| label.map(|label| names[usize::from(label)])).collect())
            .collect();
        for coefficient in ALL {
            prop_assert!(same(coefficient(&items), coefficient(&renamed)));
        }
    }

    #[test]
    fn the_order_of_items_changes_nothing(
        (items, shuffled) in items().prop_flat_map(|items| (Just(items.clone()), Just(items).prop_shuffle())),
    ) {
        for coefficient in ALL {
            prop_assert!(same(coefficient(&items), coefficient(&shuffled)));
        }
    }

    #[test]
    fn the_order_of_people_changes_nothing(items in items()) {
        let turned: Vec<Item> = items.iter().map(|item| item.iter().rev().copied().collect()).collect();
        for coefficient in [percent_agreement, fleiss_kappa, krippendorff_alpha] {
            prop_assert!(same(coefficient(&items), coefficient(&turned)));
        }
        let swapped: Vec<Item> = items.iter().map(|item| item.iter().take(2).rev().copied().collect()).collect();
        if items.iter().all(|item| item.len() >= 2) {
            prop_assert!(same(cohen_of(&items), cohen_of(&swapped)));
        }
    }

    #[test]
    fn what_is_defined_is_in_range(items in items()) {
        let n_people = items.iter().map(Vec::len).max().unwrap_or(0);
        for (coefficient, lowest) in ALL.into_iter().zip([0.0, -1.0, -1.0, -1.0]) {
            if let Ok(value) = coefficient(&items) {
                prop_assert!(value.is_finite() && value <= 1.0 && value >= lowest, "{value} of {n_people}");
            }
        }
    }

    /// With n people each, Fleiss' kappa is at least −1/(n−1), and alpha is its small-sample twin:
    /// 1 − α = (1 − κ)(1 − 1/N) for N labels in all.
    #[test]
    fn fleiss_and_krippendorff_are_relatives(items in full_items()) {
        let n_people = items.first().map_or(0, Vec::len);
        let n_labels = (n_people * items.len()) as f64;
        match (fleiss_kappa(&items), krippendorff_alpha(&items)) {
            (Ok(kappa), Ok(alpha)) => {
                prop_assert!(kappa >= -1.0 / (n_people as f64 - 1.0) - 1e-12, "{kappa}");
                let expected = 1.0 - (1.0 - kappa) * (1.0 - 1.0 / n_labels);
                prop_assert!((alpha - expected).abs() < 1e-12, "{alpha}, not {expected}");
            }
            (kappa, alpha) => prop_assert_eq!(kappa, alpha),
        }
    }

    /// Copies of one careful hand agree without exception, as soon as there is more than one label.
    #[test]
    fn one_hand_agrees_with_itself(labels in prop::collection::vec(0_u8..3, 1..20), n_people in 2_usize..6) {
        let items: Vec<Item> = labels.iter().map(|label| vec![Some(*label); n_people]).collect();
        let is_varied = labels.iter().any(|label| *label != labels[0]);
        prop_assert_eq!(percent_agreement(&items), Ok(1.0));
        for coefficient in [cohen_of, fleiss_kappa, krippendorff_alpha] {
            let expected = if is_varied { Ok(1.0) } else { Err(Undefined::OneLabelOnly) };
            prop_assert_eq!(coefficient(&items), expected);
        }
    }
}
