//! The version without script: the finding, the argument, the rates and the sources, as plain
//! HTML rendered at build. It stands until the widget lives, and stays if it cannot.

use super::controls::fold;
use super::evidence_table::evidence_table;
use super::markup::{element, says};
use crate::content::{Language, Text, evidence};
use crate::domain::pay::{self, Currency};
use crate::domain::tally::Counts;
use yew::prelude::*;

/// Both languages, the seed's first, each marked.
#[component]
pub fn StaticPage() -> Html {
    let section = |language: Language| {
        html! { <section class="static" lang={language.tag()}>{ argument(Text { language }) }</section> }
    };
    html! { { for Language::ALL.map(section) } }
}

fn argument(words: Text) -> Html {
    let rows = pay::ladder(evidence(), &Counts::default(), Currency::Eur);
    let small_print = [words.static_seed(), words.privacy_all(), words.footer_licence()].join(" ");
    element(
        "div",
        "",
        vec![
            says("p", "static-name", words.app_title()),
            says("h2", "", words.threshold_title()),
            says("p", "", words.static_argument_1()),
            says("p", "", words.static_argument_2()),
            says("p", "", words.static_argument_3()),
            fold("", "", words.static_table().into(), evidence_table(words, &rows, None, "")),
            says("p", "", small_print),
        ],
    )
}
