//! The clipboard: missing on pages without encryption, refused in most frames.

use super::promise::{method, settled};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Copies a text, and then tells whether that worked.
pub fn copy(text: &str, on_end: impl FnOnce(bool) + 'static) {
    match write(text) {
        // Success gives nothing, a refusal its reason.
        Some(promise) => settled(&promise, move |reason| on_end(reason.is_undefined())),
        None => on_end(false),
    }
}

/// Asks the browser by name: where it has no clipboard, the typed binding would throw.
fn write(text: &str) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    method(&clipboard, "writeText")?.call1(&clipboard, &JsValue::from_str(text)).ok()
}
