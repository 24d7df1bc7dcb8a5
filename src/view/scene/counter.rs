//! The counter: hatches where tickets wait, a row a kind ([`super::super::kinds`] says what stands on each).

use super::Stage;
use crate::app::payslip::{Figure, Place};
use crate::app::{Action, Scene};
use crate::content::named_rate;
use crate::domain::log::Event;
use crate::domain::task::TaskKind;
use crate::view::controls::{Weight, actions, button, heading, pressed};
use crate::view::glossary::termed;
use crate::view::kinds::{Client, Hatch, Pays, said};
use crate::view::markup::{element, says, tagged, term, text};
use crate::view::reckoning::Reckoning;
use crate::view::sheet::{self, BLANK};
use crate::view::{phrases, send};
use yew::prelude::*;

/// All tickets.
pub fn counter(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let go = Action::SceneOpened(Scene::Payslip);
    let mut parts = vec![heading("start", words.shift_title()), termed(stage, "lead", words.shift_lead())];
    let offered = stage.model.settings.offer.kinds();
    let open = last_taken(stage).or_else(|| offered.first().copied()).map(Hatch::of);
    for shown in Hatch::ALL {
        let kinds: Vec<_> = offered.iter().copied().filter(|kind| Hatch::of(*kind) == shown).collect();
        if !kinds.is_empty() {
            parts.push(hatch(stage, shown, kinds, open == Some(shown)));
        }
    }
    parts.push(actions(vec![button(
        stage.dispatch,
        go,
        Weight::Primary,
        "go-payslip",
        words.task_payslip(),
    )]));
    element("section", "scene scene-counter", parts)
}

/// A hatch, which opens and closes in place; open is the one where she took her last ticket, or the first.
fn hatch(stage: Stage<'_>, shown: Hatch, kinds: Vec<TaskKind>, is_open: bool) -> Html {
    let words = stage.words;
    let name = vec![
        says("span", "window-name", shown.name(words)),
        says("span", "window-count", words.window_tasks(kinds.len() as u64)),
    ];
    let tickets = kinds.into_iter().map(|kind| ticket(stage, kind)).collect();
    tagged(
        "details",
        &["class", "open"],
        &["window", if is_open { "open" } else { "" }],
        vec![element("summary", "", name), element("ul", "tickets", tickets)],
    )
}

fn last_taken(stage: Stage<'_>) -> Option<TaskKind> {
    stage.model.log.events.iter().rev().find_map(|dated| {
        let Event::TicketTaken(kind) = &dated.event else { return None };
        Some(*kind)
    })
}

fn ticket(stage: Stage<'_>, kind: TaskKind) -> Html {
    let words = stage.words;
    let row = said(words, kind);
    let n_done = stage.tally.kind(kind).map_or(0, |row| row.n_answered);
    let take = vec![text(words.ticket_take()), says("span", "unseen", [": ", row.name].concat())];
    let take_class = ["take-", kind.name()].concat();
    let client = match row.client {
        Client::Named(client) => vec![text(client)],
        Client::BlackedOut(client) => vec![
            says("span", "unseen", words.ticket_blacked_out()),
            tagged("span", &["class", "aria-hidden"], &["blacked-out", "true"], Vec::new()),
            text(client),
        ],
    };
    let terms = vec![
        term("", vec![text(words.ticket_asks())], client),
        term("", vec![text(words.ticket_for())], vec![text(row.purpose)]),
        term("ticket-pays", vec![text(words.ticket_pays())], paid_elsewhere(stage, kind, row.pays)),
    ];
    let foot = vec![
        pressed(send(stage.dispatch, Action::TicketTaken(kind)), Weight::Work, &take_class, take),
        says("span", "ticket-done", words.ticket_done(n_done.into())),
    ];
    element(
        "li",
        "ticket",
        vec![
            says("h3", "ticket-name", row.name),
            says("p", "ticket-asked", row.asked),
            element("dl", "ticket-terms", terms),
            element("p", "ticket-foot", foot),
        ],
    )
}

/// What one piece of the kind is said to pay: the amount opens its figure.
fn paid_elsewhere(stage: Stage<'_>, kind: TaskKind, pays: Pays) -> Vec<Html> {
    let words = stage.words;
    let (role, sentence, note) = match pays {
        Pays::Nothing(sentence) => return vec![text(sentence)],
        Pays::Rate(role, sentence) => (role, sentence, ""),
        Pays::RateAnd(role, sentence, note) => (role, sentence, note),
    };
    let figures = stage.model.figures();
    let reckoning = Reckoning::new(stage, &figures);
    let found = named_rate(role).and_then(|index| Some((index, figures.rates.get(index)?)));
    let Some((index, rate)) = found else { return Vec::new() };
    let provenance = rate.provenance;
    let (amount, year) = (phrases::single(words, rate), phrases::year(provenance.dating));
    let (place, what) = (words.place(provenance.caption), words.what(provenance.caption));
    let sentence = sentence(words, BLANK, place, what, &year);
    let (figure, at) = (Figure::Rate(index), Place::Ticket(kind));
    let mut parts = sheet::with_button(&sentence, sheet::number(reckoning, figure, at, amount));
    if !note.is_empty() {
        parts.push(says("span", "ticket-note", note));
    }
    parts.push(sheet::opened(reckoning, figure, at).unwrap_or_default());
    parts
}
