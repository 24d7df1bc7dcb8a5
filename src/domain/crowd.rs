//! A simulated crowd, which looks simulated: workers are numbers with an accuracy, and no more.
//!
//! Charter: everything follows from the session's seed, and what one worker answers on one item
//! does not depend on who else is asked. The range of the accuracies is a setting of the
//! simulation, to be shown as such; it says nothing about real workers.

use super::consensus::Share;
use super::consensus::weights::{GoldRecord, MajorityLabel};
use super::drawing::Truth;
use super::rng::Rng;
use super::task::ChallengeId;

/// First step of every random path of the crowd; the kinds of work begin theirs with small numbers.
const CROWD: u64 = 0x6372_6f77_6400;

/// What the numbers of a path are drawn for.
#[derive(Clone, Copy)]
enum Purpose {
    Accuracy = 1,
    Answer = 2,
    Queue = 3,
    Gold = 4,
}

/// What crowd to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrowdSpec {
    /// How many workers.
    pub n_workers: u16,
    /// The lowest accuracy that is drawn, in percent.
    pub lowest_percent: u32,
    /// The highest, in percent; as the lowest when it is below it.
    pub highest_percent: u32,
}

/// One simulated worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SimulatedWorker {
    /// Counted from 1; the only name there is.
    pub number: u16,
    /// Clear items of a thousand that are answered right, on average.
    pub accuracy_permille: u32,
}

impl SimulatedWorker {
    /// The accuracy as a share.
    pub fn accuracy(self) -> Share {
        Share::of(self.accuracy_permille, 1000).unwrap_or(Share::HALF)
    }
}

/// A simulated crowd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crowd {
    seed: u64,
    workers: Vec<SimulatedWorker>,
}

impl Crowd {
    /// Draws each worker's accuracy evenly from the range. A larger crowd begins with the same
    /// workers as a smaller one.
    pub fn draw(seed: u64, spec: CrowdSpec) -> Self {
        let lowest = spec.lowest_percent.min(100) * 10;
        let n_steps = (spec.highest_percent.min(100) * 10).saturating_sub(lowest) + 1;
        let worker = |number: u16| {
            let mut rng = Rng::at(seed, &[CROWD, Purpose::Accuracy as u64, u64::from(number)]);
            SimulatedWorker { number, accuracy_permille: lowest + rng.below(n_steps) }
        };
        Self { seed, workers: (1..=spec.n_workers).map(worker).collect() }
    }

    /// All of them, by their numbers.
    pub fn workers(&self) -> &[SimulatedWorker] {
        &self.workers
    }

    /// The order in which one item is offered to them. When somebody withholds, the next in the
    /// queue is asked.
    pub fn queue(&self, challenge: ChallengeId, position: usize) -> Vec<SimulatedWorker> {
        let mut queue = self.workers.clone();
        self.stream(Purpose::Queue, 0, challenge, position).shuffle(&mut queue);
        queue
    }

    /// What one worker answers on one item, each time the same. True means: it is there. On a
    /// disputed item everybody tosses a coin: there is nothing to be right about.
    pub fn label(
        &self,
        worker: SimulatedWorker,
        challenge: ChallengeId,
        position: usize,
        truth: Truth,
    ) -> bool {
        let mut rng = self.stream(Purpose::Answer, worker.number, challenge, position);
        let is_right = rng.below(1000) < worker.accuracy_permille;
        match truth {
            Truth::Present => is_right,
            Truth::Absent => !is_right,
            Truth::Disputed => rng.chance(50),
        }
    }

    /// The answers of the first `n` in the item's queue; of all when there are fewer.
    pub fn poll(&self, n: usize, challenge: ChallengeId, position: usize, truth: Truth) -> Poll {
        let asked = self.queue(challenge, position).into_iter().take(n);
        asked.fold(Poll::default(), |poll, worker| poll.with(self.label(worker, challenge, position, truth)))
    }

    /// How a worker did on so many gold items: what a platform would have measured.
    pub fn gold_record(&self, worker: SimulatedWorker, n_gold: u16) -> GoldRecord {
        let path = [CROWD, Purpose::Gold as u64, u64::from(worker.number)];
        let mut rng = Rng::at(self.seed, &path);
        let n_right = (0..n_gold).filter(|_| rng.below(1000) < worker.accuracy_permille).count();
        GoldRecord { n_gold: u32::from(n_gold), n_gold_right: n_right as u32 }
    }

    fn stream(&self, purpose: Purpose, number: u16, challenge: ChallengeId, position: usize) -> Rng {
        let path = [
            CROWD,
            purpose as u64,
            u64::from(number),
            challenge.kind.stream(),
            u64::from(challenge.edition.0),
            u64::from(challenge.index),
            position as u64,
        ];
        Rng::at(self.seed, &path)
    }
}

/// The answers to one item, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Poll {
    /// How many say that it is there.
    pub n_present: u32,
    /// How many say that it is not.
    pub n_absent: u32,
}

impl Poll {
    /// The count with one more answer.
    #[must_use]
    pub fn with(self, is_present: bool) -> Self {
        Self {
            n_present: self.n_present + u32::from(is_present),
            n_absent: self.n_absent + u32::from(!is_present),
        }
    }

    /// Answers in all.
    pub fn n_answers(self) -> u32 {
        self.n_present + self.n_absent
    }

    /// The most frequent label; a tie is a tie, and nobody's label is nobody's.
    pub fn majority_label(self) -> MajorityLabel {
        match self.n_present.cmp(&self.n_absent) {
            _ if self.n_answers() == 0 => MajorityLabel::Nobody,
            std::cmp::Ordering::Greater => MajorityLabel::Present,
            std::cmp::Ordering::Less => MajorityLabel::Absent,
            std::cmp::Ordering::Equal => MajorityLabel::Tie,
        }
    }

    /// How many gave this same label.
    pub fn n_alike(self, is_present: bool) -> u32 {
        if is_present { self.n_present } else { self.n_absent }
    }
}

/// What her answer changed on one item: the label with it beside the label with the contrary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pivot {
    /// The label is what she said, whatever she had said.
    Decides,
    /// With one of her two answers there is a tie, with the other there is none.
    MakesOrBreaksTie,
    /// The label is the same either way.
    ChangesNothing,
}

/// Whether her answer was pivotal, the others having answered so.
pub fn pivot(others: Poll) -> Pivot {
    let labels = [others.with(true).majority_label(), others.with(false).majority_label()];
    match labels {
        [one, other] if one == other => Pivot::ChangesNothing,
        _ if labels.contains(&MajorityLabel::Tie) => Pivot::MakesOrBreaksTie,
        _ => Pivot::Decides,
    }
}

#[cfg(test)]
mod tests;
