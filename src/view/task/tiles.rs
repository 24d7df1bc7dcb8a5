//! The tiles format: nine native checkboxes in a fieldset, each with its picture.

use super::drawn::drawn;
use crate::content::Text;
use crate::domain::task::ChallengeId;
use crate::domain::task::batch::N_ITEMS;
use yew::prelude::*;

/// The nine pictures of a challenge.
pub fn faces(seed: u64, challenge: ChallengeId) -> Vec<Html> {
    (0..N_ITEMS).map(|position| drawn(seed, challenge, position)).collect()
}

/// The name of a tile: where it is, never what is in it.
pub fn tile_name(words: Text, position: usize) -> &'static str {
    match position {
        0 => words.tile_1(),
        1 => words.tile_2(),
        2 => words.tile_3(),
        3 => words.tile_4(),
        4 => words.tile_5(),
        5 => words.tile_6(),
        6 => words.tile_7(),
        7 => words.tile_8(),
        _ => words.tile_9(),
    }
}
