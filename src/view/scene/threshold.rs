//! Scene 0: the finding, the box, the length, the promise. Most readers never go further.

use super::SceneProps;
use crate::app::{Action, Scene};
use crate::view::controls::Heading;
use crate::view::frame::privacy;
use crate::view::{send, use_text};
use yew::prelude::*;

/// The threshold.
#[component]
pub fn Threshold(props: &SceneProps) -> Html {
    let text = use_text();
    let enter = send(&props.dispatch, Action::SceneOpened(Scene::Prove));
    html! {
        <section class="scene scene-threshold">
            <Heading class="finding" caption={text.threshold_title()} />
            <button type="button" class="robot" onclick={enter}>
                <span class="robot-box" aria-hidden="true"></span>
                <span>{ text.threshold_robot() }</span>
            </button>
            <p class="lead">{ text.threshold_length() }</p>
            <p class="aside">{ privacy(text, props.form) }</p>
        </section>
    }
}
