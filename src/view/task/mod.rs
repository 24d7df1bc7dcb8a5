//! The card on which work is done: white, with a plain blue band, so that the reader always
//! knows when she is working. One file a format.

pub mod batch;
pub mod choice;
pub mod drawn;
pub mod scan;
pub mod sketchbook;
pub mod svg;
pub mod tiles;
pub mod transcription;

use super::Dispatch;
use super::controls::{Weight, button, complaint};
use super::markup::{element, says, tagged, text};
use crate::app::Action;
use crate::app::desk::{Complaint, Work};
use crate::content::{Text, numbers};
use crate::domain::learn::classifier::Confidence;
use crate::domain::task::batch::N_ITEMS;
use crate::domain::task::{Answer, TaskKind};
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
    dispatch: &Dispatch,
) -> Html {
    let task = match &work.draft {
        Answer::Choices(ticked) => batch::batch(words, seed, work.challenge, ticked, filled, dispatch),
        Answer::Transcription(_) if !IS_WHOLE => Html::default(),
        Answer::Transcription(typed) => {
            transcription::fields(words, seed, work.challenge, typed, work.complaint, dispatch)
        }
    };
    let number = words.task_number(&numbers::integer(words.language, number)) + " · ";
    let refuse = button(dispatch, Action::TaskRefused, Weight::Quiet, "refuse", words.task_refuse());
    let wrong = work.complaint.map_or("", |complaint| complaint_words(words, work.challenge.kind, complaint));
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

fn complaint_words(words: Text, kind: TaskKind, complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::NothingTicked if batch::is_read(kind) => words.complaint_no_post(),
        Complaint::NothingTicked => words.complaint_nothing(),
        Complaint::WordMissing(0) => words.complaint_missing_1(),
        Complaint::WordMissing(_) => words.complaint_missing_2(),
        Complaint::WordTooLong(0) => words.complaint_long_1(),
        Complaint::WordTooLong(_) => words.complaint_long_2(),
    }
}
