//! A drawn item, kept between renderings.
//!
//! Its markup is a string into which only numbers and escaped letters go, so that a tick costs
//! nine comparisons of addresses and not nine hundred elements.

use super::{scan, sketchbook, svg};
use crate::content::corpus;
use crate::domain::drawing::SIDE;
use crate::domain::drawing::sample::sample;
use crate::domain::task::{ChallengeId, Format, tiles, transcription};
use crate::extent::IS_WHOLE;
use yew::prelude::*;

/// Where an item is drawn from.
#[derive(Properties, Clone, Copy, Debug, PartialEq)]
pub struct DrawnProps {
    /// The seed of the session.
    pub seed: u64,
    /// Which challenge.
    pub challenge: ChallengeId,
    /// Which item of it, from 0.
    pub position: usize,
    /// Whether it is shown as a machine sees it.
    pub is_sampled: bool,
}

/// One drawn item. A struct component: hooks would weigh two kilobytes more.
pub struct Drawn {
    sheet: Html,
}

impl Component for Drawn {
    type Message = ();
    type Properties = DrawnProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self { sheet: sketchbook::taken(*ctx.props()) }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &DrawnProps) -> bool {
        let is_other = ctx.props() != old;
        if is_other {
            let sheet = sketchbook::taken(*ctx.props());
            sketchbook::returned(*old, std::mem::replace(&mut self.sheet, sheet));
        }
        is_other
    }

    fn view(&self, _: &Context<Self>) -> Html {
        self.sheet.clone()
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        sketchbook::returned(*ctx.props(), std::mem::take(&mut self.sheet));
    }
}

/// The class of what holds a picture.
pub(super) fn class_of(picture: DrawnProps) -> &'static str {
    match (picture.challenge.kind.format(), picture.is_sampled) {
        (Format::Transcription, _) => "scan",
        (_, true) => "picture dots",
        (_, false) => "picture",
    }
}

/// The markup of a picture.
pub(super) fn markup_of(DrawnProps { seed, challenge, position, is_sampled }: DrawnProps) -> String {
    match challenge.kind.format() {
        Format::Transcription if !IS_WHOLE => String::new(),
        Format::Tiles => {
            let picture = tiles::picture(seed, challenge, position);
            if is_sampled {
                return svg::document(&svg::dots(&sample(&picture)), "0 0 48 48");
            }
            svg::document(&svg::markup(&picture, SIDE), "0 0 1000 1000")
        }
        Format::Transcription => {
            let words = transcription::pair(seed, &corpus(), challenge);
            let printed = words.get(position).map_or("", |word| word.printed);
            let mut look = transcription::look(seed, challenge, position);
            let prefix = [
                "w",
                &challenge.edition.0.to_string(),
                "-",
                &challenge.index.to_string(),
                "-",
                &position.to_string(),
                "-",
            ]
            .concat();
            svg::document(&scan::markup(&mut look, printed, &prefix), "0 0 600 200")
        }
        // A text is read and not drawn.
        Format::Choice | Format::Redaction | Format::Dispatch | Format::Gesture | Format::Mission => {
            String::new()
        }
    }
}

/// The item at an address.
pub fn drawn(seed: u64, challenge: ChallengeId, position: usize) -> Html {
    html! { <Drawn {seed} {challenge} {position} is_sampled={false} /> }
}

/// The pixels of a tile that a machine is given.
pub fn seen(seed: u64, challenge: ChallengeId, position: usize) -> Html {
    html! { <Drawn {seed} {challenge} {position} is_sampled={true} /> }
}
