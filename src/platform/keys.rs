//! Keys that work wherever the focus is: only before a class, and never where a key means something already.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, KeyboardEvent};

/// The name under which Alt and P together are told.
pub const ALT_P: &str = "Alt+P";

/// Where arrows and letters have a meaning of their own.
const KEPT: &str =
    "input:not([type=checkbox]), textarea, select, [contenteditable], [role=region], [role=listbox]";

/// Tells of each key by the browser's name for it; what the callback takes does nothing else. With a root, only keys that
/// are pressed in it, or nowhere in particular.
pub fn on_keys(
    document: &Document,
    root: Option<Element>,
    callback: impl Fn(&str) -> bool + 'static,
) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(document, "keydown", options, move |event| {
        let event: &KeyboardEvent = event.unchecked_ref();
        let path = event.composed_path();
        let target = path.get(0).dyn_into::<Element>().ok();
        let is_inside = root.as_ref().is_none_or(|root| path.includes(root, 0));
        let is_nowhere = target.as_ref().is_none_or(|target| target.matches("body, html").unwrap_or(false));
        let is_kept = target.is_some_and(|target| target.matches(KEPT).unwrap_or(false));
        let is_alone = !event.ctrl_key() && !event.alt_key() && !event.meta_key() && !event.is_composing();
        let name = match event.code().as_str() {
            "KeyP" if event.alt_key() && !event.ctrl_key() && is_inside => ALT_P.to_owned(),
            _ if is_alone && !is_kept && (is_inside || is_nowhere) => event.key(),
            _ => return,
        };
        if !event.default_prevented() && callback(&name) {
            event.prevent_default();
        }
    })
}

/// The same in the document that an element stands in; none where it stands in none.
pub fn around(root: &Element, callback: impl Fn(&str) -> bool + 'static) -> Option<EventListener> {
    Some(on_keys(&root.owner_document()?, Some(root.clone()), callback))
}
