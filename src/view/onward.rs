//! The way on at the foot of a scene: the next one; at the end, nothing.

use super::controls::{Weight, actions, button};
use super::scene::Stage;
use crate::app::Action;
use yew::prelude::*;

/// The button to the next scene.
pub fn onward(stage: Stage<'_>) -> Html {
    let Some(next) = stage.model.scene.next(stage.model.settings.has_points) else { return Html::default() };
    let go = Action::SceneOpened(next);
    actions(vec![button(stage.dispatch, go, Weight::Primary, "go-next", stage.words.scene_next())])
}
