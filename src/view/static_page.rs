//! The version without script: the finding, the argument, the rates and the sources, as plain
//! HTML rendered at build. It stands until the widget lives, and stays if it cannot.

use super::controls::fold;
use super::evidence_table::evidence_table;
use super::markup::{element, says};
use super::reckoning::Reckoning;
use super::rows::{hour_groups, ladder_groups};
use super::surface::Surface;
use crate::app::Settings;
use crate::app::payslip::Payslip;
use crate::content::{Language, Text, evidence};
use crate::domain::log::Millis;
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
    let settings = Settings { has_points: false, ..Settings::default() };
    let payslip = Payslip::default();
    let reckoning = Reckoning {
        words,
        figures: evidence(),
        sourced: evidence(),
        counts: Counts::default(),
        n_posts: 0,
        worked: Millis(0),
        settings,
        payslip: &payslip,
        surface: Surface::default(),
        dispatch: None,
    };
    let wages = hour_groups(reckoning).into_iter().filter(|group| group.name == words.hour_minimum());
    let groups: Vec<_> = ladder_groups(reckoning).into_iter().chain(wages).collect();
    let table = evidence_table(reckoning, &groups, words.table_worth());
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
            fold("", "", words.static_table().into(), table),
            says("p", "", small_print),
        ],
    )
}
