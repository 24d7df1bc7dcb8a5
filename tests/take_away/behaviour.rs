//! What the panel asks of the world, and when: at a press, and at no other time.

use super::acts::fresh;
use click_work::app::{Action, Artefact, CopyOutcome, Effect, Outcome, TakeAway, TakeAwayAction, update};
use click_work::domain::log::Millis;

fn check(actions: &[TakeAwayAction], effects: &[Effect], state: TakeAway) {
    let mut model = fresh(7);
    let before = model.log.clone();
    let mut asked = Vec::new();
    for action in actions {
        asked = update(&mut model, Action::TakeAway(*action), Millis(5));
    }
    assert_eq!(asked, effects, "{actions:?}");
    assert_eq!(model.take_away, state, "{actions:?}");
    assert_eq!(model.log, before, "taking away is no fact of the session");
}

#[test]
fn a_file_is_offered_and_its_text_shown() {
    for artefact in Artefact::ALL {
        let outcome = Outcome::Offered(artefact);
        let effects = [Effect::SaveFile(artefact), Effect::Announce(outcome)];
        let state = TakeAway { shown: Some(artefact), outcome: Some(outcome) };
        check(&[TakeAwayAction::FileAsked(artefact)], &effects, state);
        let closed = [TakeAwayAction::FileAsked(artefact), TakeAwayAction::TextClosed];
        check(&closed, &[], TakeAway::default());
    }
}

#[test]
fn a_copy_is_said_when_it_has_ended() {
    let artefact = Artefact::CitationBibtex;
    check(&[TakeAwayAction::CopyAsked(artefact)], &[Effect::CopyText(artefact)], TakeAway::default());
    for outcome in [CopyOutcome::Copied, CopyOutcome::Refused] {
        let ended = TakeAwayAction::CopyEnded { artefact, outcome };
        let outcome = Outcome::CopyEnded(artefact, outcome);
        let state = TakeAway { shown: None, outcome: Some(outcome) };
        check(&[TakeAwayAction::CopyAsked(artefact), ended], &[Effect::Announce(outcome)], state);
    }
}

#[test]
fn erasing_everything_puts_the_texts_away() {
    let mut model = fresh(7);
    update(&mut model, Action::TakeAway(TakeAwayAction::FileAsked(Artefact::SessionTable)), Millis(1));
    update(&mut model, Action::ResetConfirmed, Millis(2));
    assert_eq!(model.take_away, TakeAway::default());
}

/// Nothing leaves by itself: no other action asks for a file or a copy.
#[test]
fn nothing_else_asks_for_a_file() {
    let mut model = fresh(7);
    for act in ["open prove", "tick 0", "submit", "open payslip", "united-states", "hide", "return", "reset"]
    {
        for effect in super::acts::live(&mut model, 9, act) {
            let is_leaving = matches!(effect, Effect::SaveFile(_) | Effect::CopyText(_));
            assert!(!is_leaving, "{act} asks for {effect:?}");
        }
    }
}

#[test]
fn names_of_files_differ_and_are_plain() {
    let mut names = Artefact::ALL.map(Artefact::file_name).to_vec();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Artefact::ALL.len());
    let is_plain = |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase() || b"-.".contains(&byte));
    assert!(names.into_iter().all(is_plain));
}
