//! What each door holds of whatever comes in.

use super::json::parse;
use click_work::content::corpus;
use click_work::content::{Language, Text, evidence};
use click_work::domain::classroom::{Board, Code, merge};
use click_work::domain::log::{Header, Log};
use click_work::domain::pay::guest::{self, Figures};
use click_work::domain::pay::{CaptionId, Currency, Edits, SourceId, ladder};
use click_work::embed::options::RawOptions;
use click_work::export::csv;
use click_work::export::table::Table;

/// The codes of a class: what is read is a code that says the same when it is written; each line is counted or answered.
pub(crate) fn codes(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok((code, contribution)) = Code::read(&text) {
        assert_eq!(Code::read(&code.written()), Ok((code, contribution)));
    }
    let header: Header = Log::new(7).header;
    // Several to a line in the corpus, as they are several to a text in a class.
    let merged = merge(header, &text.replace('|', "\n"));
    assert!(merged.classroom.n_people() + merged.complaints.len() <= text.len() + 1);
    Board::of(&merged.classroom, &corpus());
}

/// Options, as a query: whatever they say, there is a request within bounds.
pub(crate) fn options(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let value_of = |name: &str| {
        let mut pairs = text.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
    };
    let request = RawOptions::read(&value_of).request(&|_| None);
    assert!(request.cite_as.is_none_or(|citation| citation.chars().count() <= 300));
    assert!(request.edit.is_none_or(|edit| edit.len() <= 8_192));
    assert!(request.home.is_none_or(|home| !home.trim().is_empty()));
}

/// A reader's changes in a link: what is understood is written and read as itself, and everything can be counted with it.
pub(crate) fn edits(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let edits = Edits::read(&text, evidence());
    assert_eq!(Edits::read(&edits.written(evidence()), evidence()), edits);
    if !edits.is_empty() {
        let applied = edits.applied(evidence());
        assert_eq!(applied.rates.len(), evidence().rates.len());
        ladder(&applied, &Default::default(), Currency::Eur);
    }
}

/// What a reader typed, as a cell: no formula for a spreadsheet, and the same words for the reader of CSV.
pub(crate) fn csv(bytes: &[u8]) {
    let words = String::from_utf8_lossy(bytes);
    let mut table = Table::new(&["typed", "after"]);
    table.say(&words);
    table.say("after");
    let file = csv::written(&table);
    let mut reader = csv_crate::ReaderBuilder::new().from_reader(file.as_bytes());
    let rows: Vec<_> = reader.records().map(|row| row.unwrap()).collect();
    let [row] = &rows[..] else { panic!("{} rows", rows.len()) };
    assert_eq!((&row[0], &row[1]), (csv::harmless(&words).as_str(), "after"));
    assert!(!row[0].starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
}

/// An author's own figures: each row loads or is complained of, in a sentence, in both languages.
pub(crate) fn rates(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some(file) = parse(&text) else { return };
    let keep: guest::Keep<'_> = &mut |_, _| ("a-row", SourceId(0), CaptionId(0));
    let figures: Figures = guest::read(&file, &|_| false, keep);
    for complaint in &figures.complaints {
        for language in Language::ALL {
            let said = Text { language }.complaint(complaint);
            assert!(!said.trim().is_empty() && said.chars().count() < 400, "{said}");
        }
    }
}
