//! The desk: the task in front of her, half made, and how it ended.

use crate::domain::log::Millis;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::dispatch::N_ALERTS;
use crate::domain::task::gesture::{N_GESTURES, N_POSTS};
use crate::domain::task::mission::N_MISSIONS;
use crate::domain::task::transcription::N_WORDS;
use crate::domain::task::{Answer, ChallengeId, Format};
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
    /// No item is ticked, no word marked, no gesture made; submitting once more says that none was to be.
    NothingTicked,
    /// A word is not typed; the position of the first.
    WordMissing(usize),
    /// A word is longer than any word; its position.
    WordTooLong(usize),
    /// Nothing is chosen for an alert; the position of the first.
    AlertOpen(usize),
}

/// How a challenge ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// She answered.
    Answered,
    /// She refused.
    Refused,
}

impl Ending {
    /// Its name, for those who are told of it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Refused => "refused",
        }
    }
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
    /// The word of a CV that Tab leads to.
    pub cursor: u16,
    /// The word of a CV that a range begins at: the last one pressed.
    pub anchor: u16,
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
        let draft = match challenge.kind.format() {
            Format::Tiles | Format::Choice => Answer::Choices([false; N_ITEMS]),
            Format::Transcription => Answer::Transcription([const { String::new() }; N_WORDS]),
            Format::Redaction => Answer::Redaction(Vec::new()),
            Format::Dispatch => Answer::Dispatch([None; N_ALERTS]),
            Format::Gesture => Answer::Gestures([[false; N_GESTURES]; N_POSTS]),
            Format::Mission => Answer::Mission { done: [false; N_MISSIONS], n_pressed: 0 },
        };
        Self { challenge, draft, complaint: None, complained_at: Millis(0), cursor: 0, anchor: 0 }
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
        let is_told = self.complaint == Some(Complaint::NothingTicked);
        let unless = |is_something: bool| (!is_told && !is_something).then_some(Complaint::NothingTicked);
        match &self.draft {
            Answer::Choices(ticked) => unless(ticked.contains(&true)),
            Answer::Redaction(marked) => unless(!marked.is_empty()),
            Answer::Gestures(made) => unless(made.iter().any(|made| made.contains(&true))),
            Answer::Mission { done, n_pressed } => unless(done.contains(&true) || *n_pressed > 0),
            Answer::Dispatch(chosen) => chosen.iter().position(Option::is_none).map(Complaint::AlertOpen),
            Answer::Transcription(words) => {
                let too_long = |word: &String| word.chars().count() > MAX_WORD_CHARS;
                let missing = words.iter().position(|word| word.trim().is_empty());
                let long = words.iter().position(too_long);
                long.map(Complaint::WordTooLong).or(missing.map(Complaint::WordMissing))
            }
        }
    }
}
