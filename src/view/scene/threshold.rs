//! Scene 0: the finding, the box, the length, the promise. Most readers never go further.

use super::Stage;
use crate::app::{Action, Scene};
use crate::view::controls::heading;
use crate::view::frame::privacy;
use crate::view::markup::{element, pressable, says, tagged};
use crate::view::{send, way};
use yew::prelude::*;

/// The threshold.
pub fn threshold(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let minutes = way::minutes(words, stage.model.settings).to_string();
    let onclick = send(stage.dispatch, Action::SceneOpened(Scene::Prove));
    let parts = vec![
        tagged("span", &["class", "aria-hidden"], &["robot-box", "true"], Vec::new()),
        says("span", "", words.threshold_robot()),
    ];
    let robot = pressable(&["type", "class"], &["button", "robot"], onclick, parts);
    element(
        "section",
        "scene scene-threshold",
        vec![
            heading("start finding", words.threshold_title()),
            robot,
            says("p", "lead", words.threshold_length(&minutes)),
            says("p", "aside", [privacy(words, stage.form), words.privacy_all()].join(" ")),
        ],
    )
}
