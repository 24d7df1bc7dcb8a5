//! The class board: what many shares add up to. Nobody stands on it.
//!
//! Readers of one kind of task are a group. A group, a tile or a bin of fewer than [`MIN_GROUP`] people is left out of
//! every number, the totals included: else who subtracts would find it.

use super::contribution::{Contribution, Slot};
use super::distribution::{Bin, distribution};
use super::merge::Classroom;
use crate::domain::agreement::{Category, Undefined, krippendorff_alpha, percent_agreement};
use crate::domain::log::{Event, Log, Millis};
use crate::domain::tally::{Counts, Tally};
use crate::domain::task::batch::{Check, Item, N_ITEMS, check, plan};
use crate::domain::task::{Answer, ChallengeId, Corpus, Edition, TaskKind};

/// The fewest people that are counted together (C1 of the requirements: sub-groups under five are not shown).
pub const MIN_GROUP: u32 = 5;
/// Seconds of a step in the distribution of time worked.
pub const SECONDS_A_STEP: u32 = 30;
/// Percent of a step in the distribution of accuracy.
pub const PERCENT_A_STEP: u32 = 10;

/// What most of a class said of a tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Majority {
    /// That the thing asked for is there.
    Ticked,
    /// That it is not.
    Left,
    /// As many said so as said no.
    Even,
}

/// A tile, or a post, that enough people labelled with no machine before them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tile {
    /// Its batch, from 0.
    pub batch: u32,
    /// Its place in the batch, from 0.
    pub position: usize,
    /// What its generator knows.
    pub item: Item,
    /// How many ticked it.
    pub n_ticked: u32,
    /// How many left it.
    pub n_left: u32,
    /// The share of all pairs of people who said the same, from 0 to 1.
    pub agreement: f64,
}

/// A group: those who began with the same kind of task.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupBoard {
    /// Which kind.
    pub kind: TaskKind,
    /// People.
    pub n_people: u32,
    /// What they made of this kind: what rates may multiply.
    pub counts: Counts,
    /// Labels of this kind whose answer nobody had: what they produced.
    pub n_produced: u32,
    /// Answers to other kinds of tasks, which the codes do not tell apart.
    pub n_other: u32,
    /// Refusals.
    pub n_refused: u32,
    /// Somebody's count was more than a code has room for: the sums are at least so much.
    pub is_capped: bool,
    /// Time worked, everybody's together.
    pub worked: Millis,
    /// Gold items in the batches that the codes carry; none when fewer than [`MIN_GROUP`] people answered any.
    pub n_gold: u32,
    /// Of these, labelled right.
    pub n_gold_right: u32,
    /// The tiles, those that split the group first.
    pub tiles: Vec<Tile>,
    /// Tiles that somebody labelled and too few to be shown.
    pub n_tiles_apart: u32,
    /// Percent agreement over the tiles shown, as a share.
    pub agreement: Result<f64, Undefined>,
    /// How much of it is more than chance: Krippendorff's alpha.
    pub alpha: Result<f64, Undefined>,
    /// Seconds worked.
    pub seconds: Vec<Bin>,
    /// Percent of gold items labelled right.
    pub accuracies: Vec<Bin>,
}

/// The board of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// Codes that count.
    pub n_people: u32,
    /// Those of them who stand in a group too small to be shown, and in no other number.
    pub n_apart: u32,
    /// The groups, in the order of the counter.
    pub groups: Vec<GroupBoard>,
}

impl Board {
    /// Adds a class up.
    pub fn of(classroom: &Classroom, corpus: &Corpus) -> Self {
        let all: Vec<(TaskKind, Contribution)> = classroom.contributions().collect();
        let mut board = Self { n_people: all.len() as u32, n_apart: 0, groups: Vec::new() };
        for kind in TaskKind::ALL {
            let people: Vec<Contribution> =
                all.iter().filter(|(of, _)| *of == kind).map(|(_, contribution)| *contribution).collect();
            if people.len() >= MIN_GROUP as usize {
                board.groups.push(group(classroom.header.seed, corpus, kind, &people));
            } else {
                board.n_apart += people.len() as u32;
            }
        }
        board
    }

    /// What all groups made, for the rates that may multiply it.
    pub fn counts(&self) -> Counts {
        let mut sum = Counts::default();
        for Counts { n_pieces, n_challenges, n_words, n_images, n_gestures, .. } in
            self.groups.iter().map(|group| group.counts)
        {
            sum.n_pieces += n_pieces;
            sum.n_challenges += n_challenges;
            sum.n_words += n_words;
            sum.n_images += n_images;
            sum.n_gestures += n_gestures;
        }
        sum
    }

    /// A number of each group, added up.
    pub fn total(&self, of: impl Fn(&GroupBoard) -> u32) -> u32 {
        self.groups.iter().map(of).sum()
    }

    /// Time worked, everybody's together.
    pub fn worked(&self) -> Millis {
        self.groups.iter().fold(Millis(0), |sum, group| sum.plus(group.worked))
    }
}

fn group(seed: u64, corpus: &Corpus, kind: TaskKind, people: &[Contribution]) -> GroupBoard {
    let sum = |of: fn(&Contribution) -> u8| people.iter().map(|one| u32::from(of(one))).sum::<u32>();
    let n_answered = sum(|one| one.n_answered);
    let single = single(seed, corpus, kind);
    let marks: Vec<(u32, u32)> = people.iter().map(|one| gold(seed, kind, one)).collect();
    let percents: Vec<u32> =
        marks.iter().filter(|(n_gold, _)| *n_gold > 0).map(|(n_gold, right)| right * 100 / n_gold).collect();
    let has_enough_gold = percents.len() >= MIN_GROUP as usize;
    let sum_of_gold =
        |of: fn(&(u32, u32)) -> u32| if has_enough_gold { marks.iter().map(of).sum() } else { 0 };
    let seconds: Vec<u32> = people.iter().map(|one| (one.worked.millis().0 / 1000) as u32).collect();
    let Split { tiles, items, n_tiles_apart } = split(seed, kind, people);
    GroupBoard {
        kind,
        n_people: people.len() as u32,
        counts: times(single.counts, n_answered),
        n_produced: single.marks.n_unknown * n_answered,
        n_other: sum(|one| one.n_other),
        n_refused: sum(|one| one.n_refused),
        is_capped: people.iter().any(Contribution::is_capped),
        worked: people.iter().fold(Millis(0), |sum, one| sum.plus(one.worked.millis())),
        n_gold: sum_of_gold(|(n_gold, _)| *n_gold),
        n_gold_right: sum_of_gold(|(_, n_right)| *n_right),
        tiles,
        n_tiles_apart,
        agreement: percent_agreement(&items),
        alpha: krippendorff_alpha(&items),
        seconds: distribution(&seconds, SECONDS_A_STEP),
        accuracies: distribution(&percents, PERCENT_A_STEP),
    }
}

/// What one answer of a kind counts for: the tally of a log that holds one, so that nothing is counted by two rules.
fn single(seed: u64, corpus: &Corpus, kind: TaskKind) -> Tally {
    let mut log = Log::new(seed);
    let answer = Answer::Choices([false; N_ITEMS]);
    log.append(Millis(0), Event::Answered { challenge: batch_id(kind, 0), answer });
    Tally::of(&log, corpus, Millis(0))
}

fn times(one: Counts, n: u32) -> Counts {
    Counts {
        n_pieces: one.n_pieces * n,
        n_challenges: one.n_challenges * n,
        n_words: one.n_words * n,
        n_images: one.n_images * n,
        n_gestures: one.n_gestures * n,
        ..Counts::default()
    }
}

/// Batches hold the same situations in every language: any edition will do.
fn batch_id(kind: TaskKind, index: u32) -> ChallengeId {
    ChallengeId { kind, edition: Edition(0), index }
}

/// Gold items of somebody's batches, and how many of them she labelled right.
fn gold(seed: u64, kind: TaskKind, one: &Contribution) -> (u32, u32) {
    let (mut n_gold, mut n_right) = (0, 0);
    for (index, slot) in one.batches.iter().enumerate() {
        let Slot::Labelled { ticked, .. } = slot else { continue };
        for (item, is_ticked) in plan(seed, batch_id(kind, index as u32)).into_iter().zip(ticked) {
            let found = check(item, *is_ticked);
            n_gold += u32::from(found != Check::NotChecked);
            n_right += u32::from(found == Check::Right);
        }
    }
    (n_gold, n_right)
}

/// The tiles of a group, and what each person said of each.
struct Split {
    tiles: Vec<Tile>,
    items: Vec<Vec<Option<Category>>>,
    n_tiles_apart: u32,
}

fn split(seed: u64, kind: TaskKind, people: &[Contribution]) -> Split {
    let mut split = Split { tiles: Vec::new(), items: Vec::new(), n_tiles_apart: 0 };
    for batch in 0..super::N_BATCHES {
        for (position, item) in plan(seed, batch_id(kind, batch as u32)).into_iter().enumerate() {
            let labels: Vec<Option<Category>> =
                people.iter().map(|one| own_label(one, batch, position)).collect();
            let n_of = |label| labels.iter().filter(|said| **said == Some(label)).count() as u32;
            let (n_ticked, n_left) = (n_of(1), n_of(0));
            if n_ticked + n_left < MIN_GROUP {
                split.n_tiles_apart += u32::from(n_ticked + n_left > 0);
                continue;
            }
            let agreement = percent_agreement(&[&labels]).unwrap_or(1.0);
            let tile = Tile { batch: batch as u32, position, item, n_ticked, n_left, agreement };
            // The library's sort would weigh more than these few tiles.
            let place = split.tiles.iter().position(|other| other.agreement > agreement);
            split.tiles.insert(place.unwrap_or(split.tiles.len()), tile);
            split.items.push(labels);
        }
    }
    split
}

/// What somebody said of an item by herself. What a machine had said first is no second opinion.
fn own_label(one: &Contribution, batch: usize, position: usize) -> Option<Category> {
    match one.batches.get(batch)? {
        Slot::Labelled { ticked, is_filled: false } => {
            ticked.get(position).map(|is_ticked| (*is_ticked).into())
        }
        Slot::Labelled { is_filled: true, .. } | Slot::NotReached | Slot::Refused => None,
    }
}

impl Tile {
    /// What most people said.
    pub fn majority(&self) -> Majority {
        match self.n_ticked.cmp(&self.n_left) {
            std::cmp::Ordering::Greater => Majority::Ticked,
            std::cmp::Ordering::Less => Majority::Left,
            std::cmp::Ordering::Equal => Majority::Even,
        }
    }

    /// Whether anybody differed from anybody.
    pub fn is_split(&self) -> bool {
        self.n_ticked > 0 && self.n_left > 0
    }
}
