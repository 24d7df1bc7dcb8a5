//! The few controls that everything is made of.

use super::markup::{fillable, pressable, says, tagged, text};
use super::{Dispatch, send};
use crate::app::Action;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one that goes on.
    Primary,
    /// The one that works: blue, in the task card only.
    Work,
    /// Any other.
    Plain,
    /// Looks like a link.
    Quiet,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary ",
            Self::Work => "button button-work ",
            Self::Plain => "button ",
            Self::Quiet => "button-quiet ",
        }
    }
}

/// A native button that never submits anything: forms are blocked in a sandboxed frame. `name`
/// is a class for tests and themes.
pub fn button(
    dispatch: &Dispatch,
    action: Action,
    weight: Weight,
    name: &str,
    caption: impl Into<AttrValue>,
) -> Html {
    pressed(send(dispatch, action), weight, name, vec![text(caption)])
}

/// A native button with any content.
#[inline(never)]
pub fn pressed(onclick: Callback<MouseEvent>, weight: Weight, name: &str, content: Vec<Html>) -> Html {
    let class = weight.class().to_owned() + name;
    pressable(&["class", "type"], &[&class, "button"], onclick, content)
}

/// The heading of what is new on the page: the focus moves here after an action, so that a
/// screen reader reads on from it. `class` begins with `start`.
pub fn heading(class: &'static str, words: impl Into<AttrValue>) -> Html {
    started(class, vec![text(words)])
}

/// The same, of several parts.
#[inline(never)]
pub fn started(class: &'static str, words: Vec<Html>) -> Html {
    // Scripts may focus it and Tab may not.
    tagged("h2", &["class", "tabindex"], &[class, "-1"], words)
}

/// One of several choices, of which one is made: a button that is pressed or not.
pub fn choice(
    dispatch: &Dispatch,
    action: Action,
    is_made: bool,
    name: &str,
    caption: impl Into<AttrValue>,
) -> Html {
    chosen(send(dispatch, action), is_made, name, text(caption))
}

#[inline(never)]
fn chosen(onclick: Callback<MouseEvent>, is_made: bool, name: &str, caption: Html) -> Html {
    let (made, pressed) = if is_made { (" choice-made", "true") } else { ("", "false") };
    let class = ["choice", made, if name.is_empty() { "" } else { " " }, name].concat();
    pressable(&["class", "type", "aria-pressed"], &[&class, "button", pressed], onclick, vec![caption])
}

/// A row of choices with a name.
#[inline(never)]
pub fn choices(class: &str, name: &str, choices: Vec<Html>) -> Html {
    tagged("div", &["class", "role", "aria-label"], &[class, "group", name], choices)
}

/// A field for an amount: its name, what it holds, and what to do when that cannot be counted with.
#[inline(never)]
pub fn amount_field(
    name: impl Into<AttrValue>,
    value: String,
    oninput: Callback<InputEvent>,
    refusal: Option<String>,
) -> Vec<Html> {
    let invalid = if refusal.is_some() { "true" } else { "" };
    let mut parts = vec![
        says("span", "field-name", name),
        fillable(
            &["type", "inputmode", "autocomplete", "aria-invalid"],
            &["text", "decimal", "off", invalid],
            value,
            oninput,
        ),
    ];
    parts.extend(refusal.map(|words| complaint("span", words)));
    parts
}

/// A native range of steps, so that mouse, touch, arrow keys and screen readers all know it; `said` is what its place
/// means.
#[inline(never)]
pub fn slider(
    dispatch: &Dispatch,
    [first, last, step]: [u32; 3],
    said: &str,
    moved: fn(u32) -> Action,
) -> Html {
    let oninput = dispatch.reform(move |event: InputEvent| {
        let value =
            event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
        moved(value.parse().unwrap_or(0))
    });
    fillable(
        &["type", "min", "max", "step", "aria-valuetext"],
        &["range", &first.to_string(), &last.to_string(), "1", said],
        step.to_string(),
        oninput,
    )
}

/// What is wrong with what she gave: read out as it appears.
pub fn complaint(tag: &'static str, words: impl Into<AttrValue>) -> Html {
    tagged(tag, &["class", "role"], &["complaint", "alert"], vec![text(words)])
}

/// A row of buttons.
pub fn actions(buttons: Vec<Html>) -> Html {
    super::markup::element("p", "actions", buttons)
}

/// Something that opens in place.
#[inline(never)]
pub fn fold(class: &'static str, summary_class: &'static str, summary: AttrValue, content: Html) -> Html {
    super::markup::element("details", class, vec![says("summary", summary_class, summary), content])
}
