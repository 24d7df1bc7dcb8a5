//! Figures that an author brings: one row of a file, read field by field, or the first thing wrong
//! with it.
//!
//! The same code judges a file in the browser and for `cargo xtask check-rates`. The form is said in
//! `docs/rates-format.md` and `content/rates.schema.json`. Reading order: this file, then
//! [`amounts`], [`fields`].

mod amounts;
mod fields;

pub use fields::{COUNTED, COUNTRIES, CURRENCIES, PERIODS, RECIPIENTS, TRADES, UNITS};

use super::evidence::{PieceRate, Provenance, TimePay};
use super::quantity::{CaptionId, SourceId, Status};
use fields::{
    address, amount, currency, dating, hours, identifier, optional_choice, per, text, texts, unit_or_period,
};

/// A value of a file, as JSON has it, but for what no field can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number, not negative.
    Whole(u64),
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What is paid.
    pub what: [String; 2],
    /// Where.
    pub place: [String; 2],
    /// What to know before believing it; empty when there is nothing.
    pub note: [String; 2],
    /// Author, work, date.
    pub citation: String,
    /// Where it can be read; empty when it is on no site.
    pub address: String,
}

/// The figure of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// For pieces.
    Rate(PieceRate),
    /// For time.
    Pay(TimePay),
}

impl Figure {
    /// Its date and status.
    pub fn provenance(self) -> Provenance {
        match self {
            Self::Rate(rate) => rate.provenance,
            Self::Pay(pay) => pay.provenance,
        }
    }
}

/// A row that holds. The figure's name, source and caption are still to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub id: String,
    /// Its words.
    pub words: Words,
    /// Its figure.
    pub figure: Figure,
}

/// What is wrong with a row: what, in which field, and what stands there.
type Defect = (Fault, &'static str, String);

/// A file may have so many bytes.
pub const MAX_BYTES: usize = 1_000_000;
/// A file may have so many rows.
pub const MAX_ROWS: usize = 200;
/// Values are nested so deep: the file, its list, a row, a text in two languages.
pub const MAX_DEPTH: usize = 4;

/// Every field of a row.
pub const FIELDS: [&str; 21] = [
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
    "citation",
    "address",
];
/// The fields of a row's source; the others are the row's own.
const SOURCE_FIELDS: [&str; 2] = ["citation", "address"];

/// Reads a file: the rows that hold, and one complaint for each that does not. `is_taken` knows the
/// names of our own figures.
pub fn read(file: &Value, is_taken: &dyn Fn(&str) -> bool) -> (Vec<Row>, Vec<Complaint>) {
    let mut complaints = Vec::new();
    let Some(list) = rows_of(file) else {
        return (Vec::new(), vec![Complaint::of_file(Fault::Format)]);
    };
    if list.len() > MAX_ROWS {
        complaints.push(Complaint::of_file(Fault::Many));
    }
    let mut rows: Vec<Row> = Vec::new();
    for (place, value) in list.iter().take(MAX_ROWS).enumerate() {
        let is_known = |id: &str| is_taken(id) || rows.iter().any(|row| row.id.eq_ignore_ascii_case(id));
        match row(value, &is_known) {
            Ok(row) => rows.push(row),
            Err((fault, field, found)) => complaints.push(Complaint { row: place + 1, fault, field, found }),
        }
    }
    (rows, complaints)
}

impl Complaint {
    /// About the whole file.
    pub fn of_file(fault: Fault) -> Self {
        Self { row: 0, fault, field: "", found: String::new() }
    }
}

fn rows_of(file: &Value) -> Option<&[Value]> {
    let Value::Table(fields) = file else { return None };
    let is_first = field(fields, "version") == Some(&Value::Whole(1));
    match field(fields, "rates") {
        Some(Value::List(rows)) if is_first => Some(rows),
        Some(Value::List(_) | Value::Text(_) | Value::Whole(_) | Value::Table(_) | Value::Other) | None => {
            None
        }
    }
}

fn row(value: &Value, is_taken: &dyn Fn(&str) -> bool) -> Result<Row, Defect> {
    let Value::Table(fields) = value else { return Err((Fault::Row, "", String::new())) };
    known(fields, &|name| FIELDS.contains(&name) && !SOURCE_FIELDS.contains(&name))?;
    let id = identifier(fields, is_taken)?;
    let source = match field(fields, "source") {
        Some(Value::Table(source)) => source,
        Some(Value::Text(_) | Value::Whole(_) | Value::List(_) | Value::Other) | None => {
            return Err((Fault::Missing, "source", String::new()));
        }
    };
    known(source, &|name| SOURCE_FIELDS.contains(&name))?;
    let words = Words {
        what: texts(fields, "what", MAX_CAPTION)?.ok_or_else(|| missing("what"))?,
        place: texts(fields, "place", MAX_CAPTION)?.ok_or_else(|| missing("place"))?,
        note: texts(fields, "note", MAX_NOTE)?.unwrap_or_default(),
        citation: text(source, "citation", MAX_NOTE)?.ok_or_else(|| missing("citation"))?,
        address: address(source)?,
    };
    Ok(Row { id, words, figure: figure(fields)? })
}

/// Characters of a caption, which stands beside a mark.
pub const MAX_CAPTION: usize = 60;
/// Characters of a note or a citation.
pub const MAX_NOTE: usize = 400;

fn figure(fields: &[(String, Value)]) -> Result<Figure, Defect> {
    let trade = TRADES[fields::choice(fields, "trade", &TRADES.map(|(name, _)| name))?].1;
    let recipient = RECIPIENTS[fields::choice(fields, "recipient", &RECIPIENTS.map(|(name, _)| name))?].1;
    let country = optional_choice(fields, "country", &COUNTRIES.map(|(name, _)| name))?;
    let country = country.map(|place| COUNTRIES[place].1);
    let currency = currency(fields)?;
    let per = per(fields)?;
    let dating = dating(fields)?;
    // Named, captioned and sourced by who keeps it.
    let provenance = Provenance {
        id: "",
        dating,
        status: Status::GivenByHost,
        source: SourceId(0),
        caption: CaptionId(0),
    };
    let Some(period) = unit_or_period(fields)? else {
        let unit = UNITS[fields::choice(fields, "unit", &UNITS.map(|(name, _)| name))?].1;
        let amount = amount(fields, currency, Some((unit, per)))?;
        let rate = PieceRate { provenance, trade, amount, currency, per, unit, recipient, country };
        return Ok(Figure::Rate(rate));
    };
    let hours = hours(fields, period)?;
    let counted = optional_choice(fields, "counted", &COUNTED.map(|(name, _)| name))?;
    let counted = COUNTED[counted.unwrap_or(0)].1;
    let amount = amount(fields, currency, None)?;
    let pay =
        TimePay { provenance, trade, amount, currency, per, period, hours, counted, recipient, country };
    Ok(Figure::Pay(pay))
}

/// A field that the form does not have is a slip of the pen that would go unseen: the first by name.
fn known(fields: &[(String, Value)], is_known: &dyn Fn(&str) -> bool) -> Result<(), Defect> {
    let unknown = fields.iter().map(|(name, _)| name.as_str()).filter(|name| !is_known(name)).min();
    unknown.map_or(Ok(()), |name| Err((Fault::Field, "", fields::shown(name))))
}

fn field<'a>(fields: &'a [(String, Value)], name: &str) -> Option<&'a Value> {
    fields.iter().find(|(other, _)| other == name).map(|(_, value)| value)
}

fn missing(field: &'static str) -> Defect {
    (Fault::Missing, field, String::new())
}
