//! Printing: a dialogue of the browser, which a frame without the right to dialogues never shows, and says nothing.

use gloo::events::EventListener;
use std::cell::Cell;
use std::rc::Rc;

/// Asks for the dialogue; false where nothing came of it. A browser that prints says so before.
pub fn print() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let is_printed = Rc::new(Cell::new(false));
    let told = is_printed.clone();
    let _listener = EventListener::once(&window, "beforeprint", move |_| told.set(true));
    window.print().is_ok() && is_printed.get()
}
