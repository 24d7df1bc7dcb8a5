//! The dispatch format: alerts of a delivery back office, each with a rule and its options; one option is chosen.
//!
//! Of an alert whose rule decides, one option is right. Of others two or three can be defended, and none is called wrong:
//! they never check anybody. The rules are ours.

use super::redaction::nth;
use super::{Answer, ChallengeId, Corpus, Marks, TaskKind, typeset};
use crate::domain::rng::Rng;

/// Alerts in a challenge: one that checks the worker, one whose rule decides, one on which honest people disagree.
pub const N_ALERTS: usize = 3;
/// Options of each alert.
pub const N_OPTIONS: usize = 4;

/// An alert as it stands in front of her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// What happened.
    pub text: String,
    /// What the house says is to be done.
    pub rule: String,
    /// What can be done.
    pub options: Vec<String>,
    /// For each option, whether it can be defended.
    pub is_defensible: [bool; N_OPTIONS],
    /// Whether it checks the worker.
    pub is_gold: bool,
}

impl Alert {
    /// The one right option; none where several can be defended.
    pub fn right(&self) -> Option<usize> {
        let mut right = (0..N_OPTIONS).filter(|at| self.is_defensible.get(*at) == Some(&true));
        right.next().filter(|_| right.next().is_none())
    }
}

/// One written alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The letter of its sort.
    pub sort: &'a str,
    /// Which options can be defended.
    pub is_defensible: [bool; N_OPTIONS],
    /// What happened.
    pub text: &'a str,
}

/// The written alerts of one language, and what may be done about each sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertList<'a> {
    /// `A: rule | option | …`
    pub sorts: Vec<(&'a str, Vec<&'a str>)>,
    /// `A2 text`: the second option is right; `A13 text`: the first and the third can be defended.
    pub entries: Vec<Entry<'a>>,
}

impl<'a> AlertList<'a> {
    /// Reads the list. Any other line is a comment.
    pub fn from_text(text: &'a str) -> Self {
        let mut list = Self { sorts: Vec::new(), entries: Vec::new() };
        for (head, rest) in text.lines().filter_map(|line| line.split_once(' ')) {
            let Some((sort, marks)) = head.split_at_checked(1) else { continue };
            let digits = marks.bytes().map(|byte| usize::from(byte.wrapping_sub(b'1')));
            if marks == ":" {
                list.sorts.push((sort, rest.split('|').map(str::trim).collect()));
            } else if !marks.is_empty() && digits.clone().all(|digit| digit < N_OPTIONS) {
                let mut is_defensible = [false; N_OPTIONS];
                for digit in digits {
                    if let Some(is) = is_defensible.get_mut(digit) {
                        *is = true;
                    }
                }
                list.entries.push(Entry { sort, is_defensible, text: rest });
            }
        }
        list
    }

    /// The rule and the options of a sort.
    fn sort(&self, letter: &str) -> &[&'a str] {
        self.sorts.iter().find(|(sort, _)| *sort == letter).map_or(&[], |(_, texts)| texts)
    }
}

impl Entry<'_> {
    /// Whether its rule decides.
    pub fn is_clear(&self) -> bool {
        self.is_defensible.iter().filter(|is| **is).count() == 1
    }
}

/// The alerts of a challenge. None comes back before all of its sort have been used, and both editions tell the same
/// alert in the same place.
pub fn alerts(seed: u64, corpus: &Corpus, challenge: ChallengeId) -> Vec<Alert> {
    let list = AlertList::from_text(corpus.of("alerts", challenge.edition));
    let stream = TaskKind::stream(challenge.kind);
    let chosen = |is_clear: bool, place: u32, is_gold: bool| {
        let of_sort: Vec<_> = list.entries.iter().filter(|entry| entry.is_clear() == is_clear).collect();
        let place = nth(seed, &[stream, u64::MAX, u64::from(is_clear)], of_sort.len(), place);
        let entry = of_sort.get(place)?;
        let mut texts = list.sort(entry.sort).iter().map(|text| typeset(text));
        Some(Alert {
            text: typeset(entry.text),
            rule: texts.next().unwrap_or_default(),
            options: texts.collect(),
            is_defensible: entry.is_defensible,
            is_gold,
        })
    };
    let first = challenge.index.wrapping_mul(2);
    let mut alerts: Vec<Alert> = [
        chosen(true, first, true),
        chosen(true, first.wrapping_add(1), false),
        chosen(false, challenge.index, false),
    ]
    .into_iter()
    .flatten()
    .collect();
    Rng::at(seed, &[stream, u64::from(challenge.index)]).shuffle(&mut alerts);
    alerts
}

/// Marks a challenge: of its alerts one checks her, and of the others nobody had her answer.
pub fn mark(alerts: &[Alert], answer: &Answer) -> Marks {
    let chosen = if let Answer::Dispatch(chosen) = answer { chosen } else { &[None; N_ALERTS] };
    let is_right = |(alert, chosen): &(&Alert, &Option<u8>)| {
        alert.is_gold && chosen.is_some() && chosen.map(usize::from) == alert.right()
    };
    let n_gold_right = alerts.iter().zip(chosen).filter(is_right).count() as u32;
    let n_gold = alerts.iter().filter(|alert| alert.is_gold).count() as u32;
    Marks { n_items: alerts.len() as u32, n_unknown: alerts.len() as u32 - n_gold, n_gold, n_gold_right }
}
