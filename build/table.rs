//! Reads the rows of a TOML file, keeping the line of each so that a problem can name it.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Input, Problem};

/// One row of a table, read field by field; a field nobody read is a problem.
pub(crate) struct Row<'r, 'a> {
    input: &'r Input<'a>,
    fields: &'r DeTable<'a>,
    known: BTreeSet<&'static str>,
    problems: &'r mut Vec<Problem>,
    /// What the row is called in a message.
    pub(crate) name: String,
    /// Where it starts.
    pub(crate) line: usize,
}

/// A parsed file.
pub(crate) struct Document<'r, 'a> {
    input: &'r Input<'a>,
    root: DeTable<'a>,
}

impl<'r, 'a> Document<'r, 'a> {
    /// Parses a file that has only these tables of rows.
    pub(crate) fn parse(input: &'r Input<'a>, tables: &[&str], problems: &mut Vec<Problem>) -> Self {
        let root = match DeTable::parse(input.text) {
            Ok(root) => root.into_inner(),
            Err(error) => {
                let line = input.line_at(error.span().map_or(0, |span: Range<usize>| span.start));
                problems.push(input.problem(line, format!("not TOML: {}", error.message())));
                DeTable::default()
            }
        };
        for (name, value) in &root {
            if !tables.contains(&name.get_ref().as_ref()) {
                let line = input.line_at(value.span().start);
                problems.push(input.problem(line, format!("unknown table `{}`", name.get_ref())));
            }
        }
        Self { input, root }
    }

    /// Reads every row of a table, in the order of the file.
    pub(crate) fn read<T>(
        &self,
        table: &'static str,
        problems: &mut Vec<Problem>,
        mut reader: impl FnMut(&mut Row<'_, 'a>) -> Option<T>,
    ) -> Vec<T> {
        let rows = self.root.get(table).and_then(|rows| rows.get_ref().as_array());
        let mut out = Vec::new();
        for row in rows.into_iter().flat_map(|rows| rows.iter()) {
            let line = self.input.line_at(row.span().start);
            let Some(fields) = row.get_ref().as_table() else {
                problems.push(self.input.problem(line, format!("`{table}` must be tables [[{table}]]")));
                continue;
            };
            let name = field_text(fields, "id").map_or_else(|| format!("a {table}"), |id| id.to_owned());
            let known = BTreeSet::new();
            let mut row = Row { input: self.input, fields, known, problems: &mut *problems, name, line };
            out.extend(reader(&mut row));
            row.finish();
        }
        out
    }
}

fn field_text<'r>(fields: &'r DeTable<'_>, key: &str) -> Option<&'r str> {
    fields.get(key).and_then(|value| value.get_ref().as_str())
}

impl Row<'_, '_> {
    /// Says that something is wrong with a field, or with the row when it has no such field.
    pub(crate) fn refuse(&mut self, key: &str, reason: &str) {
        let line = self.fields.get(key).map_or(self.line, |value| self.input.line_at(value.span().start));
        self.problems.push(self.input.problem(line, format!("{} {reason}", self.name)));
    }

    /// The literal of a field, if the row has it: a text's content, a truth, or a number exactly as written.
    pub(crate) fn optional(&mut self, key: &'static str) -> Option<String> {
        self.known.insert(key);
        let literal = self.fields.get(key).and_then(written);
        if literal.is_none() && self.fields.contains_key(key) {
            self.refuse(key, &format!("has a {key} that is neither a text nor a decimal number"));
        }
        literal
    }

    /// The literal of a field that every row must have.
    pub(crate) fn required(&mut self, key: &'static str) -> Option<String> {
        let literal = self.optional(key).filter(|literal| !literal.trim().is_empty());
        if literal.is_none() {
            self.refuse(key, &format!("has no {key}"));
        }
        literal
    }

    /// The texts of a field that may be left out, with their lines.
    pub(crate) fn list(&mut self, key: &'static str) -> Vec<(String, usize)> {
        self.known.insert(key);
        let Some(value) = self.fields.get(key) else {
            return Vec::new();
        };
        let items = value.get_ref().as_array();
        let texts = items
            .map(|items| {
                items
                    .iter()
                    .filter_map(|item| {
                        let line = self.input.line_at(item.span().start);
                        item.get_ref().as_str().map(|text| (text.to_owned(), line))
                    })
                    .collect::<Vec<_>>()
            })
            .unwrap_or_default();
        if texts.is_empty() || items.is_some_and(|items| items.len() != texts.len()) {
            self.refuse(key, &format!("has a {key} that is not a list of texts"));
        }
        texts
    }

    /// A required field whose value is one of a few; yields the Rust name of the choice.
    pub(crate) fn choice(
        &mut self,
        key: &'static str,
        choices: &[(&str, &'static str)],
    ) -> Option<&'static str> {
        let value = self.required(key)?;
        self.chosen(key, &value, choices)
    }

    /// The same, for a field that may be left out.
    pub(crate) fn optional_choice(
        &mut self,
        key: &'static str,
        choices: &[(&str, &'static str)],
    ) -> Option<&'static str> {
        let value = self.optional(key)?;
        self.chosen(key, &value, choices)
    }

    fn chosen(
        &mut self,
        key: &'static str,
        value: &str,
        choices: &[(&str, &'static str)],
    ) -> Option<&'static str> {
        let chosen = choices.iter().find(|(name, _)| *name == value).map(|(_, rust)| *rust);
        if chosen.is_none() {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            self.refuse(key, &format!("has the unknown {key} `{value}`: expected {}", names.join(", ")));
        }
        chosen
    }

    fn finish(self) {
        for (key, value) in self.fields {
            if !self.known.contains(key.get_ref().as_ref()) {
                let line = self.input.line_at(value.span().start);
                self.problems.push(
                    self.input
                        .problem(line, format!("{} has the unknown field `{}`", self.name, key.get_ref())),
                );
            }
        }
    }
}

/// The exact text of a literal: numbers are never read as floats.
fn written(value: &Spanned<DeValue<'_>>) -> Option<String> {
    let value = value.get_ref();
    let integer = value.as_integer().filter(|integer| integer.radix() == 10).map(|integer| integer.as_str());
    let decimal = value.as_float().map(|float| float.as_str());
    let truth = value.as_bool().map(|truth| if truth { "true" } else { "false" });
    value.as_str().or(integer).or(decimal).or(truth).map(str::to_owned)
}
