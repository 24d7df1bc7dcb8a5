//! The class: the codes that a teacher types or pastes, and nothing counted of them. The board is a fold of the text.

use super::update::Effect;
use serde::{Deserialize, Serialize};

/// Characters that the field keeps: the rest of a paste is dropped, and the last line then says that it is none.
pub const MAX_TEXT_CHARS: usize = 500_000;

/// The scene's own state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// The codes, one a line, as they were typed.
    pub text: String,
    /// What was erased last, as long as it can be had back.
    pub erased: Option<String>,
}

/// What happened in the scene of the class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassAction {
    /// Codes were typed or pasted: all that the field now holds.
    CodesTyped(String),
    /// All codes were erased.
    CodesErased,
    /// The codes erased last were wanted back.
    ErasureUndone,
}

/// Applies what happened.
pub(super) fn update(class: &mut Class, action: ClassAction) -> Vec<Effect> {
    match action {
        ClassAction::CodesTyped(text) => {
            class.text = match text.char_indices().nth(MAX_TEXT_CHARS) {
                Some((end, _)) => text.split_at(end).0.to_owned(),
                None => text,
            };
            class.erased = None;
        }
        ClassAction::CodesErased => class.erased = Some(std::mem::take(&mut class.text)),
        ClassAction::ErasureUndone => {
            if let Some(text) = class.erased.take() {
                class.text = text;
            }
        }
    }
    Vec::new()
}
