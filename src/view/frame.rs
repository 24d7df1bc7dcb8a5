//! The frame around the scenes: title, way through, language, and the small print.

use super::Dispatch;
use super::check::check;
use super::controls::{Weight, button};
use super::markup::{element, pressable, says, tagged, text};
use super::presenter;
use super::scene::Stage;
use super::sources::figures_notice;
use super::way::way;
use crate::app::{Action, Model};
use crate::content::Text;
use yew::prelude::*;

/// Which form of the widget this is: each makes its own promise of privacy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The self-contained file, in a frame of its own.
    File,
    /// The element, inside the page of a host.
    Element,
    /// The file as a learning platform holds it, which is told something.
    Scorm,
}

/// Title, way through, language.
pub fn header(words: Text, model: &Model, dispatch: &Dispatch, onlanguage: Callback<MouseEvent>) -> Html {
    let language = ["button", "button-quiet language", words.language.other().tag()];
    element(
        "header",
        "head",
        vec![
            says("h1", "title", words.app_title()),
            way(words, model, dispatch),
            pressable(&["type", "class", "lang"], &language, onlanguage, vec![text(words.language_switch())]),
        ],
    )
}

/// Privacy and how to check it, reset, licence.
pub fn footer(stage: Stage<'_>) -> Html {
    let Stage { words, form, dispatch, model, .. } = stage;
    let press = |action, weight, name, caption| button(dispatch, action, weight, name, caption);
    let mut reset = if model.is_reset_asked {
        vec![
            tagged("span", &["role"], &["alert"], vec![text(words.reset_question())]),
            press(Action::ResetConfirmed, Weight::Plain, "reset-confirm", words.reset_confirm()),
            press(Action::ResetDropped, Weight::Plain, "reset-drop", words.reset_drop()),
        ]
    } else {
        vec![press(Action::ResetAsked, Weight::Quiet, "reset-ask", words.reset_ask())]
    };
    if model.erased.is_some() {
        reset.push(press(Action::ResetUndone, Weight::Plain, "reset-undo", words.reset_undo()));
    }
    if figures_notice(words).is_none() {
        reset.push(presenter::start(words, model.presenter.is_on, dispatch));
    }
    let privacy = [privacy(words, form), words.privacy_all()].join(" ");
    let version = words.footer_version(env!("CARGO_PKG_VERSION"));
    let licence = [words.footer_licence(), &version].join(" ");
    element(
        "footer",
        "foot",
        vec![
            element("div", "reset", reset),
            says("p", "foot-privacy", privacy),
            check(stage),
            element("p", "", vec![text(licence)]),
        ],
    )
}

/// The promise that is true of a form.
pub fn privacy(words: Text, form: Form) -> &'static str {
    match form {
        Form::File => words.privacy_file(),
        Form::Element => words.privacy_element(),
        Form::Scorm => words.privacy_scorm(),
    }
}
