//! From what a reader does to what her code says.

use super::acts::{fresh, live};
use super::people::set;
use click_work::app::Model;
use click_work::content::corpus;
use click_work::domain::classroom::{Code, Contribution, Slot};
use click_work::domain::drawing::Truth;
use click_work::domain::log::{Event, Log, Millis};
use click_work::domain::task::batch::{N_ITEMS, plan};
use click_work::domain::task::{Answer, ChallengeId, Edition, TaskKind};

/// A second between two acts, and so many milliseconds more.
fn lived(acts: &[&str], more: u64) -> Model {
    let mut model = fresh(7);
    for (place, act) in acts.iter().enumerate() {
        live(&mut model, (place as u64 + 1) * 1000 + more, act);
    }
    model
}

fn given(acts: &[&str]) -> Option<Contribution> {
    Contribution::of(&lived(acts, 0).log, &corpus())
}

fn truth(kind: TaskKind, index: u32) -> [bool; N_ITEMS] {
    plan(7, ChallengeId { kind, edition: Edition(0), index }).map(|item| item.truth == Truth::Present)
}

#[test]
fn nothing_done_gives_nothing() {
    assert_eq!(given(&[]), None);
    assert_eq!(given(&["open prove", "tick 1", "open payslip"]), None);
}

#[test]
fn one_grid_is_one_batch() {
    let one = given(&["open prove", "label right", "submit"]).unwrap();
    let ticked = truth(TaskKind::RoadSigns, 0);
    assert_eq!(one.set, set(TaskKind::RoadSigns));
    assert_eq!(
        one.batches,
        [Slot::Labelled { ticked, is_filled: false }, Slot::NotReached, Slot::NotReached]
    );
    assert_eq!((one.n_answered, one.n_refused, one.n_other), (1, 0, 0));
    assert_eq!(one.worked.millis(), Millis(2000));
}

#[test]
fn the_story_gives_three_batches_the_last_filled_by_her_machine() {
    let story = [
        "open prove",
        "label right",
        "submit",
        "open machine",
        "batch",
        "label wrong",
        "submit",
        "batch",
        "filled 900 100 520 500 480 700 300 998 2",
        "submit",
        "open shift",
        "take scanned-word",
        "label right",
        "submit",
        "counter",
        "take road-signs",
        "refuse",
    ];
    let one = given(&story).unwrap();
    let wrong = truth(TaskKind::RoadSigns, 1).map(|is_ticked| !is_ticked);
    let first = Slot::Labelled { ticked: truth(TaskKind::RoadSigns, 0), is_filled: false };
    assert_eq!(one.batches[..2], [first, Slot::Labelled { ticked: wrong, is_filled: false }]);
    assert!(matches!(one.batches[2], Slot::Labelled { is_filled: true, .. }));
    assert_eq!((one.n_answered, one.n_refused, one.n_other), (3, 1, 1));
}

#[test]
fn posts_are_a_set_of_their_own() {
    let one = given(&["open prove", "choose flag-post", "label right", "submit"]).unwrap();
    assert_eq!(one.set, set(TaskKind::FlagPost));
    let ticked = truth(TaskKind::FlagPost, 0);
    assert_eq!(one.batches[0], Slot::Labelled { ticked, is_filled: false });
}

#[test]
fn a_refusal_is_given_as_well() {
    let one = given(&["open prove", "refuse"]).unwrap();
    assert_eq!(one.batches, [Slot::Refused, Slot::NotReached, Slot::NotReached]);
    assert_eq!((one.n_answered, one.n_refused, one.n_other), (0, 1, 0));
    let after = given(&["open prove", "refuse", "another", "label right", "submit"]).unwrap();
    assert_eq!(after.batches[0], Slot::Refused);
    assert!(matches!(after.batches[1], Slot::Labelled { .. }));
}

#[test]
fn scanned_words_alone_are_counted_without_a_batch() {
    let one = given(&["open shift", "take scanned-word", "label right", "submit"]).unwrap();
    assert_eq!(one.set, set(TaskKind::ScannedWord));
    assert_eq!(one.batches, [Slot::NotReached; 3]);
    assert_eq!((one.n_answered, one.n_other), (1, 0));
}

#[test]
fn reading_changes_no_code_and_work_does() {
    let acts = ["open prove", "label right", "submit"];
    let code = |acts: &[&str]| Code::of(&given(acts).unwrap());
    let read_on = [&acts[..], &["open payslip", "see", "english", "hide", "return", "open machine"]].concat();
    assert_eq!(code(&acts), code(&read_on));
    assert_ne!(code(&acts), code(&[&acts[..], &["another", "refuse"]].concat()));
}

/// Two readers who do the same, a millisecond apart, are two; of a thousand pairs, hardly any is one.
#[test]
fn a_millisecond_tells_two_readers_apart() {
    let acts = ["open prove", "label right", "submit"];
    let nonce = |more| Contribution::of(&lived(&acts, more).log, &corpus()).unwrap().nonce;
    let mut nonces: Vec<u16> = (0..300).map(nonce).collect();
    nonces.sort_unstable();
    nonces.dedup();
    assert!(nonces.len() >= 295, "{} of 300", nonces.len());
}

#[test]
fn long_and_odd_logs_fit() {
    let mut log = Log::new(7);
    for index in 0..300 {
        let challenge = ChallengeId { kind: TaskKind::RoadSigns, edition: Edition(1), index };
        log.append(Millis(u64::MAX - 300 + u64::from(index)), Event::Shown(challenge));
        log.append(Millis(0), Event::Answered { challenge, answer: Answer::Choices([true; N_ITEMS]) });
        log.append(Millis(0), Event::Refused(challenge));
    }
    let one = Contribution::of(&log, &corpus()).unwrap();
    assert_eq!((one.n_answered, one.n_refused, one.n_other), (15, 15, 0));
    assert!(one.is_capped());
    assert_eq!(Code::read(&Code::of(&one).written()).unwrap().1, one);
}
