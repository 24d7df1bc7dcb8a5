//! One reader's machine: the exam it will sit, the items she labelled, and what her labels make of it.
//!
//! A fold of the log: what is kept here is only what describing costs, and can be thrown away at any time.

use super::classifier::{Confidence, Example, Model, Trained, train};
use super::curve::{Batch, Point, curve};
use super::exam::{Exam, ExamId, Preparation};
use super::scale::Row;
use crate::domain::log::{Event, Log};
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{Answer, ChallengeId, Corpus, TaskKind};

/// A machine that learns to tick the items of one kind.
#[derive(Clone, Debug)]
pub struct Learner {
    stage: Stage,
    /// The batches already described.
    described: Vec<(ChallengeId, Vec<Row>)>,
}

#[derive(Clone, Debug)]
enum Stage {
    Preparing(Preparation),
    Ready(Exam),
}

impl Learner {
    /// A machine that knows nothing, and whose exam is still to be described.
    pub fn new(exam: ExamId, corpus: Corpus) -> Self {
        Self { stage: Stage::Preparing(Preparation::new(exam, corpus)), described: Vec::new() }
    }

    /// Describes some items of the exam, and says whether all are: to be called in idle moments until they are.
    pub fn prepare(&mut self, n_items: usize) -> bool {
        if let Stage::Preparing(preparation) = &mut self.stage
            && let Some(exam) = preparation.advance(n_items)
        {
            self.stage = Stage::Ready(exam);
        }
        self.exam().is_some()
    }

    /// The exam, once it is ready.
    pub fn exam(&self) -> Option<&Exam> {
        match &self.stage {
            Stage::Preparing(_) => None,
            Stage::Ready(exam) => Some(exam),
        }
    }

    /// The learning curve of a log; none before the exam is ready. The first time a batch is met, its nine items are described.
    pub fn curve(&mut self, log: &Log) -> Option<Vec<Point>> {
        let batches = self.batches(log)?;
        Some(curve(&batches, self.exam()?.test_set()))
    }

    /// The model of a log; none before the exam is ready.
    pub fn model(&mut self, log: &Log) -> Option<Trained> {
        let batches = self.batches(log)?;
        Some(train(&batches.iter().flatten().collect::<Vec<_>>()))
    }

    /// What a model says of each item of a batch; none before the exam is ready.
    pub fn fill(&mut self, model: &Model, seed: u64, batch: ChallengeId) -> Option<[Confidence; N_ITEMS]> {
        let rows = self.rows(seed, batch)?;
        let mut filled = [Confidence(500); N_ITEMS];
        filled.iter_mut().zip(rows).for_each(|(place, row)| *place = model.predict(row));
        Some(filled)
    }

    /// What her machine says of each item of a batch; none while there is no machine.
    pub fn filled(&mut self, log: &Log, batch: ChallengeId) -> Option<[Confidence; N_ITEMS]> {
        let Trained::Model(model) = self.model(log)? else { return None };
        self.fill(&model, log.header.seed, batch)
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

    /// The items of a batch as the machine takes them; none before the exam is ready.
    pub fn rows(&mut self, seed: u64, batch: ChallengeId) -> Option<&[Row]> {
        let Stage::Ready(exam) = &self.stage else { return None };
        let place = self.described.iter().position(|(known, _)| *known == batch).unwrap_or_else(|| {
            self.described.push((batch, exam.rows(seed, batch)));
            self.described.len() - 1
        });
        self.described.get(place).map(|(_, rows)| rows.as_slice())
    }
}

/// What she submitted of a kind, oldest first: for each challenge, what she ticked, or nothing if she refused.
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
        | Event::PayBet { .. }
        | Event::Filled { .. }
        | Event::Opined { .. }
        | Event::HandsCounted { .. } => None,
    })
}
