//! The session as files: every session that the tests keep is written, and read back.

use super::acts::{fresh, live};
use super::forms::read_csv;
use click_work::content::corpus;
use click_work::domain::hands::Hands;
use click_work::domain::log::{Asked, Event, Log, Millis, Opinion};
use click_work::domain::pay::Currency;
use click_work::domain::tally::Tally;
use click_work::domain::task::batch::N_ITEMS;
use click_work::domain::task::{Answer, ChallengeId, Edition, TaskKind};
use click_work::export::{csv, session};
use proptest::prelude::*;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Every log that is kept beside the tests, damaged ones included, by the name of its file.
fn kept_logs() -> Vec<(String, Log, Millis)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let logs =
        files.filter(|path| path.extension().is_some_and(|extension| extension == "json")).map(|path| {
            let mut file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let log = serde_json::from_value(file["log"].take()).unwrap();
            (path.display().to_string(), log, Millis(file["now"].as_u64().unwrap()))
        });
    logs.collect()
}

fn object(log: &Log, tally: &Tally) -> Value {
    serde_json::from_str(&session::object(log, tally)).unwrap()
}

fn check(name: &str, log: &Log, now: Millis) {
    let tally = Tally::of(log, &corpus(), now);
    let mut file = object(log, &tally);
    assert_eq!(file["format"], "click-work session");
    assert_eq!(file["version"], 1);
    let until = Millis(file["until_ms"].as_u64().unwrap());
    let read: Log = serde_json::from_value(file["log"].take()).unwrap();
    assert_eq!(&read, log, "{name}");
    assert_eq!(Tally::of(&read, &corpus(), until), tally, "{name}: the tally can be reckoned again");
    let said = &file["tally"];
    assert_eq!(said["pieces"], tally.counts.n_pieces, "{name}");
    assert_eq!(said["images"], tally.counts.n_images, "{name}");
    assert_eq!(said["words"], tally.counts.n_words, "{name}");
    assert_eq!(said["worked_ms"], tally.worked.0, "{name}");
    assert_eq!(said["searching_ms"], tally.searching.0, "{name}");
    assert_eq!(said["control_items"], tally.marks.n_gold, "{name}");
    assert_eq!(said["controls_right"], tally.marks.n_gold_right, "{name}");
    assert_eq!(said["refused"], tally.n_refused, "{name}");
    check_table(name, log, &tally);
}

fn check_table(name: &str, log: &Log, tally: &Tally) {
    let (names, rows) = read_csv(&csv::written(&session::table(log)));
    assert_eq!(names, session::COLUMNS);
    assert_eq!(rows.len(), log.events.len(), "{name}: a row an event");
    let sum = |column: &str| -> u32 {
        let place = names.iter().position(|name| name == column).unwrap();
        rows.iter().filter(|row| !row[place].is_empty()).map(|row| row[place].parse::<u32>().unwrap()).sum()
    };
    assert_eq!(sum("items"), tally.marks.n_items, "{name}");
    assert_eq!(sum("unknown_items"), tally.marks.n_unknown, "{name}");
    assert_eq!(sum("control_items"), tally.marks.n_gold, "{name}");
    assert_eq!(sum("controls_right"), tally.marks.n_gold_right, "{name}");
    for (row, dated) in rows.iter().zip(&log.events) {
        assert_eq!(row[0], dated.at.0.to_string(), "{name}");
        // The name in the table is the one in the object.
        let event = serde_json::to_value(&dated.event).unwrap();
        let event = event
            .as_str()
            .map_or_else(|| event.as_object().unwrap().keys().next().unwrap().clone(), str::to_owned);
        assert_eq!(row[1], event, "{name}");
    }
}

#[test]
fn every_kept_session_is_written_and_read_back() {
    let logs = kept_logs();
    assert!(logs.len() >= 12, "only {} sessions were found", logs.len());
    for (name, log, now) in logs {
        check(&name, &log, now);
    }
}

#[test]
fn answers_are_written_as_they_are_seen() {
    let mut model = fresh(7);
    let acts = [
        "open prove",
        "tick 0 4",
        "submit",
        "open understand",
        "suspect 2",
        "bet",
        "open shift",
        "take scanned-word",
        "type 0 =1+1",
        "type 1 deux",
        "submit",
        "open debate",
        "say not-work",
    ];
    for (second, act) in acts.iter().enumerate() {
        live(&mut model, 1000 * second as u64, act);
    }
    let (_, rows) = read_csv(&csv::written(&session::table(&model.log)));
    let row = |event: &str, task: &str| rows.iter().find(|row| row[1] == event && row[2] == task).unwrap();
    assert_eq!(row("answered", "road_signs")[5], "1 5");
    assert_eq!(row("bet", "road_signs")[10], "3");
    assert_eq!(row("answered", "scanned_word")[5], "'=1+1 | deux", "what was typed is no formula");
    assert_eq!(row("answered", "scanned_word")[6..10], ["2", "1", "1", "0"].map(str::to_owned));
    assert_eq!(row("opined", "")[5], "not_work");
    assert!(rows.iter().any(|row| row[1] == "offers_shown" && row[2].is_empty()));
}

fn event() -> impl Strategy<Value = Event> {
    let kind = proptest::sample::select(TaskKind::ALL.to_vec());
    let currency =
        proptest::sample::select(vec![Currency::Eur, Currency::Usd, Currency::Kes, Currency::Unspecified]);
    let challenge = (kind.clone(), any::<u8>(), any::<u32>())
        .prop_map(|(kind, edition, index)| ChallengeId { kind, edition: Edition(edition), index });
    let answer = prop_oneof![
        any::<[bool; N_ITEMS]>().prop_map(Answer::Choices),
        any::<[String; 2]>().prop_map(Answer::Transcription),
        proptest::collection::vec(any::<u16>(), 0..40).prop_map(Answer::Redaction),
        proptest::array::uniform3(proptest::option::of(0_u8..5)).prop_map(Answer::Dispatch),
        any::<[[bool; 3]; 4]>().prop_map(Answer::Gestures),
        (any::<[bool; 3]>(), any::<u16>()).prop_map(|(done, n_pressed)| Answer::Mission { done, n_pressed }),
    ];
    prop_oneof![
        challenge.clone().prop_map(Event::Shown),
        (challenge.clone(), answer).prop_map(|(challenge, answer)| Event::Answered { challenge, answer }),
        challenge.clone().prop_map(Event::Refused),
        challenge.clone().prop_map(Event::SetAside),
        kind.prop_map(Event::TicketTaken),
        Just(Event::OffersShown),
        Just(Event::OffersLeft),
        Just(Event::Hidden),
        Just(Event::Returned),
        (any::<Option<u64>>(), currency).prop_map(|(nanos, currency)| Event::PayBet { nanos, currency }),
        (proptest::sample::select(Opinion::ALL.to_vec()), any::<bool>()).prop_map(|(opinion, is_first)| {
            Event::Opined { opinion, asked: if is_first { Asked::First } else { Asked::Again } }
        }),
        (challenge.clone(), 0_u8..9, 0_u16..1000, 0_u16..1000).prop_map(
            |(challenge, position, n_up, n_people)| {
                Event::HandsCounted { challenge, position, hands: Hands { n_up, n_people } }
            }
        ),
        (challenge, any::<[bool; N_ITEMS]>())
            .prop_map(|(challenge, suspected)| Event::Bet { challenge, suspected }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_log_is_written_and_read_back(
        seed in any::<u64>(),
        events in proptest::collection::vec((0..1_u64 << 53, event()), 0..12),
    ) {
        let mut log = Log::new(seed);
        for (at, event) in events {
            log.append(Millis(at), event);
        }
        check("any", &log, Millis(0));
    }
}
