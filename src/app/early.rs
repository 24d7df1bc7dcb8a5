//! What she did before the application was here: on the beginning of the story that the page was rendered with at build.
//!
//! The loader writes down what she did and when, and decides nothing by it; here it is lived again, each act through
//! [`update`] at its own instant. So the log is what it would be had the application been there from the first.

use super::model::Model;
use super::story::Scene;
use super::update::{Action, Effect, Notice, update};
use crate::domain::log::Millis;

/// Lives it again on a model that stands where the page stood. Returns how much of the session's time has passed, and
/// adds to `untold` what the page around is to be told.
///
/// The text is `MILLIS ACT,…,MILLIS` without spaces, such as `1530p,2000t3,4000s,6000`: acts with their instants, then the
/// instant of the hand-over. An act is a letter: `p` opened the first task, `t` and a position ticked or unticked, `s`
/// submitted, `r` refused, `h` hid the page, `v` saw it again. What is none of these is left out.
pub fn relive(text: &str, model: &mut Model, untold: &mut Vec<Notice>) -> Millis {
    let mut elapsed = Millis(0);
    for part in text.split(',') {
        let mut bytes = part.bytes();
        let (mut at, mut act) = (0_u64, None);
        for byte in bytes.by_ref() {
            if !byte.is_ascii_digit() {
                act = Some(byte);
                break;
            }
            at = at.saturating_mul(10).saturating_add(u64::from(byte - b'0'));
        }
        let at = Millis(at);
        elapsed = elapsed.max(at);
        let action = match (act, bytes.next(), bytes.next()) {
            (Some(b'p'), None, _) => Action::SceneOpened(Scene::Prove),
            (Some(b's'), None, _) => Action::AnswerSubmitted,
            (Some(b'r'), None, _) => Action::TaskRefused,
            (Some(b'h'), None, _) => Action::PageHidden,
            (Some(b'v'), None, _) => Action::PageReturned,
            (Some(b't'), Some(digit), None) => {
                Action::ItemToggled { position: usize::from(digit.wrapping_sub(b'0')) }
            }
            _ => continue,
        };
        for effect in update(model, action, at) {
            if let Effect::TellHost(notice) = effect {
                untold.push(notice);
            }
        }
    }
    elapsed
}
