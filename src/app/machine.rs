//! The scene of the machine: her second batch, a third that the machine fills first, and what may be tried on its curve
//! and on a crowd. All but the batches is interface state, and dies with the page.

use super::desk::{DOUBLE_CLICK, Desk};
use super::model::Model;
use super::story::Scene;
use super::update::{Effect, show_new};
use crate::domain::learn::classifier::Confidence;
use crate::domain::log::{Event, Millis};
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{Answer, ChallengeId};
use serde::{Deserialize, Serialize};

/// The scene's own state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// The desk of the second batch, and of those after it.
    pub desk: Desk,
    /// Whether the curve ends on labels dealt out at random. Hers stay as they are.
    pub is_dealt: bool,
    /// Whether what the machine sees is on display.
    pub is_sight_open: bool,
    /// Labellers of an item who do not answer.
    pub n_withheld: u16,
    /// Labellers of an item who answer wrongly together.
    pub n_wrong: u16,
    /// Percent of a whole pool who answer wrongly together.
    pub wrong_percent: u32,
}

/// What happened in the scene of the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MachineAction {
    /// Her next batch was asked for.
    BatchTaken,
    /// The machine has filled a batch that she has not touched.
    BatchFilled {
        /// This one.
        challenge: ChallengeId,
        /// How sure it is of each item that the thing is there.
        confidences: [Confidence; N_ITEMS],
    },
    /// The end of the curve was changed: her labels, or the same dealt out at random.
    DealingToggled,
    /// What the machine sees was opened or closed.
    SightToggled,
    /// So many labellers withhold their answer.
    WithheldChosen(u16),
    /// So many labellers of an item answer wrongly together.
    WrongChosen(u16),
    /// So many percent of a pool answer wrongly together.
    WrongShareChosen(u32),
}

/// Applies what happened in the scene of the machine.
pub fn update(model: &mut Model, action: MachineAction, at: Millis) -> Vec<Effect> {
    match action {
        MachineAction::BatchTaken => return take_batch(model, at),
        MachineAction::BatchFilled { challenge, confidences } => fill(model, challenge, confidences, at),
        MachineAction::DealingToggled => {
            model.machine.is_dealt = !model.machine.is_dealt;
            return vec![Effect::TeachMachine];
        }
        MachineAction::SightToggled => model.machine.is_sight_open = !model.machine.is_sight_open,
        MachineAction::WithheldChosen(n) => model.machine.n_withheld = n,
        MachineAction::WrongChosen(n) => model.machine.n_wrong = n,
        MachineAction::WrongShareChosen(percent) => model.machine.wrong_percent = percent.min(100),
    }
    Vec::new()
}

/// Her second batch is hers alone; from the third on, the machine is asked first.
fn take_batch(model: &mut Model, at: Millis) -> Vec<Effect> {
    let Some((kind, _)) = model.learned() else { return Vec::new() };
    if model.scene != Scene::Machine {
        return Vec::new();
    }
    let is_filled = match &model.machine.desk {
        Desk::Empty => false,
        Desk::Closed { at: closed_at, .. } if at.since(*closed_at) >= DOUBLE_CLICK => true,
        Desk::Closed { .. } | Desk::Working(_) => return Vec::new(),
    };
    let mut effects = show_new(model, kind, at);
    effects.extend(model.work().filter(|_| is_filled).map(|work| Effect::FillBatch(work.challenge)));
    effects
}

/// What she has begun is hers: the machine comes first or not at all.
fn fill(model: &mut Model, challenge: ChallengeId, confidences: [Confidence; N_ITEMS], at: Millis) {
    let is_filled = model.log.filled(challenge).is_some();
    let Desk::Working(work) = &mut model.machine.desk else { return };
    let untouched = Answer::Choices([false; N_ITEMS]);
    if work.challenge != challenge || work.draft != untouched || is_filled {
        return;
    }
    work.draft = Answer::Choices(confidences.map(Confidence::is_present));
    model.log.append(at, Event::Filled { challenge, confidences });
}
