//! Elements made of markup.

use web_sys::{Element, ShadowRootInit, ShadowRootMode};

/// The elements that markup of ours stands for, in a tree of their own under an element of that class: no rule of the page's
/// or of ours is matched against them, and they inherit what they need. None where the browser refuses,
/// and where there is none: the first task is drawn at build.
pub fn apart(class: &str, markup: &str) -> Option<Element> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let holder = web_sys::window()?.document()?.create_element("div").ok()?;
    holder.set_class_name(class);
    let tree = holder.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok()?;
    tree.set_inner_html(markup);
    Some(holder)
}
