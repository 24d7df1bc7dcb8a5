//! The clock: monotonic, in the page.

use crate::domain::log::Millis;
use gloo::events::EventListener;

/// Milliseconds since the page began. Where the browser has no performance clock, time stands
/// still rather than jumping with the wall clock.
pub fn now() -> Millis {
    let elapsed = web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now());
    Millis(elapsed.max(0.0) as u64)
}

/// Whether the page is hidden.
pub fn is_hidden() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden())
}

/// Calls back whenever the page is hidden or seen again, until dropped.
pub fn on_visibility_change(callback: impl Fn(bool) + 'static) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    Some(EventListener::new(&document, "visibilitychange", move |_| callback(is_hidden())))
}
