//! The truth of a scanned word: a vote of machines and people, until one spelling has enough points.
//!
//! Charter: the points and the threshold are a figure about the world (facts ME-04) and are received
//! as a [`VoteRule`]. A state is a function of the readings alone, in whatever order they came.
//! Readers other than her are simulated, from the seed ([`simulation`]).

pub mod simulation;

use super::spelling::{self, Match, Slip};

/// What readings are worth. Counted in tenths of a point, so that half points are whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoteRule {
    /// One machine's reading.
    pub machine_tenths: u16,
    /// One person's reading.
    pub person_tenths: u16,
    /// What a spelling needs to be taken for the word.
    pub accepted_at_tenths: u16,
}

/// Who read the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// A program.
    Machine,
    /// Somebody.
    Person,
}

/// What one reader made of the word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Who read it.
    pub reader: Reader,
    /// As typed or printed.
    pub text: String,
}

/// What one spelling has for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// The spelling that most of its readers used, sign for sign.
    pub spelling: String,
    /// Its points, in tenths.
    pub tenths: u32,
    /// Machines that read it so.
    pub n_machines: u32,
    /// People who read it so.
    pub n_people: u32,
}

/// Where a word stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordState {
    /// Not enough points for anything yet.
    Unknown,
    /// People read it differently and no spelling, or more than one, has enough points.
    Contradictory,
    /// One spelling has enough points: this is now what the book says.
    Accepted(String),
    /// It now checks other people (facts ME-05).
    Control(String),
}

impl WordState {
    /// Puts an accepted word to use as a control; any other stays where it stands.
    #[must_use]
    pub fn recycled(self) -> Self {
        match self {
            Self::Accepted(spelling) => Self::Control(spelling),
            Self::Unknown | Self::Contradictory | Self::Control(_) => self,
        }
    }

    /// What the word is taken for, once it is.
    pub fn spelling(&self) -> Option<&str> {
        match self {
            Self::Accepted(spelling) | Self::Control(spelling) => Some(spelling),
            Self::Unknown | Self::Contradictory => None,
        }
    }

    /// Whether somebody who types this passes; none while the word checks nobody. As for every
    /// control, all small slips are forgiven.
    pub fn checks(&self, typed: &str) -> Option<bool> {
        match self {
            Self::Control(spelling) => Some(spelling::compare(typed, spelling) != Match::Different),
            Self::Unknown | Self::Contradictory | Self::Accepted(_) => None,
        }
    }
}

/// Whether two readings are votes for the same word. What a keyboard lacks is forgiven; a sign taken
/// for another of the same shape is not: that is what the vote is about.
pub fn is_same_word(one: &str, other: &str) -> bool {
    match spelling::compare(one, other) {
        Match::Exact => true,
        Match::Forgiven(slips) => !slips.contains(Slip::LookAlike),
        Match::Different => false,
    }
}

/// The points of each spelling, most points first. Blank readings and pasted pages do not vote.
pub fn support(rule: VoteRule, readings: &[Reading]) -> Vec<Support> {
    let mut words: Vec<Vec<Support>> = Vec::new();
    for reading in readings {
        let text = reading.text.trim();
        // What is not the same as itself is too long to be compared.
        if text.is_empty() || !is_same_word(text, text) {
            continue;
        }
        let is_this = |word: &&mut Vec<Support>| word.iter().any(|one| is_same_word(&one.spelling, text));
        match words.iter_mut().find(is_this) {
            Some(word) => add(rule, word, reading.reader, text),
            None => {
                let mut word = Vec::new();
                add(rule, &mut word, reading.reader, text);
                words.push(word);
            }
        }
    }
    // A handful of spellings: the library's sort would weigh more than the whole vote.
    let mut found: Vec<Support> = Vec::new();
    for word in words.into_iter().map(merged) {
        let place = found.iter().position(|one| rank(one) < rank(&word)).unwrap_or(found.len());
        found.insert(place, word);
    }
    found
}

/// Where a word stands after these readings.
pub fn state(rule: VoteRule, readings: &[Reading]) -> WordState {
    let found = support(rule, readings);
    let mut accepted = found.iter().filter(|one| one.tenths >= u32::from(rule.accepted_at_tenths));
    let n_read_by_people = found.iter().filter(|one| one.n_people > 0).count();
    match (accepted.next(), accepted.next()) {
        (Some(only), None) => WordState::Accepted(only.spelling.clone()),
        (Some(_), Some(_)) => WordState::Contradictory,
        (None, _) if n_read_by_people > 1 => WordState::Contradictory,
        (None, _) => WordState::Unknown,
    }
}

/// Adds one reading to the ways in which a word was spelled.
fn add(rule: VoteRule, word: &mut Vec<Support>, reader: Reader, text: &str) {
    let (tenths, n_machines, n_people) = match reader {
        Reader::Machine => (rule.machine_tenths, 1, 0),
        Reader::Person => (rule.person_tenths, 0, 1),
    };
    let more = Support { spelling: text.to_owned(), tenths: u32::from(tenths), n_machines, n_people };
    match word.iter_mut().find(|one| one.spelling == text) {
        Some(one) => *one = sum(one, more),
        None => word.push(more),
    }
}

/// One word, whose spelling is the one with most for it.
fn merged(ways: Vec<Support>) -> Support {
    let spelling = ways.iter().max_by(|one, other| rank(one).cmp(&rank(other)));
    let spelling = spelling.map(|one| one.spelling.clone()).unwrap_or_default();
    let nothing = Support { spelling, tenths: 0, n_machines: 0, n_people: 0 };
    ways.into_iter().fold(nothing, |total, one| sum(&total, one))
}

fn sum(one: &Support, other: Support) -> Support {
    Support {
        spelling: one.spelling.clone(),
        tenths: one.tenths + other.tenths,
        n_machines: one.n_machines + other.n_machines,
        n_people: one.n_people + other.n_people,
    }
}

/// Points first, then people; at a tie the last in the order of signs, where an accented letter
/// comes after the plain one: accents are lost by haste more often than they are added.
fn rank(one: &Support) -> (u32, u32, &str) {
    (one.tenths, one.n_people, &one.spelling)
}

#[cfg(test)]
mod tests;
