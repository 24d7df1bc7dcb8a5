//! Her own gestures from the log, in their order, on small grids. The style sheet moves them, so that nothing ticks here
//! and that whoever asked for less motion sees them still. Each grid is also said in words.

use super::Stage;
use crate::app::Action;
use crate::app::debate::{DebateAction, Replay};
use crate::domain::log::Event;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{Answer, TaskKind};
use crate::view::controls::{Weight, button};
use crate::view::kinds;
use crate::view::markup::{element, says, tagged};
use yew::prelude::*;

/// Challenges that are shown: the last ones, so that the replay takes some seconds.
const MOST: usize = 12;

/// One challenge of hers, done with.
enum Gesture<'a> {
    Answered(TaskKind, &'a Answer),
    Refused(TaskKind),
}

/// The grids, what they add up to, and the button.
pub(super) fn replay(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let gestures: Vec<_> = stage.model.log.events.iter().filter_map(|dated| gesture(&dated.event)).collect();
    let mut parts = vec![says("h3", "", words.replay_title())];
    if gestures.is_empty() {
        parts.push(says("p", "", words.replay_nothing()));
        return element("div", "replay", parts);
    }
    let (mut n_answers, mut n_ticks, mut n_refusals) = (0, 0, 0);
    for gesture in &gestures {
        match gesture {
            Gesture::Answered(_, answer) => {
                n_answers += 1;
                n_ticks += ticks(answer);
            }
            Gesture::Refused(_) => n_refusals += 1,
        }
    }
    let shown = gestures.iter().skip(gestures.len().saturating_sub(MOST));
    let grids = shown.map(|gesture| grid(stage, gesture)).chain([end(stage)]).collect();
    let (class, caption) = match stage.model.debate.replay {
        Replay::Still => ("replay-grids", words.replay_play()),
        Replay::Playing => ("replay-grids replay-plays", words.replay_pause()),
        Replay::Paused => ("replay-grids replay-plays replay-waits", words.replay_resume()),
    };
    let press = Action::Debate(DebateAction::ReplayPressed);
    parts.push(says("p", "", words.replay_count(n_answers, n_refusals, n_ticks)));
    parts.push(tagged("ol", &["class"], &[class], grids));
    let play = button(stage.dispatch, press, Weight::Plain, "replay-play", caption);
    parts.push(element("p", "actions replay-actions", vec![play]));
    element("div", "replay", parts)
}

fn gesture(event: &Event) -> Option<Gesture<'_>> {
    match event {
        Event::Answered { challenge, answer } => Some(Gesture::Answered(challenge.kind, answer)),
        Event::Refused(challenge) => Some(Gesture::Refused(challenge.kind)),
        Event::Shown(_)
        | Event::SetAside(_)
        | Event::OffersShown
        | Event::TicketTaken(_)
        | Event::OffersLeft
        | Event::Hidden
        | Event::Returned
        | Event::Bet { .. }
        | Event::PayBet { .. }
        | Event::Filled { .. }
        | Event::Opined { .. }
        | Event::HandsCounted { .. } => None,
    }
}

fn ticks(answer: &Answer) -> u64 {
    match answer {
        Answer::Transcription(_) => 0,
        Answer::Mission { done, n_pressed } => count(done) + u64::from(*n_pressed),
        Answer::Redaction(marked) => marked.len() as u64,
        Answer::Choices(_) | Answer::Dispatch(_) | Answer::Gestures(_) => count(&cells(answer)),
    }
}

fn count(cells: &[bool]) -> u64 {
    cells.iter().filter(|is_made| **is_made).count() as u64
}

/// A cell for each thing that she could do, whether she did it. Of a CV, whose words are many, one for each marked word.
fn cells(answer: &Answer) -> Vec<bool> {
    match answer {
        Answer::Choices(ticked) => ticked.to_vec(),
        Answer::Transcription(pair) => vec![true; pair.len()],
        Answer::Redaction(marked) => vec![true; marked.len().min(N_ITEMS)],
        Answer::Dispatch(chosen) => chosen.iter().map(Option::is_some).collect(),
        Answer::Gestures(posts) => posts.as_flattened().to_vec(),
        Answer::Mission { done, .. } => done.to_vec(),
    }
}

/// One challenge: its cells, and what it is in words.
fn grid(stage: Stage<'_>, gesture: &Gesture<'_>) -> Html {
    let words = stage.words;
    let name = |kind: TaskKind| kinds::said(words, kind).name;
    let (class, said, cells) = match gesture {
        Gesture::Answered(kind, answer @ Answer::Transcription(_)) => {
            ("replay-grid replay-pair", words.replay_words(name(*kind)), cells(answer))
        }
        Gesture::Answered(kind, answer) => {
            ("replay-grid", words.replay_ticks(name(*kind), ticks(answer)), cells(answer))
        }
        Gesture::Refused(kind) => {
            ("replay-grid replay-refusal", words.replay_refused(name(*kind)), Vec::new())
        }
    };
    let cells = cells.into_iter().map(cell).collect();
    let cells = tagged("span", &["class", "aria-hidden"], &["replay-cells", "true"], cells);
    tagged("li", &["class"], &[class], vec![cells, says("span", "unseen", said)])
}

fn cell(is_ticked: bool) -> Html {
    element("span", if is_ticked { "replay-cell replay-tick" } else { "replay-cell" }, Vec::new())
}

/// Nothing to see: its movement lasts as long as all the others, and its end is the replay's.
fn end(stage: Stage<'_>) -> Html {
    let onanimationend = crate::view::send(stage.dispatch, Action::Debate(DebateAction::ReplayEnded));
    html! { <li class="replay-end" aria-hidden="true" {onanimationend}></li> }
}
