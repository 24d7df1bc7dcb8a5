//! The session, as a table of events and as an object that a log can be read from again.

use super::json::Json;
use super::table::Table;
use super::{FORM_VERSION, codes, made_by};
use crate::content::corpus;
use crate::domain::learn::classifier::Confidence;
use crate::domain::log::{Asked, Dated, Event, Log, Millis, Opinion};
use crate::domain::pay::Nanos;
use crate::domain::tally::{KindTally, Tally};
use crate::domain::task::{Answer, ChallengeId, Marks, TaskKind, mark};

/// The columns of the table: a row an event.
pub const COLUMNS: [&str; 13] = [
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
    "bet",
    "bet_currency",
];

/// The events, oldest first.
pub fn table(log: &Log) -> Table {
    let mut table = Table::new(&COLUMNS);
    for dated in &log.events {
        row(&mut table, log.header.seed, dated);
    }
    table
}

fn row(table: &mut Table, seed: u64, dated: &Dated) {
    let (challenge, kind) = subject(&dated.event);
    table.whole(Some(dated.at.0));
    table.say(name(&dated.event));
    table.say(kind.map_or("", kind_code));
    table.whole(challenge.map(|challenge| challenge.edition.0.into()));
    table.whole(challenge.map(|challenge| challenge.index.into()));
    if let Event::Answered { challenge, answer } = &dated.event {
        table.say(&match answer {
            Answer::Choices(ticked) => places(ticked),
            Answer::Transcription(words) => words.join(" | "),
            Answer::Redaction(marked) => numbers(marked.iter().map(|place| u32::from(*place) + 1)),
            // An alert that was left open is a 0.
            Answer::Dispatch(chosen) => {
                numbers(chosen.iter().map(|option| option.map_or(0, |option| u32::from(option) + 1)))
            }
            Answer::Gestures(made) => made.each_ref().map(|made| places(made)).join(" | "),
            Answer::Mission { done, n_pressed } => [&places(done), " | ", &n_pressed.to_string()].concat(),
        });
        let marks = mark(seed, &corpus(), *challenge, answer);
        for count in [marks.n_items, marks.n_unknown, marks.n_gold, marks.n_gold_right] {
            table.whole(Some(count.into()));
        }
    } else if let Event::Filled { confidences, .. } = &dated.event {
        // What the machine would have answered; it was checked on nothing.
        table.say(&places(&confidences.map(Confidence::is_present)));
        table.skip(4);
    } else if let Event::Opined { opinion, .. } = &dated.event {
        table.say(opinion_code(*opinion));
        table.skip(4);
    } else if let Event::HandsCounted { position, hands, .. } = &dated.event {
        // The item's place, from 1; hands, and people.
        let counts = [u32::from(*position) + 1, hands.n_up.into(), hands.n_people.into()];
        table.say(&numbers(counts.into_iter()));
        table.skip(4);
    } else {
        table.skip(5);
    }
    if let Event::Bet { suspected, .. } = &dated.event {
        table.say(&places(suspected));
    } else {
        table.skip(1);
    }
    if let Event::PayBet { nanos, currency } = &dated.event {
        table.amount(nanos.and_then(|nanos| Nanos::try_from(nanos).ok()));
        table.say(codes::currency(*currency));
    } else {
        table.skip(2);
    }
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
        Event::PayBet { .. } => "pay_bet",
        Event::Filled { .. } => "filled",
        Event::Opined { .. } => "opined",
        Event::HandsCounted { .. } => "hands_counted",
    }
}

/// What an event is about.
fn subject(event: &Event) -> (Option<ChallengeId>, Option<TaskKind>) {
    match event {
        Event::Shown(challenge)
        | Event::Answered { challenge, .. }
        | Event::Refused(challenge)
        | Event::SetAside(challenge)
        | Event::Filled { challenge, .. }
        | Event::HandsCounted { challenge, .. }
        | Event::Bet { challenge, .. } => (Some(*challenge), Some(challenge.kind)),
        Event::TicketTaken(kind) => (None, Some(*kind)),
        Event::OffersShown
        | Event::OffersLeft
        | Event::Hidden
        | Event::Returned
        | Event::PayBet { .. }
        | Event::Opined { .. } => (None, None),
    }
}

/// A kind as serde's derive names it.
fn kind_code(kind: TaskKind) -> &'static str {
    kind.facts().code
}

/// An opinion as serde's derive names it.
fn opinion_code(opinion: Opinion) -> &'static str {
    match opinion {
        Opinion::Work => "work",
        Opinion::NotWork => "not_work",
        Opinion::Unsure => "unsure",
    }
}

/// The numbers of the chosen items, from 1 as on the page; `none` where none is.
fn places(chosen: &[bool]) -> String {
    numbers((1..).zip(chosen).filter(|(_, is_chosen)| **is_chosen).map(|(place, _)| place))
}

/// Numbers, apart by spaces; `none` where there is none.
fn numbers(numbers: impl Iterator<Item = u32>) -> String {
    let mut out = String::new();
    for number in numbers {
        out.push_str(if out.is_empty() { "" } else { " " });
        out.push_str(&number.to_string());
    }
    if out.is_empty() { "none".to_owned() } else { out }
}

/// The session: the log, from which all can be reckoned again, and what it adds up to.
pub fn object(log: &Log, tally: &Tally) -> String {
    let mut json = Json::default();
    json.open('{');
    json.say("format", "click-work session");
    json.count("version", FORM_VERSION);
    json.say("made_by", &made_by());
    json.count("until_ms", until(tally).0);
    json.name("tally");
    added_up(&mut json, tally);
    json.name("log");
    write_log(&mut json, log);
    json.close('}');
    json.into_text()
}

/// The instant that a tally was made at: every moment of a session is of one sort.
fn until(tally: &Tally) -> Millis {
    tally.worked.plus(tally.searching).plus(tally.idle).plus(tally.away)
}

fn added_up(json: &mut Json, tally: &Tally) {
    let counts = tally.counts;
    json.open('{');
    for (name, count) in [
        ("pieces", counts.n_pieces),
        ("challenges", counts.n_challenges),
        ("words", counts.n_words),
        ("images", counts.n_images),
        ("gestures", counts.n_gestures),
        ("failed_pieces", tally.n_failed),
        ("refused", tally.n_refused),
    ] {
        json.count(name, count.into());
    }
    for (name, time) in [
        ("worked_ms", tally.worked),
        ("searching_ms", tally.searching),
        ("idle_ms", tally.idle),
        ("away_ms", tally.away),
    ] {
        json.count(name, time.0);
    }
    write_marks(json, tally.marks);
    json.name("by_task");
    json.open('[');
    for row in &tally.kinds {
        write_kind(json, row);
    }
    json.close(']');
    json.close('}');
}

fn write_kind(json: &mut Json, row: &KindTally) {
    json.open('{');
    json.say("task", kind_code(row.kind));
    json.count("answered", row.n_answered.into());
    json.count("refused", row.n_refused.into());
    write_marks(json, row.marks);
    json.close('}');
}

#[inline(never)]
fn write_marks(json: &mut Json, marks: Marks) {
    json.count("items", marks.n_items.into());
    json.count("unknown_items", marks.n_unknown.into());
    json.count("control_items", marks.n_gold.into());
    json.count("controls_right", marks.n_gold_right.into());
}

/// The log in the form of its serde derives: tests read it back with serde_json.
fn write_log(json: &mut Json, log: &Log) {
    json.open('{');
    json.name("header");
    json.open('{');
    json.count("seed", log.header.seed);
    json.count("generator", log.header.generator.into());
    json.close('}');
    json.name("events");
    json.open('[');
    for dated in &log.events {
        json.line();
        json.open('{');
        json.count("at", dated.at.0);
        json.name("event");
        write_event(json, &dated.event);
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

/// An event without content is its name; any other is an object of one member, its content by its name.
fn write_event(json: &mut Json, event: &Event) {
    let name = name(event);
    if matches!(event, Event::OffersShown | Event::OffersLeft | Event::Hidden | Event::Returned) {
        json.text(name);
        return;
    }
    json.open('{');
    json.name(name);
    match event {
        Event::Shown(challenge) | Event::Refused(challenge) | Event::SetAside(challenge) => {
            write_challenge(json, challenge);
        }
        Event::Answered { challenge, answer } => {
            json.open('{');
            json.name("challenge");
            write_challenge(json, challenge);
            json.name("answer");
            write_answer(json, answer);
            json.close('}');
        }
        Event::TicketTaken(kind) => json.text(kind_code(*kind)),
        Event::Bet { challenge, suspected } => {
            json.open('{');
            json.name("challenge");
            write_challenge(json, challenge);
            json.name("suspected");
            json.flags(suspected);
            json.close('}');
        }
        Event::Filled { challenge, confidences } => {
            json.open('{');
            json.name("challenge");
            write_challenge(json, challenge);
            json.name("confidences");
            json.open('[');
            confidences.iter().for_each(|confidence| json.number(&confidence.0.to_string()));
            json.close(']');
            json.close('}');
        }
        Event::PayBet { nanos, currency } => {
            json.open('{');
            json.name("nanos");
            json.number(&nanos.map_or("null".to_owned(), |nanos| nanos.to_string()));
            // serde's derive writes them in small letters.
            json.say("currency", &codes::currency(*currency).to_ascii_lowercase());
            json.close('}');
        }
        Event::Opined { opinion, asked } => {
            json.open('{');
            json.say("opinion", opinion_code(*opinion));
            json.say("asked", if *asked == Asked::First { "first" } else { "again" });
            json.close('}');
        }
        Event::HandsCounted { challenge, position, hands } => {
            json.open('{');
            json.name("challenge");
            write_challenge(json, challenge);
            json.count("position", (*position).into());
            json.name("hands");
            json.open('{');
            json.count("n_up", hands.n_up.into());
            json.count("n_people", hands.n_people.into());
            json.close('}');
            json.close('}');
        }
        Event::OffersShown | Event::OffersLeft | Event::Hidden | Event::Returned => {}
    }
    json.close('}');
}

fn write_answer(json: &mut Json, answer: &Answer) {
    json.open('{');
    match answer {
        Answer::Choices(ticked) => {
            json.name("choices");
            json.flags(ticked);
        }
        Answer::Transcription(words) => {
            json.name("transcription");
            json.open('[');
            words.iter().for_each(|word| json.text(word));
            json.close(']');
        }
        Answer::Redaction(marked) => {
            json.name("redaction");
            json.open('[');
            marked.iter().for_each(|place| json.number(&place.to_string()));
            json.close(']');
        }
        Answer::Dispatch(chosen) => {
            json.name("dispatch");
            json.open('[');
            for option in chosen {
                json.number(&option.map_or("null".to_owned(), |option| option.to_string()));
            }
            json.close(']');
        }
        Answer::Gestures(made) => {
            json.name("gestures");
            json.open('[');
            made.iter().for_each(|made| json.flags(made));
            json.close(']');
        }
        Answer::Mission { done, n_pressed } => {
            json.name("mission");
            json.open('{');
            json.name("done");
            json.flags(done);
            json.count("n_pressed", (*n_pressed).into());
            json.close('}');
        }
    }
    json.close('}');
}

#[inline(never)]
fn write_challenge(json: &mut Json, challenge: &ChallengeId) {
    json.open('{');
    json.say("kind", kind_code(challenge.kind));
    json.count("edition", challenge.edition.0.into());
    json.count("index", challenge.index.into());
    json.close('}');
}
