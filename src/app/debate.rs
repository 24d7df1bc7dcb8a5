//! The last scene: what she says now of whether it was work, the replay of her gestures, the printed payslip.

use super::model::Model;
use super::story::Scene;
use super::update::Effect;
use crate::domain::log::{Asked, Event, Millis, Opinion};

/// The replay of her gestures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Replay {
    /// All of them are there.
    #[default]
    Still,
    /// They appear, one after another.
    Playing,
    /// It waits where it was stopped.
    Paused,
}

/// The scene's own state; what she said is in the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Debate {
    /// Whether her gestures move.
    pub replay: Replay,
    /// Whether the browser would not print.
    pub is_print_refused: bool,
}

/// What happened in the scene, or to the question that it shares with the reveal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DebateAction {
    /// She said whether it was work.
    Opined(Opinion),
    /// The button of the replay was pressed.
    ReplayPressed,
    /// The replay came to its end.
    ReplayEnded,
    /// The payslip was to be printed.
    PrintAsked,
    /// The browser showed its dialogue, or did nothing.
    PrintEnded {
        /// Whether it did.
        was_shown: bool,
    },
}

/// Applies it.
pub fn update(model: &mut Model, action: DebateAction, at: Millis) -> Vec<Effect> {
    match action {
        DebateAction::Opined(opinion) => opine(model, opinion, at),
        DebateAction::ReplayPressed => {
            model.debate.replay = match model.debate.replay {
                Replay::Still | Replay::Paused => Replay::Playing,
                Replay::Playing => Replay::Paused,
            };
        }
        DebateAction::ReplayEnded => model.debate.replay = Replay::Still,
        DebateAction::PrintAsked => return vec![Effect::PrintPage],
        DebateAction::PrintEnded { was_shown } => model.debate.is_print_refused = !was_shown,
    }
    Vec::new()
}

/// Written down each time that it changes, with where it was asked.
fn opine(model: &mut Model, opinion: Opinion, at: Millis) {
    let asked = if model.scene == Scene::Debate { Asked::Again } else { Asked::First };
    if model.log.opinion(asked) != Some(opinion) {
        model.log.append(at, Event::Opined { opinion, asked });
    }
}
