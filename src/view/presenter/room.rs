//! What a room adds up to, and the room in the place of the simulated crowd.

use super::Stage;
use crate::content::{assumed_count, corpus, numbers};
use crate::domain::consensus::weights::MajorityLabel;
use crate::domain::consensus::{Share, pivotality};
use crate::domain::hands::{Room, Show};
use crate::domain::log::Log;
use crate::domain::task::batch::N_ITEMS;
use crate::view::class_pay::paid;
use crate::view::markup::{columns, element, framed, says, table_row, term, text};
use crate::view::phrases;
use crate::view::task::batch::{Form, name};
use yew::prelude::*;

/// Whom the arithmetic of a crowd is about: the class, where its hands were counted; else the simulated numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct People {
    /// How many may be asked.
    pub n_people: u16,
    /// How many are asked for one item.
    pub n_asked: u16,
    /// How often each is right.
    pub accuracy: Share,
}

/// The people of a session.
pub fn people(log: &Log) -> People {
    let assumed = Share::percent(assumed_count("crowd-accuracy").into());
    let n_asked = assumed_count("crowd-labellers");
    match Room::of(log, &corpus()) {
        Some(room) => People {
            n_people: room.n_people,
            n_asked: n_asked.min(room.n_people),
            accuracy: room.gold.share_right().unwrap_or(assumed),
        },
        None => People { n_people: assumed_count("crowd-pool"), n_asked, accuracy: assumed },
    }
}

/// The sums of the room, its wages, how much two of it agree, what one vote weighs; nothing before a hand is counted.
pub fn summary(stage: Stage<'_>) -> Option<Html> {
    let words = stage.words;
    let room = Room::of(&stage.model.log, &corpus())?;
    let n_people = room.n_people.to_string();
    let zero = phrases::zero(words, stage.model.settings.currency);
    let title = words.room_title(&n_people, &numbers::duration(room.time), &zero);
    let row = |name: &'static str, value: String| term("line", vec![text(name)], vec![text(value)]);
    let mut lines = vec![row(words.room_time(), numbers::duration(room.time))];
    if let Some(right) = room.gold.share_right() {
        let (all, n_right) = (room.gold.n_gold.to_string(), room.gold.n_gold_right.to_string());
        let value = words.room_right_value(&all, &phrases::share(words, right.value()), &n_right);
        lines.push(row(words.room_right(), value));
    }
    lines.extend(paid(stage, &room.counts, room.time));
    let mut parts = vec![says("h2", "", title), element("dl", "class-sums", lines)];
    if let Ok(agreement) = room.agreement {
        parts.push(says("p", "", words.class_agreement(&phrases::share(words, agreement))));
    }
    parts.push(says("p", "", pivot(stage)));
    parts.push(says("p", "aside", words.room_note()));
    Some(element("div", "room", parts))
}

/// What one vote of the class weighs.
pub fn pivot(stage: Stage<'_>) -> String {
    let words = stage.words;
    let People { n_people, accuracy, .. } = people(&stage.model.log);
    words.room_pivot(
        &n_people.to_string(),
        &phrases::share(words, pivotality(n_people, accuracy)),
        &phrases::share(words, accuracy.value()),
    )
}

/// The grid that the crowd of a scene is about: the last that was counted.
pub fn last_show(log: &Log) -> Option<Show> {
    Show::all(log).pop()
}

/// The class in the place of the crowd: hands, label, and what another label would take, an item a row.
pub fn table(stage: Stage<'_>, show: &Show) -> Html {
    let words = stage.words;
    let mut lines = Vec::new();
    for (position, hands) in show.tiles.iter().enumerate().take(N_ITEMS) {
        let item = match name(words, Form::of(show.challenge.kind, false), position) {
            Some(name) => name.to_owned(),
            None => words.crowd_post(&(position + 1).to_string()),
        };
        let Some(hands) = hands else { continue };
        let majority = match hands.poll().majority_label() {
            MajorityLabel::Present => words.crowd_yes(),
            MajorityLabel::Absent => words.crowd_no(),
            MajorityLabel::Tie | MajorityLabel::Nobody => words.crowd_tie(),
        };
        let n_to_turn = hands.n_to_turn();
        let class = if n_to_turn == 1 { "pivot-decides" } else { "" };
        let counted = words.hands_counted(&hands.n_people.to_string(), &hands.n_up.to_string());
        let cells = vec![
            says("td", "", counted),
            says("td", "", majority),
            says("td", class, words.room_turn_value(n_to_turn.into())),
        ];
        lines.push(table_row(item, cells));
    }
    let head = columns(&[words.room_item(), words.room_hands(), words.crowd_majority(), words.room_turn()]);
    framed(words.crowd_majority(), "evidence", vec![head, element("tbody", "", lines)])
}
