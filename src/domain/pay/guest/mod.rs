//! Figures that an author brings: one row of a file, read field by field, or the first thing wrong
//! with it.
//!
//! The same code judges a file in the browser and for `cargo xtask check-rates`. The form is said in
//! `docs/rates-format.md` and `content/rates.schema.json`. Reading order: this file, then `fields`,
//! `reader`.

mod fields;
mod reader;

pub use fields::{COUNTED, COUNTRIES, CURRENCIES, PERIODS, RECIPIENTS, TRADES, UNITS};

use super::evidence::{PieceRate, TimePay};
use super::quantity::{CaptionId, SourceId};
use reader::Reader;

/// A value of a file, as JSON has it, but for what no field can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number, not negative, in digits.
    Whole(String),
    /// A list; of a long one only so many items that its length is known to be too much.
    List(Vec<Value>),
    /// An object, its fields in any order.
    Table(Vec<(String, Value)>),
    /// Anything else: a fraction, a truth, nothing, or what is nested too deep.
    Other,
}

/// What may be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// A field is missing.
    Missing,
    /// A field that the form does not have.
    Field,
    /// A field that must be a text is something else.
    Text,
    /// A word that the field does not know.
    Word,
    /// A currency that we hold no exchange rate for, and no figure in.
    Currency,
    /// No plain decimal number.
    Amount,
    /// Below nothing.
    Negative,
    /// Nothing, or out of proportion.
    Absurd,
    /// The lowest is above the highest.
    Order,
    /// No whole number of units or periods.
    Per,
    /// Pieces and time at once, or neither.
    Unit,
    /// Hours that do not go with the period.
    Hours,
    /// No date, or several.
    Dating,
    /// No year and no month.
    Date,
    /// No web address.
    Address,
    /// Too long to be shown.
    Long,
    /// A character that is not seen, or turns the direction of reading.
    Character,
    /// A name that cannot be one.
    Id,
    /// A name that another figure has.
    Taken,
    /// A row that is no object.
    Row,
    /// The file: no JSON.
    Json,
    /// The file: not in UTF-8.
    Encoding,
    /// The file: over [`MAX_BYTES`].
    Large,
    /// The file: not of the form.
    Format,
    /// The file: over [`MAX_ROWS`].
    Many,
    /// The file: did not come.
    Network,
    /// The file: of another site.
    Origin,
}

/// One thing wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// In this row, from 1; 0 for the whole file.
    pub row: usize,
    /// What.
    pub fault: Fault,
    /// In this field, where it is one field's.
    pub field: &'static str,
    /// What stands there, cut and without invisible characters; empty where nothing does.
    pub found: String,
}

/// The words of a row. Texts come in the order of the editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    /// What is paid.
    pub what: [&'a str; 2],
    /// Where.
    pub place: [&'a str; 2],
    /// What to know before believing it; empty when there is nothing.
    pub note: [&'a str; 2],
    /// Author, work, date.
    pub citation: &'a str,
    /// Where it can be read; empty when it is on no site.
    pub address: &'a str,
}

/// What a file holds.
#[derive(Debug, Default)]
pub struct Figures {
    /// Piece rates, in the order of the file.
    pub rates: Vec<PieceRate>,
    /// Pay for time, in the order of the file.
    pub pays: Vec<TimePay>,
    /// One for each row that does not hold, and for the file when none of it does.
    pub complaints: Vec<Complaint>,
}

/// Keeps the name and the words of a row that holds: gives the name, the source and the caption.
pub type Keep<'k> = &'k mut dyn FnMut(&str, &Words<'_>) -> (&'static str, SourceId, CaptionId);

/// A file may have so many bytes.
pub const MAX_BYTES: usize = 1_000_000;
/// A file may have so many rows.
pub const MAX_ROWS: usize = 200;
/// Values are nested so deep: the file, its list, a row, a text in two languages.
pub const MAX_DEPTH: usize = 4;
/// Characters of a caption, which stands beside a mark.
pub const MAX_CAPTION: usize = 60;
/// Characters of a note or a citation.
pub const MAX_NOTE: usize = 400;

/// Every field of a row.
pub const FIELDS: [&str; 19] = [
    "id",
    "what",
    "place",
    "note",
    "trade",
    "low",
    "high",
    "currency",
    "per",
    "unit",
    "period",
    "hours",
    "counted",
    "recipient",
    "country",
    "in_force",
    "published",
    "undated_read",
    "source",
];
/// Every field of a row's source.
pub const SOURCE_FIELDS: [&str; 2] = ["citation", "address"];

/// Reads a file: the rows that hold, and a complaint for each that does not. `is_taken` knows the
/// names of our own figures.
pub fn read(file: &Value, is_taken: &dyn Fn(&str) -> bool, keep: Keep<'_>) -> Figures {
    let mut figures = Figures::default();
    let Some(list) = rows_of(file) else {
        figures.complaints.push(Complaint::of_file(Fault::Format));
        return figures;
    };
    if list.len() > MAX_ROWS {
        figures.complaints.push(Complaint::of_file(Fault::Many));
    }
    let mut names: Vec<&str> = Vec::new();
    for (place, value) in list.iter().take(MAX_ROWS).enumerate() {
        let is_known = |id: &str| is_taken(id) || names.iter().any(|name| name.eq_ignore_ascii_case(id));
        let mut reader = Reader::new(value, place + 1);
        let id = fields::row(&mut reader, &is_known, keep, &mut figures);
        match reader.complaint {
            None => names.push(id),
            Some(complaint) => figures.complaints.push(complaint),
        }
    }
    figures
}

impl Complaint {
    /// About the whole file.
    pub fn of_file(fault: Fault) -> Self {
        Self { row: 0, fault, field: "", found: String::new() }
    }
}

fn rows_of(file: &Value) -> Option<&[Value]> {
    let Value::Table(fields) = file else { return None };
    let find = |name: &str| fields.iter().find(|(other, _)| other == name).map(|(_, value)| value);
    let is_first = matches!(find("version"), Some(Value::Whole(version)) if version == "1");
    match find("rates") {
        Some(Value::List(rows)) if is_first => Some(rows),
        Some(Value::List(_) | Value::Text(_) | Value::Whole(_) | Value::Table(_) | Value::Other) | None => {
            None
        }
    }
}
