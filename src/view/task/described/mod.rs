//! The described form of a picture: what is in it, told without deciding what it shows, so that a
//! reader who cannot see it really decides. One file for each sort of picture.

pub mod aerial;
pub mod animals;
pub mod street;

use crate::content::Text;
use crate::domain::task::ChallengeId;
use crate::domain::task::tiles::{Seen, seen};
use crate::extent::IS_WHOLE;

/// The described form of a tile of a grid; nothing of what is no picture.
pub fn described(words: Text, seed: u64, challenge: ChallengeId, position: usize) -> String {
    seen(seed, challenge, position).map_or_else(String::new, |seen| told(words, &seen))
}

/// What can be said of a picture, said.
pub fn told(words: Text, seen: &Seen) -> String {
    match seen {
        Seen::Aerial(_) | Seen::Animal(_) if !IS_WHOLE => String::new(),
        Seen::Street(details) => street::description(words, details),
        Seen::Aerial(details) => aerial::description(words, details),
        Seen::Animal(seen) => animals::animal(words, seen),
    }
}

#[cfg(test)]
mod tests;
