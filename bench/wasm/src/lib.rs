//! What `cargo xtask bench` calls in the browser: functions of the library that the page does not offer by name.
//!
//! Nothing is computed here: the labels are those of the careful worker of `docs/learning.md`, everything else is the
//! library's own. Each call gives a figure that depends on all of the work, so that none of it can be left out.

use click_work::domain::learn::classifier::Example;
use click_work::domain::learn::curve::{Batch, curve, point};
use click_work::domain::learn::evaluate::labelled;
use click_work::domain::learn::exam::{Exam, ExamId};
use click_work::domain::rng::Rng;
use click_work::domain::task::batch::N_ITEMS;
use click_work::domain::task::{Corpus, Edition, TaskKind};
use wasm_bindgen::prelude::*;

/// Grids that are labelled: ninety labels.
const N_GRIDS: u32 = 10;

/// A reader's machine at the moment when she has labelled ten grids of road signs.
#[wasm_bindgen]
pub struct Bench {
    exam: Exam,
    examples: Vec<Example>,
    batches: Vec<Batch>,
}

#[wasm_bindgen]
impl Bench {
    /// Samples the exam of 500 tiles and the ten grids, and labels these as a careful worker would.
    #[wasm_bindgen(constructor)]
    pub fn new(seed: u64) -> Self {
        // Tiles are drawn: no word of the corpus is read.
        let corpus = Corpus::EMPTY;
        let exam = Exam::at_once(ExamId::of(&corpus, TaskKind::RoadSigns, Edition(0)), corpus);
        let examples = labelled(seed, &exam, &mut Rng::from_seed(seed), N_GRIDS);
        let batches = examples.chunks(N_ITEMS).map(<[Example]>::to_vec).collect();
        Self { exam, examples, batches }
    }

    /// How many labels there are.
    pub fn n_labels(&self) -> usize {
        self.examples.len()
    }

    /// How many tiles the exam has.
    pub fn n_tested(&self) -> u32 {
        self.exam.test_set().n_items()
    }

    /// Trains on all labels and sits the exam once. Gives the share that is right, in thousandths.
    pub fn retrain(&self) -> u32 {
        point(&self.examples.iter().collect::<Vec<_>>(), self.exam.test_set()).per_mille()
    }

    /// The whole learning curve, as it is computed after a grid: a point a grid, the early ones with their spread. Gives
    /// the shares added up.
    pub fn curve(&self) -> u32 {
        curve(&self.batches, self.exam.test_set()).iter().map(|point| point.per_mille()).sum()
    }
}
