//! Figures that an author brings beside ours: their words, kept once a file and a page, and what is
//! said of those that could not be read.
//!
//! `domain::pay::guest` judges the rows; here they get their captions and sources, numbered beyond
//! those of the annex, so that whatever draws a figure of ours draws one of theirs.

use super::annex::*;
use super::{Language, Text, evidence};
use crate::domain::pay::guest::{self, Complaint, Fault, Figures, MAX_BYTES, MAX_ROWS, Value, Words};
use crate::domain::pay::{CaptionId, Evidence, Provenance, SourceId};
use std::ops::Deref;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// An author's file as it was understood. Each distinct file of a page is kept once, so that the same
/// file is the same value.
#[derive(Debug)]
pub struct Guest(Figures);

impl Deref for Guest {
    type Target = Figures;

    fn deref(&self) -> &Figures {
        &self.0
    }
}

/// What is kept as long as the page: each distinct file once, however many widgets show it.
struct Shelf {
    /// Files by [`key`].
    files: Vec<((u64, usize), &'static Guest)>,
    /// The parts of each caption, in French and then in English.
    captions: Vec<[&'static str; 2 * N_PARTS]>,
    sources: Vec<Source>,
}

static SHELF: Mutex<Shelf> = Mutex::new(Shelf::EMPTY);

/// All files of a page together may have so many rows: their numbers must stay numbers of captions.
const MAX_CAPTIONS: usize = 10_000;

/// Reads an author's file, or finds it read. `parse` is the JSON parser of the place where we are;
/// none is what is not JSON.
pub fn load(text: &str, parse: &dyn Fn(&str) -> Option<Value>) -> &'static Guest {
    if text.len() > MAX_BYTES {
        return failed(Fault::Large);
    }
    let mut shelf = shelf();
    shelf.keep(key(text), |shelf| match parse(text) {
        Some(file) => shelf.read(&file),
        None => Guest::failed(Fault::Json),
    })
}

/// A file that could not even be read.
pub fn failed(fault: Fault) -> &'static Guest {
    // No text is that long.
    shelf().keep((fault as u64, usize::MAX), |_| Guest::failed(fault))
}

/// Our evidence, and an author's after it: ours keep their places, and none is replaced.
pub fn evidence_with(guest: Option<&Guest>) -> Evidence {
    let mut evidence = evidence().clone();
    if let Some(guest) = guest.filter(|guest| !guest.rates.is_empty()) {
        evidence.rates.to_mut().extend_from_slice(&guest.rates);
    }
    if let Some(guest) = guest.filter(|guest| !guest.pays.is_empty()) {
        evidence.pays.to_mut().extend_from_slice(&guest.pays);
    }
    evidence
}

impl PartialEq for Guest {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Guest {}

impl Guest {
    fn failed(fault: Fault) -> Self {
        Self(Figures { complaints: vec![Complaint::of_file(fault)], ..Figures::default() })
    }
}

impl Shelf {
    const EMPTY: Self = Self { files: Vec::new(), captions: Vec::new(), sources: Vec::new() };

    fn keep(&mut self, key: (u64, usize), read: impl FnOnce(&mut Self) -> Guest) -> &'static Guest {
        let kept = self.files.iter().find(|(other, _)| *other == key);
        if let Some((_, guest)) = kept {
            return guest;
        }
        let guest: &'static Guest = Box::leak(Box::new(read(self)));
        self.files.push((key, guest));
        guest
    }

    fn read(&mut self, file: &Value) -> Guest {
        if self.captions.len() + MAX_ROWS > MAX_CAPTIONS {
            return Guest::failed(Fault::Many);
        }
        Guest(guest::read(file, &is_ours, &mut |id, words| self.shelve(id, words)))
    }

    /// Keeps the words of a row: its name, source and caption.
    fn shelve(&mut self, id: &str, words: &Words<'_>) -> (&'static str, SourceId, CaptionId) {
        let mut caption = [""; 2 * N_PARTS];
        for edition in 0..2 {
            caption[edition * N_PARTS] = kept(words.what[edition]);
            caption[edition * N_PARTS + 1] = kept(words.place[edition]);
            caption[edition * N_PARTS + 2] = kept(words.note[edition]);
        }
        let place = self.captions.len();
        self.captions.push(caption);
        let (citation, address) = (kept(words.citation), kept(words.address));
        self.sources.push(Source { citation, language: None, address });
        (kept(id), SourceId((N_SOURCES + place) as u16), CaptionId((N_CAPTIONS + place) as u16))
    }
}

/// A part of a caption beyond those of the annex.
pub(super) fn part(place: usize, language: Language, part: usize) -> &'static str {
    let edition = usize::from(language.edition().0);
    shelf().captions.get(place).map_or("", |caption| caption[edition * N_PARTS + part])
}

/// A source beyond those of the annex.
pub(super) fn source(place: usize) -> Source {
    shelf().sources.get(place).copied().unwrap_or_default()
}

fn shelf() -> MutexGuard<'static, Shelf> {
    SHELF.lock().unwrap_or_else(PoisonError::into_inner)
}

fn kept(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn is_ours(id: &str) -> bool {
    let ours = evidence();
    let is = |provenance: &Provenance| provenance.id.eq_ignore_ascii_case(id);
    ours.rates.iter().any(|rate| is(&rate.provenance))
        || ours.pays.iter().any(|pay| is(&pay.provenance))
        || ours.wages.iter().any(|wage| is(&wage.provenance))
}

/// What tells one file from another: FNV-1a (Fowler, Noll, Vo), 64 bits, and the length.
fn key(text: &str) -> (u64, usize) {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash, text.len())
}

impl Text {
    /// What is wrong, in one sentence. Empty until the annex is here.
    pub fn complaint(self, complaint: &Complaint) -> String {
        let Complaint { row, fault, field, found } = complaint;
        let row = &row.to_string();
        match fault {
            Fault::Missing => self.fault_missing(field, row),
            Fault::Field => self.fault_field(found, row),
            Fault::Text => self.fault_text(field, row),
            Fault::Word => self.fault_word(field, found, row),
            Fault::Currency => self.fault_currency(found, row),
            Fault::Amount => self.fault_amount(found, row),
            Fault::Negative => self.fault_negative(found, row),
            Fault::Absurd => self.fault_absurd(found, row),
            Fault::Order => self.fault_order(row),
            Fault::Per => self.fault_per(found, row),
            Fault::Unit => self.fault_unit(row),
            Fault::Hours => self.fault_hours(found, row),
            Fault::Dating => self.fault_dating(row),
            Fault::Date => self.fault_date(found, row),
            Fault::Address => self.fault_address(found, row),
            Fault::Long => self.fault_long(field, row),
            Fault::Character => self.fault_character(field, row),
            Fault::Id => self.fault_id(found, row),
            Fault::Taken => self.fault_taken(found, row),
            Fault::Row => self.fault_row(row),
            Fault::Json => self.fault_json().to_owned(),
            Fault::Encoding => self.fault_encoding().to_owned(),
            Fault::Large => self.fault_large().to_owned(),
            Fault::Format => self.fault_format().to_owned(),
            Fault::Many => self.fault_many().to_owned(),
            Fault::Network => self.fault_network().to_owned(),
            Fault::Origin => self.fault_origin().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn table(fields: &[(&str, Value)]) -> Value {
        Value::Table(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    }

    /// A file of so many good rows.
    fn of_rows(n: usize) -> Value {
        let row = |index: usize| {
            table(&[
                ("id", text(&["row-", &index.to_string()].concat())),
                ("what", text("Post liked")),
                ("place", text("Here")),
                ("trade", text("click_farming")),
                ("high", text("1")),
                ("currency", text("EUR")),
                ("unit", text("gesture")),
                ("recipient", text("worker")),
                ("published", Value::Whole("2020".to_owned())),
                ("source", table(&[("citation", text("A work"))])),
            ])
        };
        table(&[("version", Value::Whole("1".to_owned())), ("rates", Value::List((0..n).map(row).collect()))])
    }

    /// No number of files makes a figure say another's words.
    #[test]
    fn too_many_files_are_refused_whole() {
        let mut shelf = Shelf::EMPTY;
        for _ in 0..MAX_CAPTIONS / 200 {
            assert_eq!(shelf.read(&of_rows(200)).rates.len(), 200);
        }
        let guest = shelf.read(&of_rows(1));
        assert!(guest.rates.is_empty());
        assert_eq!(guest.complaints, [Complaint::of_file(Fault::Many)]);
        assert_eq!((shelf.captions.len(), shelf.sources.len()), (MAX_CAPTIONS, MAX_CAPTIONS));
        assert!(MAX_CAPTIONS + N_CAPTIONS.max(N_SOURCES) < usize::from(u16::MAX));
    }
}
