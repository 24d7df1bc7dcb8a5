//! Reads the patterns of Fluent messages, and sets them in the typography of their language.

use fluent_syntax::ast;

use super::fluent::{Key, Language, Message, Pattern, Piece, singular};
use super::typography::{BLANK, typeset};
use super::{Input, Problem};

/// Reads the patterns of one file.
pub(crate) struct Reader<'r, 'a> {
    /// The file.
    pub(crate) input: &'r Input<'a>,
    /// Its language.
    pub(crate) language: Language,
    /// What could not be used.
    pub(crate) problems: &'r mut Vec<Problem>,
}

impl Reader<'_, '_> {
    /// Says that something is wrong with a part of the file.
    pub(crate) fn refuse(&mut self, part: &str, reason: impl Into<String>) {
        self.problems.push(self.input.problem(self.input.line_of(part), reason));
    }

    /// Reads a message.
    pub(crate) fn message(&mut self, message: &ast::Message<&str>, is_late: bool) -> Message {
        let id = message.id.name;
        if !id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            self.refuse(id, format!("`{id}` must be lower-case words joined by hyphens"));
        }
        let value = message.value.as_ref().map(|pattern| self.pattern(id, id, pattern));
        let attributes = message.attributes.iter();
        let attributes = attributes
            .map(|attribute| {
                let name = attribute.id.name;
                (name.to_owned(), self.pattern(&format!("{id}.{name}"), name, &attribute.value))
            })
            .collect();
        Message { id: id.to_owned(), line: self.input.line_of(id), is_late, value, attributes }
    }

    fn pattern(&mut self, name: &str, place: &str, pattern: &ast::Pattern<&str>) -> Pattern {
        let mut pieces = self.pieces(place, pattern);
        trim_ends(&mut pieces);
        if is_blank(&pieces) {
            self.refuse(place, format!("`{name}` is empty"));
        }
        Pattern { line: self.input.line_of(place), pieces }
    }

    fn pieces(&mut self, place: &str, pattern: &ast::Pattern<&str>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => push_text(&mut pieces, value),
                ast::PatternElement::Placeable { expression } => {
                    self.expression(place, expression, &mut pieces)
                }
            }
        }
        self.typeset(place, pieces)
    }

    fn expression(&mut self, place: &str, expression: &ast::Expression<&str>, pieces: &mut Vec<Piece>) {
        match expression {
            ast::Expression::Select { selector, variants } => {
                if let Some(select) = self.select(place, selector, variants) {
                    pieces.push(select);
                }
            }
            ast::Expression::Inline(inline) => self.inline(place, inline, pieces),
        }
    }

    fn inline(&mut self, place: &str, inline: &ast::InlineExpression<&str>, pieces: &mut Vec<Piece>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                push_text(pieces, &fluent_syntax::unicode::unescape_unicode_to_string(value));
            }
            ast::InlineExpression::NumberLiteral { value } => push_text(pieces, value),
            ast::InlineExpression::VariableReference { id } => {
                pieces.push(Piece::Variable(self.variable(id.name)))
            }
            ast::InlineExpression::Placeable { expression } => self.expression(place, expression, pieces),
            ast::InlineExpression::FunctionReference { id, .. } => {
                self.refuse(
                    id.name,
                    format!("function {} is not supported: format the number before", id.name),
                );
                push_text(pieces, id.name);
            }
            ast::InlineExpression::MessageReference { id, .. }
            | ast::InlineExpression::TermReference { id, .. } => {
                self.refuse(
                    id.name,
                    format!("a reference to `{}` is not supported: write the words out", id.name),
                );
                push_text(pieces, id.name);
            }
        }
    }

    fn variable(&mut self, name: &str) -> String {
        if !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_')) {
            self.refuse(name, format!("`${name}` must be lower-case words"));
        }
        name.replace('-', "_")
    }

    fn select(
        &mut self,
        place: &str,
        selector: &ast::InlineExpression<&str>,
        variants: &[ast::Variant<&str>],
    ) -> Option<Piece> {
        let ast::InlineExpression::VariableReference { id } = selector else {
            self.refuse(place, "only a `$number` can choose between texts");
            return None;
        };
        let variable = self.variable(id.name);
        let mut texts: Vec<(Key, Vec<Piece>)> = Vec::new();
        for variant in variants {
            let Some(key) = self.key(variant) else {
                continue;
            };
            if texts.iter().any(|(other, _)| *other == key) {
                self.refuse(id.name, format!("two texts of `${}` have the same key", id.name));
            }
            let pieces = self.pieces(place, &variant.value);
            texts.push((key, pieces));
        }
        texts.sort_by_key(|(key, _)| match key {
            Key::Exactly(_) => 0,
            Key::One => 1,
            Key::Default => 2,
        });
        self.check_singular(id.name, &texts);
        Some(Piece::Select { variable, variants: texts })
    }

    /// A `[one]` whose numbers all have a text of their own could never be read.
    fn check_singular(&mut self, name: &str, texts: &[(Key, Vec<Piece>)]) {
        let has = |key: Key| texts.iter().any(|(other, _)| *other == key);
        let covered = singular(self.language).iter().all(|number| has(Key::Exactly(*number)));
        if has(Key::One) && covered {
            self.refuse(
                name,
                format!("[one] of `${name}` can never be chosen: its numbers have texts of their own"),
            );
        }
    }

    fn key(&mut self, variant: &ast::Variant<&str>) -> Option<Key> {
        match variant.key {
            ast::VariantKey::NumberLiteral { value } => {
                if variant.default {
                    self.refuse(value, format!("the default must be *[other], not *[{value}]"));
                    return None;
                }
                let number = value.parse().ok();
                if number.is_none() {
                    self.refuse(value, format!("key [{value}] is not a whole number"));
                }
                number.map(Key::Exactly)
            }
            ast::VariantKey::Identifier { name: "other" } if variant.default => Some(Key::Default),
            ast::VariantKey::Identifier { name: "one" } if !variant.default => Some(Key::One),
            ast::VariantKey::Identifier { name } => {
                let reason = if variant.default {
                    format!("the default must be *[other], not *[{name}]")
                } else {
                    format!("key [{name}] is not supported: use a number, [one] or *[other]")
                };
                self.refuse(name, reason);
                None
            }
        }
    }

    /// Sets the whole sentence at once, so that a mark after a blank is set apart too.
    fn typeset(&mut self, place: &str, pieces: Vec<Piece>) -> Vec<Piece> {
        let mut line = String::new();
        let mut blanks = Vec::new();
        for piece in pieces {
            if let Piece::Text(text) = piece {
                line.push_str(&joined_lines(&text));
            } else {
                line.push(BLANK);
                blanks.push(piece);
            }
        }
        let line = typeset(self.language, &line);
        let line = match super::terms::read(&line) {
            Ok(line) => line,
            Err(reason) => {
                self.refuse(place, reason);
                line
            }
        };
        if self.language == Language::French && line.contains('"') {
            self.refuse(place, "French quotation marks are « », not straight ones");
        }
        let mut blanks = blanks.into_iter();
        let mut out = Vec::new();
        for (index, text) in line.split(BLANK).enumerate() {
            if index > 0 {
                out.extend(blanks.next());
            }
            if !text.is_empty() {
                out.push(Piece::Text(text.to_owned()));
            }
        }
        out
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Text(last)) = pieces.last_mut() {
        last.push_str(text);
    } else {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

/// A line end, with the spaces and empty lines round it, is one space.
fn joined_lines(text: &str) -> String {
    let mut out = String::new();
    for (index, line) in text.split('\n').enumerate() {
        if index == 0 {
            out.push_str(line);
            continue;
        }
        out.truncate(out.trim_end().len());
        out.push(' ');
        out.push_str(line.trim_start());
    }
    out
}

fn trim_ends(pieces: &mut [Piece]) {
    if let Some(Piece::Text(text)) = pieces.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Piece::Text(text)) = pieces.last_mut() {
        *text = text.trim_end().to_owned();
    }
}

fn is_blank(pieces: &[Piece]) -> bool {
    pieces.iter().all(|piece| match piece {
        Piece::Text(text) => text.trim().is_empty(),
        Piece::Variable(_) => false,
        Piece::Select { variants, .. } => variants.iter().any(|(_, pieces)| is_blank(pieces)),
    })
}
