//! The exam: tiles that no worker labels, on which a model is tested; fixed by a seed of its own before she starts.
//!
//! Half of its tiles hold the thing asked for and half do not; none is disputed, none is a tile of a grid. A second set,
//! whose truth the model is never told, fixes what values are usual. Both are sampled a few at a time, so that a page can
//! do it while nobody waits.

use super::features::{features_of, shares};
use super::scale::{Row, Scale};
use super::test_set::TestSet;
use crate::domain::drawing::sample::sample;
use crate::domain::drawing::{Picture, Truth};
use crate::domain::task::TaskKind;
use crate::domain::task::tiles::{Apart, apart};

/// Tiles in the exam of a reader.
pub const N_TEST: u32 = 500;
/// Tiles in the reference set.
pub const N_REFERENCE: u32 = 120;
/// The seed of the exam: the same for every reader.
pub const EXAM_SEED: u64 = 18_670_501;

/// Whether a kind is labelled in drawn tiles, and so has an exam of tiles.
pub fn has_exam(kind: TaskKind) -> bool {
    match kind {
        TaskKind::RoadSigns => true,
        TaskKind::ScannedWord | TaskKind::FlagPost => false,
    }
}

/// Which exam.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExamId {
    /// Of which pictures.
    pub kind: TaskKind,
    /// Its seed.
    pub seed: u64,
    /// How many tiles it has.
    pub n_test: u32,
}

impl ExamId {
    /// The exam that every reader's model of a kind sits.
    pub fn of(kind: TaskKind) -> Self {
        Self { kind, seed: EXAM_SEED, n_test: N_TEST }
    }

    /// What is in a tile of it: every second one holds the thing.
    pub fn truth(self, index: u32) -> Truth {
        if index.is_multiple_of(2) { Truth::Present } else { Truth::Absent }
    }

    /// A tile of it.
    pub fn picture(self, index: u32) -> Picture {
        apart(self.kind, self.seed, Apart::Test, index, self.truth(index))
    }
}

/// An exam being sampled.
#[derive(Clone, Debug)]
pub struct Preparation {
    id: ExamId,
    reference: Vec<Vec<f32>>,
    tiles: Vec<Vec<f32>>,
}

impl Preparation {
    /// Nothing sampled yet.
    pub fn new(id: ExamId) -> Self {
        Self { id, reference: Vec::new(), tiles: Vec::new() }
    }

    /// Samples some more tiles, and gives the exam once all are. Each costs well under a millisecond.
    pub fn advance(&mut self, n_tiles: usize) -> Option<Exam> {
        for _ in 0..n_tiles {
            let (n_reference, n_tiles) = (self.reference.len() as u32, self.tiles.len() as u32);
            if n_reference < N_REFERENCE {
                let truth = self.id.truth(n_reference);
                let picture = apart(self.id.kind, self.id.seed, Apart::Reference, n_reference, truth);
                self.reference.push(describe(&picture));
            } else if n_tiles < self.id.n_test {
                self.tiles.push(describe(&self.id.picture(n_tiles)));
            }
        }
        self.exam()
    }

    fn exam(&self) -> Option<Exam> {
        let is_ready =
            self.reference.len() as u32 == N_REFERENCE && self.tiles.len() as u32 >= self.id.n_test;
        is_ready.then(|| {
            let scale = Scale::of(&self.reference, &shares());
            let row = |(index, features): (u32, &Vec<f32>)| {
                (scale.row(features), self.id.truth(index) == Truth::Present)
            };
            let test_set = TestSet { items: (0..).zip(&self.tiles).map(row).collect() };
            Exam { id: self.id, scale, test_set }
        })
    }
}

/// A sampled exam.
#[derive(Clone, Debug, PartialEq)]
pub struct Exam {
    id: ExamId,
    scale: Scale,
    test_set: TestSet,
}

impl Exam {
    /// Samples a whole exam at once.
    pub fn at_once(id: ExamId) -> Self {
        let mut preparation = Preparation::new(id);
        loop {
            if let Some(exam) = preparation.advance(64) {
                return exam;
            }
        }
    }

    /// Which exam it is.
    pub fn id(&self) -> ExamId {
        self.id
    }

    /// A tile, of this exam or not, as the classifier takes it.
    pub fn row(&self, picture: &Picture) -> Row {
        self.scale.row(&describe(picture))
    }

    /// Its tiles, with what is in them.
    pub fn test_set(&self) -> &TestSet {
        &self.test_set
    }
}

fn describe(picture: &Picture) -> Vec<f32> {
    features_of(&sample(picture)).to_vec()
}
