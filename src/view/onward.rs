//! The way on at the foot of a scene: the next one; where the short story ends, an invitation; at the end, nothing.

use super::controls::{Weight, actions, button};
use super::markup::{element, says};
use super::scene::Stage;
use super::way::{minutes_from, scene_name};
use crate::app::reading::ReadingAction;
use crate::app::{Action, Depth, Settings};
use yew::prelude::*;

/// The button to the next scene, by its name.
pub fn onward(stage: Stage<'_>) -> Html {
    let (words, scene, settings) = (stage.words, stage.model.scene, stage.model.settings);
    if let Some(next) = scene.next(settings) {
        let caption = words.onward(scene_name(words, next));
        let go = Action::SceneOpened(next);
        return actions(vec![button(stage.dispatch, go, Weight::Primary, "go-next", caption)]);
    }
    let full = Settings { depth: Depth::Full, ..settings };
    let Some(next) = scene.next(full) else { return Html::default() };
    let minutes = minutes_from(words, next, full).to_string();
    let go = Action::Reading(ReadingAction::StoryContinued);
    let caption = words.onward(scene_name(words, next));
    let go = button(stage.dispatch, go, Weight::Primary, "go-next", caption);
    element("div", "invitation", vec![says("p", "", words.onward_invitation(&minutes)), actions(vec![go])])
}
