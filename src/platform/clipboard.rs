//! The clipboard: missing on pages without encryption, refused in most frames.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies a text, and then tells whether that worked.
pub fn copy(text: &str, on_end: impl FnOnce(bool) + 'static) {
    let written = write(text);
    spawn_local(async move {
        let is_copied = match written {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        on_end(is_copied);
    });
}

/// Asks the browser by name: where it has no clipboard, the typed binding would throw.
fn write(text: &str) -> Option<js_sys::Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    let method = js_sys::Reflect::get(&clipboard, &JsValue::from_str("writeText")).ok()?;
    let method = method.dyn_into::<js_sys::Function>().ok()?;
    method.call1(&clipboard, &JsValue::from_str(text)).ok()?.dyn_into().ok()
}
