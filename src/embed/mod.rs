//! Who holds us: the face shown to pages that are not ours, narrow and versioned.
//!
//! Charter: mount, update, refresh, record, destroy; the annex; options parsed once, at this edge;
//! nothing else is exported.

pub mod options;

use crate::content::annex;
use crate::domain::pay::guest::{MAX_ROWS, Value};
use crate::platform::json;
use crate::view::widget::{Message, Widget, WidgetProps};
use options::RawOptions;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// A mounted widget, as JavaScript holds it.
#[wasm_bindgen]
pub struct Handle {
    app: Option<yew::AppHandle<Widget>>,
}

/// Mounts a widget into an element of the page. Unknown or damaged options fall back, each on
/// its documented default. With the record of another widget ([`Handle::record`]) the session goes on from there; a
/// damaged one is as none. Then the focus moves to the start of the scene, if it was in the widget.
#[wasm_bindgen]
pub fn mount(root: Element, options: JsValue, record: Option<Vec<u8>>, has_focus: bool) -> Handle {
    report_panics(&root);
    let mut request = parse(options).request(&rows);
    request.record = record.and_then(|bytes| postcard::from_bytes(&bytes).ok()).map(Rc::new);
    request.has_focus = has_focus;
    let props = WidgetProps { request };
    Handle { app: Some(yew::Renderer::<Widget>::with_root_and_props(root, props).render()) }
}

/// Takes the annex, the words about figures, for all widgets of the page: once, whenever it comes.
/// False, and it is given up, when it does not belong to this build. Live widgets are refreshed by
/// who holds their handles.
#[wasm_bindgen]
pub fn deliver(text: String) -> bool {
    annex::deliver(text)
}

/// Says that the annex, or the whole that should follow the opening, will not come.
#[wasm_bindgen]
pub fn annex_failed() {
    annex::give_up();
}

#[wasm_bindgen]
impl Handle {
    /// Applies changed options; the session goes on.
    pub fn update(&mut self, options: JsValue) {
        if let Some(app) = &mut self.app {
            app.update(WidgetProps { request: parse(options).request(&rows) });
        }
    }

    /// Draws anew: something that all widgets share has changed.
    pub fn refresh(&self) {
        if let Some(app) = &self.app {
            app.send_message(Message::Refreshed);
        }
    }

    /// The session as it stands, for a widget that takes the place of this one; none once it is removed.
    pub fn record(&self) -> Option<Vec<u8>> {
        let widget = self.app.as_ref()?.get_component()?;
        postcard::to_allocvec(&widget.record()).ok()
    }

    /// Removes the widget; a second call does nothing.
    pub fn destroy(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

/// An author's evidence as values: one row more than there may be tells that there are too many.
fn rows(text: &str) -> Option<Value> {
    json::parse(text, MAX_ROWS + 1)
}

/// Reads the options by name. A property that is missing, no text, or that throws when it is read
/// is an option that was not given.
fn parse(options: JsValue) -> RawOptions {
    let read = |name: &str| js_sys::Reflect::get(&options, &JsValue::from_str(name)).ok()?.as_string();
    RawOptions::read(&read)
}

/// A panic freezes every widget of a page, silently: say so to the loader, which puts the static
/// version back. The hook is shared by the whole page and set once.
fn report_panics(root: &Element) {
    let root = root.clone();
    yew::set_custom_panic_hook(Box::new(move |info| {
        crate::platform::host::tell(&root, ("click-work:panic", vec![("message", info.to_string())]));
    }));
}
