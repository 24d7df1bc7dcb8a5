//! CSV after RFC 4180, as spreadsheets read it.
//!
//! - A comma parts cells and a point decimals, in both languages: a file that a class exchanges must
//!   not change its form with the reader. A French spreadsheet expects semicolons and commas when it
//!   is *opened* by a double click; it reads this form when data are *imported*, and the panel says so.
//! - A byte order mark comes first. Without it, spreadsheets take the bytes for a local alphabet and
//!   break every accent, in French above all; programs that read data drop it.
//! - A cell that a spreadsheet would take for a formula gets an apostrophe before it, since cells hold
//!   what readers typed. Numbers are ours and need none.

use super::table::{Cell, Table};

const BYTE_ORDER_MARK: char = '\u{feff}';
const LINE_END: &str = "\r\n";

/// The whole file.
pub fn written(table: &Table) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    let names = table.columns.iter().map(|name| Cell::Text((*name).to_owned()));
    push_line(&mut out, names);
    for row in &table.rows {
        push_line(&mut out, row.iter().cloned());
    }
    out
}

fn push_line(out: &mut String, cells: impl Iterator<Item = Cell>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            out.push(',');
        }
        match cell {
            Cell::Empty => {}
            Cell::Number(digits) => out.push_str(&digits),
            Cell::Text(words) => push_quoted(out, &harmless(words)),
        }
    }
    out.push_str(LINE_END);
}

/// Words that no spreadsheet takes for a formula. The wide forms are those that some take for the
/// narrow ones.
pub fn harmless(words: String) -> String {
    const DANGEROUS: [char; 11] =
        ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    if words.starts_with(DANGEROUS) { ["'", &words].concat() } else { words }
}

/// Quotes where the form needs them.
fn push_quoted(out: &mut String, words: &str) {
    if !words.contains([',', '"', '\r', '\n']) {
        out.push_str(words);
        return;
    }
    out.push('"');
    for character in words.chars() {
        if character == '"' {
            out.push('"');
        }
        out.push(character);
    }
    out.push('"');
}
