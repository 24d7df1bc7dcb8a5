//! A drawn item, kept between renderings.
//!
//! Its markup is a string into which only numbers and escaped letters go, so that a tick costs
//! nine comparisons of addresses and not nine hundred elements.

use super::{scan, svg};
use crate::content::CORPUS;
use crate::domain::drawing::SIDE;
use crate::domain::task::{ChallengeId, TaskKind, tiles, transcription};
use yew::prelude::*;

/// Where an item is drawn from.
#[derive(Properties, Clone, Copy, PartialEq)]
pub struct DrawnProps {
    /// The seed of the session.
    pub seed: u64,
    /// Which challenge.
    pub challenge: ChallengeId,
    /// Which item of it, from 0.
    pub position: usize,
}

/// One drawn item.
#[component]
pub fn Drawn(props: &DrawnProps) -> Html {
    let markup = use_memo(*props, |address| AttrValue::from(markup_of(*address)));
    Html::from_html_unchecked((*markup).clone())
}

fn markup_of(DrawnProps { seed, challenge, position }: DrawnProps) -> String {
    match challenge.kind {
        TaskKind::RoadSigns => {
            let picture = tiles::picture(seed, challenge, position);
            svg::document(&svg::markup(&picture, SIDE), "0 0 1000 1000", "picture")
        }
        TaskKind::ScannedWord => {
            let words = transcription::pair(seed, &CORPUS, challenge);
            let printed = words.get(position).map_or("", |word| word.printed);
            let mut look = transcription::look(seed, challenge, position);
            let prefix = format!("w{}-{}-{position}-", challenge.edition.0, challenge.index);
            svg::document(&scan::markup(&mut look, printed, &prefix), "0 0 600 200", "scan")
        }
    }
}

/// The item at an address.
pub fn drawn(seed: u64, challenge: ChallengeId, position: usize) -> Html {
    html! { <Drawn {seed} {challenge} {position} /> }
}
