//! One reader's machine: the exam it will sit, the tiles she labelled, and what her labels make of it.
//!
//! A fold of the log: what is kept here is only what sampling costs, and can be thrown away at any time.

use super::classifier::{Confidence, Example, Model, Trained, train};
use super::curve::{Batch, Point, curve};
use super::exam::{Exam, ExamId, Preparation};
use super::scale::Row;
use crate::domain::log::{Event, Log};
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::tiles::picture;
use crate::domain::task::{Answer, ChallengeId, TaskKind};

/// A machine that learns to tick the tiles of one kind.
#[derive(Clone, Debug)]
pub struct Learner {
    stage: Stage,
    /// The grids already sampled.
    grids: Vec<(ChallengeId, Vec<Row>)>,
}

#[derive(Clone, Debug)]
enum Stage {
    Preparing(Preparation),
    Ready(Exam),
}

impl Learner {
    /// A machine that knows nothing, and whose exam is still to be sampled.
    pub fn new(exam: ExamId) -> Self {
        Self { stage: Stage::Preparing(Preparation::new(exam)), grids: Vec::new() }
    }

    /// Samples some tiles of the exam, and says whether all are: to be called in idle moments until they are.
    pub fn prepare(&mut self, n_tiles: usize) -> bool {
        if let Stage::Preparing(preparation) = &mut self.stage
            && let Some(exam) = preparation.advance(n_tiles)
        {
            self.stage = Stage::Ready(exam);
        }
        self.exam().is_some()
    }

    /// The exam, once it is sampled.
    pub fn exam(&self) -> Option<&Exam> {
        match &self.stage {
            Stage::Preparing(_) => None,
            Stage::Ready(exam) => Some(exam),
        }
    }

    /// The learning curve of a log; none before the exam is sampled. The first time a grid is met, its nine tiles are sampled.
    pub fn curve(&mut self, log: &Log) -> Option<Vec<Point>> {
        let batches = self.batches(log)?;
        Some(curve(&batches, self.exam()?.test_set()))
    }

    /// The model of a log; none before the exam is sampled.
    pub fn model(&mut self, log: &Log) -> Option<Trained> {
        let batches = self.batches(log)?;
        Some(train(&batches.iter().flatten().collect::<Vec<_>>()))
    }

    /// What a model says of each tile of a grid; none before the exam is sampled.
    pub fn fill(&mut self, model: &Model, seed: u64, grid: ChallengeId) -> Option<[Confidence; N_ITEMS]> {
        let rows = self.rows(seed, grid)?;
        let mut filled = [Confidence(500); N_ITEMS];
        filled.iter_mut().zip(rows).for_each(|(place, row)| *place = model.predict(row));
        Some(filled)
    }

    /// The labels of a log, a batch a submission.
    pub fn batches(&mut self, log: &Log) -> Option<Vec<Batch>> {
        let kind = self.exam()?.id().kind;
        let mut batches = Vec::new();
        for (challenge, ticked) in submissions(log, kind) {
            let mut batch = Batch::new();
            if let Some(ticked) = ticked {
                let rows = self.rows(log.header.seed, challenge)?;
                for (row, is_present) in rows.iter().zip(ticked) {
                    batch.push(Example { row: row.clone(), is_present: *is_present });
                }
            }
            batches.push(batch);
        }
        Some(batches)
    }

    fn rows(&mut self, seed: u64, grid: ChallengeId) -> Option<&[Row]> {
        let Stage::Ready(exam) = &self.stage else { return None };
        let place = self.grids.iter().position(|(known, _)| *known == grid).unwrap_or_else(|| {
            let rows = (0..N_ITEMS).map(|position| exam.row(&picture(seed, grid, position)));
            self.grids.push((grid, rows.collect()));
            self.grids.len() - 1
        });
        self.grids.get(place).map(|(_, rows)| rows.as_slice())
    }
}

/// What she submitted of a kind of tiles, oldest first: for each challenge, what she ticked, or nothing if she refused.
pub fn submissions(
    log: &Log,
    kind: TaskKind,
) -> impl Iterator<Item = (ChallengeId, Option<&[bool; N_ITEMS]>)> {
    log.events.iter().filter_map(move |dated| match &dated.event {
        Event::Answered { challenge, answer: Answer::Choices(ticked) } if challenge.kind == kind => {
            Some((*challenge, Some(ticked)))
        }
        Event::Refused(challenge) if challenge.kind == kind => Some((*challenge, None)),
        Event::Answered { .. }
        | Event::Refused(_)
        | Event::Shown(_)
        | Event::SetAside(_)
        | Event::OffersShown
        | Event::TicketTaken(_)
        | Event::OffersLeft
        | Event::Hidden
        | Event::Returned
        | Event::Bet { .. }
        | Event::PayBet { .. } => None,
    })
}
