//! The frame around the scenes: title, way through, language, and the small print.

use super::controls::{Weight, button};
use super::markup::{element, pressable, says, tagged, text};
use super::{Dispatch, send};
use crate::app::{Action, Scene};
use crate::content::Text;
use yew::prelude::*;

/// Which form of the widget this is: each makes its own promise of privacy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The self-contained file, in a frame of its own.
    File,
    /// The element, inside the page of a host.
    Element,
}

/// Title, scenes, language.
pub fn header(words: Text, shown: Scene, dispatch: &Dispatch, onlanguage: Callback<MouseEvent>) -> Html {
    let entries = Scene::STORY.into_iter().enumerate();
    let entries = entries.map(|(place, scene)| way(words, place, scene, scene == shown, dispatch));
    let language = ["button", "button-quiet language", words.language.other().tag()];
    let ways = vec![element("ol", "ways", entries.collect())];
    element(
        "header",
        "head",
        vec![
            says("h1", "title", words.app_title()),
            tagged("nav", &["aria-label"], &[words.nav_name()], ways),
            pressable(&["type", "class", "lang"], &language, onlanguage, vec![text(words.language_switch())]),
        ],
    )
}

fn way(words: Text, place: usize, scene: Scene, is_current: bool, dispatch: &Dispatch) -> Html {
    let class = ["way way-", scene.name(), if is_current { " way-current" } else { "" }].concat();
    // The number is what is seen in a narrow column, the name in a wide one: it is called by both.
    let label = [&(place + 1).to_string(), " ", scene_name(words, scene)].concat();
    let values = [class.as_str(), "button", if is_current { "step" } else { "" }, &label];
    let seen = vec![
        says("span", "way-number", (place + 1).to_string()),
        says("span", "way-name", scene_name(words, scene)),
    ];
    let onclick = send(dispatch, Action::SceneOpened(scene));
    let button = pressable(&["class", "type", "aria-current", "aria-label"], &values, onclick, seen);
    element("li", "", vec![button])
}

/// Privacy, reset, licence.
pub fn footer(words: Text, form: Form, is_reset_asked: bool, dispatch: &Dispatch) -> Html {
    let press = |action, weight, name, caption| button(dispatch, action, weight, name, caption);
    let reset = if is_reset_asked {
        vec![
            tagged("span", &["role"], &["alert"], vec![text(words.reset_question())]),
            press(Action::ResetConfirmed, Weight::Plain, "reset-confirm", words.reset_confirm()),
            press(Action::ResetDropped, Weight::Plain, "reset-drop", words.reset_drop()),
        ]
    } else {
        vec![press(Action::ResetAsked, Weight::Quiet, "reset-ask", words.reset_ask())]
    };
    let privacy = [privacy(words, form), words.privacy_all()].join(" ");
    let version = words.footer_version(env!("CARGO_PKG_VERSION"));
    let licence = [words.footer_licence(), &version].join(" ");
    element(
        "footer",
        "foot",
        vec![
            element("div", "reset", reset),
            says("p", "foot-privacy", privacy),
            element("p", "", vec![text(licence)]),
        ],
    )
}

/// The promise that is true of a form.
pub fn privacy(words: Text, form: Form) -> &'static str {
    match form {
        Form::File => words.privacy_file(),
        Form::Element => words.privacy_element(),
    }
}

fn scene_name(words: Text, scene: Scene) -> &'static str {
    match scene {
        Scene::Threshold => words.nav_threshold(),
        Scene::Prove => words.nav_prove(),
        Scene::Understand => words.nav_understand(),
        Scene::Machine => words.nav_machine(),
        Scene::Shift => words.nav_shift(),
        Scene::Payslip => words.nav_payslip(),
        Scene::Assumptions => words.assumptions_title(),
        Scene::Class => words.class_name(),
    }
}
