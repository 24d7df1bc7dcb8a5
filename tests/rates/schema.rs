//! The schema that editors read says what the code accepts.

use click_work::domain::pay::guest::{
    COUNTED, COUNTRIES, CURRENCIES, FIELDS, MAX_CAPTION, MAX_NOTE, MAX_ROWS, PERIODS, RECIPIENTS,
    SOURCE_FIELDS, TRADES, UNITS,
};
use serde_json::Value;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../content/rates.schema.json")).unwrap()
}

#[test]
fn words_are_those_of_the_code() {
    let schema = schema();
    let check = |field: &str, expected: Vec<&str>| {
        let found = &schema["$defs"]["row"]["properties"][field]["enum"];
        let found: Vec<_> = found.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        assert_eq!(found, expected, "{field}");
    };
    check("trade", Vec::from(TRADES));
    check("currency", Vec::from(CURRENCIES));
    check("unit", Vec::from(UNITS));
    check("period", Vec::from(PERIODS));
    check("counted", Vec::from(COUNTED));
    check("recipient", Vec::from(RECIPIENTS));
    check("country", Vec::from(COUNTRIES));
}

#[test]
fn fields_and_lengths_are_those_of_the_code() {
    let schema = schema();
    let row = &schema["$defs"]["row"]["properties"];
    let fields = |object: &Value| object.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let mut found = [fields(row), fields(&row["source"]["properties"])].concat();
    found.sort();
    let mut expected = [&FIELDS[..], &SOURCE_FIELDS].concat();
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
    for field in FIELDS.into_iter().chain(SOURCE_FIELDS) {
        assert!(
            documentation.contains(&format!("`{field}`")) || documentation.contains(&format!("\"{field}\"")),
            "{field}"
        );
    }
}
