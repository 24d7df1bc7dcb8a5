//! What an author pastes: one fold, each way with the case that it is for.

use super::ready;
use crate::app::Artefact;
use crate::content::Text;
use crate::export::snippets::{NOWHERE, Place};
use crate::view::controls::fold;
use crate::view::markup::{element, says};
use crate::view::scene::Stage;
use yew::prelude::*;

/// The fold.
pub fn for_authors(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let mut parts = vec![says("p", "aside", words.embed_lead())];
    if !(Place { words, home: stage.home }).is_known() {
        parts.push(says("p", "aside embed-nowhere", words.embed_nowhere(NOWHERE)));
    }
    let way =
        |artefact: &Artefact| element("li", "slip", ready(stage, *artefact, Some(when(words, *artefact))));
    parts.push(element("ul", "embed-ways", Artefact::FOR_AUTHORS.iter().map(way).collect()));
    fold("take-fold embed-fold", "button", words.embed_title().into(), element("div", "take-away", parts))
}

/// When to take this way; nothing for what is no way in.
fn when(words: Text, artefact: Artefact) -> &'static str {
    match artefact {
        Artefact::EmbedLink => words.embed_link_when(),
        Artefact::EmbedFrame => words.embed_frame_when(),
        Artefact::EmbedSized => words.embed_sized_when(),
        Artefact::EmbedElement => words.embed_element_when(),
        Artefact::EmbedManifest => words.embed_manifest_when(),
        Artefact::SessionTable
        | Artefact::SessionObject
        | Artefact::FiguresTable
        | Artefact::FiguresObject
        | Artefact::Chart
        | Artefact::CitationText
        | Artefact::CitationBibtex
        | Artefact::CitationCsl
        | Artefact::ClassTable
        | Artefact::ClassObject
        | Artefact::CodeLink
        | Artefact::ClassAddress => "",
    }
}
