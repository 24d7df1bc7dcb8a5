//! What is shown of her machine: its curve, what it was tested on, and what the same labels teach when they are dealt out
//! at random. A fold of the log, kept only for what it costs.

use super::curve::{Outcome, Point, Still};
use super::learner::Learner;
use super::sabotage::{Dealt, dealt_at_random};
use crate::domain::log::Log;
use crate::domain::task::TaskKind;

/// What her labels have taught her machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// What it learns to label.
    pub kind: TaskKind,
    /// Its curve, the point before the first label included.
    pub points: Vec<Point>,
    /// Weights that her labels choose.
    pub n_weights: u32,
    /// Items of the exam.
    pub n_tested: u32,
    /// Of these, how many are no other wording of another.
    pub n_apart: u32,
    /// What all her labels teach when they are dealt out at random, if that was asked.
    pub dealt: Option<Dealt>,
}

impl Lesson {
    /// The lesson of a log; none before the exam is ready. Dealing takes twenty trainings, and is done when asked.
    pub fn of(learner: &mut Learner, log: &Log, is_dealt: bool) -> Option<Self> {
        let batches = learner.batches(log)?;
        let points = learner.curve(log)?;
        let exam = learner.exam()?;
        let test_set = exam.test_set();
        let n_features = test_set.items.first().map_or(0, |(row, _)| row.len() as u32);
        let dealt = is_dealt.then(|| {
            let examples: Vec<_> = batches.into_iter().flatten().collect();
            dealt_at_random(&examples, test_set, log.header.seed)
        });
        Some(Self {
            kind: exam.id().kind,
            points,
            n_weights: n_features + 1,
            n_tested: test_set.n_items(),
            n_apart: test_set.n_apart,
            dealt,
        })
    }

    /// The last point of the curve.
    pub fn last(&self) -> Point {
        self.points.last().copied().unwrap_or(Point { n_labels: 0, outcome: Outcome::NoLabels })
    }

    /// The point before the last, if there are two.
    pub fn before(&self) -> Option<Point> {
        self.points.len().checked_sub(2).and_then(|place| self.points.get(place)).copied()
    }

    /// Why the curve did not move with the last batch, if it did not.
    pub fn still(&self) -> Option<Still> {
        self.last().still_since(&self.before()?)
    }

    /// Whether there is a machine that could fill a batch.
    pub fn has_model(&self) -> bool {
        matches!(self.last().outcome, Outcome::Tested { .. })
    }
}
