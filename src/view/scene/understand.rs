//! Scene 2: she bets which items were testing her, on her own nine; then they turn over.

use super::Stage;
use crate::app::{Action, Scene};
use crate::content::{Text, sources_of};
use crate::domain::drawing::Truth;
use crate::domain::task::batch::{self, Check, Item, N_ITEMS};
use crate::domain::task::{Answer, ChallengeId, TaskKind};
use crate::view::controls::{Weight, actions, button, heading};
use crate::view::glossary::termed;
use crate::view::kinds::{Said, said};
use crate::view::markup::{element, says, tagged, text};
use crate::view::opinion::asked_first;
use crate::view::send;
use crate::view::sources::sources;
use crate::view::task::batch::{Form, faces, is_read, item, name};
use yew::prelude::*;

/// Her nine items once more.
pub fn understand(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let Some((challenge, ticked)) = stage.model.first_batch() else {
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

fn betting(stage: Stage<'_>, challenge: ChallengeId, ticked: &[bool; N_ITEMS]) -> Html {
    let words = stage.words;
    let suspects = &stage.model.suspects;
    let form = Form::of(challenge.kind, stage.model.is_described);
    let faces = faces(words, stage.model.log.header.seed, challenge, form);
    let answers = ticked.iter().zip(suspects);
    let items =
        faces.into_iter().zip(answers).enumerate().map(|(position, (face, (was_ticked, is_suspect)))| {
            let class = match (form.is_column(), was_ticked, is_suspect) {
                (false, false, false) => "tile",
                (false, true, false) => "tile tile-was-ticked",
                (false, false, true) => "tile tile-suspect",
                (false, true, true) => "tile tile-was-ticked tile-suspect",
                (true, false, false) => "post",
                (true, true, false) => "post post-was-ticked",
                (true, false, true) => "post post-suspect",
                (true, true, true) => "post post-was-ticked post-suspect",
            };
            let onchange = send(stage.dispatch, Action::SuspectToggled { position });
            let sign = tagged("span", &["class", "aria-hidden"], &["suspect", "true"], vec![text("?")]);
            let mut content = vec![face, sign];
            if form.is_column() && *was_ticked {
                let said = said(words, challenge.kind).band.map_or("", |band| band.ticked);
                content.push(says("span", "post-said", said));
            }
            let name = name(words, form, position).map(AttrValue::from);
            item(class, name, *is_suspect, onchange, content)
        });
    let lead = if is_read(challenge.kind) { words.understand_lead_posts() } else { words.understand_lead() };
    let list = if form.is_column() { "posts" } else { "grid" };
    let caption = if suspects.contains(&true) { words.understand_bet() } else { words.understand_bet_none() };
    element(
        "section",
        "scene scene-grid",
        vec![
            heading("start", words.understand_title()),
            says("p", "lead", lead),
            element(
                "fieldset",
                "reveal",
                vec![
                    says("legend", "unseen", words.understand_title()),
                    element("div", list, items.collect()),
                ],
            ),
            actions(vec![button(stage.dispatch, Action::BetPlaced, Weight::Primary, "bet", caption)]),
        ],
    )
}

fn revealed(
    stage: Stage<'_>,
    challenge: ChallengeId,
    ticked: &[bool; N_ITEMS],
    suspected: &[bool; N_ITEMS],
) -> Html {
    let words = stage.words;
    let seed = stage.model.log.header.seed;
    let plan = batch::plan(seed, challenge);
    let outcome = batch::settle(&plan, suspected);
    let marks = batch::mark(&plan, &Answer::Choices(*ticked));
    let n_disputed = plan.iter().filter(|item| item.truth == Truth::Disputed).count() as u64;
    let form = Form::of(challenge.kind, stage.model.is_described);
    let items = plan.iter().zip(faces(words, seed, challenge, form));
    let answers = ticked.iter().zip(suspected);
    let turned =
        items.zip(answers).enumerate().map(|(position, ((item, face), (was_ticked, was_suspected)))| {
            let name = name(words, form, position);
            turned_item(words, challenge.kind, *item, (face, name), (*was_ticked, *was_suspected))
        });
    let list = if form.is_column() { "posts posts-turned" } else { "grid grid-turned" };
    let choice = if is_read(challenge.kind) { words.reveal_choice_posts() } else { words.reveal_choice() };
    let Said { whom, claim, .. } = said(words, challenge.kind);
    let gold = words.reveal_gold_result(marks.n_gold_right.into());
    let choice = [&words.reveal_disputed(n_disputed), " ", choice].concat();
    let go = Action::SceneOpened(Scene::Machine);
    element(
        "section",
        "scene scene-grid",
        vec![
            heading("start", words.reveal_title()),
            element("ol", list, turned.collect()),
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
                    asked_first(stage),
                    says("p", "aside", choice),
                    says("h3", "", words.whom_title()),
                    termed(stage, "", whom),
                    sources(words, sources_of(claim)),
                ],
            ),
            actions(vec![button(stage.dispatch, go, Weight::Primary, "go-machine", words.scene_next())]),
        ],
    )
}

/// One item on its other side. A sentence has no tick in its corner: what she said of it is written out.
fn turned_item(
    words: Text,
    kind: TaskKind,
    item: Item,
    (face, name): (Html, Option<&'static str>),
    (was_ticked, was_suspected): (bool, bool),
) -> Html {
    let band = said(words, kind).band;
    let said = band.map_or("", |band| if was_ticked { band.ticked } else { band.left });
    let (class, role, verdict) = match batch::check(item, was_ticked) {
        Check::Right => ("turned turned-gold", words.reveal_gold(), words.reveal_right()),
        Check::Wrong => ("turned turned-gold turned-wrong", words.reveal_gold(), words.reveal_wrong()),
        Check::NotChecked if !is_read(kind) => ("turned turned-unknown", words.reveal_unknown(), ""),
        Check::NotChecked => ("turned turned-unknown", words.reveal_unknown_post(), ""),
    };
    let verdict = match (verdict, name) {
        ("", _) => said.to_owned(),
        (verdict, Some(_)) => verdict.to_owned(),
        (verdict, None) => [verdict, ", ", said].concat(),
    };
    let doubt = if item.truth == Truth::Disputed { "\u{a0}?" } else { "" };
    let mut parts = vec![face];
    if let Some(name) = name {
        parts.push(says("span", "unseen", name));
    }
    let verdict = [&verdict, doubt].concat();
    parts.push(element("span", "stamp", vec![says("strong", "", role), says("span", "", verdict)]));
    if was_ticked {
        parts.push(says("span", "tick", ""));
    }
    if was_suspected {
        parts.push(says("span", "stamp-bet", words.reveal_suspected()));
    }
    element("li", class, parts)
}
