//! Labels spoiled on purpose, and what they teach.

use super::classifier::{Example, Trained, train};
use super::test_set::{Accuracy, TestSet};
use crate::domain::rng::Rng;

/// How often labels are dealt out for one answer: one dealing is mostly luck.
pub const N_DEALINGS: u32 = 20;

/// What models of labels dealt out at random get right, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dealt {
    /// Of the unluckiest dealing.
    pub lowest: u32,
    /// Of the mean dealing: about half, since the set is balanced.
    pub mean: u32,
    /// Of the luckiest dealing.
    pub highest: u32,
}

/// What the same labels would teach on other tiles of hers, dealt out again and again. A single dealing may be lucky and a
/// single one unlucky; only together do they say that labels at random teach nothing.
pub fn dealt_at_random(examples: &[Example], test_set: &TestSet, seed: u64) -> Dealt {
    let mut rng = Rng::from_seed(seed);
    let mut dealt = examples.to_vec();
    let (mut lowest, mut sum, mut highest) = (u32::MAX, 0, 0);
    for _ in 0..N_DEALINGS {
        shuffle(&mut rng, &mut dealt);
        let right = match train(&dealt.iter().collect::<Vec<_>>()) {
            Trained::Nothing | Trained::OnlyOneClass { .. } => Accuracy::CHANCE,
            Trained::Model(model) => test_set.test(&model).per_mille(),
        };
        lowest = lowest.min(right);
        sum += right;
        highest = highest.max(right);
    }
    Dealt { lowest, mean: (sum + N_DEALINGS / 2) / N_DEALINGS, highest }
}

/// Turns round half of the labels, chosen at random; of an odd number, the half above or below by a coin.
pub fn turn_half(rng: &mut Rng, examples: &mut [Example]) {
    let n_turned = (examples.len() + usize::from(rng.chance(50))) / 2;
    let mut order: Vec<usize> = (0..examples.len()).collect();
    rng.shuffle(&mut order);
    for index in order.into_iter().take(n_turned) {
        if let Some(example) = examples.get_mut(index) {
            example.is_present = !example.is_present;
        }
    }
}

/// Deals the labels out again at random: as many of each, on other tiles.
pub fn shuffle(rng: &mut Rng, examples: &mut [Example]) {
    let mut labels: Vec<bool> = examples.iter().map(|example| example.is_present).collect();
    rng.shuffle(&mut labels);
    examples.iter_mut().zip(labels).for_each(|(example, label)| example.is_present = label);
}
