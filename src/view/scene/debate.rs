//! Scene 9: the question of the beginning, asked again; what each side answers; what can be taken away; her gestures, once
//! more. It ends on a question that is hers.

mod further;
mod replay;
mod slip;

use super::Stage;
use crate::content::sources_of;
use crate::domain::log::Asked;
use crate::view::controls::heading;
use crate::view::glossary::termed;
use crate::view::markup::{element, says, tagged, text};
use crate::view::opinion;
use crate::view::sources::sources;
use yew::prelude::*;

/// The whole scene.
pub fn debate(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let mut parts = vec![
        heading("start", words.debate_title()),
        says("p", "lead", words.debate_lead()),
        opinion::answers(stage, Asked::Again),
        beside(stage),
        sides(stage),
        slip::slip(stage),
    ];
    parts.push(replay::replay(stage));
    parts.extend(further::further(stage));
    parts.push(says("p", "turn closing", words.debate_closing()));
    element("section", "scene scene-debate", parts)
}

/// Her first answer, and how today's compares with it.
fn beside(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let [first, again] = [Asked::First, Asked::Again].map(|when| stage.model.log.opinion(when));
    let mut said = match first {
        Some(first) => words.debate_first(opinion::said(words, first)),
        None => words.debate_first_none().to_owned(),
    };
    if let (Some(first), Some(again)) = (first, again) {
        said.push(' ');
        said.push_str(if first == again { words.debate_same() } else { words.debate_other() });
    }
    tagged("p", &["class", "aria-live"], &["verdict", "polite"], vec![text(said)])
}

/// The strongest that each side says, of one size, and what neither settles.
fn sides(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let court = vec![
        says("h4", "", words.debate_court_name()),
        termed(stage, "", words.debate_court()),
        says("p", "aside", words.debate_court_limit()),
        sources(words, sources_of("debate-court")),
    ];
    let sociologist = vec![
        says("h4", "", words.debate_sociologist_name()),
        termed(stage, "", words.debate_sociologist()),
        says("p", "aside", words.debate_sociologist_limit()),
        sources(words, sources_of("debate-sociologist")),
    ];
    let both = vec![element("div", "side", court), element("div", "side", sociologist)];
    element("div", "debate-sides", vec![says("h3", "", words.debate_sides()), element("div", "sides", both)])
}
