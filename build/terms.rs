//! Words of the glossary within sentences: `[words](key)` becomes marks, which the page turns into a button.
//!
//! The meaning of a key is the message `term-KEY`, its name, with `.means`. A mark without a meaning, a meaning without
//! a source, or a word marked in one language only fails the build.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::evidence::Evidence;
use super::fluent::{Pattern, Piece};
use super::literal;
use super::messages::{Pair, in_family, method};
use super::{INPUT_NAMES, Problem};

/// Before the words: private characters, which no sentence of ours has.
const OPEN: char = '\u{e010}';
/// Between the words and their key.
const KEY: char = '\u{e011}';
/// After the key.
const CLOSE: char = '\u{e012}';

/// The message of a meaning begins with this, and its attribute ends it.
const PREFIX: &str = "term-";
const MEANS: &str = ".means";

/// A text whose marked words carry their marks; or what is wrong with one.
pub(crate) fn read(text: &str) -> Result<String, &'static str> {
    const FORM: &str = "a word of the glossary is written [words](key)";
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, marked)) = rest.split_once('[') {
        let (words, after) = marked.split_once("](").ok_or(FORM)?;
        let (key, after) = after.split_once(')').ok_or(FORM)?;
        let is_key = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if words.trim().is_empty() || words.contains(['[', ']']) || !is_key {
            return Err(FORM);
        }
        out.push_str(before);
        out.extend([OPEN]);
        out.push_str(words);
        out.extend([KEY]);
        out.push_str(key);
        out.extend([CLOSE]);
        rest = after;
    }
    if rest.contains(']') {
        return Err(FORM);
    }
    out.push_str(rest);
    Ok(out)
}

/// What is wrong with the marks of a content, and with its meanings.
pub(crate) fn check(pairs: &[Pair<'_>], evidence: &Evidence, problems: &mut Vec<Problem>) {
    let mut refuse = |pair: &Pair<'_>, reason: String| {
        problems.push(Problem { file: INPUT_NAMES[0], line: pair.french.line, reason });
    };
    let is_named = |name: &str| pairs.iter().any(|pair| pair.name == name && pair.is_late);
    let is_sourced = |name: &str| {
        evidence.sources.iter().flat_map(|source| &source.supports).any(|(supported, _)| supported == name)
    };
    for pair in pairs {
        let (french, english) = (keys(pair.french), keys(pair.english));
        let name = &pair.name;
        if french != english {
            refuse(pair, format!("`{name}` marks {french:?} in French and {english:?} in English"));
        }
        if !french.is_empty() && (!pair.is_late || in_family(name)) {
            refuse(pair, format!("`{name}` cannot hold words of the glossary: it is not a late sentence"));
        }
        for key in french.iter().filter(|key| !is_named(&format!("{PREFIX}{key}{MEANS}"))) {
            refuse(pair, format!("`{name}` marks `{key}`, and there is no `{PREFIX}{key}` with `{MEANS}`"));
        }
        if name.starts_with(PREFIX) && name.ends_with(MEANS) && !is_sourced(name) {
            refuse(pair, format!("`{name}` has no source: name it in the `supports` of one"));
        }
    }
}

/// The keys that a sentence marks.
fn keys(pattern: &Pattern) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    collect(&pattern.pieces, &mut keys);
    keys
}

fn collect(pieces: &[Piece], keys: &mut BTreeSet<String>) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let marked = text.split(KEY).skip(1).filter_map(|rest| rest.split_once(CLOSE));
                keys.extend(marked.map(|(key, _)| key.to_owned()));
            }
            Piece::Variable(_) => {}
            Piece::Select { variants, .. } => variants.iter().for_each(|(_, pieces)| collect(pieces, keys)),
        }
    }
}

/// The Rust of the glossary: a key, its name and its meaning, in the order of the file.
pub(crate) fn write(pairs: &[Pair<'_>]) -> String {
    let keys = pairs.iter().filter_map(|pair| pair.name.strip_prefix(PREFIX)?.strip_suffix(MEANS));
    let keys: Vec<_> = keys.collect();
    let mut out = format!("/// The words of the glossary.\npub static TERMS: [Term; {}] = [\n", keys.len());
    for key in keys {
        let name = format!("{PREFIX}{key}");
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "    Term {{ key: {}, name: Text::{}, means: Text::{}, claim: {} }},",
            literal::string(key),
            method(&name),
            method(&format!("{name}{MEANS}")),
            literal::string(&format!("{name}{MEANS}"))
        );
    }
    out.push_str("];\n");
    out
}
