//! The way through: every scene of the story, where she is, back, and about how many minutes are left.

use super::markup::{element, pressable, says, tagged, text};
use super::{Dispatch, send};
use crate::app::{Action, Model, Scene, Settings};
use crate::content::{Text, reading_seconds};
use yew::prelude::*;

/// The scenes as numbers, the current one by its name; then back, and what is left.
pub fn way(words: Text, model: &Model, dispatch: &Dispatch) -> Html {
    let (shown, settings) = (model.scene, model.settings);
    let steps = Scene::story(settings).enumerate();
    let steps = steps.map(|(place, scene)| step(words, place, scene, scene == shown, dispatch));
    let mut parts = vec![element("ol", "ways", steps.collect())];
    parts.push(left(words, shown, settings, dispatch));
    tagged("nav", &["aria-label"], &[words.nav_name()], parts)
}

fn step(words: Text, place: usize, scene: Scene, is_current: bool, dispatch: &Dispatch) -> Html {
    let class = ["way way-", scene.name(), if is_current { " way-current" } else { "" }].concat();
    // The number is what is seen, the name too where she is: it is called by both.
    let label = [&(place + 1).to_string(), " ", scene_name(words, scene)].concat();
    let values =
        [class.as_str(), "button", if is_current { "step" } else { "" }, &label, scene_name(words, scene)];
    let seen = vec![
        says("span", "way-number", (place + 1).to_string()),
        says("span", "way-name", scene_name(words, scene)),
    ];
    let onclick = send(dispatch, Action::SceneOpened(scene));
    let keys = &["class", "type", "aria-current", "aria-label", "title"];
    element("li", "", vec![pressable(keys, &values, onclick, seen)])
}

/// Back to the scene before, and the minutes that are left: an estimate, and called one.
fn left(words: Text, shown: Scene, settings: Settings, dispatch: &Dispatch) -> Html {
    let mut parts = Vec::new();
    // Beside the story, back is where its figures are.
    let is_beside = !Scene::STORY.contains(&shown);
    let before = shown.previous(settings).or(is_beside.then_some(Scene::Payslip));
    if let Some(before) = before {
        let onclick = send(dispatch, Action::SceneOpened(before));
        let arrow = tagged("span", &["aria-hidden"], &["true"], vec![text("‹ ")]);
        let to = [" · ", scene_name(words, before)].concat();
        let seen = vec![arrow, text(words.way_back()), says("span", "way-back-to", to)];
        parts.push(pressable(&["class", "type"], &["button-quiet way-back", "button"], onclick, seen));
    }
    if shown != Scene::Threshold && !is_beside {
        parts.push(says("span", "way-left", words.way_left(minutes_from(words, shown, settings))));
    }
    element("div", "way-line", parts)
}

/// Minutes for the whole story as it is told.
pub fn minutes(words: Text, settings: Settings) -> u64 {
    minutes_from(words, Scene::Threshold, settings)
}

/// Minutes from a scene on, that scene included; never less than one.
pub fn minutes_from(words: Text, from: Scene, settings: Settings) -> u64 {
    let scenes = Scene::story(settings).skip_while(|scene| *scene != from);
    let seconds: u32 = scenes.map(|scene| reading_seconds(words.language, scene.name())).sum();
    u64::from((seconds + 30) / 60).max(1)
}

/// The name of a scene, as buttons and addresses of hers call it.
pub fn scene_name(words: Text, scene: Scene) -> &'static str {
    match scene {
        Scene::Threshold => words.nav_threshold(),
        Scene::Prove => words.nav_prove(),
        Scene::Understand => words.nav_understand(),
        Scene::Machine => words.nav_machine(),
        Scene::Shift => words.nav_shift(),
        Scene::Payslip => words.nav_payslip(),
        Scene::Points => words.nav_points(),
        Scene::OtherBuyer => words.nav_other_buyer(),
        Scene::Requester => words.nav_requester(),
        Scene::WaysOut => words.nav_ways_out(),
        Scene::Debate => words.nav_debate(),
        Scene::Assumptions => words.assumptions_title(),
        Scene::Class => words.class_name(),
    }
}
