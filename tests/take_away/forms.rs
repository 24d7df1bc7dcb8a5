//! The two forms, CSV and JSON: whatever goes in comes out of the parsers of others.

use click_work::export::csv;
use click_work::export::json::Json;
use click_work::export::table::Table;
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

/// What may stand in a cell.
#[derive(Clone, Debug)]
enum Cell {
    Words(String),
    Whole(Option<u64>),
    Amount(Option<i64>),
}

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        any::<String>().prop_map(Cell::Words),
        "[=+@\t\r\n,\";'| -]{0,6}[a-z\"]{0,3}".prop_map(Cell::Words),
        any::<Option<u64>>().prop_map(Cell::Whole),
        proptest::option::of(0..i64::MAX).prop_map(Cell::Amount),
    ]
}

fn table(cells: &[Cell]) -> Table {
    let mut table = Table::new(&COLUMNS);
    for cell in cells {
        match cell {
            Cell::Words(words) => table.say(words),
            Cell::Whole(number) => table.whole(*number),
            Cell::Amount(nanos) => table.amount(*nanos),
        }
    }
    table
}

/// Any value, written by hand as a file of ours would be.
fn write(json: &mut Json, value: &Value) {
    match value {
        Value::Null => json.number("null"),
        Value::Bool(value) => json.number(if *value { "true" } else { "false" }),
        Value::Number(number) => json.number(&number.to_string()),
        Value::String(words) => json.text(words),
        Value::Array(values) => {
            json.open('[');
            for (place, value) in values.iter().enumerate() {
                if place % 2 == 0 {
                    json.line();
                }
                write(json, value);
            }
            json.close(']');
        }
        Value::Object(members) => {
            json.open('{');
            for (name, value) in members {
                json.name(name);
                write(json, value);
            }
            json.close('}');
        }
    }
}

fn value() -> impl Strategy<Value = Value> {
    let words = "[\\x00-\\x20\"\\\\/<\u{7f}\u{2028}\u{2029}\u{1f600}]{0,8}";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        words.prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map(words, inner, 0..4)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn json_is_read_back(value in value()) {
        let mut json = Json::default();
        write(&mut json, &value);
        let written = json.into_text();
        prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
        prop_assert!(!written.contains('<'));
    }

    #[test]
    fn csv_is_read_back_and_is_no_formula(rows in proptest::collection::vec(proptest::collection::vec(cell(), 3), 0..5)) {
        let file = csv::written(&table(&rows.concat()));
        let (names, read) = read_csv(&file);
        prop_assert_eq!(names, COLUMNS);
        prop_assert_eq!(read.len(), rows.len());
        for (row, read) in rows.iter().zip(&read) {
            for (cell, read) in row.iter().zip(read) {
                match cell {
                    Cell::Whole(number) => prop_assert_eq!(read.parse().ok(), *number),
                    Cell::Amount(nanos) => prop_assert_eq!(read.is_empty(), nanos.is_none()),
                    Cell::Words(words) => {
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
        assert_eq!(csv::harmless(formula), format!("'{formula}"));
    }
    for words in ["", "'", "a=1", " =1", "l'arbre", "1-2", "«"] {
        assert_eq!(csv::harmless(words), words);
    }
}

#[test]
fn the_form_is_that_of_rfc_4180() {
    let row = [Cell::Words("a,\"b\"\r\nc".to_owned()), Cell::Whole(None), Cell::Amount(Some(800_000_000))];
    let file = csv::written(&table(&row));
    assert_eq!(file, "\u{feff}one,two,three\r\n\"a,\"\"b\"\"\r\nc\",,0.8\r\n");
}
