//! The desk: the task in front of her, half made, and how it ended.

use crate::domain::log::Millis;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::transcription::N_WORDS;
use crate::domain::task::{Answer, ChallengeId, TaskKind};
use serde::{Deserialize, Serialize};

/// Characters that a typed word may have.
pub const MAX_WORD_CHARS: usize = 64;
/// Characters of a paste that are kept in the field; the rest is dropped and she is told.
pub const MAX_KEPT_CHARS: usize = 1000;

/// A second click of a double click comes within this time; it must neither take the next task nor overrule a complaint
/// that nobody can have read.
pub const DOUBLE_CLICK: Millis = Millis(400);

/// What is wrong with a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Complaint {
    /// No item is ticked; submitting once more says "there is none".
    NothingTicked,
    /// A word is not typed; the position of the first.
    WordMissing(usize),
    /// A word is longer than any word; its position.
    WordTooLong(usize),
}

/// How a challenge ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// She answered.
    Answered,
    /// She refused.
    Refused,
}

/// A challenge in front of her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Which.
    pub challenge: ChallengeId,
    /// Her answer so far.
    pub draft: Answer,
    /// What was wrong when she last submitted.
    pub complaint: Option<Complaint>,
    /// When that was: the second click of a double click has not read it.
    pub complained_at: Millis,
}

/// What lies on a desk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Desk {
    /// Nothing yet.
    #[default]
    Empty,
    /// A challenge in front of her.
    Working(Work),
    /// The last challenge, done with.
    Closed {
        /// Which.
        challenge: ChallengeId,
        /// How it ended.
        ending: Ending,
        /// When: a second click of a double click must not take the next task.
        at: Millis,
    },
}

impl Work {
    /// A challenge with an empty answer.
    pub fn on(challenge: ChallengeId) -> Self {
        let draft = match challenge.kind {
            TaskKind::RoadSigns | TaskKind::FlagPost => Answer::Choices([false; N_ITEMS]),
            TaskKind::ScannedWord => Answer::Transcription([const { String::new() }; N_WORDS]),
        };
        Self { challenge, draft, complaint: None, complained_at: Millis(0) }
    }

    /// Ticks or unticks an item. Another format, or an item that is not there, changes nothing.
    pub fn toggle(&mut self, position: usize) {
        if let Answer::Choices(ticked) = &mut self.draft
            && let Some(is_ticked) = ticked.get_mut(position)
        {
            *is_ticked = !*is_ticked;
            self.complaint = None;
        }
    }

    /// Replaces what is typed for a word.
    pub fn type_word(&mut self, position: usize, text: &str) {
        if let Answer::Transcription(words) = &mut self.draft
            && let Some(word) = words.get_mut(position)
        {
            *word = text.chars().take(MAX_KEPT_CHARS).collect();
            self.complaint =
                (text.chars().count() > MAX_WORD_CHARS).then_some(Complaint::WordTooLong(position));
        }
    }

    /// What keeps the draft from being submitted.
    pub fn complaint_at_submission(&self) -> Option<Complaint> {
        match &self.draft {
            Answer::Choices(ticked) => {
                let is_told = self.complaint == Some(Complaint::NothingTicked);
                (!is_told && !ticked.contains(&true)).then_some(Complaint::NothingTicked)
            }
            Answer::Transcription(words) => {
                let too_long = |word: &String| word.chars().count() > MAX_WORD_CHARS;
                let missing = words.iter().position(|word| word.trim().is_empty());
                let long = words.iter().position(too_long);
                long.map(Complaint::WordTooLong).or(missing.map(Complaint::WordMissing))
            }
        }
    }
}
