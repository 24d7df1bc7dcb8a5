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

/// What the page may show before the application is here, and what is shared by all languages.
#[cfg(feature = "prerender")]
pub struct First {
    /// The beginning of the story as the application will draw it, without its pictures: the threshold, the first task,
    /// what is said when nothing is ticked, and that what was submitted is kept. Four elements.
    pub html: String,
    /// The pictures of the first task, one after the other.
    pub pictures: String,
}

/// The beginning of the story in the language of a tag. In the `element` the opening takes it over before the annex is
/// here; the `file` holds the whole, annex included.
#[cfg(feature = "prerender")]
pub fn first(tag: &str, form: &str) -> First {
    use crate::domain::task::TaskKind;
    use crate::embed::options::RawOptions;
    use crate::view::kinds::said;
    use crate::view::widget::{Widget, WidgetProps};
    let scene = |scene: &str| {
        let given = |value: &str| Some(value.to_owned());
        let options =
            RawOptions { lang: given(tag), form: given(form), scene: given(scene), ..RawOptions::default() };
        let props = WidgetProps { request: options.request(&|_| None) };
        let page = yew::LocalServerRenderer::<Widget>::with_props(props).hydratable(false);
        let render = || pollster::block_on(page.render());
        if form == "file" { render() } else { crate::extent::as_opening(render) }
    };
    let text = Text { language: Language::tagged(tag).unwrap_or(Language::French) };
    let sentences = [said(text, TaskKind::RoadSigns).nothing, text.first_kept()];
    let sentences = sentences.map(|sentence| ["<p>", sentence, "</p>"].concat()).concat();
    without_pictures(&[scene("threshold"), scene("prove"), sentences].concat())
}

/// Takes each `<svg>` out of its place, which stays empty.
#[cfg(feature = "prerender")]
fn without_pictures(html: &str) -> First {
    const END: &str = "</svg>";
    let mut pieces = html.split("<svg");
    let mut first = First { html: pieces.next().unwrap_or_default().to_owned(), pictures: String::new() };
    for piece in pieces {
        let (picture, rest) = piece.split_once(END).unwrap_or((piece, ""));
        first.pictures.extend(["<svg", picture, END]);
        first.html.push_str(rest);
    }
    first
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
