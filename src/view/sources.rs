//! Where a claim was read: opens in place, addresses as text that can be selected, since in a
//! sandboxed frame a link may lead nowhere.

use super::controls::fold;
use super::markup::{element, says, text};
use crate::content::{Text, source};
use crate::domain::pay::SourceId;
use yew::prelude::*;

/// A list of sources behind a small button.
pub fn sources(words: Text, sources: &[SourceId]) -> Html {
    let list = sources.iter().map(|source| element("li", "", citation(*source))).collect();
    let caption = words.sources_button().to_owned() + " (" + &sources.len().to_string() + ")";
    fold("sources", "", caption.into(), element("ul", "", list))
}

/// A citation with its address.
#[inline(never)]
pub fn citation(id: SourceId) -> Vec<Html> {
    let source = source(id);
    let mut parts = vec![says("span", "citation", source.citation)];
    if !source.address.is_empty() {
        parts.push(text(" "));
        parts.push(says("span", "address", source.address));
    }
    parts
}
