//! What a second window may say, and what keys do: closed lists, both.

use super::{LESSONS, MAX_TYPED, PresenterAction};
use crate::domain::task::batch::N_ITEMS;

impl PresenterAction {
    /// The message of an action that a second window may send; none for the others.
    pub fn message(&self) -> Option<String> {
        let word = match self {
            Self::Forward => "forward",
            Self::Back => "back",
            Self::FreezeToggled => "freeze",
            Self::RevealToggled => "reveal",
            Self::HandStepped { is_more: true } => "more",
            Self::HandStepped { is_more: false } => "less",
            Self::HandsCounted => "count",
            Self::MajorityTaken => "majority",
            Self::MinutesChosen(minutes) => return Some(["minutes ", &minutes.to_string()].concat()),
            Self::TileChosen(tile) => return Some(["tile ", &tile.to_string()].concat()),
            Self::PeopleTyped(text) => return Some(["people ", text].concat()),
            Self::HandsTyped(text) => return Some(["hands ", text].concat()),
            Self::ModeToggled | Self::WindowToggled | Self::WindowBecame(_) => return None,
        };
        Some(word.to_owned())
    }

    /// The action that a message asks for: one of a closed list, or nothing.
    pub fn read(message: &str) -> Option<Self> {
        // The longest word, and more than a field keeps.
        const MAX_MESSAGE_BYTES: usize = 16 + 8 * MAX_TYPED;
        if message.len() > MAX_MESSAGE_BYTES {
            return None;
        }
        let (word, rest) = message.split_once(' ').unwrap_or((message, ""));
        let number = || rest.parse::<u32>().ok();
        let action = match word {
            "forward" => Self::Forward,
            "back" => Self::Back,
            "freeze" => Self::FreezeToggled,
            "reveal" => Self::RevealToggled,
            "more" => Self::HandStepped { is_more: true },
            "less" => Self::HandStepped { is_more: false },
            "count" => Self::HandsCounted,
            "majority" => Self::MajorityTaken,
            "minutes" => Self::MinutesChosen(number().filter(|minutes| LESSONS.contains(minutes))?),
            "tile" => Self::TileChosen(number().filter(|tile| *tile < N_ITEMS as u32)? as usize),
            "people" => Self::PeopleTyped(rest.to_owned()),
            "hands" => Self::HandsTyped(rest.to_owned()),
            _ => return None,
        };
        // What has nothing after it is that word alone.
        (action.message().as_deref() == Some(message)).then_some(action)
    }

    /// What a key does before a class, by the browser's name for it; page keys are those of the clickers that presenters hold.
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            "ArrowRight" | "PageDown" => Some(Self::Forward),
            "ArrowLeft" | "PageUp" => Some(Self::Back),
            "f" | "F" => Some(Self::FreezeToggled),
            "r" | "R" => Some(Self::RevealToggled),
            _ => None,
        }
    }
}
