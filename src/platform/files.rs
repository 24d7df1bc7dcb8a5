//! Files: a text offered to be saved. A frame may block downloads and say nothing, so nobody is
//! told whether it worked: the text is always shown as well.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag, Element, MouseEvent, Url};

/// For how long the bytes can still be fetched after the press. A browser that asks where to save
/// fetches them when it has its answer; afterwards they are memory for nothing.
const KEPT_MILLIS: u32 = 60_000;

/// Offers a text as a file of that name. `root` is an element of the widget: the link is put there
/// for the press, and its click stays there, unheard by the page around.
pub fn offer(root: &Element, name: &str, media_type: &str, text: &str) {
    // Refused: the text beside it is what is left.
    let _ = try_offer(root, name, media_type, text);
}

fn try_offer(root: &Element, name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let bag = BlobPropertyBag::new();
    bag.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &bag)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let pressed = press(root, name, &address);
    Timeout::new(KEPT_MILLIS, move || drop(Url::revoke_object_url(&address))).forget();
    pressed
}

fn press(root: &Element, name: &str, address: &str) -> Result<(), JsValue> {
    let document = root.owner_document().ok_or(JsValue::NULL)?;
    let link = document.create_element("a")?;
    link.set_attribute("href", address)?;
    link.set_attribute("download", name)?;
    link.set_attribute("hidden", "")?;
    root.append_child(&link)?;
    // An event that does not bubble: a page that routes its visitors' clicks must not see this one.
    let click = MouseEvent::new("click")?;
    let pressed = link.dispatch_event(&click);
    link.remove();
    pressed.map(drop)
}
