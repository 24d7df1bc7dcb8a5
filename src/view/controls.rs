//! The few controls that everything is made of.

use super::markup::{classed, says};
use super::{Dispatch, send};
use crate::app::Action;
use yew::prelude::*;

/// Constants and not literals, as [`classed`] asks.
const BUTTON: &str = "button";
/// The value of `tabindex` for what scripts may focus and Tab may not.
const FOCUSABLE: &str = "-1";

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
    pressed(send(dispatch, action), weight, name, super::markup::text(caption))
}

/// A native button with any content.
#[inline(never)]
pub fn pressed(onclick: Callback<MouseEvent>, weight: Weight, name: &str, content: Html) -> Html {
    let class = weight.class().to_owned() + name;
    classed(class.into(), html! { <button class="_" type={BUTTON} {onclick}>{ content }</button> })
}

/// The heading of what is new on the page: the focus moves here after an action, so that a
/// screen reader reads on from it. `class` begins with `start`.
pub fn heading(class: &'static str, words: impl Into<AttrValue>) -> Html {
    started(class, super::markup::text(words))
}

#[inline(never)]
fn started(class: &'static str, words: Html) -> Html {
    classed(class.into(), html! { <h2 class="_" tabindex={FOCUSABLE}>{ words }</h2> })
}

/// One of several choices, of which one is made.
pub fn choice(dispatch: &Dispatch, action: Action, is_made: bool, name: &str, caption: &'static str) -> Html {
    let class = ["choice ", if is_made { "choice-made " } else { "" }, name].concat();
    let onclick = send(dispatch, action);
    let choice = html! {
        <button class="_" type="button" aria-pressed={if is_made { "true" } else { "false" }} {onclick}>{ caption }</button>
    };
    classed(class.into(), choice)
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
