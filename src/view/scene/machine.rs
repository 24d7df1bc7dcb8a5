//! Scene 3: what her labels taught a machine, her second batch, a third that the machine fills first; then her labels
//! spoiled on purpose, and the crowd.

use super::Stage;
use super::crowd::crowd;
use crate::app::desk::{Desk, Ending, Work};
use crate::app::machine::MachineAction;
use crate::app::{Action, Scene};
use crate::content::{corpus, sources_of};
use crate::domain::learn::bag_of_words;
use crate::domain::learn::curve::{Outcome, Still};
use crate::domain::learn::lesson::Lesson;
use crate::domain::task::ChallengeId;
use crate::domain::task::choice::posts;
use crate::view::controls::{Weight, actions, button, fold, heading};
use crate::view::curve::{curve, table};
use crate::view::glossary::termed;
use crate::view::kinds;
use crate::view::markup::{element, says, tagged, text};
use crate::view::sources::sources;
use crate::view::task::batch::is_read;
use crate::view::task::card;
use crate::view::task::drawn::seen;
use yew::prelude::*;

/// Nothing to learn from, the curve, the task in front of her, or what came of it.
pub fn machine(stage: Stage<'_>) -> Html {
    let words = stage.words;
    if stage.model.learned().is_none() {
        let parts = vec![
            heading("start", words.machine_empty_title()),
            says("p", "lead", words.machine_empty()),
            actions(vec![open(
                stage,
                Scene::Prove,
                Weight::Primary,
                "go-prove",
                words.understand_empty_go(),
            )]),
        ];
        return element("section", "scene", parts);
    }
    match &stage.model.machine.desk {
        Desk::Empty => taught(stage, None),
        Desk::Working(work) => working(stage, work),
        Desk::Closed { challenge, ending, .. } => taught(stage, Some((*challenge, *ending))),
    }
}

fn working(stage: Stage<'_>, work: &Work) -> Html {
    let words = stage.words;
    let log = &stage.model.log;
    let filled = log.filled(work.challenge);
    let number = u64::from(stage.tally.counts.n_pieces + stage.tally.n_refused) + 1;
    let is_described = stage.model.is_described;
    let card = card(words, log.header.seed, work, number, filled, is_described, stage.dispatch);
    element("section", "scene scene-task", vec![card])
}

/// The curve, and what may be done with it: after her first batch, or after one that she did here.
fn taught(stage: Stage<'_>, last: Option<(ChallengeId, Ending)>) -> Html {
    let words = stage.words;
    let Some(lesson) = stage.lesson else {
        return headed(words.machine_awaited().to_owned(), vec![next(stage, None, last.is_some())]);
    };
    let mut parts = said(stage, lesson, last);
    parts.push(curve(words, lesson, stage.surface));
    parts.push(next(stage, Some(lesson), last.is_some()));
    parts.extend(
        kinds::said(words, lesson.kind).band.and_then(|band| band.hard).map(|said| says("p", "aside", said)),
    );
    parts.push(table(words, lesson));
    if last.is_some() {
        parts.push(sabotage(stage, lesson));
        parts.extend(crowd(stage));
        parts.push(origin(stage, lesson));
    }
    headed(title(stage, lesson), parts)
}

/// Under its heading, one element: so the heading, and the focus on it, outlive a change of what follows.
fn headed(title: String, parts: Vec<Html>) -> Html {
    let parts = vec![heading("start", title), element("div", "scene scene-machine", parts)];
    element("section", "scene scene-machine", parts)
}

/// The finding.
fn title(stage: Stage<'_>, lesson: &Lesson) -> String {
    let words = stage.words;
    let last = lesson.last();
    let labels = last.n_labels.to_string();
    match (lesson.dealt, last.outcome) {
        (Some(dealt), _) => words.machine_title_dealt(&percent(dealt.mean)),
        (None, Outcome::NoLabels) => words.machine_title_nothing().to_owned(),
        (None, Outcome::OnlyOneClass { .. }) => words.machine_title_one_class(&labels),
        (None, Outcome::Tested { .. }) if last.is_chance() => {
            words.machine_title_chance(&labels, &percent(last.per_mille()))
        }
        (None, Outcome::Tested { .. }) => words.machine_title(&labels, &percent(last.per_mille())),
    }
}

/// What happened to the curve, and to what the machine had filled in.
fn said(stage: Stage<'_>, lesson: &Lesson, last: Option<(ChallengeId, Ending)>) -> Vec<Html> {
    let words = stage.words;
    let Some((challenge, ending)) = last else { return vec![says("p", "lead", words.machine_lead())] };
    let (before, now) = (lesson.before().map_or(500, |point| point.per_mille()), lesson.last());
    let moved = match (ending, lesson.still()) {
        (Ending::Refused, _) | (_, Some(Still::NoNewLabels)) => words.machine_refused().to_owned(),
        (Ending::Answered, Some(Still::OnlyOneClass { .. })) => words.machine_still_class().to_owned(),
        (Ending::Answered, Some(Still::AsManyRight)) => words.machine_still_same().to_owned(),
        (Ending::Answered, None) => words.machine_moved(&percent(before), &percent(now.per_mille())),
    };
    let corrected = stage.model.log.n_corrected(challenge).map(|n_corrected| {
        let n_kept = crate::domain::task::batch::N_ITEMS as u32 - n_corrected;
        says("p", "verdict", words.machine_filled_result(n_corrected.into(), &n_kept.to_string()))
    });
    let contrary = (now.per_mille() < 500 && !now.is_chance()).then(|| words.machine_contrary());
    let moved = [moved.as_str(), contrary.map_or("", |_| " "), contrary.unwrap_or_default()].concat();
    corrected.into_iter().chain([says("p", "lead", moved)]).collect()
}

/// On with it: another batch, filled first from the third on, or the next scene.
fn next(stage: Stage<'_>, lesson: Option<&Lesson>, is_third: bool) -> Html {
    let words = stage.words;
    let has_model = lesson.is_some_and(Lesson::has_model);
    let was_filled = stage
        .model
        .log
        .events
        .iter()
        .any(|dated| matches!(dated.event, crate::domain::log::Event::Filled { .. }));
    let caption = match (is_third, has_model, was_filled) {
        (false, _, _) => words.machine_second(),
        (true, false, _) => words.machine_unfilled(),
        (true, true, false) => words.machine_third(),
        (true, true, true) => words.machine_next(),
    };
    let (take, go) =
        if was_filled { (Weight::Plain, Weight::Primary) } else { (Weight::Primary, Weight::Plain) };
    let mut buttons = vec![
        button(stage.dispatch, Action::Machine(MachineAction::BatchTaken), take, "batch", caption),
        open(stage, Scene::Shift, go, "go-shift", words.scene_next()),
    ];
    if was_filled {
        buttons.reverse();
    }
    actions(buttons)
}

/// Her labels dealt out at random, on purpose; the real ones stay as they are.
fn sabotage(stage: Stage<'_>, lesson: &Lesson) -> Html {
    let words = stage.words;
    let (said, caption) = match lesson.dealt {
        None => (words.sabotage_lead().to_owned(), words.sabotage_deal()),
        Some(dealt) => {
            let (highest, mean, lowest) =
                (percent(dealt.highest), percent(dealt.mean), percent(dealt.lowest));
            let labels = lesson.last().n_labels.to_string();
            (words.sabotage_result(&highest, &labels, &lowest, &mean), words.sabotage_back())
        }
    };
    let press = button(
        stage.dispatch,
        Action::Machine(MachineAction::DealingToggled),
        Weight::Plain,
        "deal",
        caption,
    );
    let said = tagged("p", &["aria-live"], &["polite"], vec![text(said)]);
    element("div", "prose sabotage", vec![says("h3", "", words.sabotage_title()), said, actions(vec![press])])
}

/// Where the result comes from: how many numbers, which exam, why drawings, what is seen.
fn origin(stage: Stage<'_>, lesson: &Lesson) -> Html {
    let words = stage.words;
    let is_read = is_read(lesson.kind);
    let (exam, why) = if is_read {
        (words.scale_exam_posts(), words.scale_written())
    } else {
        (words.scale_exam(), words.scale_drawn())
    };
    let mut parts = vec![
        termed(
            stage,
            "",
            &words.scale_labels(&lesson.last().n_labels.to_string(), &lesson.n_weights.to_string()),
        ),
        sources(words, sources_of("scale-labels")),
        says("p", "", why),
        says("p", "", exam),
    ];
    parts.extend(luck(stage, lesson));
    let is_open = stage.model.machine.is_sight_open;
    let caption = if is_open { words.sight_close() } else { words.sight_open() };
    let toggle = Action::Machine(MachineAction::SightToggled);
    parts.push(actions(vec![button(stage.dispatch, toggle, Weight::Plain, "sight", caption)]));
    // Something always follows the button, so that it outlives a press, and the focus with it.
    let seen = stage.model.first_batch().filter(|_| is_open);
    parts.push(
        seen.map_or_else(
            || element("div", "", Vec::new()),
            |(challenge, _)| sight(stage, challenge, is_read),
        ),
    );
    fold("origin", "origin-name", words.scale_title().into(), element("div", "prose", parts))
}

fn luck(stage: Stage<'_>, lesson: &Lesson) -> Option<Html> {
    let Outcome::Tested { spread: Some(spread), .. } = lesson.last().outcome else { return None };
    Some(says("p", "", stage.words.curve_spread(&percent(spread))))
}

/// The first of her items as the machine takes it.
fn sight(stage: Stage<'_>, challenge: ChallengeId, is_read: bool) -> Html {
    let words = stage.words;
    let seed = stage.model.log.header.seed;
    if !is_read {
        return element(
            "div",
            "sight-of-it",
            vec![seen(seed, challenge, 0), says("p", "aside", words.sight_picture())],
        );
    }
    let [first, ..] = posts(seed, &corpus(), challenge);
    let tokens = bag_of_words::tokens(&first.text);
    // Put in the order of their buckets, which is none that anybody wrote.
    let mut list = Vec::new();
    for bucket in 0..bag_of_words::N_BUCKETS {
        for token in tokens.iter().filter(|token| bag_of_words::bucket(token) == bucket) {
            list.push(says("li", "", token.clone()));
        }
    }
    element("div", "sight-of-it", vec![element("ul", "tokens", list), says("p", "aside", words.sight_post())])
}

fn open(stage: Stage<'_>, scene: Scene, weight: Weight, name: &str, caption: &'static str) -> Html {
    button(stage.dispatch, Action::SceneOpened(scene), weight, name, caption)
}

/// Thousandths in percent, without the sign.
fn percent(per_mille: u32) -> String {
    ((per_mille + 5) / 10).to_string()
}
