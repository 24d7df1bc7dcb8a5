//! Sessions kept as files: what was done, the log that it leaves, and what the log adds up to.
//!
//! `acts` are done again through `app::update` and must leave the same log: replaying is living. A file without acts holds
//! a log that no reader of ours can leave (damaged, or with a clock that went back); it must add up all the same.
//! `UPDATE_EXPECTED=1` writes the logs anew. What is expected is reckoned by hand and never written by a program of ours.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "sessions/acts.rs"]
mod acts;
#[path = "sessions/early.rs"]
mod early;
#[path = "sessions/edges.rs"]
mod edges;
#[path = "sessions/handed_over.rs"]
mod handed_over;
#[path = "sessions/lesson.rs"]
mod lesson;

use acts::{fresh, live};
use click_work::content::{corpus, evidence};
use click_work::domain::log::{Log, Millis};
use click_work::domain::pay::{self, Currency, Money};
use click_work::domain::tally::Tally;
use click_work::domain::task::Marks;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A session in a file.
#[derive(Serialize, Deserialize)]
struct Session {
    note: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    acts: Option<Vec<(u64, String)>>,
    now: u64,
    expected: Expected,
    log: Log,
}

/// What a log adds up to. Times are milliseconds, amounts billionths of a euro.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Expected {
    n_pieces: u32,
    n_challenges: u32,
    n_words: u32,
    n_images: u32,
    n_gestures: u32,
    worked: u64,
    searching: u64,
    idle: u64,
    away: u64,
    n_items: u32,
    n_unknown: u32,
    n_gold: u32,
    n_gold_right: u32,
    n_failed: u32,
    n_refused: u32,
    points: u32,
    /// By rate: the count that it multiplies, at least, at most.
    worth: BTreeMap<String, (u32, i64, i64)>,
}

fn read(name: &str) -> (PathBuf, Session) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions").join(format!("{name}.json"));
    let session = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    (path, session)
}

fn added_up(session: &Session) -> Expected {
    let tally = Tally::of(&session.log, &corpus(), Millis(session.now));
    let rows = pay::ladder(evidence(), &tally.counts, Currency::Eur);
    let worth = session.expected.worth.keys().map(|id| {
        let row = rows.iter().find(|row| row.rate.provenance.id == id).unwrap();
        let worth = row.outcome.unwrap();
        let nanos = |money: Option<Money>| money.unwrap().nanos;
        (id.clone(), (row.basis.count(), nanos(worth.low), nanos(worth.high)))
    });
    let Marks { n_items, n_unknown, n_gold, n_gold_right } = tally.marks;
    Expected {
        n_pieces: tally.counts.n_pieces,
        n_challenges: tally.counts.n_challenges,
        n_words: tally.counts.n_words,
        n_images: tally.counts.n_images,
        n_gestures: tally.counts.n_gestures,
        worked: tally.worked.0,
        searching: tally.searching.0,
        idle: tally.idle.0,
        away: tally.away.0,
        n_items,
        n_unknown,
        n_gold,
        n_gold_right,
        n_failed: tally.n_failed,
        n_refused: tally.n_refused,
        points: tally.points,
        worth: worth.collect(),
    }
}

fn check(name: &str) {
    let (path, mut session) = read(name);
    if let Some(acts) = &session.acts {
        let mut model = fresh(session.log.header.seed);
        for (at, act) in acts {
            live(&mut model, *at, act);
        }
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            session.log = model.log.clone();
            fs::write(path, serde_json::to_string_pretty(&session).unwrap() + "\n").unwrap();
        }
        assert_eq!(model.log, session.log, "{name}: living it again leaves another log");
    }
    assert_eq!(added_up(&session), session.expected, "{name}: {}", session.note);
}

/// Every file is a test, and every test has its file.
macro_rules! sessions {
    ($($name:ident),* $(,)?) => {
        $(#[test] fn $name() { check(stringify!($name)); })*
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

sessions![
    empty,
    one_grid_right,
    one_grid_wrong,
    refuser,
    hidden_in_the_middle,
    set_aside_and_resumed,
    searching_at_the_counter,
    words_with_slips,
    answered_in_the_wrong_format,
    clock_going_backwards,
    bet_and_reveal,
    long_shift,
    posts_instead_of_pictures,
    posts_wrong_then_refused,
    two_ways_to_prove,
    corrected_after_the_machine,
    rotor_blades_right,
    airstrips_wrong_then_refused,
    kittens_described,
    cvs_marked_by_hand,
    alerts_decided_and_left_open,
    gestures_beside_the_order,
    missions_and_a_goal,
    class_by_hands,
];

#[test]
fn no_session_is_forgotten() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    let mut expected = NAMES.to_vec();
    expected.sort_unstable();
    assert_eq!(names, expected);
}
