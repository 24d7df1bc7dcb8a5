//! Where the keyboard is.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Moves the focus to the first element of that class inside the widget, if there is one.
pub fn move_to(root: &Element, class: &str) {
    let selector = format!(".{class}");
    let found = root.query_selector(&selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // A refused focus leaves the reader where she was, which is no loss.
        let _ = element.focus();
    }
}
