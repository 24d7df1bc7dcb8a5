//! Missions: gestures for a campaign, worth 1, 2 or 3 points, and a goal with a counter that tempts.
//!
//! The seed describes them: most are worth one point, urgent ones two or three, and some have a goal, such as 116 tweets.
//! What a tweet towards a goal is worth it does not say: one point, and where the counter stands when she comes, are our
//! choices.

use super::redaction::nth;
use super::{Answer, ChallengeId, Corpus, Marks, TaskKind, typeset};
use crate::domain::rng::Rng;

/// Missions beside the goal.
pub const N_MISSIONS: usize = 3;
/// The most that a counter lacks of its goal.
const MOST_LEFT: u32 = 9;
/// The least.
const FEWEST_LEFT: u32 = 5;

/// A mission that is done once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mission {
    /// What is to be done.
    pub text: String,
    /// What it is worth: 1, 2 or 3.
    pub n_points: u32,
}

/// A mission that many do together, up to a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// What is to be done, again and again.
    pub text: String,
    /// Up to here.
    pub target: u32,
    /// Where the counter stands when she comes.
    pub start: u32,
}

/// The missions of a challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    /// Done once each.
    pub missions: Vec<Mission>,
    /// Done again and again.
    pub goal: Goal,
}

/// What was done of a board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Gestures, one by one.
    pub n_gestures: u32,
    /// Their points.
    pub n_points: u32,
}

/// The written missions of one language: points, or a goal above 3, then what is to be done. Any other line is a comment.
pub fn list(text: &str) -> impl Iterator<Item = (u32, &str)> {
    text.lines().filter_map(|line| {
        let (number, text) = line.split_once(' ')?;
        let digits = number.bytes().map(|byte| u32::from(byte.wrapping_sub(b'0')));
        // Read by hand: the library's reader of numbers weighs more than all missions.
        let is_number = digits.clone().all(|digit| digit < 10);
        is_number.then(|| (digits.fold(0, |sum, digit| sum * 10 + digit), text))
    })
}

/// The board of a challenge: two missions of one point, one of two or three, and a goal.
pub fn board(seed: u64, corpus: &Corpus, challenge: ChallengeId) -> Board {
    let all: Vec<_> = list(corpus.of("missions", challenge.edition)).collect();
    let stream = TaskKind::stream(challenge.kind);
    let chosen = |least: u32, most: u32, place: u32| {
        let of_sort: Vec<_> =
            all.iter().filter(|(number, _)| (least..=most).contains(number)).copied().collect();
        let place = nth(seed, &[stream, u64::MAX, u64::from(least)], of_sort.len(), place);
        of_sort.get(place).map(|(number, text)| (*number, typeset(text)))
    };
    let first = challenge.index.wrapping_mul(2);
    let missions = [chosen(1, 1, first), chosen(2, 3, challenge.index), chosen(1, 1, first.wrapping_add(1))];
    let mut missions: Vec<_> =
        missions.into_iter().flatten().map(|(n_points, text)| Mission { text, n_points }).collect();
    let mut rng = Rng::at(seed, &[stream, u64::from(challenge.index)]);
    rng.shuffle(&mut missions);
    let (target, text) = chosen(4, u32::MAX, challenge.index).unwrap_or_default();
    let start = target.saturating_sub(n_left(seed, challenge));
    Board { missions, goal: Goal { text, target, start } }
}

/// How many presses the counter of a challenge lacks when she comes: no corpus is needed to know it.
pub fn n_left(seed: u64, challenge: ChallengeId) -> u32 {
    let path = [TaskKind::stream(challenge.kind), u64::from(challenge.index), 1];
    FEWEST_LEFT + Rng::at(seed, &path).below(MOST_LEFT - FEWEST_LEFT + 1)
}

impl Goal {
    /// How many presses the counter still takes.
    pub fn n_left(&self) -> u32 {
        self.target - self.start
    }
}

impl Board {
    /// What was done. A counter takes no press beyond its goal.
    pub fn done(&self, is_done: &[bool; N_MISSIONS], n_pressed: u16) -> Done {
        let n_pressed = u32::from(n_pressed).min(self.goal.n_left());
        let mut done = Done { n_gestures: n_pressed, n_points: n_pressed };
        for mission in self.missions.iter().zip(is_done).filter(|(_, is_done)| **is_done).map(|(one, _)| one)
        {
            done.n_gestures += 1;
            done.n_points += mission.n_points;
        }
        done
    }

    /// What an answer did; nothing, when it is of another format.
    pub fn answered(&self, answer: &Answer) -> Done {
        let Answer::Mission { done, n_pressed } = answer else { return Done::default() };
        self.done(done, *n_pressed)
    }
}

/// Marks a board: its items are the gestures made. Nothing is labelled, so nothing is gold.
pub fn mark(board: &Board, answer: &Answer) -> Marks {
    Marks { n_items: board.answered(answer).n_gestures, ..Marks::default() }
}
