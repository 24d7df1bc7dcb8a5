//! What the last scene leaves open: the sandbox, what is simplified, where the subject comes from, words, files.

use super::Stage;
use crate::app::{Action, Scene};
use crate::content::sources_of;
use crate::view::controls::{Weight, actions, button, fold};
use crate::view::glossary::{glossary, termed};
use crate::view::markup::{element, says};
use crate::view::sources::sources;
use crate::view::take_away::{for_authors, take_away};
use yew::prelude::*;

/// Each opens in place, or leads to its page.
pub(super) fn further(stage: Stage<'_>) -> Vec<Html> {
    let words = stage.words;
    let open = |scene, name, caption| {
        button(stage.dispatch, Action::SceneOpened(scene), Weight::Plain, name, caption)
    };
    vec![
        says("h3", "", words.debate_more()),
        element(
            "div",
            "further",
            vec![
                simple(stage),
                systems(stage),
                fold("", "button", words.glossary_title().into(), glossary(words)),
            ],
        ),
        take_away(stage),
        for_authors(stage),
        actions(vec![
            open(Scene::Assumptions, "go-assumptions", words.assumptions_open()),
            open(Scene::Shift, "go-shift", words.payslip_more()),
        ]),
    ]
}

/// Measured, simulated, estimated, drawn.
fn simple(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let said =
        [words.simple_measured(), words.simple_simulated(), words.simple_estimated(), words.simple_drawn()];
    let said = said.map(|said| says("p", "", said)).to_vec();
    fold("", "button", words.simple_title().into(), element("div", "prose", said))
}

/// Where people work so, as the text that we start from has it.
fn systems(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let said = [
        ("systems-without", words.systems_without()),
        ("systems-kittens", words.systems_kittens()),
        ("systems-platforms", words.systems_platforms()),
        ("systems-airstrips", words.systems_airstrips()),
        ("systems-blades", words.systems_blades()),
        ("systems-orders", words.systems_orders()),
        ("systems-militants", words.systems_militants()),
        ("systems-office", words.systems_office()),
        ("systems-radio", words.systems_radio()),
    ];
    let mut parts = Vec::new();
    for (claim, sentence) in said {
        parts.push(termed(stage, "", sentence));
        parts.push(sources(words, sources_of(claim)));
    }
    fold("", "button", words.systems_title().into(), element("div", "prose systems", parts))
}
