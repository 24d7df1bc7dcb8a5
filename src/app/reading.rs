//! How the story is read: its length, and the words whose meaning is open.

use super::model::Model;
use super::story::Depth;
use super::update::{Effect, open_scene};
use crate::domain::log::Millis;

/// What happened to how the story is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingAction {
    /// The short story was over, and she goes on.
    StoryContinued,
    /// Another length of the story was asked for.
    DepthChosen(Depth),
    /// A word was opened, or closed: its key in the glossary.
    TermToggled(&'static str),
    /// Whatever word is open was closed.
    TermClosed,
}

/// Applies it.
pub fn update(model: &mut Model, action: ReadingAction, at: Millis) -> Vec<Effect> {
    match action {
        ReadingAction::StoryContinued => {
            model.settings.depth = Depth::Full;
            if let Some(scene) = model.scene.next(model.settings) {
                return open_scene(model, scene, at);
            }
        }
        ReadingAction::DepthChosen(depth) => model.settings.depth = depth,
        ReadingAction::TermToggled(term) => {
            model.open_term = Some(term).filter(|term| model.open_term != Some(*term));
        }
        ReadingAction::TermClosed => model.open_term = None,
    }
    Vec::new()
}
