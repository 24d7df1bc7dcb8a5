//! Her own gestures from the log, in their order, on small grids. The style sheet moves them, so that nothing ticks here
//! and that whoever asked for less motion sees them still. Each grid is also said in words.

use super::Stage;
use crate::app::Action;
use crate::app::debate::{DebateAction, Replay};
use crate::domain::log::Event;
use crate::domain::task::{Answer, TaskKind};
use crate::view::controls::{Weight, button};
use crate::view::markup::{element, says, tagged};
use crate::view::phrases::kind_name;
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
        | Event::Opined { .. } => None,
    }
}

fn ticks(answer: &Answer) -> u64 {
    match answer {
        Answer::Choices(ticked) => ticked.iter().filter(|is_ticked| **is_ticked).count() as u64,
        Answer::Transcription(_) => 0,
    }
}

/// One challenge: its cells, and what it is in words.
fn grid(stage: Stage<'_>, gesture: &Gesture<'_>) -> Html {
    let words = stage.words;
    let (class, said, cells) = match gesture {
        Gesture::Answered(kind, answer @ Answer::Choices(ticked)) => {
            let said = words.replay_ticks(kind_name(words, *kind), ticks(answer));
            ("replay-grid", said, ticked.iter().map(|is_ticked| cell(*is_ticked)).collect())
        }
        Gesture::Answered(kind, Answer::Transcription(pair)) => {
            let said = words.replay_words(kind_name(words, *kind));
            ("replay-grid replay-pair", said, pair.iter().map(|_| cell(true)).collect())
        }
        Gesture::Refused(kind) => {
            ("replay-grid replay-refusal", words.replay_refused(kind_name(words, *kind)), Vec::new())
        }
    };
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
