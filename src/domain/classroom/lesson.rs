//! What a machine learns from a class: from the majority's answers, beside the machines of single people.
//!
//! The learner, the exam and the items are those of [`crate::domain::learn`]. A point stands where five people or more
//! answered all batches so far by themselves; of single people only a mean of five or more is ever given.

use super::board::MIN_GROUP;
use super::contribution::{Contribution, N_BATCHES, Slot};
use super::merge::Classroom;
use crate::domain::learn::classifier::{Example, Trained, train};
use crate::domain::learn::curve::{Batch, Outcome, Point, curve};
use crate::domain::learn::exam::has_exam;
use crate::domain::learn::learner::Learner;
use crate::domain::learn::test_set::Accuracy;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{ChallengeId, TaskKind};

/// Single people whose machines are trained: a mean of more would be no other, and would be waited for.
pub const MOST_SINGLE: usize = 15;

/// After so many batches: the machine of the majority, and the mean of those of single people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// People whose answers the majority is of.
    pub n_people: u32,
    /// The majority's labels and what came of them. Where as many said yes as no, there is no label.
    pub class: Point,
    /// People whose machines the mean is of.
    pub n_single: u32,
    /// What their machines get right on average, in thousandths, each from her own labels of the same items.
    pub single: u32,
}

/// What a class teaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassLesson {
    /// What is learned to label.
    pub kind: TaskKind,
    /// After one batch, two, three.
    pub levels: Vec<Level>,
    /// Items of the exam.
    pub n_tested: u32,
    /// Of these, how many are no other wording of another.
    pub n_apart: u32,
}

/// The kind that a class can teach: of those that have an exam, the one that most people began with.
pub fn kind_taught(classroom: &Classroom) -> Option<TaskKind> {
    // One pass: reading a code again costs as much as adding it up.
    let mut counts = TaskKind::ALL.map(|kind| (0_u32, kind));
    for (kind, _) in classroom.contributions() {
        counts.iter_mut().filter(|(_, of)| *of == kind).for_each(|(n_people, _)| *n_people += 1);
    }
    let mut best = None;
    for (n_people, kind) in counts.into_iter().filter(|(n, kind)| *n >= MIN_GROUP && has_exam(*kind)) {
        if best.is_none_or(|(most, _)| n_people > most) {
            best = Some((n_people, kind));
        }
    }
    best.map(|(_, kind)| kind)
}

impl ClassLesson {
    /// The lesson of a class; none before the exam is ready.
    pub fn of(learner: &mut Learner, classroom: &Classroom) -> Option<Self> {
        let id = learner.exam()?.id();
        let people: Vec<Contribution> = classroom
            .contributions()
            .filter(|(kind, _)| *kind == id.kind)
            .map(|(_, contribution)| contribution)
            .collect();
        let mut lesson = Self { kind: id.kind, levels: Vec::new(), n_tested: 0, n_apart: 0 };
        let mut majority: Vec<Batch> = Vec::new();
        for n_batches in 1..=N_BATCHES {
            let answers = answers(&people, n_batches);
            if answers.len() < MIN_GROUP as usize {
                break;
            }
            let index = n_batches - 1;
            let challenge = ChallengeId { kind: id.kind, edition: id.edition, index: index as u32 };
            let rows = learner.rows(classroom.header.seed, challenge)?.to_vec();
            let mut batch = Batch::new();
            for (position, row) in rows.into_iter().enumerate() {
                let is_ticked = |own: &&Vec<[bool; N_ITEMS]>| {
                    own.get(index).and_then(|ticked| ticked.get(position)) == Some(&true)
                };
                let n_ticked = answers.iter().filter(is_ticked).count();
                if n_ticked * 2 != answers.len() {
                    batch.push(Example { row, is_present: n_ticked * 2 > answers.len() });
                }
            }
            majority.push(batch);
            let (n_single, single) = mean_of_single(learner, classroom.header.seed, &answers)?;
            let test_set = learner.exam()?.test_set();
            let class = curve(&majority, test_set).last().copied()?;
            (lesson.n_tested, lesson.n_apart) = (test_set.n_items(), test_set.n_apart);
            lesson.levels.push(Level { n_people: answers.len() as u32, class, n_single, single });
        }
        Some(lesson)
    }
}

/// What each of those says who answered so many batches by herself, in no order that means anything.
fn answers(people: &[Contribution], n_batches: usize) -> Vec<Vec<[bool; N_ITEMS]>> {
    let own = |one: &Contribution| {
        let slots = one.batches.iter().take(n_batches);
        slots
            .map(|slot| match slot {
                Slot::Labelled { ticked, is_filled: false } => Some(*ticked),
                Slot::Labelled { is_filled: true, .. } | Slot::NotReached | Slot::Refused => None,
            })
            .collect()
    };
    people.iter().filter_map(own).collect()
}

/// How many machines of single people were trained, evenly taken from all, and what they get right on average.
fn mean_of_single(learner: &mut Learner, seed: u64, answers: &[Vec<[bool; N_ITEMS]>]) -> Option<(u32, u32)> {
    let id = learner.exam()?.id();
    let every = answers.len().div_ceil(MOST_SINGLE).max(1);
    let (mut n_single, mut sum) = (0, 0);
    for own in answers.iter().step_by(every) {
        let mut examples: Batch = Vec::new();
        for (index, ticked) in own.iter().enumerate() {
            let challenge = ChallengeId { kind: id.kind, edition: id.edition, index: index as u32 };
            let rows = learner.rows(seed, challenge)?;
            let labelled = rows.iter().zip(ticked);
            examples.extend(labelled.map(|(row, is)| Example { row: row.clone(), is_present: *is }));
        }
        sum += match train(&examples.iter().collect::<Vec<_>>()) {
            Trained::Nothing | Trained::OnlyOneClass { .. } => Accuracy::CHANCE,
            Trained::Model(model) => learner.exam()?.test_set().test(&model).per_mille(),
        };
        n_single += 1;
    }
    Some((n_single, (sum + n_single / 2) / n_single.max(1)))
}

impl Level {
    /// Whether the majority left a machine to test.
    pub fn has_model(&self) -> bool {
        matches!(self.class.outcome, Outcome::Tested { .. })
    }
}
