//! Files of codes: what may be a code in each line of a table and in each entry of a list, and what became of a file.
//!
//! A reader of tables takes what spreadsheets write: commas, semicolons or tabs, quotes or none, a byte order mark, an
//! apostrophe against formulas. Where a cell of the first line says `code`, that column is meant; else the first.

use super::super::log::Header;
use super::super::pay::guest::Value;
use super::code::Code;
use super::merge::{Complaint, Fault, MAX_LINES, merge};

/// What a table calls its column of codes.
pub const COLUMN: &str = "code";
/// What an object calls its list of codes, and the seed of their tasks.
pub const LIST: &str = "codes";
/// The seed of the tasks, in digits between quotes: beyond 2^53 a number of JSON is not exact.
pub const SEED: &str = "seed";

/// What is wrong with a whole file. Nothing of it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// The browser does not give it.
    Unreadable,
    /// It is longer than any class.
    Large,
    /// It begins as JSON and is none.
    NotJson,
    /// It is JSON without a list of codes.
    NoCodes,
    /// It says that its tasks have this other seed.
    OtherSeed(String),
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileReport {
    /// Its name.
    pub name: String,
    /// Codes that it brought, or what is wrong with all of it.
    pub n_new: Result<u32, FileFault>,
    /// Codes that were there already.
    pub n_known: u32,
    /// Its lines, or its entries, that are no code of this class.
    pub complaints: Vec<Complaint>,
}

/// What may be the codes of a file, one a line: of an object or a list where it begins as JSON, else of a table. `parse`
/// reads JSON.
pub fn codes_in(
    header: Header,
    text: &str,
    parse: &dyn Fn(&str) -> Option<Value>,
) -> Result<String, FileFault> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[']) {
        return codes_in_object(header, &parse(text).ok_or(FileFault::NotJson)?);
    }
    Ok(codes_in_table(text))
}

/// A table: for each of its lines what may be a code there; nothing for the line that names the columns.
fn codes_in_table(text: &str) -> String {
    let mut column = 0;
    let mut codes = String::new();
    for (place, line) in text.lines().enumerate() {
        let named = || cells(line).position(|cell| cell.eq_ignore_ascii_case(COLUMN));
        match if place == 0 { named() } else { None } {
            Some(named) => column = named,
            None => codes.push_str(cells(line).nth(column).unwrap_or_default()),
        }
        codes.push('\n');
    }
    codes
}

/// A line's cells, bare. No code holds what parts cells, so quotes need not be followed across it.
fn cells(line: &str) -> impl Iterator<Item = &str> {
    line.split([',', ';', '\t']).map(|cell| cell.trim().trim_matches('"').trim_start_matches('\'').trim())
}

/// An object that holds a list, or a bare list: an entry a line.
fn codes_in_object(header: Header, value: &Value) -> Result<String, FileFault> {
    let fields = if let Value::Table(fields) = value { fields.as_slice() } else { &[] };
    let field = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value);
    let list = field(LIST).unwrap_or(value);
    let Value::List(entries) = list else { return Err(FileFault::NoCodes) };
    if let Some(Value::Text(seed) | Value::Whole(seed)) = field(SEED)
        && *seed != header.seed.to_string()
    {
        return Err(FileFault::OtherSeed(seed.chars().take(20).collect()));
    }
    let mut codes = String::new();
    for entry in entries {
        // What is no text is no code, and is told like one that is damaged.
        codes.push_str(if let Value::Text(code) = entry { code.lines().next().unwrap_or("?") } else { "?" });
        codes.push('\n');
    }
    Ok(codes)
}

/// Adds the codes of a file to those of a class: each that is new on a line of its own.
pub fn add(header: Header, class: &mut String, name: String, codes: Result<String, FileFault>) -> FileReport {
    let codes = match codes {
        Ok(codes) => codes,
        Err(fault) => return FileReport { name, n_new: Err(fault), n_known: 0, complaints: Vec::new() },
    };
    let known = merge(header, class).classroom;
    let given = merge(header, &codes);
    let n_again =
        given.complaints.iter().filter(|complaint| matches!(complaint.fault, Fault::Again(_))).count();
    let is_told = |complaint: &Complaint| !matches!(complaint.fault, Fault::Again(_));
    let mut complaints: Vec<Complaint> =
        given.complaints.iter().filter(|one| is_told(one)).copied().collect();
    let room = MAX_LINES.saturating_sub(class.lines().count());
    let (mut n_new, mut n_known) = (0, n_again as u32);
    for code in given.classroom.codes() {
        if known.has(*code) {
            n_known += 1;
        } else if n_new == room {
            complaints.push(Complaint { line: given.classroom.n_people() as u32, fault: Fault::TooMany });
            break;
        } else {
            n_new += 1;
            push(class, *code);
        }
    }
    FileReport { name, n_new: Ok(n_new as u32), n_known, complaints }
}

/// Adds one code of a link or a picture to those of a class, unless it is there. What is no code is added as well: the
/// line is then named like any other.
pub fn add_one(header: Header, class: &mut String, given: &str) {
    let line = super::address::code_in(given).lines().next().unwrap_or_default().trim();
    match Code::read(line) {
        Ok((code, _)) if merge(header, class).classroom.has(code) => {}
        Ok((code, _)) => push(class, code),
        Err(_) if class.lines().any(|known| known == line) => {}
        Err(_) => push_line(class, line),
    }
}

fn push(class: &mut String, code: Code) {
    push_line(class, &code.written());
}

fn push_line(class: &mut String, line: &str) {
    if !class.is_empty() && !class.ends_with('\n') {
        class.push('\n');
    }
    class.push_str(line);
    class.push('\n');
}
