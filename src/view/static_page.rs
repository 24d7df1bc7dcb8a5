//! The version without script: the finding, the argument, the rates and the sources, as plain
//! HTML rendered at build. It stands until the widget lives, and stays if it cannot.

use super::evidence_table::EvidenceTable;
use super::use_text;
use crate::content::{Language, Text, evidence};
use crate::domain::pay::{self, Currency};
use crate::domain::tally::Counts;
use yew::prelude::*;

/// Both languages, the seed's first, each marked.
#[component]
pub fn StaticPage() -> Html {
    html! { { for Language::ALL.into_iter().map(|language| html! { <StaticSection {language} /> }) } }
}

/// Properties of [`StaticSection`].
#[derive(Properties, PartialEq)]
struct StaticSectionProps {
    language: Language,
}

#[component]
fn StaticSection(props: &StaticSectionProps) -> Html {
    html! {
        <ContextProvider<Text> context={Text { language: props.language }}>
            <section class="static" lang={props.language.tag()}><Argument /></section>
        </ContextProvider<Text>>
    }
}

#[component]
fn Argument() -> Html {
    let text = use_text();
    let rows = pay::ladder(evidence(), &Counts::default(), Currency::Eur);
    html! {
        <>
            <p class="static-name">{ text.app_title() }</p>
            <h2>{ text.threshold_title() }</h2>
            <p>{ text.static_argument_1() }</p>
            <p>{ text.static_argument_2() }</p>
            <p>{ text.static_argument_3() }</p>
            <details>
                <summary>{ text.static_table() }</summary>
                <EvidenceTable {rows} />
            </details>
            <p>{ text.static_seed() }{ " " }{ text.privacy_all() }{ " " }{ text.footer_licence() }</p>
        </>
    }
}
