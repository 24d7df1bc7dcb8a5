//! Nine items, a yes or a no for each: what a grid of tiles and a column of posts have in common.
//! Their looks differ in the style sheet, their words in the files of each language.

use super::{Filled, asked, choice, tiles};
use crate::app::Action;
use crate::content::Text;
use crate::domain::learn::classifier::Confidence;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{ChallengeId, Format, TaskKind};
use crate::view::kinds::said;
use crate::view::markup::{element, says};
use crate::view::{Dispatch, send};
use yew::prelude::*;

/// A batch to be worked on.
pub fn batch(
    words: Text,
    seed: u64,
    challenge: ChallengeId,
    ticked: &[bool; N_ITEMS],
    filled: Filled<'_>,
    dispatch: &Dispatch,
) -> Html {
    let is_read = is_read(challenge.kind);
    let faces = faces(words, seed, challenge).into_iter().zip(ticked).enumerate();
    let items = faces.map(|(position, (face, is_ticked))| {
        let class = match (is_read, *is_ticked) {
            (false, false) => "tile",
            (false, true) => "tile tile-ticked",
            (true, false) => "post",
            (true, true) => "post post-ticked",
        };
        let onchange = send(dispatch, Action::ItemToggled { position });
        let name = name(words, challenge.kind, position);
        let mut content = vec![face, says("span", "tick", "")];
        let Some(confidence) = filled.and_then(|filled| filled.get(position)) else {
            return item(class, name.map(AttrValue::from), *is_ticked, onchange, content);
        };
        let said = machine_says(words, *confidence);
        let name = name.map(|name| words.machine_says_name(name, &said).into());
        content.push(says("span", "machine-says", said));
        item(class, name, *is_ticked, onchange, content)
    });
    let Some(band) = said(words, challenge.kind).band else { return Html::default() };
    let (lead, hint) =
        if filled.is_some() { (band.filled, words.machine_filled_hint()) } else { (band.lead, band.hint) };
    let list = if is_read { "posts" } else { "grid" };
    let mut content = vec![element("div", list, items.collect()), says("p", "hint", hint)];
    if !is_read {
        content.insert(0, says("p", "unseen", words.signs_undescribed()));
    }
    asked(lead, band.wanted, element("div", "", content))
}

/// What a machine said of an item, and how sure it was.
fn machine_says(words: Text, confidence: Confidence) -> String {
    let percent = confidence.percent().to_string();
    match confidence {
        Confidence(500) => words.machine_says_nothing().to_owned(),
        _ if confidence.is_present() => words.machine_says_yes(&percent),
        _ => words.machine_says_no(&percent),
    }
}

/// An item that is a checkbox. Without a name of its own it has that of its content.
#[inline(never)]
pub fn item(
    class: &'static str,
    name: Option<AttrValue>,
    is_checked: bool,
    onchange: Callback<Event>,
    mut content: Vec<Html>,
) -> Html {
    let checkbox = html! {
        <input type="checkbox" checked={is_checked} aria-label={name} {onchange} />
    };
    content.insert(0, checkbox);
    element("label", class, content)
}

/// The name of an item for those who do not see it; a text has none but itself.
pub fn name(words: Text, kind: TaskKind, position: usize) -> Option<&'static str> {
    (!is_read(kind)).then(|| tiles::tile_name(words, position))
}

/// The nine items as they are seen.
pub fn faces(words: Text, seed: u64, challenge: ChallengeId) -> Vec<Html> {
    if is_read(challenge.kind) {
        choice::faces(words, seed, challenge)
    } else {
        tiles::faces(seed, challenge)
    }
}

/// Whether the items of a kind are texts to be read, and not pictures.
pub fn is_read(kind: TaskKind) -> bool {
    kind.format() == Format::Choice
}
