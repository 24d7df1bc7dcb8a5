//! `check-rates`: an author's file, judged as the widget judges it, row by row.

use crate::{Outcome, json};
use anyhow::Context;
use click_work::content::{Guest, Language, Text, guest};
use click_work::domain::pay::guest::{Fault, MAX_BYTES};
use std::fs;
use std::process::ExitCode;

/// Prints a sentence for each thing that is wrong, then how many rows load.
pub(crate) fn check(file: &str) -> Outcome<ExitCode> {
    let bytes = fs::read(file).with_context(|| format!("{file} could not be read"))?;
    let (report, is_good) = report(judge(&bytes));
    print!("{report}");
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// As the loader does: the size, then the encoding; the library does the rest.
fn judge(bytes: &[u8]) -> &'static Guest {
    if bytes.len() > MAX_BYTES {
        return guest::failed(Fault::Large);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => guest::load(text.strip_prefix('\u{feff}').unwrap_or(text), &json::parse),
        Err(_) => guest::failed(Fault::Encoding),
    }
}

fn report(guest: &Guest) -> (String, bool) {
    let words = Text { language: Language::English };
    let mut report: String =
        guest.complaints.iter().map(|complaint| words.complaint(complaint) + "\n").collect();
    let n_rows = guest.rates.len() + guest.pays.len();
    report += &format!("{n_rows} {}\n", if n_rows == 1 { "row loads" } else { "rows load" });
    (report, guest.complaints.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &str, is_good: bool) {
        assert_eq!(report(judge(bytes)), (expected.to_owned(), is_good));
    }

    #[test]
    fn what_is_wrong_is_said_row_by_row_and_the_rest_loads() {
        let good = include_bytes!("../../docs/rates-example.json");
        check(good, "2 rows load\n", true);
        let text = String::from_utf8_lossy(good);
        let bad = text.replacen("\"currency\": \"USD\"", "\"currency\": \"GBP\"", 1);
        let expected = "Row 1: there is no exchange rate here for the currency “GBP”.\n1 row loads\n";
        check(bad.as_bytes(), expected, false);
        check(&[b"\xef\xbb\xbf", good.as_slice()].concat(), "2 rows load\n", true);
    }

    #[test]
    fn files_that_are_none() {
        let none = "none of its figures is shown.\n0 rows load\n";
        check(b"rates", &format!("The author’s file is not JSON: {none}"), false);
        check(b"\xff\xfe{\0}\0", &format!("The author’s file is not in UTF-8: {none}"), false);
        check(&vec![b' '; 1_000_001], &format!("The author’s file is larger than a megabyte: {none}"), false);
    }
}
