//! Every sentence, as a method: generated from content/*.ftl.

use super::Language;

/// The sentences of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Which.
    pub language: Language,
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));
