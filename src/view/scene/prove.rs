//! Scene 1: nine pictures or nine posts, or what else the author offers, as she chooses; then the question.

use super::Stage;
use crate::app::desk::{Desk, Ending};
use crate::app::{Action, Scene};
use crate::content::Text;
use crate::domain::task::TaskKind;
use crate::extent::IS_WHOLE;
use crate::view::controls::{Weight, actions, button, choice, choices, heading};
use crate::view::kinds::said;
use crate::view::markup::element;
use crate::view::sources::{figures_notice, rest_notice};
use crate::view::task::batch::is_read;
use crate::view::task::card;
use yew::prelude::*;

/// The first task.
pub fn prove(stage: Stage<'_>) -> Html {
    let (words, dispatch) = (stage.words, stage.dispatch);
    let open =
        |scene, name, caption| button(dispatch, Action::SceneOpened(scene), Weight::Primary, name, caption);
    let model = stage.model;
    match &model.prove {
        Desk::Working(work) if awaited(words, work.challenge.kind).is_some() => {
            // By the second class the loader knows that she waits for the whole.
            let class = if IS_WHOLE { "scene" } else { "scene awaits-rest" };
            let notice = awaited(words, work.challenge.kind).unwrap_or_default();
            element("section", class, vec![heading("start", notice)])
        }
        Desk::Working(work) => element(
            "section",
            "scene scene-task",
            vec![
                ways(stage, work.challenge.kind),
                card(words, model.log.header.seed, work, 1, None, model.is_described, dispatch),
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
            let again = |kind| {
                let (name, caption) = way_again(stage, kind);
                button(dispatch, Action::FirstTaskChosen(kind), Weight::Plain, name, caption)
            };
            let mut buttons = vec![open(Scene::Payslip, "go-payslip", words.task_payslip())];
            buttons.extend(model.settings.offer.first_tasks().into_iter().map(again));
            element("section", "scene", vec![heading("start turn", words.prove_refused()), actions(buttons)])
        }
    }
}

/// The first tasks that are offered, side by side and of the same size: pictures are no condition.
fn ways(stage: Stage<'_>, current: TaskKind) -> Html {
    let words = stage.words;
    let offered = stage.model.settings.offer.first_tasks();
    if offered.len() < 2 {
        return Html::default();
    }
    let way = |kind| {
        let (name, caption) = way_of(stage, kind);
        if awaited(words, kind).is_some() {
            return html! { <button class="choice prove-posts" type="button" disabled={true}>{ caption }</button> };
        }
        choice(stage.dispatch, Action::FirstTaskChosen(kind), kind == current, name, caption)
    };
    let ways = offered.into_iter().map(way).collect();
    choices("choices ways-to-prove", words.prove_ways(), ways)
}

/// What is said while the items of a kind are not here: posts come with the annex, and most pictures with the whole.
/// Until then their way is seen, and waits.
fn awaited(words: Text, kind: TaskKind) -> Option<&'static str> {
    if !IS_WHOLE && !kind.is_in_opening() {
        return Some(rest_notice(words));
    }
    figures_notice(words).filter(|_| is_read(kind))
}

/// A first task by the class and the caption of its button: by its format, where that tells it from the others.
fn way_of(stage: Stage<'_>, kind: TaskKind) -> (&'static str, &'static str) {
    let words = stage.words;
    match (is_read(kind), n_picture_kinds(stage)) {
        (true, _) => ("prove-posts", words.prove_posts()),
        (false, 1) => ("prove-pictures", words.prove_pictures()),
        (false, _) => ("prove-one", said(words, kind).name),
    }
}

/// The same after a refusal.
fn way_again(stage: Stage<'_>, kind: TaskKind) -> (&'static str, &'static str) {
    let words = stage.words;
    match (is_read(kind), n_picture_kinds(stage)) {
        (true, _) => ("another-posts", words.prove_posts_anyway()),
        (false, 1) => ("another", words.prove_anyway()),
        (false, _) => ("another", said(words, kind).name),
    }
}

fn n_picture_kinds(stage: Stage<'_>) -> usize {
    stage.model.settings.offer.first_tasks().into_iter().filter(|kind| !is_read(*kind)).count()
}
