//! The panel, rendered without a browser: what it offers, and the text that is always there.

use super::acts::{fresh, live};
use super::html::Node;
use click_work::app::{Action, Artefact, CopyOutcome, Model, TakeAwayAction, update};
use click_work::content::{Language, Text, corpus};
use click_work::domain::calendar::Day;
use click_work::domain::log::Millis;
use click_work::domain::tally::Tally;
use click_work::view::frame::Form;
use click_work::view::scene::{self, Stage};
use click_work::view::surface::Surface;
use click_work::view::take_away::{for_authors, take_away, written};
use click_work::view::visit::Visit;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, Properties, PartialEq)]
struct PanelProps {
    model: Model,
    language: Language,
    cite_as: Option<String>,
}

fn staged<T>(props: &PanelProps, show: impl FnOnce(Stage<'_>) -> T) -> T {
    let model = &props.model;
    let tally = &Tally::of(&model.log, &corpus(), Millis(9000));
    let cite_as = props.cite_as.as_deref().map(Rc::from);
    let visit = &Visit { today: Day::new(2027, 3, 1), cite_as, ..Visit::default() };
    let words = Text { language: props.language };
    let (surface, dispatch) = (Surface::default(), &Callback::noop());
    show(Stage {
        words,
        model,
        tally,
        lesson: None,
        class_lesson: None,
        surface,
        form: Form::File,
        visit,
        home: "",
        dispatch,
    })
}

#[component]
fn Panel(props: &PanelProps) -> Html {
    html! { <>{ staged(props, take_away) }{ staged(props, for_authors) }</> }
}

#[component]
fn Page(props: &PanelProps) -> Html {
    staged(props, scene::shown)
}

fn worked(acts: &[&str], take_away: &[TakeAwayAction]) -> Model {
    let mut model = fresh(7);
    for (second, act) in acts.iter().enumerate() {
        live(&mut model, 1000 * second as u64, act);
    }
    for action in take_away {
        update(&mut model, Action::TakeAway(*action), Millis(8000));
    }
    model
}

/// One grid, answered; the payslip without a bet.
pub(crate) const ONE_GRID: &[&str] = &["open prove", "label right", "submit", "open payslip", "see"];

fn props(language: Language, cite_as: Option<&str>, actions: &[TakeAwayAction]) -> PanelProps {
    PanelProps { model: worked(ONE_GRID, actions), language, cite_as: cite_as.map(str::to_owned) }
}

fn panel(props: &PanelProps) -> Node {
    let props = props.clone();
    let page = yew::ServerRenderer::<Panel>::with_props(move || props);
    Node::read(&pollster::block_on(page.hydratable(false).render()))
}

/// The text of an artefact, as the page that is shown holds it.
pub(crate) fn text(language: Language, cite_as: Option<&str>, artefact: Artefact) -> String {
    staged(&props(language, cite_as, &[]), |stage| written(stage, artefact))
}

/// The picture that some acts lead to, and the page beside it.
pub(crate) fn pictured(language: Language, acts: &[&str]) -> (String, Node) {
    let props = PanelProps { model: worked(acts, &[]), language, cite_as: None };
    let svg = staged(&props, |stage| written(stage, Artefact::Chart));
    let page = yew::ServerRenderer::<Page>::with_props(move || props);
    (svg, Node::read(&pollster::block_on(page.hydratable(false).render())))
}

/// The panel after one grid.
pub(crate) fn shown(language: Language) -> Node {
    panel(&props(language, None, &[]))
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn field(page: &Node, artefact: Artefact) -> Option<&Node> {
    page.of_tag("textarea")
        .into_iter()
        .find(|field| field.attribute("aria-label") == Some(artefact.file_name()))
}

#[test]
fn every_text_can_be_selected_once_it_was_asked_for() {
    for language in Language::ALL {
        for artefact in Artefact::ALL {
            let props = props(language, None, &[TakeAwayAction::FileAsked(artefact)]);
            let page = panel(&props);
            let field = field(&page, artefact).unwrap_or_else(|| panic!("no text of {artefact:?}"));
            assert!(field.attribute("readonly").is_some(), "{artefact:?}");
            let expected = staged(&props, |stage| written(stage, artefact));
            assert_eq!(
                field.text().trim_start_matches('\u{feff}'),
                plain(expected.trim_start_matches('\u{feff}')),
                "{artefact:?}"
            );
            let advice = Text { language }.take_fallback();
            assert!(page.text().contains(&plain(advice)), "{artefact:?}: nobody says what to do");
        }
    }
}

#[test]
fn what_is_pasted_needs_no_press_and_files_do() {
    let page = panel(&props(Language::French, None, &[]));
    let names: Vec<_> =
        page.of_tag("textarea").iter().filter_map(|field| field.attribute("aria-label")).collect();
    let mut expected = vec![Artefact::CitationText, Artefact::CitationBibtex, Artefact::CitationCsl];
    expected.extend(Artefact::FOR_AUTHORS);
    let expected: Vec<_> = expected.into_iter().map(Artefact::file_name).collect();
    assert_eq!(names, expected);
}

/// The version, and the day of access where the browser tells it.
#[test]
fn the_version_is_said_with_the_day() {
    let check = |language, expected: &str| {
        let page = panel(&props(language, None, &[]));
        assert_eq!(page.of_class("cite-dated")[0].text(), expected);
    };
    let version = click_work::export::VERSION;
    check(Language::French, &format!("Version {version}, consultée le 1er mars 2027."));
    check(Language::English, &format!("Version {version}, accessed 1 March 2027."));
}

#[test]
fn a_refused_copy_says_what_to_do() {
    let words = Text { language: Language::French };
    let ended = |artefact, outcome| [TakeAwayAction::CopyEnded { artefact, outcome }];
    for artefact in [Artefact::CitationText, Artefact::CitationCsl] {
        let refused = panel(&props(words.language, None, &ended(artefact, CopyOutcome::Refused)));
        assert_eq!(refused.of_class("slip-advice").len(), 1);
        assert_eq!(refused.of_class("slip-advice")[0].text(), plain(words.take_refused()));
        let copied = panel(&props(words.language, None, &ended(artefact, CopyOutcome::Copied)));
        assert!(copied.of_class("slip-advice").is_empty());
    }
}

#[test]
fn the_host_is_cited_first() {
    for language in Language::ALL {
        let host = "A. Durand, <b>Clics</b>";
        let cited = text(language, Some(host), Artefact::CitationText);
        assert!(cited.starts_with(host), "{cited}");
        let page = panel(&props(language, Some(host), &[]));
        assert!(field(&page, Artefact::CitationText).unwrap().text().starts_with(host));
        assert!(page.of_tag("b").is_empty(), "a citation is no markup");
        assert!(page.text().contains(&plain(Text { language }.cite_host())));
        let picture = text(language, Some(host), Artefact::Chart);
        assert!(picture.contains("A. Durand, &lt;b&gt;Clics"), "the picture names its host");
        let alone = panel(&props(language, None, &[]));
        assert!(!alone.text().contains(&plain(Text { language }.cite_host())));
    }
}

#[test]
fn buttons_have_names_of_their_own() {
    for language in Language::ALL {
        let page = panel(&props(language, None, &[TakeAwayAction::FileAsked(Artefact::FiguresTable)]));
        let mut names: Vec<_> =
            page.of_tag("button").iter().map(|button| button.of_class("unseen")[0].text()).collect();
        let n_names = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), n_names, "two buttons are called alike: {names:?}");
        assert!(n_names >= 13, "{names:?}");
        for button in page.of_tag("button") {
            assert_eq!(button.attribute("type"), Some("button"));
        }
    }
}
