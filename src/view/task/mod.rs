//! The card on which work is done: white, with a plain blue band, so that the reader always
//! knows when she is working. One file a format.

pub mod described;
pub mod drawn;
pub mod scan;
pub mod svg;
pub mod tiles;
pub mod transcription;

use super::Dispatch;
use super::controls::{Weight, button};
use super::markup::{element, says, text};
use crate::app::Action;
use crate::app::desk::{Complaint, Work};
use crate::content::{Text, numbers};
use crate::domain::task::Answer;
use yew::prelude::*;

/// A task in front of the reader; `number` counts from 1.
pub fn card(words: Text, seed: u64, work: &Work, number: u64, dispatch: &Dispatch) -> Html {
    let task = match &work.draft {
        Answer::Tiles(ticked) => tiles::grid(words, seed, work.challenge, ticked, dispatch),
        Answer::Transcription(typed) => {
            transcription::fields(words, seed, work.challenge, typed, work.complaint, dispatch)
        }
    };
    let number = words.task_number(&numbers::integer(words.language, number)) + " · ";
    let refuse = button(dispatch, Action::TaskRefused, Weight::Quiet, "refuse", words.task_refuse());
    html! {
        <section class="card" aria-label={words.task_work_name()}>
            { task }
            <p class="complaint" role="alert">{ work.complaint.map(|complaint| complaint_words(words, complaint)) }</p>
            { element("div", "card-foot", vec![
                element("span", "card-note", vec![text(number), refuse]),
                button(dispatch, Action::AnswerSubmitted, Weight::Work, "submit", words.task_submit()),
            ]) }
        </section>
    }
}

/// A fieldset under its blue band: what is asked.
fn asked(lead: &'static str, wanted: &'static str, content: Html) -> Html {
    html! {
        <fieldset class="task">
            <legend class="band start" tabindex="-1">
                { says("span", "band-lead", lead) }{ " " }{ says("strong", "band-wanted", wanted) }
            </legend>
            { content }
        </fieldset>
    }
}

fn complaint_words(words: Text, complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::NothingTicked => words.complaint_nothing(),
        Complaint::WordMissing(0) => words.complaint_missing_1(),
        Complaint::WordMissing(_) => words.complaint_missing_2(),
        Complaint::WordTooLong(0) => words.complaint_long_1(),
        Complaint::WordTooLong(_) => words.complaint_long_2(),
    }
}
