//! A second window, for whoever teaches: opened empty and filled from here, so it asks for nothing and runs no script of
//! its own. What is pressed in it comes back as a message through a port that only this program holds both ends of: a
//! channel that every page could listen to (BroadcastChannel) is dead between files on a disk.

use super::keys;
use gloo::events::EventListener;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, MessageChannel, MessageEvent, MessagePort, Node, Window};

/// Why there is no second window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The browser opened none.
    Blocked,
    /// It opened one that nobody may write in.
    Unreachable,
}

/// The window, as long as this is held; dropped, it is closed.
pub struct SecondWindow {
    opened: Window,
    host: Element,
    mouth: MessagePort,
    ear: MessagePort,
    _listeners: Vec<EventListener>,
}

impl SecondWindow {
    /// Opens it, dressed in the styles that `root` stands in. Must be called on a press, for browsers allow it only then.
    pub fn open(
        root: &Element,
        [title, lang]: [&str; 2],
        on_message: impl Fn(String) + 'static,
        on_key: impl Fn(&str) -> bool + 'static,
    ) -> Result<Self, Refusal> {
        let here = web_sys::window().ok_or(Refusal::Blocked)?;
        let opened =
            here.open_with_url_and_target_and_features("about:blank", "", "popup,width=620,height=800");
        let opened = opened.ok().flatten().ok_or(Refusal::Blocked)?;
        match Self::fill(&here, &opened, root, [title, lang]) {
            Ok((document, host, channel)) => {
                let (mouth, ear) = (channel.port1(), channel.port2());
                let heard = EventListener::new(&ear, "message", move |event| {
                    let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                    if let Some(message) = data.and_then(|data| data.as_string()) {
                        on_message(message);
                    }
                });
                ear.start();
                let keys = keys::on_keys(&document, None, on_key);
                let there = opened.clone();
                // It cannot outlive what fills it.
                let left = EventListener::new(&here, "pagehide", move |_| drop(there.close()));
                Ok(Self { opened, host, mouth, ear, _listeners: vec![heard, keys, left] })
            }
            Err(_) => {
                drop(opened.close());
                Err(Refusal::Unreachable)
            }
        }
    }

    fn fill(
        here: &Window,
        opened: &Window,
        root: &Element,
        [title, lang]: [&str; 2],
    ) -> Result<(Document, Element, MessageChannel), JsValue> {
        // Read so that a refusal is an error here, and not an exception.
        let document: Document = Reflect::get(opened, &"document".into())?.unchecked_into();
        let body: HtmlElement = Reflect::get(&document, &"body".into())?.unchecked_into();
        document.set_title(title);
        if let Some(html) = document.document_element() {
            html.set_attribute("lang", lang)?;
        }
        dress(opened, &document, root)?;
        body.set_class_name("second-window");
        // Made here, so that what is drawn in it is ours wherever it stands.
        let host = here.document().ok_or(JsValue::NULL)?.create_element("div")?;
        body.append_child(&host)?;
        Ok((document, host, MessageChannel::new()?))
    }

    /// Where it is drawn.
    pub fn host(&self) -> Element {
        self.host.clone()
    }

    /// What speaks for it.
    pub fn mouth(&self) -> impl Fn(&str) + Clone + 'static {
        let mouth = self.mouth.clone();
        move |message| drop(mouth.post_message(&JsValue::from_str(message)))
    }

    /// Whether it is still there, and still ours.
    pub fn is_there(&self) -> bool {
        !self.opened.closed().unwrap_or(true) && self.host.is_connected()
    }
}

impl Drop for SecondWindow {
    fn drop(&mut self) {
        self.mouth.close();
        self.ear.close();
        drop(self.opened.close());
    }
}

/// The rules that an element stands in, in a sheet of the other window's own: no policy forbids that.
fn dress(opened: &Window, document: &Document, root: &Element) -> Result<(), JsValue> {
    let scope: Node = root.get_root_node();
    let mut text = String::new();
    for list in ["adoptedStyleSheets", "styleSheets"] {
        let sheets = Reflect::get(&scope, &list.into()).unwrap_or_default();
        for sheet in Array::from(&sheets).iter() {
            // The sheet of another site lets nobody read it; ours stand in the page.
            let rules = Reflect::get(&sheet, &"cssRules".into()).unwrap_or_default();
            for rule in Array::from(&rules).iter() {
                let rule = Reflect::get(&rule, &"cssText".into()).ok().and_then(|rule| rule.as_string());
                text.push_str(&rule.unwrap_or_default());
            }
        }
    }
    let maker: Function = Reflect::get(opened, &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet = Reflect::construct(&maker, &Array::new())?;
    let replace: Function = Reflect::get(&sheet, &"replaceSync".into())?.dyn_into()?;
    replace.call1(&sheet, &JsValue::from_str(&text))?;
    Reflect::set(document, &"adoptedStyleSheets".into(), &Array::of1(&sheet)).map(drop)
}
