//! JSON, read by the browser's own parser: it is there already, and weighs nothing.

use crate::domain::pay::guest::{MAX_DEPTH, Value};
use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

/// More fields than any object of the form has.
const MAX_FIELDS: u32 = 64;
/// Whole numbers up to here are exact in JavaScript: 2^53.
const MAX_WHOLE: f64 = 9_007_199_254_740_992.0;

/// A text as values, with so many items of each list; none when it is not JSON.
pub fn parse(text: &str, max_items: usize) -> Option<Value> {
    JSON::parse(text).ok().map(|value| read(&value, MAX_DEPTH, max_items as u32))
}

fn read(value: &JsValue, depth: usize, max_items: u32) -> Value {
    if let Some(text) = value.as_string() {
        return Value::Text(text);
    }
    if let Some(number) = value.as_f64() {
        let is_whole = (0.0..=MAX_WHOLE).contains(&number) && number as u64 as f64 == number;
        return if is_whole { Value::Whole((number as u64).to_string()) } else { Value::Other };
    }
    let Some(below) = depth.checked_sub(1).filter(|_| value.is_object()) else { return Value::Other };
    if Array::is_array(value) {
        let list: &Array = value.unchecked_ref();
        let mut items = Vec::new();
        for index in 0..list.length().min(max_items) {
            items.push(read(&list.get(index), below, max_items));
        }
        return Value::List(items);
    }
    let entries = Object::entries(value.unchecked_ref());
    let mut fields = Vec::new();
    for index in 0..entries.length().min(MAX_FIELDS) {
        let entry: Array = entries.get(index).unchecked_into();
        fields.push((entry.get(0).as_string().unwrap_or_default(), read(&entry.get(1), below, max_items)));
    }
    Value::Table(fields)
}
