//! Words of the glossary, opened where they stand: a button in the sentence, its meaning under it. Escape closes it, and
//! the focus has never left the word.

use super::markup::{classed, element, says, term as row, text};
use super::scene::Stage;
use super::sources::cited;
use crate::app::Action;
use crate::app::reading::ReadingAction;
use crate::content::{Part, TERMS, Term, Text, parts, sources_of, term};
use yew::prelude::*;

/// A paragraph whose marked words can be opened.
pub fn termed(stage: Stage<'_>, class: &'static str, sentence: &str) -> Html {
    let mut said = Vec::new();
    let (mut has_words, mut opened) = (false, None);
    for part in parts(sentence) {
        match part {
            Part::Plain(words) => said.push(text(words.to_owned())),
            Part::Marked { words, key } => match term(key) {
                Some(term) => {
                    let is_open = stage.model.open_term == Some(term.key);
                    has_words = true;
                    said.push(word(stage, term, words, is_open));
                    opened = opened.or(is_open.then_some(term));
                }
                None => said.push(text(words.to_owned())),
            },
        }
    }
    let paragraph = element("p", class, said);
    if !has_words {
        return paragraph;
    }
    // The frame stands whether something is open or not: made anew, the word would lose the focus.
    let meaning = opened.map(|term| meaning(stage.words, term)).unwrap_or_default();
    element("div", "termed", vec![paragraph, meaning])
}

/// The word, as a button.
fn word(stage: Stage<'_>, term: &'static Term, words: &str, is_open: bool) -> Html {
    let toggle = Action::Reading(ReadingAction::TermToggled(term.key));
    let onclick = super::send(stage.dispatch, toggle);
    let dispatch = stage.dispatch.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            dispatch.emit(Action::Reading(ReadingAction::TermClosed));
        }
    });
    let expanded = if is_open { "true" } else { "false" };
    let words = words.to_owned();
    let button = html! {
        <button class="_" type="button" aria-expanded={expanded} {onclick} {onkeydown}>{ words }</button>
    };
    classed("term".into(), button)
}

/// What it means, and where that was read.
fn meaning(words: Text, term: &Term) -> Html {
    let mut parts = vec![says("b", "", (term.name)(words)), text("\u{a0}– "), text((term.means)(words))];
    for id in sources_of(term.claim) {
        parts.push(cited("small", "", *id));
    }
    element("p", "meaning", parts)
}

/// All words, in a list.
pub fn glossary(words: Text) -> Html {
    let entry = |term: &Term| {
        let mut means = vec![text((term.means)(words))];
        means.extend(sources_of(term.claim).iter().map(|id| cited("small", "", *id)));
        row("", vec![text((term.name)(words))], means)
    };
    element("dl", "glossary", TERMS.iter().map(entry).collect())
}
