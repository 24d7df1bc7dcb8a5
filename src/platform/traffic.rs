//! What left the page, as the browser itself lists it; and the policy that is written in the page.
//!
//! Read by name, since each of these may be missing, or throw where it is refused.

use crate::domain::log::Millis;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The addresses that the page asked for, each with the time since the page was opened; none where the browser keeps no list,
/// or does not give it.
pub fn requests() -> Option<Vec<(String, Millis)>> {
    let performance = get(web_sys::window()?.as_ref(), "performance")?;
    let list: Function = get(&performance, "getEntriesByType")?.dyn_into().ok()?;
    let entries = list.call1(&performance, &JsValue::from_str("resource")).ok()?;
    let request = |entry: JsValue| {
        let start = get(&entry, "startTime")?.as_f64()?;
        Some((get(&entry, "name")?.as_string()?, Millis(start.max(0.0) as u64)))
    };
    Some(Array::from(&entries).iter().filter_map(request).collect())
}

/// The Content-Security-Policy that the page itself holds. What its server sends beside it is for no script to read.
pub fn written_policy() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let found = document.query_selector("meta[http-equiv='Content-Security-Policy' i]").ok()??;
    found.get_attribute("content")
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}
