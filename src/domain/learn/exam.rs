//! The exam: items that no worker labels, on which a model is tested; fixed by a seed of its own before she starts.
//!
//! Half of them hold the thing asked for and half do not; none is disputed, none is ever shown. A second set, whose truth
//! the model is never told, fixes what values are usual. Both are described a few at a time, so that a page can do it
//! while nobody waits. Tiles are drawn for the exam; posts are the written ones that are kept for it.

use super::scale::{Row, Scale};
use super::test_set::TestSet;
use super::{bag_of_words, features};
use crate::domain::drawing::sample::sample;
use crate::domain::drawing::{Picture, Truth};
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::tiles::{self, Apart, apart};
use crate::domain::task::{ChallengeId, Corpus, Edition, Format, TaskKind, choice};

/// Tiles in the exam of a reader.
pub const N_TEST: u32 = 500;
/// Wordings of each kept post in the exam of a reader: as many as the shortest of them has.
pub const N_WORDINGS: u32 = 6;
/// Items in the reference set.
pub const N_REFERENCE: u32 = 120;
/// The seed of the exam: the same for every reader.
pub const EXAM_SEED: u64 = 18_670_501;
/// How far a word counts, in standard deviations of the reference set (docs/learning.md).
const SHARE_OF_WORDS: f32 = 2.0;

/// Whether a model is trained on the labels of a kind.
pub fn has_exam(kind: TaskKind) -> bool {
    match kind.format() {
        Format::Tiles | Format::Choice => true,
        Format::Transcription | Format::Redaction | Format::Dispatch | Format::Gesture | Format::Mission => {
            false
        }
    }
}

/// Whether the items of a kind are written posts; those of any other that has an exam are drawn.
fn is_written(kind: TaskKind) -> bool {
    kind.format() == Format::Choice
}

/// Which exam.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExamId {
    /// Of which items.
    pub kind: TaskKind,
    /// In which language, for texts.
    pub edition: Edition,
    /// Its seed.
    pub seed: u64,
    /// How many items it has.
    pub n_test: u32,
}

impl ExamId {
    /// The exam that every reader's model of a kind sits, in the language of her posts.
    pub fn of(corpus: &Corpus, kind: TaskKind, edition: Edition) -> Self {
        let n_test = if is_written(kind) { choice::n_held_out(corpus, edition) * N_WORDINGS } else { N_TEST };
        Self { kind, edition, seed: EXAM_SEED, n_test }
    }

    /// What is in an item of it: every second one holds the thing.
    pub fn truth(self, index: u32) -> Truth {
        if index.is_multiple_of(2) { Truth::Present } else { Truth::Absent }
    }

    /// A tile of it.
    pub fn picture(self, index: u32) -> Picture {
        apart(self.kind, self.seed, Apart::Test, index, self.truth(index))
    }

    /// How many items of it are no other wording of another one.
    pub fn n_apart(self, corpus: &Corpus) -> u32 {
        if is_written(self.kind) {
            self.n_test.min(choice::n_held_out(corpus, self.edition))
        } else {
            self.n_test
        }
    }

    fn describe_test(self, corpus: &Corpus, index: u32) -> Vec<f32> {
        if is_written(self.kind) {
            bag_of_words::features(&choice::held_out(self.seed, corpus, self.edition, index).text)
        } else {
            describe(&self.picture(index))
        }
    }

    /// Posts are those of the batches that its seed would show: nobody says what they are.
    fn describe_reference(self, corpus: &Corpus, index: u32) -> Vec<f32> {
        if !is_written(self.kind) {
            return describe(&apart(self.kind, self.seed, Apart::Reference, index, self.truth(index)));
        }
        let (index, position) = (index / N_ITEMS as u32, index as usize % N_ITEMS);
        let challenge = ChallengeId { kind: self.kind, edition: self.edition, index };
        let posts = choice::posts(self.seed, corpus, challenge);
        bag_of_words::features(posts.get(position).map_or("", |post| &post.text))
    }

    fn shares(self) -> Vec<f32> {
        if is_written(self.kind) {
            vec![SHARE_OF_WORDS; bag_of_words::N_BUCKETS]
        } else {
            features::shares().to_vec()
        }
    }
}

/// An exam being described.
#[derive(Clone, Debug)]
pub struct Preparation {
    id: ExamId,
    corpus: Corpus,
    reference: Vec<Vec<f32>>,
    items: Vec<Vec<f32>>,
}

impl Preparation {
    /// Nothing described yet.
    pub fn new(id: ExamId, corpus: Corpus) -> Self {
        Self { id, corpus, reference: Vec::new(), items: Vec::new() }
    }

    /// Describes some more items, and gives the exam once all are. Each costs about a millisecond.
    pub fn advance(&mut self, n_items: usize) -> Option<Exam> {
        for _ in 0..n_items {
            let (n_reference, n_done) = (self.reference.len() as u32, self.items.len() as u32);
            if n_reference < N_REFERENCE {
                self.reference.push(self.id.describe_reference(&self.corpus, n_reference));
            } else if n_done < self.id.n_test {
                self.items.push(self.id.describe_test(&self.corpus, n_done));
            }
        }
        self.exam()
    }

    fn exam(&self) -> Option<Exam> {
        let is_ready =
            self.reference.len() as u32 == N_REFERENCE && self.items.len() as u32 >= self.id.n_test;
        is_ready.then(|| {
            let scale = Scale::of(&self.reference, &self.id.shares());
            let row = |(index, features): (u32, &Vec<f32>)| {
                (scale.row(features), self.id.truth(index) == Truth::Present)
            };
            let items = (0..).zip(&self.items).map(row).collect();
            let test_set = TestSet { items, n_apart: self.id.n_apart(&self.corpus) };
            Exam { id: self.id, corpus: self.corpus, scale, test_set }
        })
    }
}

/// An exam, ready.
#[derive(Clone, Debug, PartialEq)]
pub struct Exam {
    id: ExamId,
    corpus: Corpus,
    scale: Scale,
    test_set: TestSet,
}

impl Exam {
    /// Describes a whole exam at once.
    pub fn at_once(id: ExamId, corpus: Corpus) -> Self {
        let mut preparation = Preparation::new(id, corpus);
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

    /// The nine items of a batch as the classifier takes them. A post counts in the language of the exam: the editions
    /// tell the same situations in the same places, and a machine reads but one language.
    pub fn rows(&self, seed: u64, batch: ChallengeId) -> Vec<Row> {
        if !is_written(self.id.kind) {
            return (0..N_ITEMS).map(|position| self.row(&tiles::picture(seed, batch, position))).collect();
        }
        let batch = ChallengeId { edition: self.id.edition, ..batch };
        let posts = choice::posts(seed, &self.corpus, batch);
        posts.iter().map(|post| self.scale.row(&bag_of_words::features(&post.text))).collect()
    }

    /// Its items, with what is in them.
    pub fn test_set(&self) -> &TestSet {
        &self.test_set
    }
}

fn describe(picture: &Picture) -> Vec<f32> {
    features::features_of(&sample(picture)).to_vec()
}
