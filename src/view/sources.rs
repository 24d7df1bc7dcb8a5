//! Where a claim was read: opens in place, addresses as text that can be selected, since in a
//! sandboxed frame a link may lead nowhere.

use super::controls::fold;
use super::markup::{element, says, tagged, text};
use crate::content::annex::{self, State};
use crate::content::{Language, Text, source};
use crate::domain::pay::SourceId;
use yew::prelude::*;

/// A list of sources behind a small button.
pub fn sources(words: Text, sources: &[SourceId]) -> Html {
    let list = match figures_notice(words) {
        Some(notice) => vec![says("li", "", notice)],
        None => sources.iter().map(|source| element("li", "", citation(*source))).collect(),
    };
    let caption = words.sources_button().to_owned() + " (" + &sources.len().to_string() + ")";
    fold("sources", "", caption.into(), element("ul", "", list))
}

/// What stands in place of figures while their words and sources are not here; nothing once they are.
pub fn figures_notice(words: Text) -> Option<&'static str> {
    notice(words, annex::state())
}

/// What stands in place of a scene that the opening does not hold: that it comes, or that it will not.
pub fn rest_notice(words: Text) -> &'static str {
    if annex::is_given_up() { words.figures_missing() } else { words.figures_awaited() }
}

fn notice(words: Text, state: State) -> Option<&'static str> {
    match state {
        State::Awaited => Some(words.figures_awaited()),
        State::Missing => Some(words.figures_missing()),
        State::Here => None,
    }
}

/// A citation with its address.
#[inline(never)]
pub fn citation(id: SourceId) -> Vec<Html> {
    let source = source(id);
    let mut parts = vec![cited("span", "citation", id)];
    if !source.address.is_empty() {
        parts.push(text(" "));
        parts.push(says("span", "address", source.address));
    }
    parts
}

/// The citation alone, marked with the language that it is written in, for voices that read aloud.
#[inline(never)]
pub fn cited(tag: &'static str, class: &'static str, id: SourceId) -> Html {
    let source = source(id);
    let language = source.language.map_or("", Language::tag);
    tagged(tag, &["class", "lang"], &[class, language], vec![text(source.citation)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Language;

    /// Natively the annex is always here; what is said without it is tried in a browser too.
    #[test]
    fn figures_that_are_not_here_are_said_to_be_so() {
        for language in Language::ALL {
            let words = Text { language };
            assert_eq!(notice(words, State::Here), None);
            assert_eq!(figures_notice(words), None);
            let (awaited, missing) = (notice(words, State::Awaited), notice(words, State::Missing));
            assert!(awaited.is_some() && missing.is_some() && awaited != missing);
        }
    }
}
