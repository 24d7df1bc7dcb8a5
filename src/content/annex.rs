//! The annex: the words that are not needed for the first task. Sentences of later scenes,
//! captions, caveats, citations. In the browser they travel in a file of their own, and are empty
//! until it has arrived.
//!
//! `build/annex.rs` writes the file and says its form.

use super::{Language, Text, guest};
use crate::domain::pay::{CaptionId, SourceId};
use crate::domain::task::{Corpus, N_LISTS};
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
    /// The language that the citation is written in, where it is known: a voice must be told.
    pub language: Option<Language>,
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

/// The annex, read.
struct Annex {
    /// Everything but the corpora, line by line.
    lines: Vec<&'static str>,
    /// The authored items, in the order in which the build names them.
    corpora: Vec<&'static str>,
}

/// The annex of the page: shared by all widgets, which speak of the same figures.
static ANNEX: OnceLock<Annex> = OnceLock::new();

/// Parts a corpus from what stands before it.
const PAGE: char = '\u{c}';
/// How many corpora there are: each list in two languages.
const N_CORPORA: usize = 2 * N_LISTS;
/// Their names, in the order in which the build lays them down.
const CORPUS_LISTS: [&str; N_LISTS] = ["words", "posts", "cvs", "alerts", "pages", "missions"];

/// Whether it, or the whole, was given up. Shared likewise.
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
        let _ = ANNEX.set(read(Box::leak(text.into_boxed_str())));
    }
    if !is_ours {
        give_up();
    }
    is_ours
}

/// Stops waiting for the annex, or for the whole that should follow the opening: what needs either stays empty, and the
/// page says so.
pub fn give_up() {
    IS_GIVEN_UP.store(true, Ordering::Relaxed);
}

/// Whether something of what should follow the opening was given up.
pub fn is_given_up() -> bool {
    IS_GIVEN_UP.load(Ordering::Relaxed)
}

/// How it stands with the words about figures.
pub fn state() -> State {
    if !lines().is_empty() {
        State::Here
    } else if is_given_up() {
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
    let (language, citation) = match line(place).split_at_checked(1) {
        Some(("f", citation)) => (Some(Language::French), citation),
        Some((_, citation)) => (Some(Language::English), citation),
        None => (None, ""),
    };
    Source { citation, language, address: line(place + 1) }
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
    annex().map_or(&[], |annex| annex.lines.as_slice())
}

/// The authored items; none until the annex is here.
pub fn corpus() -> Corpus {
    let text = |place: usize| annex().and_then(|annex| annex.corpora.get(place)).copied().unwrap_or("");
    let mut place = 0;
    Corpus {
        lists: CORPUS_LISTS.map(|name| {
            place += 2;
            (name, [text(place - 2), text(place - 1)])
        }),
    }
}

fn annex() -> Option<&'static Annex> {
    #[cfg(feature = "prerender")]
    if !crate::extent::shows_whole() {
        return None;
    }
    #[cfg(not(target_family = "wasm"))]
    return Some(ANNEX.get_or_init(|| read(file())));
    #[cfg(target_family = "wasm")]
    return ANNEX.get();
}

fn read(text: &'static str) -> Annex {
    let mut pages = text.split(PAGE);
    let lines = pages.next().unwrap_or_default().lines().collect();
    Annex { lines, corpora: pages.collect() }
}

fn is_whole(text: &str) -> bool {
    let n_lines = 1 + N_CAPTIONS * 2 * N_PARTS + N_SOURCES * 2 + N_SENTENCES * 2;
    let mut pages = text.split(PAGE);
    let words = pages.next().unwrap_or_default();
    words.split('\n').next() == Some(STAMP)
        && words.split('\n').count() == n_lines
        && pages.count() == N_CORPORA
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_annex_of_this_build_is_taken_and_no_other() {
        assert!(is_whole(file()));
        assert!(!is_whole(""));
        assert!(!is_whole(&file().replacen("annex ", "annex 0", 1)));
        assert!(!is_whole(file().rsplit_once(PAGE).map_or("", |(most, _)| most)));
        assert!(!is_whole(&file().replacen('\n', " ", 1)));
    }

    #[test]
    fn what_is_not_there_is_empty() {
        let words = Text { language: Language::French };
        assert_eq!(words.what(CaptionId(u16::MAX)), "");
        assert_eq!(words.note(CaptionId(u16::MAX)), None);
        assert_eq!(source(SourceId(u16::MAX)), Source::default());
    }
}
