//! What one reader gives to her class: three batches of answers, some counts and a time. No name, no date.

use super::super::log::{Event, Header, Log, Millis};
use super::super::rng::Rng;
use super::super::tally::Tally;
use super::super::task::batch::N_ITEMS;
use super::super::task::{Answer, ChallengeId, Corpus, TaskKind};

/// Batches that are given with every answer: the first three of the kind that she began with.
pub const N_BATCHES: usize = 3;
/// The most that a count of a contribution can say: so many, or more.
pub const MOST: u8 = 15;

/// Which tasks stood in front of her: two readers have the same set when they were given the same items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaskSet(pub u16);

/// Sets of tasks that can be told apart.
const N_SETS: u64 = 1 << 12;
/// The stream of seeds that sets are found by, far from the streams of task kinds.
const SET_STREAM: u64 = 0xC1A5;

impl TaskSet {
    /// The set of a kind under a seed. Kinds under one seed never meet; of another seed, one set in 4,096 is the same.
    pub fn of(header: Header, kind: TaskKind) -> Self {
        let seeded = Rng::at(header.seed, &[SET_STREAM, u64::from(header.generator)]).next_u64();
        Self((seeded.wrapping_add(kind.stream()) % N_SETS) as u16)
    }
}

/// Time worked, as a contribution has room for it: exact below 64 seconds, then to within a hundredth; at most 2 h 14 min.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Worked(u16);

impl Worked {
    /// The bits that a time takes: three of an exponent, six of a number.
    pub const N_BITS: u32 = 9;

    /// The nearest time that there is room for.
    pub fn nearest(time: Millis) -> Self {
        let seconds = time.0.saturating_add(500) / 1000;
        let rounded = |exponent: u32| seconds.saturating_add((1 << exponent) / 2) >> exponent;
        let found = (0..8).map(|exponent| (exponent, rounded(exponent))).find(|(_, number)| *number < 64);
        found.map_or(Self(511), |(exponent, number)| Self((exponent as u16) << 6 | number as u16))
    }

    /// The time of a number of nine bits; none when [`Self::nearest`] never gives it.
    pub(super) fn of_bits(bits: u16) -> Option<Self> {
        let time = Self(bits);
        (Self::nearest(time.millis()) == time).then_some(time)
    }

    pub(super) fn bits(self) -> u16 {
        self.0
    }

    /// As milliseconds.
    pub fn millis(self) -> Millis {
        Millis((u64::from(self.0 & 63) << (self.0 >> 6)) * 1000)
    }
}

/// What became of one of the first three batches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Slot {
    /// She did not come so far, or left it.
    #[default]
    NotReached,
    /// She refused it.
    Refused,
    /// She answered it.
    Labelled {
        /// For each item, whether it was ticked.
        ticked: [bool; N_ITEMS],
        /// Whether a machine had filled it first: then her answers are not hers alone.
        is_filled: bool,
    },
}

/// One anonymous share of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// Which tasks.
    pub set: TaskSet,
    /// The first three batches of their kind, in order.
    pub batches: [Slot; N_BATCHES],
    /// Refusals, of any kind; [`MOST`] or more.
    pub n_refused: u8,
    /// Answers submitted, of the kind of the set, those in `batches` included; [`MOST`] or more.
    pub n_answered: u8,
    /// Answers submitted to other kinds of tasks; [`MOST`] or more.
    pub n_other: u8,
    /// Time worked until her last answer or refusal.
    pub worked: Worked,
    /// Tells apart two readers who answered alike.
    pub nonce: u16,
}

impl Contribution {
    /// What a log gives; nothing before a first answer or refusal. It changes when she answers or refuses, and not with
    /// what she reads in between: the same session gives the same code.
    pub fn of(log: &Log, corpus: &Corpus) -> Option<Self> {
        let is_work = |event: &Event| matches!(event, Event::Answered { .. } | Event::Refused(_));
        let last = log.events.iter().rposition(|dated| is_work(&dated.event))?;
        let log = Log { header: log.header, events: log.events.iter().take(last + 1).cloned().collect() };
        let kind = kind_of(&log)?;
        let tally = Tally::of(&log, corpus, Millis(0));
        let n_answered = tally.kind(kind).map_or(0, |row| row.n_answered);
        Some(Self {
            set: TaskSet::of(log.header, kind),
            batches: std::array::from_fn(|index| slot(&log, kind, index as u32)),
            n_refused: capped(tally.n_refused),
            n_answered: capped(n_answered),
            n_other: capped(tally.counts.n_pieces.saturating_sub(n_answered)),
            worked: Worked::nearest(tally.worked),
            nonce: nonce(&log),
        })
    }

    /// Whether one of the counts says "or more".
    pub fn is_capped(&self) -> bool {
        [self.n_refused, self.n_answered, self.n_other].contains(&MOST)
    }
}

fn capped(count: u32) -> u8 {
    count.min(MOST.into()) as u8
}

/// The kind of her first batch; of her first task, if she never answered a batch.
fn kind_of(log: &Log) -> Option<TaskKind> {
    let batch = log.answers().find(|(_, answer)| matches!(answer, Answer::Choices(_)));
    let worked_on = || {
        log.events.iter().find_map(|dated| {
            if let Event::Answered { challenge, .. } | Event::Refused(challenge) = &dated.event {
                return Some(challenge.kind);
            }
            None
        })
    };
    batch.map(|(challenge, _)| challenge.kind).or_else(worked_on)
}

/// What became of the batch of an index, in whichever language it was shown: its situations are the same in all.
fn slot(log: &Log, kind: TaskKind, index: u32) -> Slot {
    let is_it = |challenge: &ChallengeId| challenge.kind == kind && challenge.index == index;
    for dated in &log.events {
        if let Event::Answered { challenge, answer: Answer::Choices(ticked) } = &dated.event
            && is_it(challenge)
        {
            return Slot::Labelled { ticked: *ticked, is_filled: log.filled(*challenge).is_some() };
        }
        if let Event::Refused(challenge) = &dated.event
            && is_it(challenge)
        {
            return Slot::Refused;
        }
    }
    Slot::NotReached
}

/// A digest of the instants at which things happened, to the millisecond: chance comes from her hand, and none need be
/// asked of the browser. The instants cannot be read from it.
fn nonce(log: &Log) -> u16 {
    let instants: Vec<u64> = log.events.iter().map(|dated| dated.at.0).collect();
    (Rng::at(0, &instants).next_u64() >> 48) as u16
}
