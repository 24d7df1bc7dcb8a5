//! CSV after RFC 4180, as spreadsheets read it.
//!
//! - A comma parts cells and a point decimals, in both languages: a file that a class exchanges must
//!   not change its form with the reader. A French spreadsheet expects semicolons and commas when it
//!   is *opened* by a double click; it reads this form when data are *imported*, and the panel says so.
//! - A byte order mark comes first. Without it, spreadsheets take the bytes for a local alphabet and
//!   break every accent, in French above all; programs that read data drop it.
//! - A cell that a spreadsheet would take for a formula gets an apostrophe before it, since cells hold
//!   what readers typed. Numbers are ours and need none.

use super::table::Table;

const BYTE_ORDER_MARK: char = '\u{feff}';
const LINE_END: &str = "\r\n";

/// The whole file.
pub fn written(table: &Table) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    for (place, name) in table.columns.iter().enumerate() {
        push_cell(&mut out, place, name);
    }
    out.push_str(LINE_END);
    for row in table.rows() {
        for (place, cell) in row.iter().enumerate() {
            let words = if cell.is_number { cell.words.clone() } else { harmless(&cell.words) };
            push_cell(&mut out, place, &words);
        }
        out.push_str(LINE_END);
    }
    out
}

/// Words that no spreadsheet takes for a formula. The wide forms are those that some take for the
/// narrow ones.
pub fn harmless(words: &str) -> String {
    let first = words.chars().next().unwrap_or('a');
    let is_dangerous = matches!(
        first,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}'
    );
    [if is_dangerous { "'" } else { "" }, words].concat()
}

/// Quotes where the form needs them.
fn push_cell(out: &mut String, place: usize, words: &str) {
    if place > 0 {
        out.push(',');
    }
    let is_quoted = words.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n'));
    let quote = if is_quoted { "\"" } else { "" };
    out.push_str(quote);
    for character in words.chars() {
        if character == '"' {
            out.push('"');
        }
        out.push(character);
    }
    out.push_str(quote);
}
