//! Scene 2: she bets which tiles were testing her, on her own grid; then they turn over.

use super::Stage;
use crate::app::{Action, Scene};
use crate::content::sources_of;
use crate::domain::drawing::Truth;
use crate::domain::task::tiles::{self, Check, N_TILES, Tile};
use crate::domain::task::{Answer, ChallengeId};
use crate::view::controls::{Weight, actions, button, heading};
use crate::view::markup::{element, says};
use crate::view::send;
use crate::view::sources::sources;
use crate::view::task::drawn::drawn;
use crate::view::task::tiles::{tile, tile_name};
use yew::prelude::*;

/// Her grid once more.
pub fn understand(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let Some((challenge, ticked)) = stage.model.first_grid() else {
        let go = Action::SceneOpened(Scene::Prove);
        return element(
            "section",
            "scene",
            vec![
                heading("start", words.understand_empty_title()),
                says("p", "lead", words.understand_empty()),
                actions(vec![button(
                    stage.dispatch,
                    go,
                    Weight::Primary,
                    "go-prove",
                    words.understand_empty_go(),
                )]),
            ],
        );
    };
    match stage.model.log.bet_on(challenge) {
        None => betting(stage, challenge, ticked),
        Some(suspected) => revealed(stage, challenge, ticked, suspected),
    }
}

fn betting(stage: Stage<'_>, challenge: ChallengeId, ticked: &[bool; N_TILES]) -> Html {
    let words = stage.words;
    let suspects = &stage.model.suspects;
    let seed = stage.model.log.header.seed;
    let tiles = ticked.iter().zip(suspects).enumerate().map(|(position, (was_ticked, is_suspect))| {
        let class = match (was_ticked, is_suspect) {
            (false, false) => "tile",
            (true, false) => "tile tile-was-ticked",
            (false, true) => "tile tile-suspect",
            (true, true) => "tile tile-was-ticked tile-suspect",
        };
        let onchange = send(stage.dispatch, Action::SuspectToggled { position });
        let sign = html! { <span class="suspect" aria-hidden="true">{ "?" }</span> };
        tile(words, class, (seed, challenge, position), *is_suspect, onchange, sign)
    });
    let caption = if suspects.contains(&true) { words.understand_bet() } else { words.understand_bet_none() };
    element(
        "section",
        "scene scene-grid",
        vec![
            heading("start", words.understand_title()),
            says("p", "lead", words.understand_lead()),
            element(
                "fieldset",
                "reveal",
                vec![
                    says("legend", "unseen", words.understand_title()),
                    element("div", "grid", tiles.collect()),
                ],
            ),
            actions(vec![button(stage.dispatch, Action::BetPlaced, Weight::Primary, "bet", caption)]),
        ],
    )
}

fn revealed(
    stage: Stage<'_>,
    challenge: ChallengeId,
    ticked: &[bool; N_TILES],
    suspected: &[bool; N_TILES],
) -> Html {
    let words = stage.words;
    let seed = stage.model.log.header.seed;
    let plan = tiles::plan(seed, challenge);
    let outcome = tiles::settle(&plan, suspected);
    let marks = tiles::mark(&plan, &Answer::Tiles(*ticked));
    let n_disputed = plan.iter().filter(|tile| tile.truth == Truth::Disputed).count() as u64;
    let answers = ticked.iter().zip(suspected);
    let turned =
        plan.iter().zip(answers).enumerate().map(|(position, (tile, (was_ticked, was_suspected)))| {
            turned_tile(stage, (seed, challenge, position), *tile, *was_ticked, *was_suspected)
        });
    let gold = words.reveal_gold_result(marks.n_gold_right.into());
    let gold = [&gold, " ", &words.reveal_disputed(n_disputed)].concat();
    let go = Action::SceneOpened(Scene::Shift);
    element(
        "section",
        "scene scene-grid",
        vec![
            heading("start", words.reveal_title()),
            element("ol", "grid grid-turned", turned.collect()),
            element(
                "div",
                "prose",
                vec![
                    says(
                        "p",
                        "verdict",
                        words.reveal_bet(outcome.n_found.into(), outcome.n_suspected.into()),
                    ),
                    says("p", "", gold),
                    says("p", "aside", words.reveal_choice()),
                    says("h3", "", words.whom_title()),
                    says("p", "", words.whom_signs()),
                    sources(words, sources_of("whom-signs")),
                ],
            ),
            actions(vec![button(stage.dispatch, go, Weight::Primary, "go-shift", words.scene_next())]),
        ],
    )
}

fn turned_tile(
    stage: Stage<'_>,
    (seed, challenge, position): (u64, ChallengeId, usize),
    tile: Tile,
    was_ticked: bool,
    was_suspected: bool,
) -> Html {
    let words = stage.words;
    let (class, role, verdict) = match tiles::check(tile, was_ticked) {
        Check::Right => ("turned turned-gold", words.reveal_gold(), words.reveal_right()),
        Check::Wrong => ("turned turned-gold turned-wrong", words.reveal_gold(), words.reveal_wrong()),
        Check::NotChecked if was_ticked => {
            ("turned turned-unknown", words.reveal_unknown(), words.reveal_said_present())
        }
        Check::NotChecked => ("turned turned-unknown", words.reveal_unknown(), words.reveal_said_absent()),
    };
    let doubt = if tile.truth == Truth::Disputed { "\u{a0}?" } else { "" };
    let mut parts = vec![
        drawn(seed, challenge, position),
        says("span", "unseen", tile_name(words, position)),
        element("span", "stamp", vec![says("strong", "", role), says("span", "", [verdict, doubt].concat())]),
    ];
    if was_ticked {
        parts.push(says("span", "tick", ""));
    }
    if was_suspected {
        parts.push(says("span", "stamp-bet", words.reveal_suspected()));
    }
    element("li", class, parts)
}
