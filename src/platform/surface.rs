//! The surface that we are drawn on: its pixels, its size, its darkness.

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Element, MediaQueryList, ResizeObserver, Window};

/// Device pixels in a CSS pixel; 1 where the browser will not say.
pub fn pixel_ratio() -> f32 {
    let ratio = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio());
    if ratio.is_finite() { (ratio as f32).max(0.5).min(4.0) } else { 1.0 }
}

/// Whether the page around an element is dark: its inherited text is light.
pub fn is_page_dark(element: &Element) -> bool {
    let color = web_sys::window()
        .and_then(|window| window.get_computed_style(element).ok().flatten())
        .and_then(|style| style.get_property_value("color").ok())
        .unwrap_or_default();
    is_light(&color)
}

/// Whether the visitor's own colours are forced on the page, and dark.
pub fn is_forced_dark() -> bool {
    let matches = |query: &str| media(query).is_some_and(|list| list.matches());
    matches("(forced-colors: active)") && matches("(prefers-color-scheme: dark)")
}

/// Watches the size of an element until dropped.
pub struct SizeWatch {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
    _ratio: Option<EventListener>,
}

impl SizeWatch {
    /// Calls back on each change of size, zoom or pixel ratio; `None` where browsers cannot.
    pub fn new(element: &Element, callback: impl Fn() + Clone + 'static) -> Option<Self> {
        let on_window = callback.clone();
        let callback = Closure::<dyn FnMut()>::new(callback);
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        let ratio = web_sys::window()
            .map(|window: Window| EventListener::new(&window, "resize", move |_| on_window()));
        Some(Self { observer, _callback: callback, _ratio: ratio })
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn media(query: &str) -> Option<MediaQueryList> {
    web_sys::window()?.match_media(query).ok().flatten()
}

/// Whether a computed `rgb(…)` colour is nearer to white than to black. Browsers print the
/// channels as whole numbers; parsing floats would weigh ten kilobytes.
fn is_light(color: &str) -> bool {
    let mut channels = color
        .split(|character: char| !character.is_ascii_digit())
        .filter_map(|part| part.parse::<u32>().ok());
    match (channels.next(), channels.next(), channels.next()) {
        (Some(red), Some(green), Some(blue)) => red.saturating_add(green).saturating_add(blue) > 3 * 127,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn light_text_means_a_dark_page() {
        assert!(super::is_light("rgb(230, 230, 230)"));
        assert!(!super::is_light("rgb(20, 20, 20)"));
        assert!(!super::is_light("color(from nowhere)"));
        assert!(!super::is_light(""));
    }
}
