//! The clock: monotonic, in the page; and the day, for what bears a date.

use crate::domain::calendar::Day;
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

/// The reader's day; none where her browser gives no day of the calendar.
pub fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    // JavaScript counts months from 0, and a clock that is refused gives no number: 0 here, and no day.
    Day::new(now.get_full_year(), now.get_month() + 1, now.get_date())
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
