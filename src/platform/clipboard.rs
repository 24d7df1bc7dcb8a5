//! The clipboard: missing on pages without encryption, refused in most frames.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Copies a text, and then tells whether that worked.
pub fn copy(text: &str, on_end: impl FnOnce(bool) + 'static) {
    let Some(promise) = write(text) else { return on_end(false) };
    // One function for both ends, which is freed when it is called: success gives nothing, a refusal its
    // reason. Futures would weigh a kilobyte more.
    let ended = Closure::once_into_js(move |reason: JsValue| on_end(reason.is_undefined()));
    if let Some(then) = method(&promise, "then") {
        let _ = then.call2(&promise, &ended, &ended);
    }
}

/// Asks the browser by name: where it has no clipboard, the typed binding would throw.
fn write(text: &str) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    method(&clipboard, "writeText")?.call1(&clipboard, &JsValue::from_str(text)).ok()
}

#[inline(never)]
fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &JsValue::from_str(name)).ok()?.dyn_into().ok()
}
