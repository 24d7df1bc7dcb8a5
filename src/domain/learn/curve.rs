//! The learning curve: after each batch of labels, a model trained on all labels so far, tested on what it never saw.
//!
//! Nothing is chosen: each point is the one model that its labels give. Where nothing could move, the point says why.

use super::classifier::{Example, Model, Trained, train};
use super::scale::Row;
use super::test_set::{Accuracy, TestSet};
use crate::domain::rng::Rng;

/// Points of a curve at most: with more batches, points are left out evenly, never the last.
pub const MOST_POINTS: usize = 24;
/// Labels up to which a point is given its spread.
pub const MOST_LABELS_WITH_SPREAD: u32 = 45;
/// Half-samples from which a spread is estimated.
const N_HALVES: u64 = 16;

/// The labels of one submission: none when it was refused.
pub type Batch = Vec<Example>;

/// One point of a curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Labels so far.
    pub n_labels: u32,
    /// What came of them.
    pub outcome: Outcome,
}

/// What came of some labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There is no label yet: no model, and no better than a coin.
    NoLabels,
    /// Every label so far is the same: no model, and no better than a coin.
    OnlyOneClass {
        /// Which one.
        is_present: bool,
    },
    /// A model, tested.
    Tested {
        /// How many of the test set it got right.
        accuracy: Accuracy,
        /// By how much that may be luck of the labels, one standard deviation in thousandths; none once there are many.
        spread: Option<u32>,
    },
}

/// Why a curve did not move from one point to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Still {
    /// There was no new label: she refused.
    NoNewLabels,
    /// Every label so far is the same.
    OnlyOneClass {
        /// Which one.
        is_present: bool,
    },
    /// The model changed, and gets as many right as before.
    AsManyRight,
}

impl Point {
    /// The share that is right, in thousandths: chance where there is no model.
    pub fn per_mille(&self) -> u32 {
        match self.outcome {
            Outcome::NoLabels | Outcome::OnlyOneClass { .. } => Accuracy::CHANCE,
            Outcome::Tested { accuracy, .. } => accuracy.per_mille(),
        }
    }

    /// Whether a coin does as well.
    pub fn is_chance(&self) -> bool {
        match self.outcome {
            Outcome::NoLabels | Outcome::OnlyOneClass { .. } => true,
            Outcome::Tested { accuracy, .. } => accuracy.is_chance(),
        }
    }

    /// Why this point is as high as the one before it, if it is.
    pub fn still_since(&self, before: &Self) -> Option<Still> {
        if self.n_labels <= before.n_labels {
            return Some(Still::NoNewLabels);
        }
        match self.outcome {
            Outcome::NoLabels => Some(Still::NoNewLabels),
            Outcome::OnlyOneClass { is_present } => Some(Still::OnlyOneClass { is_present }),
            Outcome::Tested { .. } => (self.per_mille() == before.per_mille()).then_some(Still::AsManyRight),
        }
    }
}

/// The curve of some batches, oldest first. It starts before the first label.
pub fn curve(batches: &[Batch], test_set: &TestSet) -> Vec<Point> {
    let every = batches.len().div_ceil(MOST_POINTS).max(1);
    let mut so_far: Vec<&Example> = Vec::new();
    let mut points = vec![point(&so_far, test_set)];
    for (index, batch) in batches.iter().enumerate() {
        so_far.extend(batch);
        if (batches.len() - index - 1).is_multiple_of(every) {
            // A refusal changes nothing, so nothing is trained again.
            let same = points.last().filter(|last| last.n_labels == so_far.len() as u32).copied();
            points.push(same.unwrap_or_else(|| point(&so_far, test_set)));
        }
    }
    points
}

/// What some labels come to.
#[inline(never)]
pub fn point(examples: &[&Example], test_set: &TestSet) -> Point {
    let n_labels = examples.len() as u32;
    let outcome = match train(examples) {
        Trained::Nothing => Outcome::NoLabels,
        Trained::OnlyOneClass { is_present } => Outcome::OnlyOneClass { is_present },
        Trained::Model(model) => tested(&model, examples, test_set),
    };
    Point { n_labels, outcome }
}

fn tested(model: &Model, examples: &[&Example], test_set: &TestSet) -> Outcome {
    let accuracy = test_set.test(model);
    let spread =
        (examples.len() as u32 <= MOST_LABELS_WITH_SPREAD).then(|| spread(accuracy, examples, test_set));
    Outcome::Tested { accuracy, spread }
}

/// How far models of random halves of the labels fall from the model of all, by the root of the mean square: as far as
/// models of as many other labels would (half-sample replication, McCarthy 1969).
fn spread(accuracy: Accuracy, examples: &[&Example], test_set: &TestSet) -> u32 {
    let squares = (0..N_HALVES).map(|half| {
        let kept: Vec<&Example> =
            examples.iter().copied().filter(|example| is_kept(&example.row, half)).collect();
        let other = match train(&kept) {
            Trained::Nothing | Trained::OnlyOneClass { .. } => Accuracy::CHANCE,
            Trained::Model(model) => test_set.test(&model).per_mille(),
        };
        u64::from(other.abs_diff(accuracy.per_mille())).pow(2)
    });
    (squares.sum::<u64>() / N_HALVES).isqrt() as u32
}

/// Whether an item is in one of the halves. What it looks like decides, not when it was labelled.
fn is_kept(row: &Row, half: u64) -> bool {
    let seed = row
        .iter()
        .fold(half, |seed, value| Rng::from_seed(seed ^ u64::from(value.unsigned_abs())).next_u64());
    Rng::from_seed(seed).chance(50)
}
