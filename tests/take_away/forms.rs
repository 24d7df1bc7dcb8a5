//! The two forms, CSV and JSON: whatever goes in comes out of the parsers of others.

use click_work::export::csv;
use click_work::export::json::Json;
use click_work::export::table::{Cell, Table};
use proptest::prelude::*;
use serde_json::Value;

const COLUMNS: [&str; 3] = ["one", "two", "three"];

/// What the csv crate reads: names, then rows.
pub(crate) fn read_csv(file: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let unmarked = file.strip_prefix('\u{feff}').expect("a byte order mark comes first");
    let mut reader = csv_crate::ReaderBuilder::new().has_headers(true).from_reader(unmarked.as_bytes());
    let names = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    (names, rows.collect())
}

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        Just(Cell::Empty),
        any::<String>().prop_map(Cell::text),
        "[=+@\t\r\n,\";'| -]{0,6}[a-z\"]{0,3}".prop_map(Cell::text),
        any::<u64>().prop_map(Cell::whole),
        (0..i128::from(u64::MAX)).prop_map(|nanos| Cell::amount(Some(nanos))),
    ]
}

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<u64>().prop_map(Json::whole),
        any::<String>().prop_map(Json::text),
        "[\\x00-\\x20\"\\\\/<\u{7f}\u{2028}\u{2029}\u{1f600}]{0,8}".prop_map(Json::text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Json::List),
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Json::Rows),
            proptest::collection::vec(inner, 0..4).prop_map(|values| {
                Json::Object(["a", "b\"", "\\", "<"].into_iter().zip(values).collect())
            }),
        ]
    })
}

fn expected(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(digits) => digits.parse::<u64>().unwrap().into(),
        Json::Text(words) => Value::String(words.clone()),
        Json::List(values) | Json::Rows(values) => values.iter().map(expected).collect(),
        Json::Object(members) => {
            Value::Object(members.iter().map(|(name, value)| ((*name).to_owned(), expected(value))).collect())
        }
    }
}

proptest! {
    #[test]
    fn json_is_read_back(json in json()) {
        let written = json.written();
        prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), expected(&json));
        prop_assert!(!written.contains('<'));
    }

    #[test]
    fn csv_is_read_back_and_is_no_formula(rows in proptest::collection::vec(proptest::collection::vec(cell(), 3), 0..5)) {
        let file = csv::written(&Table { columns: &COLUMNS, rows: rows.clone() });
        let (names, read) = read_csv(&file);
        prop_assert_eq!(names, COLUMNS);
        // The parser leaves out a line of one empty cell; ours have three.
        prop_assert_eq!(read.len(), rows.len());
        for (row, read) in rows.iter().zip(&read) {
            for (cell, read) in row.iter().zip(read) {
                match cell {
                    Cell::Empty => prop_assert_eq!(read, ""),
                    Cell::Number(digits) => prop_assert_eq!(read, digits),
                    Cell::Text(words) => {
                        let kept = read.strip_prefix('\'').filter(|kept| kept == words);
                        prop_assert!(kept.is_some() || read == words);
                        prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
                    }
                }
            }
        }
    }
}

#[test]
fn formulas_are_made_harmless_and_nothing_else_is_changed() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\u{ff1d}1"] {
        assert_eq!(csv::harmless(formula.to_owned()), format!("'{formula}"));
    }
    for words in ["", "'", "a=1", " =1", "l'arbre", "1-2", "«"] {
        assert_eq!(csv::harmless(words.to_owned()), words);
    }
}

#[test]
fn the_form_is_that_of_rfc_4180() {
    let row = vec![Cell::text("a,\"b\"\r\nc"), Cell::Empty, Cell::amount(Some(800_000_000))];
    let file = csv::written(&Table { columns: &COLUMNS, rows: vec![row] });
    assert_eq!(file, "\u{feff}one,two,three\r\n\"a,\"\"b\"\"\r\nc\",,0.8\r\n");
}
