//! The sorts of work: what an item is, what a label is, and which items are gold.
//!
//! Charter: one file a format. A challenge is rebuilt from (kind, seed, index, edition) and
//! never stored. Adding a kind is adding a row to [`kind`]; adding a format, a variant: the
//! compiler lists what is missing.

pub mod batch;
pub mod choice;
pub mod dispatch;
pub mod gesture;
pub mod kind;
pub mod mission;
pub mod redaction;
pub mod spelling;
pub mod tiles;
pub mod transcription;
pub mod votes;

pub use kind::{Counted, Format, TaskKind};

use crate::extent::IS_WHOLE;
use choice::typeset;
use serde::{Deserialize, Serialize};

/// Which of the parallel corpora an item was taken from: texts exist in several languages, and
/// a word shown in French stays that word when the reader changes the language around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Edition(pub u8);

/// The authored items that the text kinds draw from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Corpus {
    /// A list and its texts, one an edition; how a text is read is told by the format that reads it.
    pub lists: [(&'static str, [&'static str; 2]); N_LISTS],
}

/// How many lists a corpus has.
pub const N_LISTS: usize = 6;

impl Corpus {
    /// No list at all: what draws its items needs none.
    pub const EMPTY: Self = Self { lists: [("", [""; 2]); N_LISTS] };

    /// The text of a list in an edition; an unknown edition falls back on the first.
    pub fn of(&self, list: &str, edition: Edition) -> &'static str {
        let found = self.lists.iter().find(|(name, _)| *name == list);
        found.map_or("", |(_, [first, second])| if edition == Edition(1) { second } else { first })
    }

    /// The words of an edition: old print, one a line.
    pub fn words_of(&self, edition: Edition) -> spelling::WordList<'static> {
        spelling::WordList::from_text(self.of("words", edition))
    }

    /// The posts of an edition, with their truth.
    pub fn posts_of(&self, edition: Edition) -> choice::PostList<'static> {
        choice::PostList::from_text(self.of("posts", edition))
    }
}

/// One submission asked of a worker: a grid, a pair of words, nine posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ChallengeId {
    /// What sort of work.
    pub kind: TaskKind,
    /// From which corpus.
    pub edition: Edition,
    /// The how-manieth of its kind in this session, from 0.
    pub index: u32,
}

/// What a worker submits for a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// For each item of a batch, whether it was ticked.
    Choices([bool; batch::N_ITEMS]),
    /// What was typed for each word.
    Transcription([String; transcription::N_WORDS]),
    /// Which words of a CV are marked, by their places; in no order that means anything.
    Redaction(Vec<u16>),
    /// For each alert, the option chosen, from 0; none where none was.
    Dispatch([Option<u8>; dispatch::N_ALERTS]),
    /// For each post, the gestures made.
    Gestures([[bool; gesture::N_GESTURES]; gesture::N_POSTS]),
    /// What was done of a board of missions.
    Mission {
        /// For each mission, whether it was done.
        done: [bool; mission::N_MISSIONS],
        /// How often the goal was pressed.
        n_pressed: u16,
    },
}

/// How one submitted challenge stands: counted by items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Items in the challenge.
    pub n_items: u32,
    /// Items whose answer nobody had: what she produced.
    pub n_unknown: u32,
    /// Items that checked her.
    pub n_gold: u32,
    /// Gold items that she labelled right.
    pub n_gold_right: u32,
}

/// Marks a submission against what its generator knows. A label of another format than the
/// challenge's (a damaged record) counts as no gold item right.
pub fn mark(seed: u64, corpus: &Corpus, challenge: ChallengeId, answer: &Answer) -> Marks {
    match challenge.kind.format() {
        format if !IS_WHOLE && !format.is_in_opening() => Marks::default(),
        Format::Tiles | Format::Choice => batch::mark(&batch::plan(seed, challenge), answer),
        Format::Transcription => transcription::mark(&transcription::pair(seed, corpus, challenge), answer),
        Format::Redaction => {
            let is_gold = redaction::is_gold(seed, challenge);
            redaction::mark(&redaction::cv(seed, corpus, challenge), is_gold, answer)
        }
        Format::Dispatch => dispatch::mark(&dispatch::alerts(seed, corpus, challenge), answer),
        Format::Gesture => gesture::mark(&gesture::posts(seed, corpus, challenge), answer),
        Format::Mission => mission::mark(&mission::board(seed, corpus, challenge), answer),
    }
}

/// The points of a submission: those of its missions, else one, whatever it was.
pub fn points(seed: u64, corpus: &Corpus, challenge: ChallengeId, answer: &Answer) -> u32 {
    match challenge.kind.format() {
        Format::Mission if IS_WHOLE => mission::board(seed, corpus, challenge).answered(answer).n_points,
        Format::Tiles
        | Format::Transcription
        | Format::Choice
        | Format::Redaction
        | Format::Dispatch
        | Format::Gesture
        | Format::Mission => 1,
    }
}
