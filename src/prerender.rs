//! What is rendered at build: the version without script, and the words of the loader.

use crate::app::Scene;
use crate::content::{Language, Text, evidence};
use crate::domain::pay::{self, Currency};
use crate::domain::tally::Counts;

/// The version without script, both languages, as HTML.
#[cfg(feature = "prerender")]
pub fn static_html() -> String {
    let page = yew::ServerRenderer::<crate::view::static_page::StaticPage>::new();
    pollster::block_on(page.hydratable(false).render())
}

/// One sentence a cause of failure, and the caption of the button that starts anew, in the language of a tag (French where it is unknown):
/// `(cause, sentence)`.
pub fn failure_sentences(tag: &str) -> Vec<(&'static str, &'static str)> {
    let text = Text { language: Language::tagged(tag).unwrap_or(Language::French) };
    vec![
        ("no-wasm", text.failure_no_wasm()),
        ("blocked", text.failure_blocked()),
        ("network", text.failure_network()),
        ("damaged", text.failure_damaged()),
        ("timeout", text.failure_timeout()),
        ("panic", text.failure_panic()),
        ("room", text.failure_room()),
        ("restart", text.failure_restart()),
    ]
}

/// The names of the scenes of the story, in its order: a learning platform is told what share of them was seen.
pub fn story_names() -> Vec<&'static str> {
    Scene::STORY.into_iter().map(Scene::name).collect()
}

/// The title of the page in the language of a tag.
pub fn page_title(tag: &str) -> &'static str {
    Text { language: Language::tagged(tag).unwrap_or(Language::French) }.app_title()
}

/// The finding in one sentence, in the language of a tag: what a card or a frame that is not shown says in its place.
pub fn page_finding(tag: &str) -> &'static str {
    Text { language: Language::tagged(tag).unwrap_or(Language::French) }.threshold_title()
}

/// How many rates stand on the ladder's axis.
pub fn n_rates_shown() -> usize {
    pay::ladder(evidence(), &Counts::default(), Currency::Eur)
        .iter()
        .filter(|row| row.outcome.is_ok())
        .count()
}
