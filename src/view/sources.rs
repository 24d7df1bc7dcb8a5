//! Where a claim was read: opens in place, addresses as text that can be selected, since in a
//! sandboxed frame a link may lead nowhere.

use super::use_text;
use crate::domain::pay::Source;
use yew::prelude::*;

/// Properties of [`Sources`].
#[derive(Properties, PartialEq)]
pub struct SourcesProps {
    /// What was read.
    pub sources: Vec<&'static Source>,
}

/// A list of sources behind a small button.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let text = use_text();
    let count = props.sources.len();
    html! {
        <details class="sources">
            <summary>{ text.sources_button() }{ " (" }{ count }{ ")" }</summary>
            <ul>{ for props.sources.iter().map(|source| html! { <li>{ citation(source) }</li> }) }</ul>
        </details>
    }
}

/// A citation with its address.
pub fn citation(source: &Source) -> Html {
    html! {
        <>
            <span class="citation">{ source.citation }</span>
            if !source.address.is_empty() {
                { " " }<span class="address">{ source.address }</span>
            }
        </>
    }
}
