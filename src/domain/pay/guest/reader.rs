//! Reads a row field by field and keeps the first thing wrong: what is read after that does not count.
//!
//! Methods give a value in every case, since a row with a complaint is dropped whole: early returns
//! at each field would weigh twice as much.

use super::{Complaint, Fault, Value};

/// Characters that a sentence repeats of what it found.
const MAX_SHOWN: usize = 40;
/// More digits are out of all proportion, and of no use.
const MAX_DIGITS: usize = 12;

/// A row being read.
pub(super) struct Reader<'a> {
    fields: &'a [(String, Value)],
    row: usize,
    /// The first thing wrong.
    pub(super) complaint: Option<Complaint>,
}

impl<'a> Reader<'a> {
    /// On a value that should be a row, the nth of its file.
    pub(super) fn new(value: &'a Value, row: usize) -> Self {
        let mut reader = Self { fields: &[], row, complaint: None };
        match value {
            Value::Table(fields) => reader.fields = fields,
            Value::Text(_) | Value::Whole(_) | Value::List(_) | Value::Other => {
                reader.refuse(Fault::Row, "", "");
            }
        }
        reader
    }

    /// Says that something is wrong, unless something is already.
    #[inline(never)]
    pub(super) fn refuse(&mut self, fault: Fault, field: &'static str, found: &str) {
        if self.complaint.is_none() {
            self.complaint = Some(Complaint { row: self.row, fault, field, found: shown(found) });
        }
    }

    /// A field's value.
    #[inline(never)]
    pub(super) fn value(&self, name: &str) -> Option<&'a Value> {
        self.fields.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Reads on in an object of the row.
    pub(super) fn inside<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let Some(Value::Table(fields)) = self.value(name) else { return None };
        let outside = std::mem::replace(&mut self.fields, fields);
        let read = read(self);
        self.fields = outside;
        Some(read)
    }

    /// A field that the form does not have is a slip of the pen that would go unseen: the first by name.
    #[inline(never)]
    pub(super) fn know(&mut self, names: &[&str]) {
        let unknown =
            self.fields.iter().map(|(name, _)| name.as_str()).filter(|name| !names.contains(name)).min();
        if let Some(unknown) = unknown {
            self.refuse(Fault::Field, "", unknown);
        }
    }

    /// A text; empty when it is missing.
    #[inline(never)]
    pub(super) fn text(&mut self, name: &'static str, max: usize) -> &'a str {
        match self.value(name) {
            None => "",
            Some(Value::Text(text)) => self.judged(name, text, max),
            Some(Value::Whole(_) | Value::List(_) | Value::Table(_) | Value::Other) => {
                self.refuse(Fault::Text, name, "");
                ""
            }
        }
    }

    /// A text that must be there.
    pub(super) fn required(&mut self, name: &'static str, max: usize) -> &'a str {
        let text = self.text(name, max);
        if text.is_empty() {
            self.refuse(Fault::Missing, name, "");
        }
        text
    }

    /// A text in each language: one for both, or an object with `fr` and `en`.
    #[inline(never)]
    pub(super) fn texts(&mut self, name: &'static str, max: usize) -> [&'a str; 2] {
        const TAGS: [&str; 2] = ["fr", "en"];
        let both = self.inside(name, |reader| {
            reader.know(&TAGS);
            [reader.tagged(name, TAGS[0], max), reader.tagged(name, TAGS[1], max)]
        });
        match both {
            // Of two languages none may be missing.
            Some(["", _] | [_, ""]) => {
                self.refuse(Fault::Missing, name, "");
                ["", ""]
            }
            Some(both) => both,
            None => [self.text(name, max); 2],
        }
    }

    #[inline(never)]
    fn tagged(&mut self, name: &'static str, tag: &str, max: usize) -> &'a str {
        match self.value(tag) {
            Some(Value::Text(text)) => self.judged(name, text, max),
            Some(Value::Whole(_) | Value::List(_) | Value::Table(_) | Value::Other) | None => "",
        }
    }

    /// A text or a whole number as it is written; empty when it is missing, or neither.
    pub(super) fn written(&self, name: &str) -> &'a str {
        match self.value(name) {
            Some(Value::Whole(written) | Value::Text(written)) => written,
            Some(Value::List(_) | Value::Table(_) | Value::Other) | None => "",
        }
    }

    /// The place of a word among those that a field knows; the first where it knows none such.
    #[inline(never)]
    pub(super) fn choice(&mut self, name: &'static str, names: &[&str], fault: Fault) -> usize {
        let found = self.required(name, usize::MAX);
        let place = names.iter().position(|known| *known == found);
        if place.is_none() {
            self.refuse(fault, name, found);
        }
        place.unwrap_or(0)
    }

    fn judged(&mut self, name: &'static str, text: &'a str, max: usize) -> &'a str {
        let text = text.trim();
        if text.chars().count() > max {
            self.refuse(Fault::Long, name, "");
        }
        if !text.chars().all(is_plain) {
            self.refuse(Fault::Character, name, "");
        }
        text
    }
}

/// What a sentence may repeat: the beginning, without what is not seen.
fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (place, character) in text.chars().enumerate() {
        if place == MAX_SHOWN {
            shown.push('…');
            break;
        }
        if is_plain(character) {
            shown.push(character);
        }
    }
    shown
}

/// Seen, and without power over what stands around it.
fn is_plain(character: char) -> bool {
    let is_hidden = matches!(
        character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}'
    );
    !is_hidden
}

/// Digits and nothing else, few enough to be a number; none when they are not.
#[inline(never)]
pub(super) fn whole(digits: &str) -> Option<u64> {
    let is_plain = (1..=MAX_DIGITS).contains(&digits.len()) && is_digits(digits);
    is_plain.then(|| digits.bytes().fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0')))
}

/// Whether there are digits, and nothing else.
pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
