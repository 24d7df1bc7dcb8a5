//! Hands: a class with one screen and no device votes on a grid tile by tile, and somebody counts.
//!
//! Charter: a count is a fact of the log ([`Event::HandsCounted`]), and the last one of a tile holds. Everything else is
//! reckoned from the counts: the majority, what it would take to turn it, how much two people agree, how often hands are
//! right on gold tiles, what the time of the room would be paid. Hands name nobody.

use super::agreement::{Undefined, percent_agreement};
use super::consensus::weights::{GoldRecord, MajorityLabel};
use super::crowd::Poll;
use super::drawing::Truth;
use super::log::{Event, Log, Millis};
use super::tally::{Counts, Tally};
use super::task::batch::{self, N_ITEMS};
use super::task::{Answer, ChallengeId, Corpus};
use serde::{Deserialize, Serialize};

/// People that a room may hold: nobody counts more hands by eye.
pub const MAX_PEOPLE: u16 = 999;

/// Hands raised, among so many people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hands {
    /// Raised.
    pub n_up: u16,
    /// People in the room.
    pub n_people: u16,
}

/// What keeps a count from being one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandsFault {
    /// Nothing is typed.
    NothingTyped,
    /// It is no whole number, and not two of them.
    NotANumber,
    /// Below nothing.
    Negative,
    /// Nobody is said to be in the room.
    NobodyThere,
    /// More people than [`MAX_PEOPLE`].
    TooManyPeople,
    /// More hands than people.
    MoreThanPeople {
        /// Hands.
        n_up: u32,
        /// People.
        n_people: u16,
    },
}

impl Hands {
    /// Reads "23", or "23 of 28" ("23 sur 28", "23/28"); `people` is what is typed for the room, and only counts where
    /// the first says nothing of it.
    pub fn read(hands: &str, people: &str) -> Result<Self, HandsFault> {
        let (up, room) = parted(hands.trim());
        let n_up = number(up)?;
        let n_people = match number(room.unwrap_or(people)) {
            Err(HandsFault::NothingTyped) | Ok(0) => return Err(HandsFault::NobodyThere),
            read => read?,
        };
        let n_people = u16::try_from(n_people).ok().filter(|people| *people <= MAX_PEOPLE);
        let n_people = n_people.ok_or(HandsFault::TooManyPeople)?;
        match u16::try_from(n_up).ok().filter(|up| *up <= n_people) {
            Some(n_up) => Ok(Self { n_up, n_people }),
            None => Err(HandsFault::MoreThanPeople { n_up, n_people }),
        }
    }

    /// The same as a poll: who did not raise a hand said no.
    pub fn poll(self) -> Poll {
        Poll { n_present: self.n_up.into(), n_absent: self.n_people.saturating_sub(self.n_up).into() }
    }

    /// How many people must change their mind before the label is another, or before there is none: one hand is pivotal
    /// where this is 1.
    pub fn n_to_turn(self) -> u32 {
        let Poll { n_present, n_absent } = self.poll();
        n_present.abs_diff(n_absent).div_ceil(2).max(1)
    }

    fn labels(self) -> impl Iterator<Item = Option<u8>> {
        let Poll { n_present, n_absent } = self.poll();
        (0..n_present).map(|_| Some(1)).chain((0..n_absent).map(|_| Some(0)))
    }
}

/// The two numbers of "23 of 28", whatever small word parts them; the first alone where there is one.
fn parted(text: &str) -> (&str, Option<&str>) {
    let Some(place) = text.find(|character: char| character == '/' || character.is_ascii_alphabetic()) else {
        return (text, None);
    };
    let (up, rest) = text.split_at(place);
    let room = ["/", "of", "sur"].iter().find_map(|word| rest.strip_prefix(*word));
    match room {
        Some(room) => (up.trim(), Some(room.trim())),
        None => (text, None),
    }
}

/// A whole number; one too long to hold is the largest.
fn number(text: &str) -> Result<u32, HandsFault> {
    let text = text.trim();
    let digits = text.strip_prefix(['-', '\u{2212}', '\u{2013}']);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match digits {
        _ if text.is_empty() => Err(HandsFault::NothingTyped),
        Some(digits) if is_number(digits.trim()) => Err(HandsFault::Negative),
        None if is_number(text) => Ok(text.parse().unwrap_or(u32::MAX)),
        Some(_) | None => Err(HandsFault::NotANumber),
    }
}

/// The counts of one grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Show {
    /// Which grid.
    pub challenge: ChallengeId,
    /// The hands of each tile that was counted.
    pub tiles: [Option<Hands>; N_ITEMS],
}

impl Show {
    /// The counts of a grid, as far as they go.
    pub fn of(log: &Log, challenge: ChallengeId) -> Self {
        let mut show = Self { challenge, tiles: [None; N_ITEMS] };
        for dated in &log.events {
            if let Event::HandsCounted { challenge: counted, position, hands } = &dated.event
                && *counted == challenge
                && let Some(tile) = show.tiles.get_mut(usize::from(*position))
            {
                *tile = Some(*hands);
            }
        }
        show
    }

    /// Every grid that was counted, in the order in which counting began.
    pub fn all(log: &Log) -> Vec<Self> {
        let mut shows: Vec<Self> = Vec::new();
        for dated in &log.events {
            if let Event::HandsCounted { challenge, .. } = &dated.event
                && !shows.iter().any(|show| show.challenge == *challenge)
            {
                shows.push(Self::of(log, *challenge));
            }
        }
        shows
    }

    /// Tiles that were counted.
    pub fn n_counted(&self) -> usize {
        self.tiles.iter().flatten().count()
    }

    /// The most people that were in the room for one of its tiles.
    pub fn n_people(&self) -> u16 {
        self.tiles.iter().flatten().map(|hands| hands.n_people).max().unwrap_or(0)
    }

    /// The answer of the majority; a tie, and a tile that was not counted, leave the answer that is there.
    pub fn majority(&self, draft: &[bool; N_ITEMS]) -> [bool; N_ITEMS] {
        let mut answer = *draft;
        for (is_ticked, hands) in answer.iter_mut().zip(self.tiles) {
            match hands.map(|hands| hands.poll().majority_label()) {
                Some(MajorityLabel::Present) => *is_ticked = true,
                Some(MajorityLabel::Absent) => *is_ticked = false,
                Some(MajorityLabel::Tie | MajorityLabel::Nobody) | None => {}
            }
        }
        answer
    }

    fn items(&self) -> Vec<Vec<Option<u8>>> {
        self.tiles.iter().flatten().map(|hands| hands.labels().collect()).collect()
    }
}

/// What the counts of a room come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// Each grid that was counted.
    pub shows: Vec<Show>,
    /// The most people that were there.
    pub n_people: u16,
    /// Of pairs of people, who said the same of a tile.
    pub agreement: Result<f64, Undefined>,
    /// Hands that were right on gold tiles, raised or not, of all that could be.
    pub gold: GoldRecord,
    /// The time of the grids, times the people who looked at each.
    pub time: Millis,
    /// What everybody's answers to the grids are, for the rates that may multiply them.
    pub counts: Counts,
}

impl Room {
    /// The room of a log; none while no hand was counted.
    pub fn of(log: &Log, corpus: &Corpus) -> Option<Self> {
        let shows = Show::all(log);
        let n_people = shows.iter().map(Show::n_people).max()?;
        let items: Vec<_> = shows.iter().flat_map(Show::items).collect();
        let mut room = Self {
            n_people,
            agreement: percent_agreement(&items),
            gold: GoldRecord { n_gold: 0, n_gold_right: 0 },
            time: Millis(0),
            counts: Counts::default(),
            shows: Vec::new(),
        };
        for show in &shows {
            room.add(log, corpus, show);
        }
        Some(Self { shows, ..room })
    }

    fn add(&mut self, log: &Log, corpus: &Corpus, show: &Show) {
        let plan = batch::plan(log.header.seed, show.challenge);
        for (item, hands) in plan.iter().zip(show.tiles) {
            let Some(hands) = hands.filter(|_| item.is_gold) else { continue };
            let Poll { n_present, n_absent } = hands.poll();
            self.gold.n_gold += n_present + n_absent;
            // Gold is never disputed.
            self.gold.n_gold_right += if item.truth == Truth::Present { n_present } else { n_absent };
        }
        let people = show.n_people();
        let each = log.time_on(show.challenge).0;
        self.time = self.time.plus(Millis(each.saturating_mul(people.into())));
        // What one answer counts for is what the tally says of a log that holds one.
        let mut one = Log::new(log.header.seed);
        let answer = Answer::Choices([false; N_ITEMS]);
        one.append(Millis(0), Event::Answered { challenge: show.challenge, answer });
        let one = Tally::of(&one, corpus, Millis(0)).counts;
        let n = u32::from(people);
        self.counts.n_pieces += one.n_pieces * n;
        self.counts.n_challenges += one.n_challenges * n;
        self.counts.n_images += one.n_images * n;
    }
}

#[cfg(test)]
mod tests;
