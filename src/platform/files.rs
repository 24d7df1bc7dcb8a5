//! Files: a text offered to be saved, and those that stand in a field, read. A frame may block downloads and say nothing,
//! so nobody is told whether it worked: the text is always shown as well.

use crate::domain::classroom::file::FileFault;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Element, File, HtmlInputElement, MouseEvent, Url};

/// For how long the bytes can still be fetched after the press. A browser that asks where to save
/// fetches them when it has its answer; afterwards they are memory for nothing.
const KEPT_MILLIS: u32 = 60_000;

/// Files that are read of one choice: more pupils than a school year has.
const MAX_FILES: u32 = 500;
/// Bytes of a file of codes: more than a class of the largest size makes.
const MAX_BYTES: f64 = 2_000_000.0;

/// Reads the files that stand in the first field of that class, and tells of each its name, and its text as UTF-8
/// (what is none becomes a mark) or why there is none. The field is then empty,
/// so that the same file can be chosen again.
pub fn read(
    root: &Element,
    class: &str,
    on_read: impl Fn(String, Result<String, FileFault>) + Clone + 'static,
) {
    let found = root.query_selector(&[".", class].concat()).ok().flatten();
    let Some(field) = found.and_then(|found| found.dyn_into::<HtmlInputElement>().ok()) else { return };
    let files = field.files();
    let n_files = files.as_ref().map_or(0, |files| files.length()).min(MAX_FILES);
    for file in (0..n_files).filter_map(|place| files.as_ref()?.get(place)) {
        read_one(&file, on_read.clone());
    }
    field.set_value("");
}

fn read_one(file: &File, on_read: impl Fn(String, Result<String, FileFault>) + Clone + 'static) {
    let name = file.name();
    if file.size() > MAX_BYTES {
        return on_read(name, Err(FileFault::Large));
    }
    super::promise::settled(&file.text(), move |text| {
        on_read(name, text.as_string().ok_or(FileFault::Unreadable));
    });
}

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
