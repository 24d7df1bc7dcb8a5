//! Scene 2: she bets which tiles were testing her, on her own grid; then they turn over.

use super::SceneProps;
use crate::app::{Action, Scene};
use crate::content::{Text, sources_of};
use crate::domain::drawing::Truth;
use crate::domain::task::tiles::{self, Check, N_TILES, Tile};
use crate::domain::task::{Answer, ChallengeId};
use crate::view::controls::{Button, Heading, Weight};
use crate::view::sources::Sources;
use crate::view::task::tiles::{TilePicture, tile_name};
use crate::view::{send, use_text};
use yew::prelude::*;

/// Her grid once more.
#[component]
pub fn Understand(props: &SceneProps) -> Html {
    let text = use_text();
    let open = |scene| send(&props.dispatch, Action::SceneOpened(scene));
    let Some((challenge, ticked)) = props.model.first_grid() else {
        return html! {
            <section class="scene">
                <Heading caption={text.understand_empty_title()} />
                <p class="lead">{ text.understand_empty() }</p>
                <p class="actions">
                    <Button name="go-prove" weight={Weight::Primary} caption={text.understand_empty_go()} onpress={open(Scene::Prove)} />
                </p>
            </section>
        };
    };
    match props.model.log.bet_on(challenge) {
        None => betting(text, props, challenge, ticked),
        Some(suspected) => revealed(text, props, challenge, ticked, suspected),
    }
}

fn betting(text: Text, props: &SceneProps, challenge: ChallengeId, ticked: &[bool; N_TILES]) -> Html {
    let suspects = props.model.suspects;
    let tile = |(position, was_ticked): (usize, &bool)| {
        let is_suspect = suspects.get(position).copied().unwrap_or(false);
        html! {
            <label class={classes!("tile", was_ticked.then_some("tile-was-ticked"), is_suspect.then_some("tile-suspect"))}>
                <input type="checkbox" checked={is_suspect} aria-label={tile_name(text, position)}
                    onchange={send(&props.dispatch, Action::SuspectToggled { position })} />
                <TilePicture seed={props.model.log.header.seed} {challenge} {position} />
                <span class="suspect" aria-hidden="true">{ "?" }</span>
            </label>
        }
    };
    let caption = if suspects.contains(&true) { text.understand_bet() } else { text.understand_bet_none() };
    html! {
        <section class="scene scene-grid">
            <Heading caption={text.understand_title()} />
            <p class="lead">{ text.understand_lead() }</p>
            <fieldset class="reveal">
                <legend class="unseen">{ text.understand_title() }</legend>
                <div class="grid">{ for ticked.iter().enumerate().map(tile) }</div>
            </fieldset>
            <p class="actions">
                <Button name="bet" weight={Weight::Primary} {caption} onpress={send(&props.dispatch, Action::BetPlaced)} />
            </p>
        </section>
    }
}

fn revealed(
    text: Text,
    props: &SceneProps,
    challenge: ChallengeId,
    ticked: &[bool; N_TILES],
    suspected: &[bool; N_TILES],
) -> Html {
    let seed = props.model.log.header.seed;
    let plan = tiles::plan(seed, challenge);
    let outcome = tiles::settle(&plan, suspected);
    let marks = tiles::mark(&plan, &Answer::Tiles(*ticked));
    let n_disputed = plan.iter().filter(|tile| tile.truth == Truth::Disputed).count() as u64;
    let turned = plan.iter().enumerate().map(|(position, tile)| {
        let was = |answers: &[bool; N_TILES]| answers.get(position).copied().unwrap_or(false);
        html! { <li>{ turned_tile(text, (seed, challenge, position), *tile, was(ticked), was(suspected)) }</li> }
    });
    html! {
        <section class="scene scene-grid">
            <Heading caption={text.reveal_title()} />
            <ol class="grid grid-turned">{ for turned }</ol>
            <div class="prose">
                <p>{ text.reveal_bet(outcome.n_found.into(), outcome.n_suspected.into()) }</p>
                <p>{ text.reveal_gold_result(marks.n_gold_right.into()) }{ " " }{ text.reveal_disputed(n_disputed) }</p>
                <p class="aside">{ text.reveal_choice() }</p>
                <h3>{ text.whom_title() }</h3>
                <p>{ text.whom_signs() }</p>
                <Sources sources={sources_of("whom-signs")} />
            </div>
            <p class="actions">
                <Button name="go-shift" weight={Weight::Primary} caption={text.scene_next()} onpress={send(&props.dispatch, Action::SceneOpened(Scene::Shift))} />
            </p>
        </section>
    }
}

fn turned_tile(
    text: Text,
    (seed, challenge, position): (u64, ChallengeId, usize),
    tile: Tile,
    was_ticked: bool,
    was_suspected: bool,
) -> Html {
    let (class, role, verdict) = match tiles::check(tile, was_ticked) {
        Check::Right => ("turned-gold", text.reveal_gold(), text.reveal_right()),
        Check::Wrong => ("turned-gold turned-wrong", text.reveal_gold(), text.reveal_wrong()),
        Check::NotChecked => ("turned-unknown", text.reveal_unknown(), text.reveal_produced()),
    };
    html! {
        <div class={classes!("turned", class, was_ticked.then_some("tile-was-ticked"), format!("turned-{position}"))}>
            <TilePicture {seed} {challenge} {position} />
            <span class="unseen">{ tile_name(text, position) }{ ": " }</span>
            <span class="stamp"><strong>{ role }</strong>{ " " }<span>{ verdict }</span></span>
            if was_suspected { <span class="stamp-bet">{ text.reveal_suspected() }</span> }
        </div>
    }
}
