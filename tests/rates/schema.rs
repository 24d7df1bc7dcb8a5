//! The schema that editors read says what the code accepts.

use click_work::domain::pay::guest::{
    COUNTED, COUNTRIES, CURRENCIES, FIELDS, MAX_CAPTION, MAX_NOTE, MAX_ROWS, PERIODS, RECIPIENTS, TRADES,
    UNITS,
};
use serde_json::Value;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../content/rates.schema.json")).unwrap()
}

fn names<T>(table: &[(&'static str, T)]) -> Vec<&'static str> {
    table.iter().map(|(name, _)| *name).collect()
}

#[test]
fn words_are_those_of_the_code() {
    let schema = schema();
    let check = |field: &str, expected: Vec<&str>| {
        let found = &schema["$defs"]["row"]["properties"][field]["enum"];
        let found: Vec<_> = found.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        assert_eq!(found, expected, "{field}");
    };
    check("trade", names(&TRADES));
    check("currency", names(&CURRENCIES));
    check("unit", names(&UNITS));
    check("period", names(&PERIODS));
    check("counted", names(&COUNTED));
    check("recipient", names(&RECIPIENTS));
    check("country", names(&COUNTRIES));
}

#[test]
fn fields_and_lengths_are_those_of_the_code() {
    let schema = schema();
    let row = &schema["$defs"]["row"]["properties"];
    let fields = |object: &Value| object.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let mut found = [fields(row), fields(&row["source"]["properties"])].concat();
    found.sort();
    let mut expected = FIELDS.to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!(schema["properties"]["rates"]["maxItems"], MAX_ROWS);
    assert_eq!(schema["$defs"]["caption"]["oneOf"][0]["maxLength"], MAX_CAPTION);
    assert_eq!(schema["$defs"]["note"]["oneOf"][0]["maxLength"], MAX_NOTE);
    assert_eq!(row["source"]["properties"]["citation"]["maxLength"], MAX_NOTE);
}

/// The documentation has a line for each field.
#[test]
fn every_field_is_documented() {
    let documentation = include_str!("../../docs/rates-format.md");
    for field in FIELDS {
        assert!(
            documentation.contains(&format!("`{field}`")) || documentation.contains(&format!("\"{field}\"")),
            "{field}"
        );
    }
}
