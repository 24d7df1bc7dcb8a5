//! Writes the methods of `Text`: one a sentence.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::annex::is_sentence_of_annex;
use super::fluent::{Key, Language, Pattern, Piece, singular};
use super::literal;
use super::messages::{Pair, in_family, method};

/// The Rust of `text.rs`.
pub(crate) fn write(pairs: &[Pair<'_>]) -> String {
    let mut out = String::from("impl Text {\n");
    let mut n_late = 0;
    for pair in pairs.iter().filter(|pair| !in_family(&pair.name)) {
        if is_sentence_of_annex(pair) {
            write_late(&mut out, pair, n_late);
            n_late += 1;
        } else if pair.variables.is_empty() {
            write_constant(&mut out, pair);
        } else {
            write_sentence(&mut out, pair);
        }
    }
    out.push_str("}\n");
    out
}

/// Formatting into a string cannot fail.
fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
    out.push('\n');
}

fn write_constant(out: &mut String, pair: &Pair<'_>) {
    document(out, &pair.english.pieces);
    line(out, format_args!("    pub fn {}(self) -> &'static str {{", method(&pair.name)));
    line(out, format_args!("        match self.language {{"));
    for (language, pattern) in both(pair) {
        line(
            out,
            format_args!(
                "            Language::{language:?} => {},",
                literal::string(&plain(&pattern.pieces))
            ),
        );
    }
    out.push_str("        }\n    }\n\n");
}

/// A sentence of the annex: its method knows only where it stands there.
fn write_late(out: &mut String, pair: &Pair<'_>, place: usize) {
    document(out, &pair.english.pieces);
    let name = method(&pair.name);
    if pair.variables.is_empty() {
        line(out, format_args!("    pub fn {name}(self) -> &'static str {{"));
        line(out, format_args!("        crate::content::annex::sentence(self, {place})\n    }}\n"));
        return;
    }
    if pair.variables.len() > 6 {
        out.push_str("    #[allow(clippy::too_many_arguments)]\n");
    }
    line(out, format_args!("    pub fn {name}(self, {}) -> String {{", arguments(pair)));
    let values = pair.variables.iter();
    let values: Vec<String> = values
        .map(|(name, is_number)| format!("Filling::{}({name})", if *is_number { "Number" } else { "Words" }))
        .collect();
    line(out, format_args!("        use crate::content::annex::Filling;"));
    let values = values.join(", ");
    line(out, format_args!("        crate::content::annex::filled(self, {place}, &[{values}])\n    }}\n"));
}

fn arguments(pair: &Pair<'_>) -> String {
    let arguments = pair.variables.iter();
    let arguments: Vec<String> = arguments
        .map(|(name, is_number)| format!("{name}: {}", if *is_number { "u64" } else { "&str" }))
        .collect();
    arguments.join(", ")
}

fn write_sentence(out: &mut String, pair: &Pair<'_>) {
    document(out, &pair.english.pieces);
    if pair.variables.len() > 6 {
        out.push_str("    #[allow(clippy::too_many_arguments)]\n");
    }
    line(out, format_args!("    pub fn {}(self, {}) -> String {{", method(&pair.name), arguments(pair)));
    out.push_str("        let mut out = String::new();\n        match self.language {\n");
    for (language, pattern) in both(pair) {
        line(out, format_args!("            Language::{language:?} => {{"));
        write_pieces(out, language, &pattern.pieces, &pair.variables);
        out.push_str("            }\n");
    }
    out.push_str("        }\n        out\n    }\n\n");
}

fn write_pieces(out: &mut String, language: Language, pieces: &[Piece], variables: &BTreeMap<&str, bool>) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => write_text(out, text),
            Piece::Variable(name) if variables.get(name.as_str()).is_some_and(|is_number| *is_number) => {
                line(
                    out,
                    format_args!("out.push_str(&crate::content::numbers::integer(self.language, {name}));"),
                );
            }
            Piece::Variable(name) => line(out, format_args!("out.push_str({name});")),
            Piece::Select { variable, variants } => {
                line(out, format_args!("match {variable} {{"));
                for (key, pieces) in variants {
                    line(out, format_args!("{} => {{", arm(language, *key, variants)));
                    write_pieces(out, language, pieces, variables);
                    out.push_str("}\n");
                }
                out.push_str("}\n");
            }
        }
    }
}

fn write_text(out: &mut String, text: &str) {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some(only), None) => line(out, format_args!("out.push({});", literal::character(only))),
        _ => line(out, format_args!("out.push_str({});", literal::string(text))),
    }
}

/// The pattern of a match arm; the singular leaves out the numbers that have an arm of their own.
fn arm(language: Language, key: Key, variants: &[(Key, Vec<Piece>)]) -> String {
    match key {
        Key::Exactly(number) => number.to_string(),
        Key::Default => "_".to_owned(),
        Key::One => one(language, variants).map(|number| number.to_string()).collect::<Vec<_>>().join(" | "),
    }
}

/// The numbers of the singular that have no text of their own.
pub(crate) fn one(language: Language, variants: &[(Key, Vec<Piece>)]) -> impl Iterator<Item = &'static u64> {
    let numbers = singular(language).iter();
    numbers.filter(|number| !variants.iter().any(|(other, _)| *other == Key::Exactly(**number)))
}

fn both<'r>(pair: &Pair<'r>) -> [(Language, &'r Pattern); 2] {
    [(Language::French, pair.french), (Language::English, pair.english)]
}

/// The sentence with its blanks by name, as code so that no mark of it is taken for Markdown.
fn document(out: &mut String, pieces: &[Piece]) {
    let text = plain(pieces).replace('`', "'");
    line(out, format_args!("    /// `{text}`"));
}

/// The sentence with its blanks by name.
pub(crate) fn plain(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Variable(name) => {
                let _ = write!(out, "{{ ${name} }}");
            }
            Piece::Select { variants, .. } => {
                out.push_str(&variants.last().map(|(_, pieces)| plain(pieces)).unwrap_or_default());
            }
        }
    }
    out
}
