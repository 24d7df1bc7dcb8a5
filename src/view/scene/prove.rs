//! Scene 1: nine pictures or nine posts, as she chooses; then the question.

use super::Stage;
use crate::app::desk::{Desk, Ending};
use crate::app::{Action, Scene};
use crate::domain::task::TaskKind;
use crate::view::controls::{Weight, actions, button, choice, choices, heading};
use crate::view::markup::element;
use crate::view::sources::figures_notice;
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
            vec![
                ways(stage, work.challenge.kind),
                card(words, stage.model.log.header.seed, work, 1, None, dispatch),
            ],
        ),
        Desk::Closed { ending: Ending::Answered, .. } => element(
            "section",
            "scene",
            vec![
                heading("start turn", words.prove_thanks()),
                actions(vec![open(Scene::Understand, "go-understand", words.scene_next())]),
            ],
        ),
        Desk::Closed { ending: Ending::Refused, .. } | Desk::Empty => {
            let again = |kind, name, caption| {
                button(dispatch, Action::FirstTaskChosen(kind), Weight::Plain, name, caption)
            };
            element(
                "section",
                "scene",
                vec![
                    heading("start turn", words.prove_refused()),
                    actions(vec![
                        open(Scene::Payslip, "go-payslip", words.task_payslip()),
                        again(TaskKind::RoadSigns, "another", words.prove_anyway()),
                        again(TaskKind::FlagPost, "another-posts", words.prove_posts_anyway()),
                    ]),
                ],
            )
        }
    }
}

/// The two first tasks, side by side and of the same size: pictures are no condition.
fn ways(stage: Stage<'_>, current: TaskKind) -> Html {
    let words = stage.words;
    let way = |kind, name, caption| {
        choice(stage.dispatch, Action::FirstTaskChosen(kind), kind == current, name, caption)
    };
    // The posts come with the annex: until then their way is seen, and waits.
    let posts = match figures_notice(words) {
        Some(_) => {
            html! { <button class="choice prove-posts" type="button" disabled={true}>{ words.prove_posts() }</button> }
        }
        None => way(TaskKind::FlagPost, "prove-posts", words.prove_posts()),
    };
    let pictures = way(TaskKind::RoadSigns, "prove-pictures", words.prove_pictures());
    choices("choices ways-to-prove", words.prove_ways(), vec![pictures, posts])
}
