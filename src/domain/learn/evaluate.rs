//! How well the machine learns from a careful worker, over many seeds: the table of `docs/learning.md`.
//!
//! The careful worker is simulated, and says so: 95 % right on clear tiles, a coin on disputed ones. Each seed gives
//! its own grids and its own exam.

use super::classifier::{Example, Trained, train};
use super::exam::{Exam, ExamId};
use super::sabotage::{shuffle, turn_half};
use super::test_set::{Accuracy, TestSet};
use crate::domain::drawing::Truth;
use crate::domain::rng::Rng;
use crate::domain::task::batch::{self, N_ITEMS};
use crate::domain::task::{ChallengeId, Corpus, Edition, TaskKind};

/// The seed of the final table, not used while the features were chosen.
pub const FINAL_SEED: u64 = 20_261_124;
/// Seeds of a table.
pub const N_RUNS: u64 = 50;
/// Percent of the clear tiles that a careful worker labels right.
pub const CAREFUL: u32 = 95;
/// How often labels are shuffled, or half of them made wrong, for each seed: one shuffle is mostly luck.
pub const N_DRAWS: u64 = 20;
/// Labels of three grids.
const N_27: usize = 27;

/// A mean over seeds, and the standard deviation from seed to seed: both in ten-thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    /// The mean.
    pub mean: u32,
    /// The spread of single runs about it.
    pub spread: u32,
}

/// The table of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// From 9 labels.
    pub n9: Mean,
    /// From 27 labels.
    pub n27: Mean,
    /// From 90 labels.
    pub n90: Mean,
    /// From 27 labels, half of which were turned round.
    pub n27_half_wrong: Mean,
    /// From 27 labels, dealt out again at random.
    pub n27_shuffled: Mean,
}

/// What a careful worker ticks of a grid.
pub fn careful_ticks(rng: &mut Rng, truths: [Truth; N_ITEMS]) -> [bool; N_ITEMS] {
    truths.map(|truth| match truth {
        Truth::Present => rng.chance(CAREFUL),
        Truth::Absent => !rng.chance(CAREFUL),
        Truth::Disputed => rng.chance(50),
    })
}

/// The table of a kind, in one language where it is read, over the seeds that one seed gives.
pub fn evaluate(corpus: &Corpus, kind: TaskKind, edition: Edition, seed: u64, n_runs: u64) -> Table {
    let exam = ExamId::of(corpus, kind, edition);
    let runs: Vec<[Vec<u32>; 5]> =
        (0..n_runs).map(|run| one_run(corpus, exam, Rng::at(seed, &[run]))).collect();
    let column = |index: usize| {
        let values: Vec<u32> = runs.iter().flat_map(|run| run.get(index)).flatten().copied().collect();
        mean_of(&values)
    };
    Table {
        n9: column(0),
        n27: column(1),
        n90: column(2),
        n27_half_wrong: column(3),
        n27_shuffled: column(4),
    }
}

fn one_run(corpus: &Corpus, exam: ExamId, mut rng: Rng) -> [Vec<u32>; 5] {
    let (session, seed) = (rng.next_u64(), rng.next_u64());
    let exam = Exam::at_once(ExamId { seed, ..exam }, *corpus);
    let examples = labelled(session, &exam, &mut rng, 10);
    let first = |n: usize| examples.get(..n).unwrap_or(&examples);
    let tested = |examples: &[Example]| accuracy(examples, exam.test_set());
    let mut draws = |spoil: fn(&mut Rng, &mut [Example])| {
        let mut draw = || {
            let mut spoiled = first(N_27).to_vec();
            spoil(&mut rng, &mut spoiled);
            tested(&spoiled)
        };
        (0..N_DRAWS).map(|_| draw()).collect()
    };
    let (half_wrong, shuffled) = (draws(turn_half), draws(shuffle));
    [vec![tested(first(N_ITEMS))], vec![tested(first(N_27))], vec![tested(&examples)], half_wrong, shuffled]
}

/// The first batches of a session, labelled by a careful worker.
pub fn labelled(session: u64, exam: &Exam, rng: &mut Rng, n_batches: u32) -> Vec<Example> {
    let ExamId { kind, edition, .. } = exam.id();
    let batch = |index| {
        let challenge = ChallengeId { kind, edition, index };
        let ticks = careful_ticks(rng, batch::plan(session, challenge).map(|item| item.truth));
        let rows = exam.rows(session, challenge).into_iter();
        rows.zip(ticks).map(|(row, is_present)| Example { row, is_present }).collect::<Vec<_>>()
    };
    (0..n_batches).flat_map(batch).collect()
}

/// In ten-thousandths; chance where there is no model.
fn accuracy(examples: &[Example], test_set: &TestSet) -> u32 {
    match train(&examples.iter().collect::<Vec<_>>()) {
        Trained::Nothing | Trained::OnlyOneClass { .. } => Accuracy::CHANCE * 10,
        Trained::Model(model) => {
            let Accuracy { n_right, n_tested, .. } = test_set.test(&model);
            n_right * 10_000 / n_tested.max(1)
        }
    }
}

fn mean_of(values: &[u32]) -> Mean {
    let n = values.len().max(1) as u64;
    let mean = (values.iter().map(|value| u64::from(*value)).sum::<u64>() + n / 2) / n;
    let square = |value: &u32| u64::from(*value).abs_diff(mean).pow(2);
    let spread = (values.iter().map(square).sum::<u64>() / n).isqrt();
    Mean { mean: mean as u32, spread: spread as u32 }
}
