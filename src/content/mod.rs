//! What we say: the typed face of the files in /content.
//!
//! Charter: domain only; no browser, no components. Sentences and figures are parsed at build
//! (build.rs); a missing one does not compile.

pub mod annex;
mod evidence;
pub mod guest;
pub mod numbers;
mod reading;
mod text;

pub use annex::{Source, corpus, source};
pub use evidence::{
    AssumedValue, AssumptionUnit, assumed, assumed_cents, assumed_count, assumed_source, assumed_thousandths,
    evidence, named_rate, sources_of,
};
pub use guest::{Guest, evidence_with};
pub use reading::{READINGS, Reading, reading_seconds};
pub use text::{Part, TERMS, Term, Text, parts, term};

use crate::domain::task::Edition;

/// A language that the widget speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// French.
    French,
    /// English.
    English,
}

impl Language {
    /// Every language, the seed's first.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// The tag for `lang` attributes.
    pub fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// The language of a tag, whatever its region: "fr-CH" is French.
    pub fn tagged(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::French => Self::English,
            Self::English => Self::French,
        }
    }

    /// The language of a corpus; that of an unknown edition is the first one's.
    pub fn of_edition(edition: Edition) -> Self {
        if edition == Self::English.edition() { Self::English } else { Self::French }
    }

    /// The corpus whose texts are in this language.
    pub fn edition(self) -> Edition {
        match self {
            Self::French => Edition(0),
            Self::English => Edition(1),
        }
    }
}
