//! Scene 1: one grid, then the question.

use super::Stage;
use crate::app::desk::{Desk, Ending};
use crate::app::{Action, Scene};
use crate::view::controls::{Weight, actions, button, heading};
use crate::view::markup::element;
use crate::view::task::card;
use yew::prelude::*;

/// The first task.
pub fn prove(stage: Stage<'_>) -> Html {
    let (words, dispatch) = (stage.words, stage.dispatch);
    let open =
        |scene, name, caption| button(dispatch, Action::SceneOpened(scene), Weight::Primary, name, caption);
    match &stage.model.prove {
        Desk::Working(work) => element(
            "section",
            "scene scene-task",
            vec![card(words, stage.model.log.header.seed, work, 1, dispatch)],
        ),
        Desk::Closed { ending: Ending::Answered, .. } => element(
            "section",
            "scene",
            vec![
                heading("start turn", words.prove_thanks()),
                actions(vec![open(Scene::Understand, "go-understand", words.scene_next())]),
            ],
        ),
        Desk::Closed { ending: Ending::Refused, .. } | Desk::Empty => element(
            "section",
            "scene",
            vec![
                heading("start turn", words.prove_refused()),
                actions(vec![
                    open(Scene::Payslip, "go-payslip", words.task_payslip()),
                    button(dispatch, Action::AnotherTaken, Weight::Plain, "another", words.prove_anyway()),
                ]),
            ],
        ),
    }
}
