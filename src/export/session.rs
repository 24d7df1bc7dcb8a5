//! The session, as a table of events and as an object that a log can be read from again.

use super::json::Json;
use super::table::{Cell, Table};
use super::{APPLICATION, FORM_VERSION, VERSION};
use crate::content::CORPUS;
use crate::domain::log::{Dated, Event, Log, Millis};
use crate::domain::tally::{KindTally, Tally};
use crate::domain::task::{Answer, ChallengeId, Marks, TaskKind, mark};

/// The columns of the table: a row an event.
pub const COLUMNS: [&str; 11] = [
    "at_ms",
    "event",
    "task",
    "edition",
    "index",
    "answer",
    "items",
    "unknown_items",
    "control_items",
    "controls_right",
    "suspected",
];

/// The events, oldest first.
pub fn table(log: &Log) -> Table {
    let rows = log.events.iter().map(|dated| row(log.header.seed, dated));
    Table { columns: &COLUMNS, rows: rows.collect() }
}

fn row(seed: u64, dated: &Dated) -> Vec<Cell> {
    let (challenge, kind) = subject(&dated.event);
    let (mut answer, mut marks, mut suspected) = (Cell::Empty, None, Cell::Empty);
    if let Event::Answered { challenge, answer: given } = &dated.event {
        answer = Cell::Text(written(given));
        marks = Some(mark(seed, &CORPUS, *challenge, given));
    }
    if let Event::Bet { suspected: tiles, .. } = &dated.event {
        suspected = Cell::Text(places(tiles));
    }
    let marked = |count: fn(Marks) -> u32| marks.map_or(Cell::Empty, |marks| Cell::whole(count(marks)));
    vec![
        Cell::whole(dated.at.0),
        Cell::text(name(&dated.event)),
        Cell::text(kind.map_or(String::new(), kind_code)),
        challenge.map_or(Cell::Empty, |challenge| Cell::whole(challenge.edition.0)),
        challenge.map_or(Cell::Empty, |challenge| Cell::whole(challenge.index)),
        answer,
        marked(|marks| marks.n_items),
        marked(|marks| marks.n_unknown),
        marked(|marks| marks.n_gold),
        marked(|marks| marks.n_gold_right),
        suspected,
    ]
}

/// An event's name: in the table, and in the object as serde's derive names it.
fn name(event: &Event) -> &'static str {
    match event {
        Event::Shown(_) => "shown",
        Event::Answered { .. } => "answered",
        Event::Refused(_) => "refused",
        Event::SetAside(_) => "set_aside",
        Event::OffersShown => "offers_shown",
        Event::TicketTaken(_) => "ticket_taken",
        Event::OffersLeft => "offers_left",
        Event::Hidden => "hidden",
        Event::Returned => "returned",
        Event::Bet { .. } => "bet",
    }
}

/// What an event is about.
fn subject(event: &Event) -> (Option<ChallengeId>, Option<TaskKind>) {
    match event {
        Event::Shown(challenge)
        | Event::Answered { challenge, .. }
        | Event::Refused(challenge)
        | Event::SetAside(challenge)
        | Event::Bet { challenge, .. } => (Some(*challenge), Some(challenge.kind)),
        Event::TicketTaken(kind) => (None, Some(*kind)),
        Event::OffersShown | Event::OffersLeft | Event::Hidden | Event::Returned => (None, None),
    }
}

/// An answer as words: the ticked tiles by their number, the typed words apart.
fn written(answer: &Answer) -> String {
    match answer {
        Answer::Tiles(ticked) => places(ticked),
        Answer::Transcription(words) => words.join(" | "),
    }
}

/// The numbers of the chosen tiles, from 1 as on the page; `none` where none is.
fn places(chosen: &[bool]) -> String {
    let numbers = chosen.iter().enumerate().filter(|(_, is_chosen)| **is_chosen);
    let numbers: Vec<String> = numbers.map(|(place, _)| (place + 1).to_string()).collect();
    if numbers.is_empty() { "none".to_owned() } else { numbers.join(" ") }
}

/// The session: the log, from which all can be reckoned again, and what it adds up to.
pub fn object(log: &Log, tally: &Tally) -> Json {
    Json::Object(vec![
        ("format", Json::text("click-work session")),
        ("version", Json::whole(FORM_VERSION)),
        ("made_by", Json::text([APPLICATION, " ", VERSION].concat())),
        ("until_ms", Json::whole(until(tally).0)),
        ("tally", added_up(tally)),
        ("log", self::log(log)),
    ])
}

/// The instant that a tally was made at: every moment of a session is of one sort.
fn until(tally: &Tally) -> Millis {
    tally.worked.plus(tally.searching).plus(tally.idle).plus(tally.away)
}

fn added_up(tally: &Tally) -> Json {
    let counts = tally.counts;
    let mut members = vec![
        ("pieces", Json::whole(counts.n_pieces)),
        ("challenges", Json::whole(counts.n_challenges)),
        ("words", Json::whole(counts.n_words)),
        ("images", Json::whole(counts.n_images)),
        ("gestures", Json::whole(counts.n_gestures)),
        ("worked_ms", Json::whole(tally.worked.0)),
        ("searching_ms", Json::whole(tally.searching.0)),
        ("idle_ms", Json::whole(tally.idle.0)),
        ("away_ms", Json::whole(tally.away.0)),
    ];
    members.extend(marks(tally.marks));
    members.extend([
        ("failed_pieces", Json::whole(tally.n_failed)),
        ("refused", Json::whole(tally.n_refused)),
        ("by_task", Json::List(tally.kinds.iter().map(kind).collect())),
    ]);
    Json::Object(members)
}

fn kind(row: &KindTally) -> Json {
    let mut members = vec![
        ("task", Json::text(kind_code(row.kind))),
        ("answered", Json::whole(row.n_answered)),
        ("refused", Json::whole(row.n_refused)),
    ];
    members.extend(marks(row.marks));
    Json::Object(members)
}

fn marks(marks: Marks) -> [(&'static str, Json); 4] {
    [
        ("items", Json::whole(marks.n_items)),
        ("unknown_items", Json::whole(marks.n_unknown)),
        ("control_items", Json::whole(marks.n_gold)),
        ("controls_right", Json::whole(marks.n_gold_right)),
    ]
}

/// The log in the form of its serde derives: tests read it back with serde_json.
fn log(log: &Log) -> Json {
    let dated =
        |dated: &Dated| Json::Object(vec![("at", Json::whole(dated.at.0)), ("event", event(&dated.event))]);
    Json::Object(vec![
        (
            "header",
            Json::Object(vec![
                ("seed", Json::whole(log.header.seed)),
                ("generator", Json::whole(log.header.generator)),
            ]),
        ),
        ("events", Json::Rows(log.events.iter().map(dated).collect())),
    ])
}

fn event(event: &Event) -> Json {
    match payload(event) {
        Some(payload) => Json::member(name(event), payload),
        None => Json::text(name(event)),
    }
}

/// What an event holds beside its name.
fn payload(event: &Event) -> Option<Json> {
    match event {
        Event::Shown(challenge) | Event::Refused(challenge) | Event::SetAside(challenge) => {
            Some(self::challenge(challenge))
        }
        Event::Answered { challenge, answer } => {
            let answer = match answer {
                Answer::Tiles(ticked) => Json::member("tiles", flags(ticked)),
                Answer::Transcription(words) => {
                    let words = words.iter().map(|word| Json::text(word.as_str()));
                    Json::member("transcription", Json::List(words.collect()))
                }
            };
            Some(Json::Object(vec![("challenge", self::challenge(challenge)), ("answer", answer)]))
        }
        Event::TicketTaken(kind) => Some(Json::text(kind_code(*kind))),
        Event::Bet { challenge, suspected } => {
            let suspected = ("suspected", flags(suspected));
            Some(Json::Object(vec![("challenge", self::challenge(challenge)), suspected]))
        }
        Event::OffersShown | Event::OffersLeft | Event::Hidden | Event::Returned => None,
    }
}

fn challenge(challenge: &ChallengeId) -> Json {
    Json::Object(vec![
        ("kind", Json::text(kind_code(challenge.kind))),
        ("edition", Json::whole(challenge.edition.0)),
        ("index", Json::whole(challenge.index)),
    ])
}

/// A kind as serde's derive names it.
fn kind_code(kind: TaskKind) -> String {
    kind.name().replace('-', "_")
}

fn flags(flags: &[bool]) -> Json {
    Json::List(flags.iter().map(|flag| Json::Bool(*flag)).collect())
}
