//! The page that holds us: told of the life of the widget, never of an answer.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Element};

/// Dispatches a composed, bubbling event: its name, and the words of its detail, a plain object.
pub fn tell(root: &Element, (name, detail): (&str, Vec<(&str, String)>)) {
    let plain = js_sys::Object::new();
    for (key, value) in detail {
        // Setting a property of a fresh plain object cannot be refused.
        let _ = js_sys::Reflect::set(&plain, &JsValue::from_str(key), &JsValue::from_str(&value));
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&plain);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // False when the host prevented it: nothing of ours depends on the answer.
        let _ = root.dispatch_event(&event);
    }
}
