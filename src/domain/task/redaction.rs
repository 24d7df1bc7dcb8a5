//! The redaction format: a CV, in which the words that tell who somebody is are marked.
//!
//! Name, address, age, photo, nationality and family must go, and memberships that give away an origin or a religion.
//! Of some words honest people say either: they count neither way. One CV in three checks the worker, and which is our
//! choice: how real clients check is not known.

use super::{Answer, ChallengeId, Corpus, Marks, TaskKind, typeset};
use crate::domain::drawing::Truth;
use crate::domain::rng::Rng;

/// Out of so many CVs, one checks the worker.
const GOLD_IN: u32 = 3;
/// Words marked without need that a check lets pass: where a span ends is a matter of taste.
pub const N_STRAY_ALLOWED: u32 = 3;
/// Lines of a CV: three of the person, two of the work, two of the rest.
pub const N_LINES: usize = 7;

/// One word, as it stands between two spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// With the punctuation that touches it.
    pub text: String,
    /// Present: it must go. Absent: it must stay. Disputed: honest people say either.
    pub truth: Truth,
    /// The span that it goes with, counted over the whole CV; none for a word that stays.
    pub span: Option<u16>,
}

/// A CV, line by line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cv {
    /// Its lines, of words.
    pub lines: Vec<Vec<Word>>,
}

/// What became of a CV.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Spans that must go.
    pub n_to_hide: u32,
    /// Of these, marked from end to end.
    pub n_hidden: u32,
    /// Of these, marked in part only: what is left still tells.
    pub n_partly: u32,
    /// Words marked that had to stay.
    pub n_stray: u32,
    /// Spans that honest people disagree on.
    pub n_disputed: u32,
}

/// The written parts of CVs in one language, by what their lines begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CvParts<'a> {
    /// `P`: a person, three lines.
    pub persons: Vec<&'a str>,
    /// `W`: work, two lines.
    pub works: Vec<&'a str>,
    /// `R`: the rest, two lines.
    pub rests: Vec<&'a str>,
}

impl<'a> CvParts<'a> {
    /// Reads the list. Any other line is a comment.
    pub fn from_text(text: &'a str) -> Self {
        let of = |sign: &str| {
            let lines = text.lines().filter_map(|line| line.split_once(' '));
            lines.filter(|(first, _)| *first == sign).map(|(_, rest)| rest).collect()
        };
        Self { persons: of("P"), works: of("W"), rests: of("R") }
    }
}

/// The CV of a challenge. No part comes back before all of its sort have been used.
pub fn cv(seed: u64, corpus: &Corpus, challenge: ChallengeId) -> Cv {
    let parts = CvParts::from_text(corpus.of("cvs", challenge.edition));
    let stream = TaskKind::stream(challenge.kind);
    let chosen = [&parts.persons, &parts.works, &parts.rests].into_iter().zip(1..).map(|(list, sort)| {
        // The edition is no part of the path: a change of language changes no CV.
        let place = nth(seed, &[stream, u64::MAX, sort], list.len(), challenge.index);
        list.get(place).copied().unwrap_or("")
    });
    let mut reader = Reader::default();
    Cv { lines: chosen.flat_map(|part| part.split('|')).map(|line| reader.line(line)).collect() }
}

/// Which of a list comes at a place in an order that a seed decides; 0 of an empty list.
pub(super) fn nth(seed: u64, path: &[u64], n: usize, place: u32) -> usize {
    let mut order: Vec<usize> = (0..n).collect();
    Rng::at(seed, path).shuffle(&mut order);
    order.get(place as usize % n.max(1)).copied().unwrap_or(0)
}

/// Whether a CV checks the worker.
pub fn is_gold(seed: u64, challenge: ChallengeId) -> bool {
    let (run, place) = (challenge.index / GOLD_IN, challenge.index % GOLD_IN);
    Rng::at(seed, &[TaskKind::stream(challenge.kind), u64::from(run)]).below(GOLD_IN) == place
}

impl Cv {
    /// Every word, in order.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        self.lines.iter().flatten()
    }

    /// What marks make of it. A mark twice is one mark; on a word that is not there, none.
    pub fn outcome(&self, marked: &[u16]) -> Outcome {
        let mut outcome = Outcome::default();
        // For each span: how many words it has, how many of them are marked, and whether it must go.
        let mut spans: Vec<(u32, u32, Truth)> = Vec::new();
        let mut last = None;
        for (position, word) in (0_u16..).zip(self.words()) {
            let is_marked = marked.contains(&position);
            let Some(span) = word.span else {
                outcome.n_stray += u32::from(is_marked);
                continue;
            };
            if last != Some(span) {
                spans.push((0, 0, word.truth));
                last = Some(span);
            }
            if let Some((n_words, n_marked, _)) = spans.last_mut() {
                *n_words += 1;
                *n_marked += u32::from(is_marked);
            }
        }
        for (n_words, n_marked, truth) in spans {
            outcome.n_disputed += u32::from(truth == Truth::Disputed);
            if truth == Truth::Present {
                outcome.n_to_hide += 1;
                outcome.n_hidden += u32::from(n_marked == n_words);
                outcome.n_partly += u32::from(n_marked > 0 && n_marked < n_words);
            }
        }
        outcome
    }
}

impl Outcome {
    /// Whether the CV is anonymous and still says something.
    pub fn is_right(self) -> bool {
        self.n_hidden == self.n_to_hide && self.n_stray <= N_STRAY_ALLOWED
    }
}

/// Marks a CV: one item, which checks her or which nobody had marked before.
pub fn mark(cv: &Cv, is_gold: bool, answer: &Answer) -> Marks {
    let is_right = if let Answer::Redaction(marked) = answer { cv.outcome(marked).is_right() } else { false };
    Marks {
        n_items: 1,
        n_unknown: u32::from(!is_gold),
        n_gold: u32::from(is_gold),
        n_gold_right: u32::from(is_gold && is_right),
    }
}

/// Reads lines with their spans: `{must go}`, `<disputed>`.
#[derive(Default)]
struct Reader {
    n_spans: u16,
}

impl Reader {
    fn line(&mut self, line: &str) -> Vec<Word> {
        let mut words = Vec::new();
        let mut inside = Truth::Absent;
        let mut word = Word { text: String::new(), truth: Truth::Absent, span: None };
        for sign in typeset(line.trim()).chars() {
            match sign {
                '{' | '<' => {
                    inside = if sign == '{' { Truth::Present } else { Truth::Disputed };
                    self.n_spans += 1;
                }
                '}' | '>' => inside = Truth::Absent,
                // A plain space: those that French sets before high punctuation part no words.
                ' ' => {
                    let next = Word { text: String::new(), truth: Truth::Absent, span: None };
                    words.push(std::mem::replace(&mut word, next));
                }
                other => {
                    word.text.push(other);
                    if inside != Truth::Absent {
                        (word.truth, word.span) = (inside, Some(self.n_spans - 1));
                    }
                }
            }
        }
        words.push(word);
        words.retain(|word| !word.text.is_empty());
        words
    }
}
