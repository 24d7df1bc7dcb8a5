//! Promises of the browser, waited for with a function; futures would weigh a kilobyte more.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Calls back once, with what a promise comes to: its value or the reason of its refusal, which who asked can tell apart.
pub(super) fn settled(promise: &JsValue, on_end: impl FnOnce(JsValue) + 'static) {
    // One function for both ends, which is freed when it is called.
    let ended = Closure::once_into_js(on_end);
    if let Some(then) = method(promise, "then") {
        let _ = then.call2(promise, &ended, &ended);
    }
}

/// A method of an object; none where there is nothing to call by this name, or reading it is refused.
#[inline(never)]
pub(super) fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &JsValue::from_str(name)).ok()?.dyn_into().ok()
}
