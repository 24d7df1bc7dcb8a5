//! The sorts of work: what an item is, what a label is, and which items are gold.
//!
//! Charter: one file a format. A challenge is rebuilt from (kind, seed, index, edition) and
//! never stored. Adding a kind is adding a variant: the compiler lists what is missing.

pub mod batch;
pub mod choice;
pub mod spelling;
pub mod tiles;
pub mod transcription;
pub mod votes;

use crate::extent::IS_WHOLE;
use serde::{Deserialize, Serialize};

/// A sort of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// Nine street scenes: which ones hold a road sign?
    RoadSigns,
    /// Two words of old print: type them.
    ScannedWord,
    /// Nine short posts: which ones break the house rule?
    FlagPost,
}

impl TaskKind {
    /// Every kind, in the order of the counter.
    pub const ALL: [Self; 3] = [Self::RoadSigns, Self::ScannedWord, Self::FlagPost];

    /// The name used in options and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::RoadSigns => "road-signs",
            Self::ScannedWord => "scanned-word",
            Self::FlagPost => "flag-post",
        }
    }

    /// A number of its own for random streams; never reused.
    pub(in crate::domain) fn stream(self) -> u64 {
        match self {
            Self::RoadSigns => 1,
            Self::ScannedWord => 2,
            Self::FlagPost => 3,
        }
    }
}

/// Which of the parallel corpora an item was taken from: texts exist in several languages, and
/// a word shown in French stays that word when the reader changes the language around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Edition(pub u8);

/// The authored items that the text kinds draw from, one entry an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Corpus {
    /// Words of old print, one a line; lines beginning with `#` are comments.
    pub words: [&'static str; 2],
    /// Posts with their truth, one a line, in the form that [`choice::PostList`] reads.
    pub posts: [&'static str; 2],
}

impl Corpus {
    /// The words of an edition; an unknown edition falls back on the first.
    pub fn words_of(&self, edition: Edition) -> spelling::WordList<'static> {
        spelling::WordList::from_text(of_edition(self.words, edition))
    }

    /// The posts of an edition; an unknown edition falls back on the first.
    pub fn posts_of(&self, edition: Edition) -> choice::PostList<'static> {
        choice::PostList::from_text(of_edition(self.posts, edition))
    }
}

fn of_edition([first, second]: [&'static str; 2], edition: Edition) -> &'static str {
    if edition == Edition(1) { second } else { first }
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
    match challenge.kind {
        TaskKind::ScannedWord if !IS_WHOLE => Marks::default(),
        TaskKind::RoadSigns | TaskKind::FlagPost => batch::mark(&batch::plan(seed, challenge), answer),
        TaskKind::ScannedWord => transcription::mark(&transcription::pair(seed, corpus, challenge), answer),
    }
}
