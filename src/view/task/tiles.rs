//! The tiles format: nine native checkboxes in a fieldset, each with its picture.

use super::svg;
use crate::app::Action;
use crate::content::Text;
use crate::domain::drawing::SIDE;
use crate::domain::task::tiles::{self, N_TILES};
use crate::domain::task::{ChallengeId, TaskKind};
use crate::view::{Dispatch, send, use_text};
use yew::prelude::*;

/// Properties of [`Grid`].
#[derive(Properties, PartialEq)]
pub struct GridProps {
    /// The seed of the session.
    pub seed: u64,
    /// Which grid.
    pub challenge: ChallengeId,
    /// Her ticks so far.
    pub ticked: [bool; N_TILES],
    /// Where ticks go.
    pub dispatch: Dispatch,
}

/// A grid to be worked on.
#[component]
pub fn Grid(props: &GridProps) -> Html {
    let text = use_text();
    let tile = |(position, is_ticked): (usize, bool)| {
        html! {
            <label class={classes!("tile", is_ticked.then_some("tile-ticked"))}>
                <input type="checkbox" checked={is_ticked} aria-label={tile_name(text, position)}
                    onchange={send(&props.dispatch, Action::TileToggled { position })} />
                <TilePicture seed={props.seed} challenge={props.challenge} {position} />
                <span class="tick" aria-hidden="true"></span>
            </label>
        }
    };
    let (lead, wanted) = match props.challenge.kind {
        TaskKind::RoadSigns | TaskKind::ScannedWord => (text.signs_lead(), text.signs_wanted()),
    };
    html! {
        <fieldset class="task">
            <legend class="band start" tabindex="-1">
                <span class="band-lead">{ lead }</span>{ " " }<strong class="band-wanted">{ wanted }</strong>
            </legend>
            <div class="grid">{ for props.ticked.into_iter().enumerate().map(tile) }</div>
        </fieldset>
    }
}

/// Properties of [`TilePicture`].
#[derive(Properties, PartialEq)]
pub struct TilePictureProps {
    /// The seed of the session.
    pub seed: u64,
    /// Which grid.
    pub challenge: ChallengeId,
    /// Which tile.
    pub position: usize,
}

/// One drawn tile. It is drawn once: its markup is a string that only numbers go into, so that
/// a tick costs nine string comparisons and not nine hundred elements.
#[component]
pub fn TilePicture(props: &TilePictureProps) -> Html {
    let address = (props.seed, props.challenge, props.position);
    let markup = use_memo(address, |(seed, challenge, position)| {
        let picture = tiles::picture(*seed, *challenge, *position);
        AttrValue::from(svg::document(&svg::markup(&picture, SIDE), SIDE, SIDE, "picture"))
    });
    Html::from_html_unchecked((*markup).clone())
}

/// The name of a tile: where it is, never what is in it.
pub fn tile_name(text: Text, position: usize) -> &'static str {
    match position {
        0 => text.tile_1(),
        1 => text.tile_2(),
        2 => text.tile_3(),
        3 => text.tile_4(),
        4 => text.tile_5(),
        5 => text.tile_6(),
        6 => text.tile_7(),
        7 => text.tile_8(),
        _ => text.tile_9(),
    }
}
