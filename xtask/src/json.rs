//! JSON as the library takes it, read by serde_json where there is no browser.

use click_work::domain::pay::guest::{MAX_DEPTH, MAX_ROWS, Value};

/// A text as values; none when it is not JSON.
pub(crate) fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().map(|value| read(&value, MAX_DEPTH))
}

fn read(value: &serde_json::Value, depth: usize) -> Value {
    match (value, depth.checked_sub(1)) {
        (serde_json::Value::String(text), _) => Value::Text(text.clone()),
        (serde_json::Value::Number(number), _) => {
            // As in a browser, where every number is a float, and 1e3 is whole.
            let float = number.as_f64().unwrap_or(-1.0);
            let is_whole = (0.0..=9_007_199_254_740_992.0).contains(&float) && float.fract() == 0.0;
            if is_whole { Value::Whole((float as u64).to_string()) } else { Value::Other }
        }
        (serde_json::Value::Array(items), Some(below)) => {
            Value::List(items.iter().take(MAX_ROWS + 1).map(|item| read(item, below)).collect())
        }
        (serde_json::Value::Object(fields), Some(below)) => {
            Value::Table(fields.iter().map(|(name, value)| (name.clone(), read(value, below))).collect())
        }
        (serde_json::Value::Array(_) | serde_json::Value::Object(_), None)
        | (serde_json::Value::Bool(_) | serde_json::Value::Null, _) => Value::Other,
    }
}
