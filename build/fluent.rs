//! Reads Fluent files into messages that can become Rust: texts, blanks and plurals, no more.

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::pattern::Reader;
use super::{Input, Problem};

/// The languages that content is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// `content/fr.ftl`
    French,
    /// `content/en.ftl`
    English,
}

/// The messages of one file, in its order.
pub(crate) struct Resource<'a> {
    /// The file.
    pub(crate) input: Input<'a>,
    /// Its messages.
    pub(crate) messages: Vec<Message>,
}

/// A message: a value, attributes, or both.
#[derive(Debug)]
pub(crate) struct Message {
    /// As written, with hyphens.
    pub(crate) id: String,
    /// Where it starts.
    pub(crate) line: usize,
    /// Whether it stands after [`LATER`]: it then travels in the annex.
    pub(crate) is_late: bool,
    /// What stands after the `=`.
    pub(crate) value: Option<Pattern>,
    /// The name and the value of each attribute.
    pub(crate) attributes: Vec<(String, Pattern)>,
}

/// A sentence with its blanks.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// Where it starts.
    pub(crate) line: usize,
    /// Its parts.
    pub(crate) pieces: Vec<Piece>,
}

/// A part of a sentence.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Text, already typeset.
    Text(String),
    /// A blank to be filled.
    Variable(String),
    /// One of several texts, chosen by a number.
    Select {
        /// The number's name.
        variable: String,
        /// The texts, the default one last.
        variants: Vec<(Key, Vec<Piece>)>,
    },
}

/// When a text of a plural is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Exactly this number.
    Exactly(u64),
    /// The language's singular.
    One,
    /// Any number that no other key names.
    Default,
}

/// Parses a file; what it cannot use is a problem.
pub(crate) fn parse<'a>(input: &Input<'a>, language: Language, problems: &mut Vec<Problem>) -> Resource<'a> {
    let tree = match parser::parse(input.text) {
        Ok(tree) => tree,
        Err((tree, errors)) => {
            problems.extend(
                errors.iter().map(|error| input.problem(input.line_at(error.pos.start), explain(error))),
            );
            tree
        }
    };
    let mut reader = Reader { input, language, problems };
    let mut messages = Vec::new();
    let mut is_late = false;
    for entry in &tree.body {
        match entry {
            ast::Entry::Message(message) => messages.push(reader.message(message, is_late)),
            ast::Entry::ResourceComment(comment) => is_late |= comment.content.contains(&LATER),
            ast::Entry::Term(term) => {
                reader.refuse(term.id.name, "terms are not supported: write the words out")
            }
            ast::Entry::Junk { content } if content.trim().is_empty() => {}
            // Each junk entry comes with a parser's error, reported above.
            ast::Entry::Junk { .. } | ast::Entry::Comment(_) | ast::Entry::GroupComment(_) => {}
        }
    }
    Resource { input: *input, messages }
}

fn explain(error: &ParserError) -> String {
    if let ErrorKind::ExpectedMessageField { entry_id } = &error.kind {
        return format!("`{entry_id}` has no value");
    }
    if error.kind == ErrorKind::MissingDefaultVariant {
        return "this choice has no default: mark one with `*`".to_owned();
    }
    format!("not Fluent: {}", error.kind)
}

/// The resource comment (`### later`) after which sentences are not needed for the first task.
const LATER: &str = "later";

/// The numbers that take the singular.
pub(crate) fn singular(language: Language) -> &'static [u64] {
    match language {
        Language::French => &[0, 1],
        Language::English => &[1],
    }
}
