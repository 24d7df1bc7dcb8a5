//! What she does with a task whose answer is neither ticks nor typed words: marking, choosing, pressing. All of it can be
//! undone until it is submitted.

use super::desk::Work;
use crate::domain::task::gesture::Gesture;
use crate::domain::task::{Answer, mission};

/// Places that a word of a CV may have: no CV is as long.
pub const MAX_CV_WORDS: u16 = 500;

/// What happened to the task in front of her.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkAction {
    /// A word of a CV was pressed.
    WordPressed {
        /// Its place in the CV, from 0.
        position: u16,
        /// Whether all words from the last one pressed up to it were meant.
        is_range: bool,
    },
    /// The keyboard came to a word of a CV.
    WordReached {
        /// Its place in the CV, from 0.
        position: u16,
    },
    /// Every mark was taken off a CV.
    MarksCleared,
    /// An option of an alert was chosen.
    OptionChosen {
        /// The place of the alert, from 0.
        position: usize,
        /// The option, from 0.
        option: u8,
    },
    /// A gesture was made on a post, or taken back.
    GestureToggled {
        /// The place of the post, from 0.
        position: usize,
        /// Which.
        gesture: Gesture,
    },
    /// A mission was done, or taken back.
    MissionToggled {
        /// Its place, from 0.
        position: usize,
    },
    /// The goal was pressed.
    GoalPressed,
    /// A press of the goal was taken back.
    GoalUnpressed,
}

impl Work {
    /// Applies it, to items of a seed. What belongs to another format, or is not there, changes nothing.
    pub fn take(&mut self, action: WorkAction, seed: u64) {
        match (action, &mut self.draft) {
            (WorkAction::WordPressed { position, is_range }, Answer::Redaction(marked)) => {
                if position < MAX_CV_WORDS {
                    press_word(marked, self.anchor, position, is_range);
                    (self.anchor, self.cursor) = (position, position);
                }
            }
            (WorkAction::WordReached { position }, Answer::Redaction(_)) => {
                self.cursor = position.min(MAX_CV_WORDS);
                // Looking is no answer: a complaint stands.
                return;
            }
            (WorkAction::MarksCleared, Answer::Redaction(marked)) => marked.clear(),
            (WorkAction::OptionChosen { position, option }, Answer::Dispatch(chosen)) => {
                if let Some(chosen) = chosen.get_mut(position) {
                    *chosen = Some(option);
                }
            }
            (WorkAction::GestureToggled { position, gesture }, Answer::Gestures(made)) => {
                let made = made.get_mut(position).and_then(|made| made.get_mut(gesture as usize));
                toggle(made);
            }
            (WorkAction::MissionToggled { position }, Answer::Mission { done, .. }) => {
                toggle(done.get_mut(position));
            }
            (WorkAction::GoalPressed, Answer::Mission { n_pressed, .. }) => {
                // A press beyond the goal would be one that cannot be seen to be taken back.
                let most = mission::n_left(seed, self.challenge) as u16;
                *n_pressed = n_pressed.saturating_add(1).min(most);
            }
            (WorkAction::GoalUnpressed, Answer::Mission { n_pressed, .. }) => {
                *n_pressed = n_pressed.saturating_sub(1);
            }
            (
                WorkAction::WordPressed { .. }
                | WorkAction::WordReached { .. }
                | WorkAction::MarksCleared
                | WorkAction::OptionChosen { .. }
                | WorkAction::GestureToggled { .. }
                | WorkAction::MissionToggled { .. }
                | WorkAction::GoalPressed
                | WorkAction::GoalUnpressed,
                Answer::Choices(_)
                | Answer::Transcription(_)
                | Answer::Redaction(_)
                | Answer::Dispatch(_)
                | Answer::Gestures(_)
                | Answer::Mission { .. },
            ) => return,
        }
        self.complaint = None;
    }
}

fn toggle(is: Option<&mut bool>) {
    if let Some(is) = is {
        *is = !*is;
    }
}

/// Marks a word or takes its mark off; a range becomes what its first word is. Places stay in order, each once.
fn press_word(marked: &mut Vec<u16>, anchor: u16, position: u16, is_range: bool) {
    let (first, last) =
        if is_range { (anchor.min(position), anchor.max(position)) } else { (position, position) };
    let is_marking = if is_range { marked.contains(&anchor) } else { !marked.contains(&position) };
    marked.retain(|place| *place < first || *place > last);
    if is_marking {
        let at = marked.iter().position(|place| *place > last).unwrap_or(marked.len());
        marked.splice(at..at, first..=last);
    }
}
