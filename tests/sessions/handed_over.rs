//! A session handed over: whoever takes the place of a widget goes on as if nothing had been.

use super::acts::{fresh, live};
use super::{NAMES, read};
use click_work::app::{Model, Record};
use click_work::domain::log::Millis;

/// Another widget, which has heard of the session only by the bytes of its record.
fn handed_over(model: &Model, at: u64) -> Model {
    let bytes = postcard::to_allocvec(&model.record(Millis(at))).unwrap();
    let record: Record = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(record.at, Millis(at));
    let mut other = fresh(0);
    // What the author asked for comes with the options, which the other is given as well.
    other.settings = model.settings;
    other.resume(&record);
    assert_eq!(other.is_described, model.is_described);
    assert_eq!(other.is_reset_asked, model.is_reset_asked);
    other
}

/// A bet half made is not in the record, nor a count of hands: what such fields hold dies with their widget.
fn is_typing(act: &str) -> bool {
    ["move-bet", "say-window hands", "say-window tile"].iter().any(|typing| act.starts_with(typing))
}

#[test]
fn at_any_moment_the_session_goes_on() {
    let mut n_sessions = 0;
    for name in NAMES {
        let (_, session) = read(name);
        let Some(acts) = session.acts else { continue };
        n_sessions += 1;
        let mut model = fresh(session.log.header.seed);
        for (place, (at, act)) in acts.iter().enumerate() {
            live(&mut model, *at, act);
            if is_typing(act) {
                continue;
            }
            let mut other = handed_over(&model, *at);
            assert_eq!(other.desk(), model.desk(), "{name} after {act}");
            for (at, act) in &acts[place + 1..] {
                live(&mut other, *at, act);
            }
            assert_eq!(other.log, session.log, "{name}, handed over after {act}");
        }
    }
    assert!(n_sessions > 5);
}

#[test]
fn what_she_recalculated_is_handed_over() {
    let mut model = fresh(7);
    for act in ["open payslip", "recalculate seconds 90"] {
        live(&mut model, 1000, act);
    }
    assert!(!model.payslip.edits.is_empty());
    assert_eq!(handed_over(&model, 1000).payslip.edits, model.payslip.edits);
}

/// Cut or changed anywhere, it is another record or none: it never stops the reader of it.
#[test]
fn a_damaged_record_is_none() {
    let (_, session) = read("two_ways_to_prove");
    let mut model = fresh(session.log.header.seed);
    for (at, act) in session.acts.unwrap() {
        live(&mut model, at, &act);
    }
    let bytes = postcard::to_allocvec(&model.record(Millis(9))).unwrap();
    let try_read = |bytes: &[u8]| {
        let read: Result<Record, _> = postcard::from_bytes(bytes);
        if let Ok(record) = &read {
            fresh(0).resume(record);
        }
        read.is_ok()
    };
    for length in 0..bytes.len() {
        assert!(!try_read(&bytes[..length]), "cut at {length}");
    }
    for place in 0..bytes.len() {
        for flip in [1, 0x80, 0xff] {
            let mut other = bytes.clone();
            other[place] ^= flip;
            let _ = try_read(&other);
        }
    }
    assert!(try_read(&bytes));
}

#[test]
fn a_question_about_erasing_is_handed_over() {
    let mut model = fresh(7);
    for (act, is_asked) in [("open prove", false), ("ask-reset", true), ("drop-reset", false)] {
        live(&mut model, 1000, act);
        assert_eq!(handed_over(&model, 1000).is_reset_asked, is_asked, "{act}");
    }
}
