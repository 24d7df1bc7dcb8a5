//! The annex: the words that are not needed for the first task. Sentences of later scenes,
//! captions, caveats, citations. In the browser they travel in a file of their own, and are empty
//! until it has arrived.
//!
//! `build/annex.rs` writes the file and says its form.

use super::{Language, Text};
use crate::domain::pay::{CaptionId, SourceId};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

include!(concat!(env!("OUT_DIR"), "/annex.rs"));

/// The parts of a caption in one language; an empty one is missing.
const N_PARTS: usize = 5;

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
        if usize::from(caption.0) < N_CAPTIONS { line(place) } else { "" }
    }
}

/// What a source is, and where. Empty until the annex is here.
pub fn source(id: SourceId) -> Source {
    let place = 1 + N_CAPTIONS * 2 * N_PARTS + usize::from(id.0) * 2;
    Source { citation: line(place), address: line(place + 1) }
}

/// What fills a blank of a sentence.
#[derive(Clone, Copy)]
pub(crate) enum Filling<'a> {
    /// Words, as they are.
    Words(&'a str),
    /// A number, printed as the language prints it; it may also choose between texts.
    Number(u64),
}

/// A late sentence without blanks.
pub(crate) fn sentence(words: Text, place: usize) -> &'static str {
    const BEFORE: usize = 1 + N_CAPTIONS * 2 * N_PARTS + N_SOURCES * 2;
    let language = match words.language {
        Language::French => 0,
        Language::English => 1,
    };
    line(BEFORE + place * 2 + language)
}

/// A late sentence with its blanks filled, in the order of their names.
#[inline(never)]
pub(crate) fn filled(words: Text, place: usize, fillings: &[Filling<'_>]) -> String {
    let mut filler = Filler { words, fillings, out: String::new() };
    filler.read(&mut sentence(words, place).chars(), true);
    filler.out
}

/// Reads the marks that `build/annex.rs` writes into sentences.
struct Filler<'a> {
    words: Text,
    fillings: &'a [Filling<'a>],
    out: String,
}

impl<'a> Filler<'a> {
    /// Writes what follows, or only reads over it, up to the end of the text or of a case; returns
    /// the mark that ended it.
    fn read(&mut self, text: &mut std::str::Chars<'_>, is_said: bool) -> Option<char> {
        loop {
            match text.next()? {
                '\u{e000}' => {
                    let filling = self.filling(text);
                    if is_said {
                        self.fill(filling);
                    }
                }
                '\u{e001}' => self.choose(text, is_said),
                end @ ('\u{e002}' | '\u{e004}') => return Some(end),
                other if is_said => self.out.push(other),
                _ => {}
            }
        }
    }

    /// Reads all cases of a choice and says the first that holds.
    fn choose(&mut self, text: &mut std::str::Chars<'_>, is_said: bool) {
        let number = match self.filling(text) {
            Some(Filling::Number(number)) => number,
            Some(Filling::Words(_)) | None => 0,
        };
        let mut is_chosen = false;
        let mut mark = text.next();
        while mark == Some('\u{e002}') {
            let holds = !is_chosen && holds(text, number);
            is_chosen |= holds;
            mark = self.read(text, is_said && holds);
        }
    }

    fn filling(&self, text: &mut std::str::Chars<'_>) -> Option<Filling<'a>> {
        let place = u32::from(text.next()?).checked_sub(u32::from('a'))?;
        self.fillings.get(place as usize).copied()
    }

    fn fill(&mut self, filling: Option<Filling<'a>>) {
        match filling {
            Some(Filling::Words(words)) => self.out.push_str(words),
            Some(Filling::Number(number)) => {
                self.out.push_str(&super::numbers::integer(self.words.language, number));
            }
            None => {}
        }
    }
}

/// Reads the numbers of a case, up to its text: whether one is this, or all are meant.
fn holds(text: &mut std::str::Chars<'_>, number: u64) -> bool {
    let (mut holds, mut value) = (false, 0_u64);
    let mut has_digits = false;
    for character in text.by_ref() {
        match character {
            '*' => holds = true,
            digit @ '0'..='9' => {
                value = value * 10 + u64::from(u32::from(digit) - u32::from('0'));
                has_digits = true;
            }
            // A comma between two numbers, or the mark before the text.
            end => {
                holds |= has_digits && value == number;
                (value, has_digits) = (0, false);
                if end == '\u{e003}' {
                    break;
                }
            }
        }
    }
    holds
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
    let n_lines = 1 + N_CAPTIONS * 2 * N_PARTS + N_SOURCES * 2 + N_SENTENCES * 2;
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
