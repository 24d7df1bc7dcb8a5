//! The annex: captions, caveats, citations. They are not needed for the first task, so in the
//! browser they travel in a file of their own, and are empty until it has arrived.
//!
//! `build/annex.rs` writes the file and says its form.

use super::{Language, Text, guest};
use crate::domain::pay::{CaptionId, SourceId};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

include!(concat!(env!("OUT_DIR"), "/annex.rs"));

/// The parts of a caption in one language; an empty one is missing.
pub(super) const N_PARTS: usize = 5;

/// Where a figure was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Author, work, date.
    pub citation: &'static str,
    /// Where it can be read; empty when there is no address.
    pub address: &'static str,
}

/// How it stands with the words about figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// They are on their way.
    Awaited,
    /// They are here.
    Here,
    /// They will not come: the page says so where figures would stand.
    Missing,
}

/// The annex of the page: shared by all widgets, which speak of the same figures.
static ANNEX: OnceLock<Vec<&'static str>> = OnceLock::new();

/// Whether it was given up. Shared likewise.
static IS_GIVEN_UP: AtomicBool = AtomicBool::new(false);

/// The annex as a file.
#[cfg(not(target_family = "wasm"))]
pub fn file() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/annex.txt"))
}

/// Takes the annex that has arrived. False when it is not the one that belongs to this build, or is
/// damaged: then it is given up.
pub fn deliver(text: String) -> bool {
    let is_ours = is_whole(&text);
    if is_ours && ANNEX.get().is_none() {
        // Kept as long as the page, like a style sheet: every widget and every rendering points to it.
        let _ = ANNEX.set(Box::leak(text.into_boxed_str()).lines().collect());
    }
    if !is_ours {
        give_up();
    }
    is_ours
}

/// Stops waiting for the annex: captions stay empty, and the page says so.
pub fn give_up() {
    IS_GIVEN_UP.store(true, Ordering::Relaxed);
}

/// How it stands with the words about figures.
pub fn state() -> State {
    if !lines().is_empty() {
        State::Here
    } else if IS_GIVEN_UP.load(Ordering::Relaxed) {
        State::Missing
    } else {
        State::Awaited
    }
}

impl Text {
    /// What is paid, done or assumed.
    pub fn what(self, caption: CaptionId) -> &'static str {
        self.part(caption, 0)
    }

    /// Where.
    pub fn place(self, caption: CaptionId) -> &'static str {
        self.part(caption, 1)
    }

    /// What to know before believing it.
    pub fn note(self, caption: CaptionId) -> Option<&'static str> {
        Some(self.part(caption, 2)).filter(|note| !note.is_empty())
    }

    /// What contradicts it.
    pub fn against(self, caption: CaptionId) -> Option<&'static str> {
        Some(self.part(caption, 3)).filter(|against| !against.is_empty())
    }

    /// The pay in words, where the source gives no figure.
    pub fn printed(self, caption: CaptionId) -> &'static str {
        self.part(caption, 4)
    }

    fn part(self, caption: CaptionId, part: usize) -> &'static str {
        let language = match self.language {
            Language::French => 0,
            Language::English => 1,
        };
        let place = 1 + (usize::from(caption.0) * 2 + language) * N_PARTS + part;
        match usize::from(caption.0).checked_sub(N_CAPTIONS) {
            None => line(place),
            Some(beyond) => guest::part(beyond, self.language, part),
        }
    }
}

/// What a source is, and where; an author's too. Ours are empty until the annex is here.
pub fn source(id: SourceId) -> Source {
    if let Some(beyond) = usize::from(id.0).checked_sub(N_SOURCES) {
        return guest::source(beyond);
    }
    let place = 1 + N_CAPTIONS * 2 * N_PARTS + usize::from(id.0) * 2;
    Source { citation: line(place), address: line(place + 1) }
}

fn line(place: usize) -> &'static str {
    lines().get(place).copied().unwrap_or("")
}

fn lines() -> &'static [&'static str] {
    #[cfg(not(target_family = "wasm"))]
    return ANNEX.get_or_init(|| file().lines().collect());
    #[cfg(target_family = "wasm")]
    return ANNEX.get().map_or(&[], Vec::as_slice);
}

fn is_whole(text: &str) -> bool {
    let n_lines = 1 + N_CAPTIONS * 2 * N_PARTS + N_SOURCES * 2;
    // The last line may be empty, and then `lines` does not count it.
    let n_found = text.split('\n').count();
    text.split('\n').next() == Some(STAMP) && n_found == n_lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_annex_of_this_build_is_taken_and_no_other() {
        assert!(is_whole(file()));
        assert!(!is_whole(""));
        assert!(!is_whole(&file().replacen("annex ", "annex 0", 1)));
        assert!(!is_whole(file().trim_end().rsplit_once('\n').map_or("", |(most, _)| most)));
    }

    #[test]
    fn what_is_not_there_is_empty() {
        let words = Text { language: Language::French };
        assert_eq!(words.what(CaptionId(u16::MAX)), "");
        assert_eq!(words.note(CaptionId(u16::MAX)), None);
        assert_eq!(source(SourceId(u16::MAX)), Source::default());
    }
}
