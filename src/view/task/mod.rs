//! The card on which work is done: white, with a plain blue band, so that the reader always
//! knows when she is working. One file a format.

pub mod batch;
pub mod choice;
pub mod described;
pub mod dispatch;
pub mod drawn;
pub mod gesture;
pub mod mission;
pub mod redaction;
pub mod scan;
pub mod sketchbook;
pub mod svg;
pub mod tiles;
pub mod transcription;

use super::Dispatch;
use super::controls::{Weight, button, complaint};
use super::kinds::said;
use super::markup::{element, says, tagged, text};
use crate::app::Action;
use crate::app::desk::{Complaint, Work};
use crate::content::{Language, Text, numbers};
use crate::domain::learn::classifier::Confidence;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{Answer, ChallengeId, TaskKind};
use crate::extent::IS_WHOLE;
use yew::prelude::*;

/// What a machine has filled in before her, if one has.
pub type Filled<'a> = Option<&'a [Confidence; N_ITEMS]>;

/// A task in front of the reader; `number` counts from 1.
pub fn card(
    words: Text,
    seed: u64,
    work: &Work,
    number: u64,
    filled: Filled<'_>,
    is_described: bool,
    dispatch: &Dispatch,
) -> Html {
    let task = match &work.draft {
        Answer::Choices(ticked) => {
            batch::batch(words, seed, work.challenge, ticked, filled, is_described, dispatch)
        }
        // Nothing else is a first task.
        _ if !IS_WHOLE => Html::default(),
        Answer::Transcription(typed) => {
            transcription::fields(words, seed, work.challenge, typed, work.complaint, dispatch)
        }
        Answer::Redaction(marked) => redaction::fields(words, seed, work, marked, dispatch),
        Answer::Dispatch(chosen) => dispatch::fields(words, seed, work, chosen, dispatch),
        Answer::Gestures(made) => gesture::fields(words, seed, work, made, dispatch),
        Answer::Mission { done, n_pressed } => mission::fields(words, seed, work, done, *n_pressed, dispatch),
    };
    let number = words.task_number(&numbers::integer(words.language, number)) + " · ";
    let refuse = button(dispatch, Action::TaskRefused, Weight::Quiet, "refuse", words.task_refuse());
    let wrong = work
        .complaint
        .map(|complaint| complaint_words(words, work.challenge.kind, complaint))
        .unwrap_or_default();
    let foot = vec![
        element("span", "card-note", vec![text(number), refuse]),
        button(dispatch, Action::AnswerSubmitted, Weight::Work, "submit", words.task_submit()),
    ];
    tagged(
        "section",
        &["class", "aria-label"],
        &["card", words.task_work_name()],
        vec![task, complaint("p", wrong), element("div", "card-foot", foot)],
    )
}

/// A fieldset under its blue band: what is asked.
fn asked(lead: &'static str, wanted: &'static str, content: Html) -> Html {
    let band = vec![says("span", "band-lead", lead), text(" "), says("strong", "band-wanted", wanted)];
    let band = tagged("legend", &["class", "tabindex"], &["band start", "-1"], band);
    element("fieldset", "task", vec![band, content])
}

/// The language that an item was written in, where it is not that of the page.
fn written_in(words: Text, challenge: ChallengeId) -> Option<&'static str> {
    let language = Language::of_edition(challenge.edition);
    (language != words.language).then(|| language.tag())
}

/// What an author of ours wrote, in its own language and direction.
fn written(lang: &str, words: &str) -> Html {
    tagged("span", &["class", "lang", "dir"], &["written", lang, "auto"], vec![text(words.to_owned())])
}

fn complaint_words(words: Text, kind: TaskKind, complaint: Complaint) -> AttrValue {
    let words = match complaint {
        Complaint::AlertOpen(position) => return words.alert_open(&(position + 1).to_string()).into(),
        Complaint::NothingTicked => said(words, kind).nothing,
        Complaint::WordMissing(0) => words.complaint_missing_1(),
        Complaint::WordMissing(_) => words.complaint_missing_2(),
        Complaint::WordTooLong(0) => words.complaint_long_1(),
        Complaint::WordTooLong(_) => words.complaint_long_2(),
    };
    words.into()
}
