//! Nine items, a yes or a no for each: what a grid of tiles and a column of posts have in common.
//! Their looks differ in the style sheet, their words in the files of each language.

use super::described::described;
use super::{Filled, asked, choice, tiles};
use crate::app::Action;
use crate::content::Text;
use crate::domain::learn::classifier::Confidence;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{ChallengeId, Format, TaskKind};
use crate::view::controls::{Weight, pressed};
use crate::view::kinds::said;
use crate::view::markup::{element, says, text};
use crate::view::sources::figures_notice;
use crate::view::{Dispatch, send};
use yew::prelude::*;

/// How the items of a batch are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Pictures, in a grid.
    Drawn,
    /// What can be said of each picture, one under the other.
    Described,
    /// Texts, one under the other.
    Written,
}

impl Form {
    /// How a kind is shown to a reader who wants pictures described, or not.
    pub fn of(kind: TaskKind, is_described: bool) -> Self {
        match (is_read(kind), is_described) {
            (true, _) => Self::Written,
            (false, true) => Self::Described,
            (false, false) => Self::Drawn,
        }
    }

    /// Whether the items are sentences to be read, whatever they are about.
    pub fn is_column(self) -> bool {
        self != Self::Drawn
    }
}

/// A batch to be worked on.
pub fn batch(
    words: Text,
    seed: u64,
    challenge: ChallengeId,
    ticked: &[bool; N_ITEMS],
    filled: Filled<'_>,
    is_described: bool,
    dispatch: &Dispatch,
) -> Html {
    let form = Form::of(challenge.kind, is_described);
    let faces = faces(words, seed, challenge, form).into_iter().zip(ticked).enumerate();
    let items = faces.map(|(position, (face, is_ticked))| {
        let class = match (form.is_column(), *is_ticked) {
            (false, false) => "tile",
            (false, true) => "tile tile-ticked",
            (true, false) => "post",
            (true, true) => "post post-ticked",
        };
        let onchange = send(dispatch, Action::ItemToggled { position });
        let name = name(words, form, position);
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
    let list = if form.is_column() { "posts" } else { "grid" };
    let mut hints = vec![text(hint)];
    let mut content = vec![element("div", list, items.collect())];
    if form != Form::Written {
        // The same number of parts in both forms: the button, and the focus on it, outlive a press.
        content.insert(0, says("p", "unseen", words.describe_told()));
        hints.extend([text(" "), switch(words, is_described, dispatch)]);
    }
    content.push(element("p", "hint", hints));
    asked(lead, band.wanted, element("div", "", content))
}

/// Shows the pictures in their described form, or drawn again; the sentences come with the annex.
fn switch(words: Text, is_described: bool, dispatch: &Dispatch) -> Html {
    if figures_notice(words).is_some() {
        return html! { <button class="button-quiet describe" type="button" disabled={true}>{ words.describe_open() }</button> };
    }
    let caption = if is_described { words.describe_close() } else { words.describe_open() };
    pressed(send(dispatch, Action::DescriptionToggled), Weight::Quiet, "describe", vec![text(caption)])
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

/// The name of an item for those who do not see it; a sentence has none but itself.
pub fn name(words: Text, form: Form, position: usize) -> Option<&'static str> {
    (!form.is_column()).then(|| tiles::tile_name(words, position))
}

/// The nine items as they are seen.
pub fn faces(words: Text, seed: u64, challenge: ChallengeId, form: Form) -> Vec<Html> {
    match form {
        Form::Written => choice::faces(words, seed, challenge),
        Form::Drawn => tiles::faces(seed, challenge),
        Form::Described => (0..N_ITEMS)
            .map(|position| says("span", "post-text", described(words, seed, challenge, position)))
            .collect(),
    }
}

/// Whether the items of a kind are texts to be read, and not pictures.
pub fn is_read(kind: TaskKind) -> bool {
    kind.format() == Format::Choice
}
