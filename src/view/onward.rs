//! The way on at the foot of a scene: the next one; where the short story ends, an invitation; at the end, nothing.

use super::controls::{Weight, actions, button};
use super::markup::{element, says};
use super::scene::Stage;
use super::way::{minutes_after, scene_name};
use crate::app::reading::ReadingAction;
use crate::app::{Action, Depth};
use yew::prelude::*;

/// The button to the next scene, by its name.
pub fn onward(stage: Stage<'_>) -> Html {
    let (words, scene, depth) = (stage.words, stage.model.scene, stage.model.settings.depth);
    if let Some(next) = scene.next(depth) {
        let caption = words.onward(scene_name(words, next));
        let go = Action::SceneOpened(next);
        return actions(vec![button(stage.dispatch, go, Weight::Primary, "go-next", caption)]);
    }
    let Some(next) = scene.next(Depth::Full) else { return Html::default() };
    let minutes = minutes_after(words, scene).to_string();
    let go = Action::Reading(ReadingAction::StoryContinued);
    let caption = words.onward(scene_name(words, next));
    let go = button(stage.dispatch, go, Weight::Primary, "go-next", caption);
    element("div", "invitation", vec![says("p", "", words.onward_invitation(&minutes)), actions(vec![go])])
}
