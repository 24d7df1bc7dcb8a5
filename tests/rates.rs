//! Figures that an author brings: what each slip is answered, in both languages, and that whatever comes, the rest loads.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "../xtask/src/json.rs"]
mod json;
#[path = "rates/loading.rs"]
mod loading;
#[path = "rates/page.rs"]
mod page;
#[path = "rates/schema.rs"]
mod schema;
#[path = "rates/slips.rs"]
mod slips;

use click_work::content::{Guest, Language, Text, guest};
use serde_json::{Value, json};

/// The example of the documentation: two rows, for pieces and for time.
const EXAMPLE: &str = include_str!("../docs/rates-example.json");

fn example() -> Value {
    serde_json::from_str(EXAMPLE).unwrap()
}

/// The example with a field of one of its rows put in or replaced; taken out where it is `null`. `source.address` is a
/// field of the row's source.
fn with(row: usize, field: &str, value: Value) -> Value {
    let mut file = example();
    let mut object = &mut file["rates"][row];
    let mut name = field;
    if let Some((outer, inner)) = field.split_once('.') {
        object = &mut object[outer];
        name = inner;
    }
    let object = object.as_object_mut().unwrap();
    if value.is_null() {
        object.remove(name);
    } else {
        object.insert(name.to_owned(), value);
    }
    file
}

fn load(file: &Value) -> &'static Guest {
    guest::load(&file.to_string(), &json::parse)
}

/// What is said of a file, in a language.
fn complaints(guest: &Guest, language: Language) -> Vec<String> {
    guest.complaints.iter().map(|complaint| Text { language }.complaint(complaint)).collect()
}

fn n_rows(guest: &Guest) -> usize {
    guest.rates.len() + guest.pays.len()
}

/// A file of so many good rows.
fn of_rows(n: usize) -> Value {
    let row = |index: usize| {
        let mut row = example()["rates"][0].clone();
        row["id"] = json!(format!("row-{index}"));
        row
    };
    json!({ "version": 1, "rates": (0..n).map(row).collect::<Vec<_>>() })
}
