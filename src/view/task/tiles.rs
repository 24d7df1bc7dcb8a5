//! The tiles format: nine native checkboxes in a fieldset, each with its picture.

use super::asked;
use super::drawn::drawn;
use crate::app::Action;
use crate::content::Text;
use crate::domain::task::tiles::N_TILES;
use crate::domain::task::{ChallengeId, TaskKind};
use crate::view::markup::{element, says};
use crate::view::{Dispatch, send};
use yew::prelude::*;

/// A grid to be worked on.
pub fn grid(
    words: Text,
    seed: u64,
    challenge: ChallengeId,
    ticked: &[bool; N_TILES],
    dispatch: &Dispatch,
) -> Html {
    let tiles = ticked.iter().enumerate().map(|(position, is_ticked)| {
        let class = if *is_ticked { "tile tile-ticked" } else { "tile" };
        let onchange = send(dispatch, Action::TileToggled { position });
        tile(words, class, (seed, challenge, position), *is_ticked, onchange, says("span", "tick", ""))
    });
    let (lead, wanted) = match challenge.kind {
        TaskKind::RoadSigns | TaskKind::ScannedWord => (words.signs_lead(), words.signs_wanted()),
    };
    let content = vec![element("div", "grid", tiles.collect()), says("p", "hint", words.signs_hint())];
    asked(lead, wanted, element("div", "", content))
}

/// A tile that is a checkbox.
#[inline(never)]
pub fn tile(
    words: Text,
    class: &'static str,
    (seed, challenge, position): (u64, ChallengeId, usize),
    is_checked: bool,
    onchange: Callback<Event>,
    sign: Html,
) -> Html {
    let checkbox = html! {
        <input type="checkbox" checked={is_checked} aria-label={tile_name(words, position)} {onchange} />
    };
    element("label", class, vec![checkbox, drawn(seed, challenge, position), sign])
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
