//! What can be taken away, and how to cite: one fold, in place.
//!
//! A download may be blocked without a word, and the clipboard refused: each text is therefore also
//! shown in a field that can be selected, with the sentence that says what to do.

mod for_authors;
mod pictures;
mod texts;

pub use for_authors::for_authors;
pub use texts::written;

use super::Dispatch;
use super::controls::{Weight, fold, pressed};
use super::markup::{element, says, tagged, text};
use super::scene::Stage;
use crate::app::{Action, Artefact, CopyOutcome, Outcome, TakeAwayAction};
use crate::content::Text;
use crate::export::VERSION;
use crate::export::citation::day_in_words;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The fold: files, then citations. It stands where the words about figures have arrived: no figure
/// leaves without its source.
pub fn take_away(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let row = |class, name, hint, artefacts: &[Artefact]| shelf(stage, class, name, hint, artefacts);
    let shelves = vec![
        row(
            "shelf shelf-session",
            words.take_session(),
            words.take_session_hint(),
            &[Artefact::SessionTable, Artefact::SessionObject],
        ),
        row(
            "shelf shelf-figures",
            words.take_figures(),
            words.take_figures_hint(),
            &[Artefact::FiguresTable, Artefact::FiguresObject],
        ),
        row("shelf shelf-chart", words.take_chart(), words.take_chart_hint(), &[Artefact::Chart]),
    ];
    let content = element(
        "div",
        "take-away",
        vec![
            says("p", "aside", words.take_lead()),
            element("ul", "shelves", shelves),
            says("p", "aside", words.take_spreadsheet()),
            cite(stage),
        ],
    );
    fold("take-fold", "button", words.take_title().into(), content)
}

/// A name, what it is, its buttons; and the text of the file that was asked for.
#[inline(never)]
pub fn shelf(
    stage: Stage<'_>,
    class: &'static str,
    name: &'static str,
    hint: &'static str,
    artefacts: &[Artefact],
) -> Html {
    let words = stage.words;
    let title = vec![says("h3", "", name), says("small", "", hint)];
    let file = |artefact: &Artefact| {
        let kind = kind(words, *artefact);
        let label = words.take_name(kind, name);
        named_button(stage.dispatch, TakeAwayAction::FileAsked(*artefact), "take-button", kind, label)
    };
    let buttons = artefacts.iter().map(file).collect();
    let mut parts = vec![element("div", "shelf-name", title), element("p", "shelf-buttons", buttons)];
    let shown = stage.model.take_away.shown.filter(|shown| artefacts.contains(shown));
    parts.extend(shown.map(|artefact| opened(stage, artefact)));
    element("li", class, parts)
}

/// The text of a file, for those whose browser saved nothing.
fn opened(stage: Stage<'_>, artefact: Artefact) -> Html {
    let words = stage.words;
    let button = |action, caption: &'static str| {
        let label = words.take_name(artefact.file_name(), caption);
        named_button(stage.dispatch, action, "slip-button", caption, label)
    };
    element(
        "div",
        "slip",
        vec![
            says("p", "slip-advice", advice(stage, artefact).unwrap_or(words.take_fallback())),
            field(stage, artefact, "slip-text"),
            element(
                "p",
                "slip-foot",
                vec![
                    button(TakeAwayAction::CopyAsked(artefact), words.take_copy()),
                    button(TakeAwayAction::TextClosed, words.take_close()),
                ],
            ),
        ],
    )
}

/// The citations: each as a text, a copy and a file.
fn cite(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let version = match stage.visit.today {
        Some(day) => words.cite_dated(&day_in_words(words, day), VERSION),
        None => words.cite_version(VERSION),
    };
    let mut parts = vec![says("h3", "", words.cite_title())];
    if stage.visit.cite_as.is_some() {
        parts.push(says("p", "aside", words.cite_host()));
    }
    parts.push(says("p", "aside", words.cite_lead()));
    parts.push(says("p", "aside cite-dated", version));
    for artefact in [Artefact::CitationText, Artefact::CitationBibtex, Artefact::CitationCsl] {
        parts.push(element("div", "slip", ready(stage, artefact, None)));
    }
    element("div", "cite", parts)
}

/// A text that is there without a press: its name, a copy and a file, a note, the field, and what to do if that failed.
#[inline(never)]
fn ready(stage: Stage<'_>, artefact: Artefact, note: Option<&'static str>) -> Vec<Html> {
    let words = stage.words;
    let name = kind(words, artefact);
    let button = |action, caption: &'static str| {
        named_button(stage.dispatch, action, "slip-button", caption, words.take_name(name, caption))
    };
    let head = vec![
        says("span", "slip-name", name),
        button(TakeAwayAction::CopyAsked(artefact), words.take_copy()),
        button(TakeAwayAction::FileAsked(artefact), words.take_file()),
    ];
    let class = if artefact == Artefact::CitationText { "slip-text slip-words" } else { "slip-text" };
    let mut parts = vec![element("p", "slip-head", head)];
    parts.extend(note.map(|note| says("p", "slip-when", note)));
    parts.push(field(stage, artefact, class));
    parts.extend(advice(stage, artefact).map(|advice| says("p", "slip-advice", advice)));
    parts
}

/// What to do, once something happened to an artefact; nothing after a copy that worked.
fn advice(stage: Stage<'_>, artefact: Artefact) -> Option<&'static str> {
    let words = stage.words;
    match stage.model.take_away.outcome? {
        Outcome::Offered(of) if of == artefact => Some(words.take_fallback()),
        Outcome::CopyEnded(of, CopyOutcome::Refused) if of == artefact => Some(words.take_refused()),
        Outcome::Offered(_) | Outcome::CopyEnded(_, CopyOutcome::Copied | CopyOutcome::Refused) => None,
    }
}

/// What is announced when something happened to an artefact.
pub fn announced(words: Text, outcome: Outcome) -> String {
    match outcome {
        Outcome::Offered(artefact) => words.take_offered(artefact.file_name()),
        Outcome::CopyEnded(artefact, CopyOutcome::Copied) => words.take_copied(artefact.file_name()),
        Outcome::CopyEnded(_, CopyOutcome::Refused) => words.take_refused().to_owned(),
    }
}

/// A text of one line that is shared: to be copied, or selected.
pub fn slip(stage: Stage<'_>, artefact: Artefact) -> Html {
    let words = stage.words;
    let (name, caption) = (kind(words, artefact), words.take_copy());
    let copy = TakeAwayAction::CopyAsked(artefact);
    let copy = named_button(stage.dispatch, copy, "slip-button", caption, words.take_name(name, caption));
    let head = element("p", "slip-head", vec![says("span", "slip-name", name), copy]);
    let mut parts = vec![head, field(stage, artefact, "slip-text slip-link")];
    parts.extend(advice(stage, artefact).map(|advice| says("p", "slip-advice", advice)));
    element("div", "slip", parts)
}

/// The kind of a file, in few letters.
fn kind(words: Text, artefact: Artefact) -> &'static str {
    match artefact {
        Artefact::SessionTable | Artefact::FiguresTable | Artefact::ClassTable => "CSV",
        Artefact::SessionObject | Artefact::FiguresObject | Artefact::ClassObject => "JSON",
        Artefact::Chart => "SVG",
        Artefact::CitationText => words.cite_text(),
        Artefact::CitationBibtex => words.cite_bibtex(),
        Artefact::CitationCsl => words.cite_csl(),
        Artefact::CodeLink => words.class_link_name(),
        Artefact::ClassAddress => words.class_address_name(),
        Artefact::EmbedLink => words.embed_link(),
        Artefact::EmbedFrame => words.embed_frame(),
        Artefact::EmbedSized => words.embed_sized(),
        Artefact::EmbedElement => words.embed_element(),
        Artefact::EmbedManifest => words.embed_manifest(),
    }
}

/// A button whose name says more than its caption: many are called alike.
#[inline(never)]
fn named_button(
    dispatch: &Dispatch,
    action: TakeAwayAction,
    class: &'static str,
    caption: &'static str,
    label: String,
) -> Html {
    let seen = tagged("span", &["aria-hidden"], &["true"], vec![text(caption)]);
    let content = vec![seen, says("span", "unseen", label)];
    pressed(super::send(dispatch, Action::TakeAway(action)), Weight::Plain, class, content)
}

/// A text to be selected: whole, at the first touch.
#[inline(never)]
fn field(stage: Stage<'_>, artefact: Artefact, class: &'static str) -> Html {
    let onfocus = Callback::from(|event: FocusEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            field.select();
        }
    });
    let value = written(stage, artefact);
    let field = html! {
        <textarea class="_" readonly=true rows="4" dir="ltr" spellcheck="false" aria-label={artefact.file_name()}
            {value} {onfocus} />
    };
    super::markup::classed(class.into(), field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Language;

    #[test]
    fn kinds_of_a_shelf_differ() {
        for language in Language::ALL {
            let words = Text { language };
            for pair in Artefact::ALL.chunks(2) {
                if let [one, other] = pair {
                    assert_ne!(kind(words, *one), kind(words, *other));
                }
            }
        }
    }
}
