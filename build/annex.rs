//! Writes the annex: the words about figures, which are not needed for the first task and travel
//! in a file of their own.
//!
//! One text a line. First a stamp that only the application built with it accepts; then each
//! caption, its parts in French and then in English (an empty line is a part that it does not
//! have); then each source, its citation after the first letter of its language, and its address; then the late sentences, French and
//! English in turn, their blanks and plurals as the marks of [`mark`]. After a form feed each, the
//! authored items.

use super::evidence::Evidence;
use super::fluent::{Key, Language, Pattern, Piece};
use super::messages::{Family, Pair, in_family};
use super::methods::{one, plain};

/// Parts a corpus from what stands before it.
const PAGE: char = '\u{c}';

/// The annex and the constants that its reader needs.
#[derive(Debug)]
pub(crate) struct Annex {
    /// The file.
    pub(crate) text: String,
    /// The Rust constants.
    pub(crate) code: String,
}

/// Writes both.
pub(crate) fn write(
    pairs: &[Pair<'_>],
    families: &[Family],
    evidence: &Evidence,
    corpora: &[String],
) -> Annex {
    let mut lines = Vec::new();
    let mut n_captions = 0;
    for row in families.iter().flat_map(|family| &family.rows) {
        n_captions += 1;
        let languages: [fn(&Pair<'_>) -> String; 2] = [|pair| said(pair.french), |pair| said(pair.english)];
        for language in languages {
            lines
                .extend(row.iter().map(|index| index.map_or(String::new(), |index| language(&pairs[index]))));
        }
    }
    for source in &evidence.sources {
        let language = match source.language {
            Language::French => 'f',
            Language::English => 'e',
        };
        lines.push(format!("{language}{}", source.citation));
        lines.push(source.address.clone());
    }
    let late = || pairs.iter().filter(|pair| is_sentence_of_annex(pair));
    for pair in late() {
        for (language, pattern) in [(Language::French, pair.french), (Language::English, pair.english)] {
            let mut line = String::new();
            write_pieces(&mut line, language, &pattern.pieces, pair);
            lines.push(line.replace('\n', " "));
        }
    }
    let mut body = lines.join("\n");
    for corpus in corpora {
        body.push(PAGE);
        body.push_str(corpus);
    }
    let stamp = stamp(&body);
    let code = format!(
        "/// The first line of the annex that belongs to this build.\nconst STAMP: &str = \"{stamp}\";\n\
         /// How many captions it has.\npub(super) const N_CAPTIONS: usize = {n_captions};\n\
         /// How many sources it has.\npub(super) const N_SOURCES: usize = {};\n\
         /// How many sentences it has.\nconst N_SENTENCES: usize = {};\n",
        evidence.sources.len(),
        late().count()
    );
    Annex { text: format!("{stamp}\n{body}"), code }
}

/// Marks of a sentence in the annex: private characters, which no sentence of ours has.
mod mark {
    /// A blank; the letter that follows names it, `a` for the first.
    pub(super) const BLANK: char = '\u{e000}';
    /// A choice by a number; the letter that follows names the number.
    pub(super) const CHOICE: char = '\u{e001}';
    /// A text of a choice; its numbers follow, or `*`.
    pub(super) const CASE: char = '\u{e002}';
    /// The text itself.
    pub(super) const TEXT: char = '\u{e003}';
    /// The end of a choice.
    pub(super) const END: char = '\u{e004}';
}

/// Whether a text is a sentence that the annex holds: captions of figures have lines of their own.
pub(crate) fn is_sentence_of_annex(pair: &Pair<'_>) -> bool {
    pair.is_late && !in_family(&pair.name)
}

fn write_pieces(out: &mut String, language: Language, pieces: &[Piece], pair: &Pair<'_>) {
    let letter = |name: &str| {
        let place = pair.variables.keys().position(|variable| *variable == name).unwrap_or(0);
        char::from(b'a' + u8::try_from(place).unwrap_or(0))
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Variable(name) => out.extend([mark::BLANK, letter(name)]),
            Piece::Select { variable, variants } => {
                out.extend([mark::CHOICE, letter(variable)]);
                for (key, pieces) in variants {
                    out.push(mark::CASE);
                    out.push_str(&case(language, *key, variants));
                    out.push(mark::TEXT);
                    write_pieces(out, language, pieces, pair);
                }
                out.push(mark::END);
            }
        }
    }
}

fn case(language: Language, key: Key, variants: &[(Key, Vec<Piece>)]) -> String {
    match key {
        Key::Exactly(number) => number.to_string(),
        Key::Default => "*".to_owned(),
        Key::One => one(language, variants).map(|number| number.to_string()).collect::<Vec<_>>().join(","),
    }
}

fn said(pattern: &Pattern) -> String {
    plain(&pattern.pieces).replace('\n', " ")
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits, of the text: tells an annex of another build, not an attack.
fn stamp(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("click-work annex {hash:016x}")
}
