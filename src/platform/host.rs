//! The page that holds us: told of the life of the widget, never of an answer.

use serde::Serialize;
use web_sys::{CustomEvent, CustomEventInit, Element};

/// Dispatches a composed, bubbling event whose detail is plain data.
pub fn tell<Detail: Serialize>(root: &Element, name: &str, detail: &Detail) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    if let Ok(detail) = detail.serialize(&plain) {
        init.set_detail(&detail);
    }
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // False when the host prevented it: nothing of ours depends on the answer.
        let _ = root.dispatch_event(&event);
    }
}
