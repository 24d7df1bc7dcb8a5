//! The transcription format: two words of old print, type both.
//!
//! One word is known and checks the worker, the other is unknown: two programs failed to read
//! it. That is how the text CAPTCHAs of the book scans are described (facts ME-02, ME-03).

use super::spelling::{self, Match};
use super::{Answer, ChallengeId, Corpus, Marks, TaskKind};
use crate::domain::rng::Rng;

/// Words in a challenge.
pub const N_WORDS: usize = 2;

/// One printed word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// As the old print has it. For the unknown word only the generator knows this.
    pub printed: &'static str,
    /// Whether it checks the worker.
    pub is_gold: bool,
}

/// The two words of a challenge. No word comes back before the whole list has been used.
pub fn pair(seed: u64, corpus: &Corpus, challenge: ChallengeId) -> [Word; N_WORDS] {
    let stream = TaskKind::stream(challenge.kind);
    let list = corpus.words_of(challenge.edition);
    let mut order: Vec<u32> = (0..list.len() as u32).collect();
    Rng::at(seed, &[stream, u64::from(challenge.edition.0)]).shuffle(&mut order);
    let is_gold_first = Rng::at(seed, &[stream, u64::from(challenge.index), 1]).chance(50);
    let word = |position: u32| {
        let place = (challenge.index.wrapping_mul(2).wrapping_add(position)) as usize;
        let index = order.get(place % order.len().max(1)).copied().unwrap_or(0);
        list.get(index as usize).unwrap_or("")
    };
    [Word { printed: word(0), is_gold: is_gold_first }, Word { printed: word(1), is_gold: !is_gold_first }]
}

/// The stream that the look of one word is drawn from.
pub fn look(seed: u64, challenge: ChallengeId, position: usize) -> Rng {
    let stream = TaskKind::stream(challenge.kind);
    Rng::at(seed, &[stream, u64::from(challenge.index), 2, position as u64])
}

/// Marks a whole pair: a control word is right when it matches, small slips forgiven.
pub fn mark(words: &[Word; N_WORDS], answer: &Answer) -> Marks {
    let n_gold = words.iter().filter(|word| word.is_gold).count() as u32;
    let n_gold_right = if let Answer::Transcription(typed) = answer {
        let is_right = |(word, typed): &(&Word, &String)| {
            word.is_gold && spelling::compare(typed, word.printed) != Match::Different
        };
        words.iter().zip(typed).filter(is_right).count() as u32
    } else {
        0
    };
    Marks { n_items: N_WORDS as u32, n_unknown: N_WORDS as u32 - n_gold, n_gold, n_gold_right }
}
