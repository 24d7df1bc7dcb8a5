//! Who holds us: the face shown to pages that are not ours.

use wasm_bindgen::prelude::*;
use yew::prelude::*;

#[function_component]
fn Hello() -> Html {
    html! { <p>{ "hello" }</p> }
}

/// A mounted widget, as JavaScript holds it.
#[wasm_bindgen]
pub struct Handle {
    app: Option<AppHandle<Hello>>,
}

/// Mounts a widget into an element of the page.
#[wasm_bindgen]
pub fn mount(root: web_sys::Element, options: JsValue) -> Handle {
    let _ = options;
    Handle {
        app: Some(yew::Renderer::<Hello>::with_root(root).render()),
    }
}

#[wasm_bindgen]
impl Handle {
    /// Removes the widget; a second call does nothing.
    pub fn destroy(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}
