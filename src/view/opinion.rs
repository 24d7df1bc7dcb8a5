//! "Was it work?": one question, three answers, asked once her items are turned over and again at the end.

use super::controls::{choice, choices};
use super::markup::{element, says};
use super::scene::Stage;
use crate::app::Action;
use crate::app::debate::DebateAction;
use crate::content::Text;
use crate::domain::log::{Asked, Opinion};
use yew::prelude::*;

/// The first time: one press, or none.
pub fn asked_first(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let is_said = stage.model.log.opinion(Asked::First).is_some();
    let note = if is_said { words.opinion_kept() } else { words.opinion_lead() };
    let parts = vec![
        says("h3", "", words.opinion_question()),
        answers(stage, Asked::First),
        super::markup::tagged(
            "p",
            &["class", "aria-live"],
            &["aside", "polite"],
            vec![super::markup::text(note)],
        ),
    ];
    element("div", "opinion", parts)
}

/// The three answers, of one size; the one that she gave is pressed.
pub fn answers(stage: Stage<'_>, when: Asked) -> Html {
    let given = stage.model.log.opinion(when);
    let press = |opinion: Opinion| {
        let action = Action::Debate(DebateAction::Opined(opinion));
        choice(stage.dispatch, action, given == Some(opinion), "opinion-answer", said(stage.words, opinion))
    };
    choices("choices opinions", stage.words.opinion_question(), Opinion::ALL.map(press).to_vec())
}

/// An answer in words.
pub fn said(words: Text, opinion: Opinion) -> &'static str {
    match opinion {
        Opinion::Work => words.opinion_work(),
        Opinion::NotWork => words.opinion_not_work(),
        Opinion::Unsure => words.opinion_unsure(),
    }
}
