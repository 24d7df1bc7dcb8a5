//! Before a class: the bar under the scene, what covers a finding, the notes, and the same in a second window.

mod hands;
pub mod room;

use super::controls::{Weight, button, choice, choices, fold, heading};
use super::markup::{element, says, tagged, text};
use super::scene::Stage;
use super::way::scene_name;
use crate::app::presenter::{LESSONS, SecondWindow};
use crate::app::{Action, PresenterAction, Scene};
use crate::content::Text;
use crate::domain::log::Millis;
use crate::extent::IS_WHOLE;
use yew::prelude::*;

/// What is projected: the scene, or what covers its finding; then the vote on a grid, or what the room adds up to.
pub fn projected(stage: Stage<'_>, told: fn(Stage<'_>) -> Html) -> Html {
    if stage.model.is_covered() {
        return cover(stage);
    }
    let mut parts = vec![told(stage)];
    if let Some(challenge) = stage.model.voted() {
        parts.push(hands::panel(stage, challenge, true));
        return element("div", "projected voting", parts);
    }
    if matches!(stage.model.scene, Scene::Prove | Scene::Payslip) {
        parts.extend(room::summary(stage));
    }
    element("div", "projected", parts)
}

/// The question that a class answers before it sees.
fn cover(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let question = match stage.model.scene {
        Scene::Machine => words.cover_machine(),
        Scene::Payslip => words.cover_payslip(),
        Scene::Points => words.cover_points(),
        Scene::OtherBuyer => words.cover_other_buyer(),
        Scene::Requester => words.cover_requester(),
        Scene::WaysOut => words.cover_ways_out(),
        Scene::Understand
        | Scene::Threshold
        | Scene::Prove
        | Scene::Shift
        | Scene::Debate
        | Scene::Assumptions
        | Scene::Class => words.cover_understand(),
    };
    let reveal =
        act(stage, PresenterAction::RevealToggled, Weight::Primary, "reveal", words.presenter_reveal());
    let parts =
        vec![heading("start cover-question", question), says("p", "lead", words.cover_hint()), reveal];
    element("section", "scene cover", parts)
}

/// The way into projection, at the foot of the page.
pub fn start(words: Text, is_on: bool, dispatch: &super::Dispatch) -> Html {
    if !IS_WHOLE || is_on {
        return Html::default();
    }
    let toggle = Action::Presenter(PresenterAction::ModeToggled);
    button(dispatch, toggle, Weight::Quiet, "presenter-start", words.presenter_start())
}

/// The bar under the scene. While a second window is open, what is for the teacher alone stands there.
pub fn bar(stage: Stage<'_>, now: Millis) -> Html {
    let words = stage.words;
    let presenter = &stage.model.presenter;
    let is_alone = presenter.second != SecondWindow::Open;
    let mut row = controls(stage);
    let caption = if is_alone { words.presenter_window() } else { words.presenter_window_close() };
    row.push(act(stage, PresenterAction::WindowToggled, Weight::Plain, "presenter-window", caption));
    row.push(act(
        stage,
        PresenterAction::ModeToggled,
        Weight::Quiet,
        "presenter-stop",
        words.presenter_stop(),
    ));
    if is_alone {
        let inside = element("div", "presenter-notes", notes(stage));
        row.push(fold("presenter-fold", "button-quiet", words.presenter_notes().into(), inside));
        row.push(says("span", "presenter-pace", pace(words, presenter.began, now, presenter.minutes)));
    }
    let refused = match presenter.second {
        SecondWindow::None | SecondWindow::Open => "",
        SecondWindow::Blocked => words.presenter_blocked(),
        SecondWindow::Unreachable => words.presenter_unreachable(),
        SecondWindow::Gone => words.presenter_gone(),
    };
    let said = [frozen(stage), refused.to_owned()].map(|said| says("span", "", said)).to_vec();
    let parts = vec![
        tagged("div", &["class", "aria-live"], &["presenter-said", "polite"], said),
        element("div", "presenter-row", row),
    ];
    tagged("section", &["class", "aria-label"], &["presenter", words.presenter_name()], parts)
}

/// The same in a window of its own, with the notes, and the hands.
pub fn console(stage: Stage<'_>, now: Millis) -> Html {
    let words = stage.words;
    let presenter = &stage.model.presenter;
    let mut parts = vec![
        says("h1", "title", scene_name(words, stage.model.scene)),
        says("p", "presenter-pace", pace(words, presenter.began, now, presenter.minutes)),
        element("div", "presenter-row", controls(stage)),
        tagged("p", &["class", "aria-live"], &["presenter-said", "polite"], vec![text(frozen(stage))]),
        element("div", "presenter-notes", notes(stage)),
    ];
    if let Some(challenge) = stage.model.voted() {
        parts.push(hands::panel(stage, challenge, false));
    }
    parts.extend(room::summary(stage));
    let theme = if stage.surface.is_dark { "dark" } else { "light" };
    let keys = &["class", "data-theme", "lang"];
    tagged("div", keys, &["cw window-page", theme, words.language.tag()], parts)
}

/// That the screen is frozen, and what waits behind it.
fn frozen(stage: Stage<'_>) -> String {
    let (words, presenter) = (stage.words, &stage.model.presenter);
    match presenter.waiting.filter(|_| presenter.is_frozen) {
        Some(scene) => {
            [words.presenter_frozen(), " ", &words.presenter_waiting(scene_name(words, scene))].concat()
        }
        None if presenter.is_frozen => words.presenter_frozen().to_owned(),
        None => String::new(),
    }
}

fn act(stage: Stage<'_>, action: PresenterAction, weight: Weight, name: &str, caption: &'static str) -> Html {
    button(stage.dispatch, Action::Presenter(action), weight, name, caption)
}

/// Back, on, freeze, reveal.
fn controls(stage: Stage<'_>) -> Vec<Html> {
    let (words, model) = (stage.words, stage.model);
    let plain = |action, name, caption| act(stage, action, Weight::Plain, name, caption);
    let frozen = model.presenter.is_frozen;
    let freeze = if frozen { words.presenter_thaw() } else { words.presenter_freeze() };
    let mut row = vec![
        plain(PresenterAction::Back, "turn-back", words.presenter_back()),
        act(stage, PresenterAction::Forward, Weight::Primary, "turn-on", words.presenter_forward()),
        plain(PresenterAction::FreezeToggled, "freeze", freeze),
    ];
    if model.finding().is_some() {
        let caption = if model.is_covered() { words.presenter_reveal() } else { words.presenter_cover() };
        row.push(plain(PresenterAction::RevealToggled, "reveal-toggle", caption));
    }
    row
}

/// Minutes spent, and left.
fn pace(words: Text, began: Millis, now: Millis, minutes: u32) -> String {
    let spent = now.since(began).0 / 60_000;
    let planned = u64::from(minutes);
    match planned.checked_sub(spent) {
        Some(left) => words.presenter_pace(&left.to_string(), &spent.to_string()),
        None => words.presenter_late(&(spent - planned).to_string(), &spent.to_string()),
    }
}

/// What to say of the scene, what comes then, how long the lesson is, which keys there are, where to rehearse.
fn notes(stage: Stage<'_>) -> Vec<Html> {
    let (words, presenter) = (stage.words, &stage.model.presenter);
    let mut parts = vec![says("p", "presenter-note", note(words, stage.model.scene))];
    let next = presenter.waiting.or_else(|| stage.model.turned(true));
    parts.extend(next.map(|scene| says("p", "", words.presenter_waiting(scene_name(words, scene)))));
    let mut lessons = Vec::new();
    for minutes in LESSONS {
        let action = Action::Presenter(PresenterAction::MinutesChosen(minutes));
        let caption = crate::content::numbers::whole_minutes(minutes);
        lessons.push(choice(stage.dispatch, action, minutes == presenter.minutes, "lesson", caption));
    }
    parts.push(says("p", "", words.presenter_length()));
    parts.push(choices("choices", words.presenter_length(), lessons));
    parts.push(says("p", "aside", words.presenter_keys()));
    if !stage.home.is_empty() {
        parts.push(says("p", "aside", words.presenter_rehearse()));
        parts.push(says("code", "address", rehearsal(stage)));
    }
    parts
}

/// Our own page at this scene, with the same tasks, before a class.
fn rehearsal(stage: Stage<'_>) -> String {
    let (seed, lang) = (stage.model.log.header.seed.to_string(), stage.words.language.tag());
    [stage.home, "?mode=class&seed=", &seed, "&lang=", lang, "#scene/", stage.model.scene.name()].concat()
}

fn note(words: Text, scene: Scene) -> &'static str {
    match scene {
        Scene::Threshold => words.note_threshold(),
        Scene::Prove => words.note_prove(),
        Scene::Understand => words.note_understand(),
        Scene::Machine => words.note_machine(),
        Scene::Shift => words.note_shift(),
        Scene::Payslip => words.note_payslip(),
        Scene::Points => words.note_points(),
        Scene::OtherBuyer => words.note_other_buyer(),
        Scene::Requester => words.note_requester(),
        Scene::WaysOut => words.note_ways_out(),
        Scene::Debate => words.note_debate(),
        Scene::Assumptions | Scene::Class => words.note_beside(),
    }
}
