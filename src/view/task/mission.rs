//! Missions: buttons that are pressed or not, and a counter that tempts.

use super::{asked, written, written_in};
use crate::app::Action;
use crate::app::desk::Work;
use crate::app::work::WorkAction;
use crate::content::{Text, corpus, numbers};
use crate::domain::task::ChallengeId;
use crate::domain::task::mission::{Goal, Mission, N_MISSIONS, board};
use crate::view::controls::{Weight, button, heading};
use crate::view::markup::{element, pressable, says, tagged, text};
use crate::view::{Dispatch, send};
use yew::prelude::*;

/// A board to be worked on.
pub fn fields(
    words: Text,
    seed: u64,
    work: &Work,
    is_done: &[bool; N_MISSIONS],
    n_pressed: u16,
    dispatch: &Dispatch,
) -> Html {
    let board = board(seed, &corpus(), work.challenge);
    let done = board.done(is_done, n_pressed);
    let lang = written_in(words, work.challenge).unwrap_or_default();
    let missions = board.missions.iter().zip(is_done).enumerate();
    let mut items: Vec<_> = missions
        .map(|(position, (mission, is))| once(words, lang, position, mission, *is, dispatch))
        .collect();
    items.push(again(words, lang, &board.goal, n_pressed, dispatch));
    let total = words.mission_total(done.n_points.into());
    let content = vec![
        element("ul", "missions", items),
        tagged("p", &["class", "aria-live"], &["order-count", "polite"], vec![text(total)]),
        says("p", "hint", words.mission_hint()),
    ];
    asked(words.mission_lead(), words.mission_wanted(), element("div", "", content))
}

fn once(
    words: Text,
    lang: &str,
    position: usize,
    mission: &Mission,
    is_done: bool,
    dispatch: &Dispatch,
) -> Html {
    let action = Action::Worked(WorkAction::MissionToggled { position });
    let (class, pressed) = if is_done { ("mission mission-done", "true") } else { ("mission", "false") };
    let parts = vec![
        says("span", "tick", ""),
        element("span", "mission-text", vec![written(lang, &mission.text)]),
        says("span", "mission-points", words.mission_points(mission.n_points.into())),
    ];
    let press = pressable(
        &["class", "type", "aria-pressed"],
        &[class, "button", pressed],
        send(dispatch, action),
        parts,
    );
    element("li", "", vec![press])
}

fn again(words: Text, lang: &str, goal: &Goal, n_pressed: u16, dispatch: &Dispatch) -> Html {
    let n_pressed = u32::from(n_pressed).min(goal.n_left());
    let (now, target) = ((goal.start + n_pressed).to_string(), goal.target.to_string());
    let is_reached = n_pressed == goal.n_left();
    let press_name = words.mission_press_name(&goal.text);
    let caption = if is_reached { words.mission_reached() } else { words.mission_press() };
    let press = Action::Worked(WorkAction::GoalPressed);
    let integer = |number: u32| numbers::integer(words.language, number.into());
    let count = words.mission_count(&integer(goal.start + n_pressed), &integer(goal.target));
    let parts = vec![
        says("span", "mission-goal-name", words.mission_goal()),
        element("span", "mission-text", vec![written(lang, &goal.text)]),
        tagged(
            "progress",
            &["value", "max", "aria-label"],
            &[&now, &target, words.mission_goal()],
            Vec::new(),
        ),
        tagged("span", &["class", "aria-live"], &["mission-count", "polite"], vec![text(count)]),
        // It stays a button at its goal: what has the focus does not go from under the finger.
        pressable(
            &["class", "type", "aria-label", "aria-disabled"],
            &[
                "button mission-press",
                "button",
                if is_reached { "" } else { &press_name },
                if is_reached { "true" } else { "" },
            ],
            send(dispatch, press),
            vec![text(caption)],
        ),
        button(
            dispatch,
            Action::Worked(WorkAction::GoalUnpressed),
            Weight::Quiet,
            "mission-unpress",
            words.mission_unpress(),
        ),
    ];
    element("li", "mission-goal", parts)
}

/// What became of the board.
pub fn outcome(
    words: Text,
    seed: u64,
    challenge: ChallengeId,
    is_done: &[bool; N_MISSIONS],
    n_pressed: u16,
) -> Vec<Html> {
    let done = board(seed, &corpus(), challenge).done(is_done, n_pressed);
    vec![
        heading("start turn", words.mission_result(done.n_gestures.into(), done.n_points.into())),
        says("p", "aside", words.mission_note()),
    ]
}
