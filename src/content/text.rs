//! Every sentence, as a method: generated from content/*.ftl.

use super::Language;

/// The sentences of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Which.
    pub language: Language,
}

/// A word of the glossary. Sentences mark it as `[words](key)` in content/*.ftl.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// Its key.
    pub key: &'static str,
    /// Its name.
    pub name: fn(Text) -> &'static str,
    /// What it means.
    pub means: fn(Text) -> &'static str,
    /// The message of the meaning: [`super::sources_of`] tells what it was read in.
    pub claim: &'static str,
}

/// The word of a key.
pub fn term(key: &str) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.key == key)
}

/// A part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words that stand for themselves.
    Plain(&'a str),
    /// Words that are a word of the glossary.
    Marked {
        /// As the sentence has them.
        words: &'a str,
        /// The word's key.
        key: &'a str,
    },
}

/// A sentence, parted at its marked words. The marks are those of build/terms.rs.
pub fn parts(sentence: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for piece in sentence.split('\u{e012}') {
        let (plain, marked) = piece.split_once('\u{e010}').unwrap_or((piece, ""));
        if !plain.is_empty() {
            parts.push(Part::Plain(plain));
        }
        if let Some((words, key)) = marked.split_once('\u{e011}') {
            parts.push(Part::Marked { words, key });
        }
    }
    parts
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));
include!(concat!(env!("OUT_DIR"), "/terms.rs"));
