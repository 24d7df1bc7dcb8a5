//! The log: the only ground state of a session.
//!
//! The subject is uncounted work, so our own count must be open to inspection: everything shown
//! is a fold of these dated facts, nothing derived is kept, and two panels cannot disagree.

use super::hands::Hands;
use super::learn::classifier::Confidence;
use super::pay::{Currency, Money, Nanos};
use super::rng::GENERATOR_VERSION;
use super::task::batch::N_ITEMS;
use super::task::{Answer, ChallengeId, TaskKind};
use serde::{Deserialize, Serialize};

/// Milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Millis(pub u64);

impl Millis {
    /// Time from an earlier instant to this one; none when the clock went backwards.
    pub fn since(self, earlier: Self) -> Self {
        Self(self.0.saturating_sub(earlier.0))
    }

    /// Both times together.
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

/// What a log is rebuilt from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The seed of every item.
    pub seed: u64,
    /// The version of the generator that gave that seed its meaning.
    pub generator: u16,
}

/// One fact of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A challenge stands in front of her: work begins, or begins again.
    Shown(ChallengeId),
    /// She submitted an answer.
    Answered {
        /// To this challenge.
        challenge: ChallengeId,
        /// This one.
        answer: Answer,
    },
    /// She refused the challenge in front of her.
    Refused(ChallengeId),
    /// She left it where it was; its seconds count all the same.
    SetAside(ChallengeId),
    /// The offers of the shift stand in front of her: searching begins.
    OffersShown,
    /// She took one of the offers.
    TicketTaken(TaskKind),
    /// She left the counter without taking one.
    OffersLeft,
    /// The page was hidden: the clock stops.
    Hidden,
    /// The page is seen again.
    Returned,
    /// She bet on which items of a batch were testing her.
    Bet {
        /// Of this batch.
        challenge: ChallengeId,
        /// These items.
        suspected: [bool; N_ITEMS],
    },
    /// She bet on what a named rate pays for what she had made until then.
    PayBet {
        /// This much, in billionths; nothing when she would rather see than bet.
        nanos: Option<u64>,
        /// Of this.
        currency: Currency,
    },
    /// A machine of hers filled the challenge in front of her before she touched it.
    Filled {
        /// This challenge.
        challenge: ChallengeId,
        /// How sure it was of each item that the thing is there.
        confidences: [Confidence; N_ITEMS],
    },
    /// She said whether it was work.
    Opined {
        /// What she said.
        opinion: Opinion,
        /// Before the argument, or after it.
        asked: Asked,
    },
    /// A class raised hands for one item of the grid in front of it, and they were counted.
    HandsCounted {
        /// Of this grid.
        challenge: ChallengeId,
        /// The item's place, from 0.
        position: u8,
        /// So many.
        hands: Hands,
    },
}

/// An answer to "was it work?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opinion {
    /// It was.
    Work,
    /// It was not.
    NotWork,
    /// She cannot say, or it depends.
    Unsure,
}

impl Opinion {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Work, Self::NotWork, Self::Unsure];
}

/// When she was asked whether it was work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Once her items were turned over.
    First,
    /// At the end.
    Again,
}

/// A bet on pay, and what had been made when it was placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayBet {
    /// When.
    pub at: Millis,
    /// This much, if she bet.
    pub money: Option<Money>,
}

/// An event and when it happened, counted from the start of the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// Milliseconds since the session began.
    pub at: Millis,
    /// What happened.
    pub event: Event,
}

/// Everything that happened in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Log {
    /// What the items are rebuilt from.
    pub header: Header,
    /// In the order in which they happened.
    pub events: Vec<Dated>,
}

impl Log {
    /// An empty log for a seed.
    pub fn new(seed: u64) -> Self {
        Self { header: Header { seed, generator: GENERATOR_VERSION }, events: Vec::new() }
    }

    /// Writes a fact down.
    pub fn append(&mut self, at: Millis, event: Event) {
        self.events.push(Dated { at, event });
    }

    /// The answers, with the challenges they answer, oldest first.
    pub fn answers(&self) -> impl Iterator<Item = (ChallengeId, &Answer)> {
        self.events.iter().filter_map(|dated| {
            let Event::Answered { challenge, answer } = &dated.event else { return None };
            Some((*challenge, answer))
        })
    }

    /// How long a challenge stood in front of her, each time together; a hidden page stops the clock.
    pub fn time_on(&self, challenge: ChallengeId) -> Millis {
        let (mut total, mut last) = (Millis(0), Millis(0));
        let (mut is_in_front, mut is_hidden) = (false, false);
        for dated in &self.events {
            if is_in_front && !is_hidden {
                total = total.plus(dated.at.since(last));
            }
            last = last.max(dated.at);
            match &dated.event {
                Event::Shown(shown) => is_in_front = *shown == challenge,
                Event::Answered { .. }
                | Event::Refused(_)
                | Event::SetAside(_)
                | Event::OffersShown
                | Event::TicketTaken(_)
                | Event::OffersLeft => is_in_front = false,
                Event::Hidden => is_hidden = true,
                Event::Returned => is_hidden = false,
                Event::Bet { .. }
                | Event::PayBet { .. }
                | Event::Filled { .. }
                | Event::Opined { .. }
                | Event::HandsCounted { .. } => {}
            }
        }
        total
    }

    /// The last bet made on a batch.
    pub fn bet_on(&self, batch: ChallengeId) -> Option<&[bool; N_ITEMS]> {
        self.events.iter().rev().find_map(|dated| {
            let Event::Bet { challenge, suspected } = &dated.event else { return None };
            (*challenge == batch).then_some(suspected)
        })
    }

    /// What a machine of hers said of a batch before she touched it, if one did.
    pub fn filled(&self, batch: ChallengeId) -> Option<&[Confidence; N_ITEMS]> {
        self.events.iter().rev().find_map(|dated| {
            let Event::Filled { challenge, confidences } = &dated.event else { return None };
            (*challenge == batch).then_some(confidences)
        })
    }

    /// The answer to a batch, if it was answered.
    pub fn choices(&self, batch: ChallengeId) -> Option<&[bool; N_ITEMS]> {
        self.answers().find_map(|(challenge, answer)| {
            let Answer::Choices(ticked) = answer else { return None };
            (challenge == batch).then_some(ticked)
        })
    }

    /// In how many items of an answered batch she put her answer in place of the machine's; none where no machine
    /// had filled it.
    pub fn n_corrected(&self, batch: ChallengeId) -> Option<u32> {
        let (confidences, ticked) = (self.filled(batch)?, self.choices(batch)?);
        let is_corrected = |(said, is_ticked): &(&Confidence, &bool)| said.is_present() != **is_ticked;
        Some(confidences.iter().zip(ticked).filter(is_corrected).count() as u32)
    }

    /// The bet on pay: the only one, or the first.
    pub fn pay_bet(&self) -> Option<PayBet> {
        self.events.iter().find_map(|dated| {
            let Event::PayBet { nanos, currency } = &dated.event else { return None };
            let nanos = nanos.map(|nanos| Nanos::try_from(nanos).unwrap_or(Nanos::MAX));
            let money = nanos.map(|nanos| Money { nanos, currency: *currency });
            Some(PayBet { at: dated.at, money })
        })
    }

    /// What she said last, of the times that she was asked so, on whether it was work.
    pub fn opinion(&self, when: Asked) -> Option<Opinion> {
        self.events.iter().rev().find_map(|dated| {
            let Event::Opined { opinion, asked } = &dated.event else { return None };
            (*asked == when).then_some(*opinion)
        })
    }

    /// The index that the next challenge of a kind gets: none is ever shown under two names.
    pub fn next_index(&self, kind: TaskKind) -> u32 {
        let shown = self.events.iter().filter_map(|dated| {
            let Event::Shown(challenge) = &dated.event else { return None };
            (challenge.kind == kind).then(|| challenge.index.saturating_add(1))
        });
        shown.max().unwrap_or(0)
    }
}
