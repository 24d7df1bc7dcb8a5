//! Scene 7: the same clicks from the requester's console, and what that makes of those who click.

use super::Stage;
use super::console::console;
use crate::content::sources_of;
use crate::domain::consensus::weights::GoldRecord;
use crate::view::controls::{fold, heading};
use crate::view::glossary::termed;
use crate::view::markup::{columns, element, framed, says, table_row};
use crate::view::onward::onward;
use crate::view::presenter::room::last_show;
use crate::view::sources::sources;
use yew::prelude::*;

/// The console, then what it is called, where both sides are, and what people do.
pub fn requester(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let is_class = last_show(&stage.model.log).is_some();
    let is_there = !is_class && GoldRecord::of(stage.tally.marks).n_gold > 0;
    let mut lead = if is_class { words.room_console_lead() } else { words.requester_lead() }.to_owned();
    if is_there {
        lead = [&lead, " ", words.requester_lead_her()].concat();
    }
    let title = if is_there { words.requester_title() } else { words.requester_title_none() };
    let turn = vec![
        says("h3", "", words.requester_turn_title()),
        termed(stage, "", words.requester_turn()),
        sources(words, sources_of("requester-turn")),
        says("p", "", words.requester_neutral()),
        sources(words, sources_of("requester-neutral")),
    ];
    let strategies =
        vec![says("p", "", words.strategies_said()), sources(words, sources_of("strategies-said"))];
    let mut parts = vec![heading("start", title), says("p", "lead", lead)];
    parts.extend(console(stage));
    parts.push(element("div", "prose", turn));
    parts.push(real_consoles(stage));
    parts.push(places(stage));
    parts.push(fold(
        "strategies-fold",
        "button",
        words.strategies_title().into(),
        element("div", "prose", strategies),
    ));
    parts.push(onward(stage));
    element("section", "scene scene-requester", parts)
}

fn real_consoles(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let claims = [
        (words.console_documented(), "console-documented"),
        (words.console_kept(), "console-kept"),
        (words.console_reasons(), "console-reasons"),
    ];
    let said = claims.map(|(said, claim)| [says("p", "", said), sources(words, sources_of(claim))]);
    let content = element("div", "prose", said.concat());
    fold("real-fold", "button", words.console_real_title().into(), content)
}

/// Where clients are and where people are, as two sources give it: a part that a source does not give is said so.
fn places(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let rows = [
        (words.places_us(), Some(words.places_us_clients()), None),
        (words.places_uk(), Some(words.places_uk_clients()), None),
        (words.places_india(), Some(words.places_india_clients()), Some(words.places_india_workers())),
        (words.places_australia(), Some(words.places_australia_clients()), None),
        (words.places_bangladesh(), None, Some(words.places_bangladesh_workers())),
    ];
    let cell = |share: Option<&'static str>| match share {
        Some(share) => says("td", "worth", share),
        None => says("td", "unsaid", words.places_unsaid()),
    };
    let rows = rows
        .map(|(country, clients, workers)| table_row(country.to_owned(), vec![cell(clients), cell(workers)]));
    let head = columns(&[words.places_country(), words.places_clients(), words.places_workers()]);
    let table = vec![head, element("tbody", "", rows.to_vec())];
    let content = vec![
        framed(words.places_title(), "evidence evidence-places", table),
        says("p", "aside", words.places_note()),
        sources(words, sources_of("places-title")),
    ];
    fold("places-fold", "button", words.places_title().into(), element("div", "prose", content))
}
