//! The card on which work is done: white, with a plain blue band, so that the reader always
//! knows when she is working. One file a format.

pub mod scan;
pub mod svg;
pub mod tiles;
pub mod transcription;

use super::controls::{Button, Weight};
use super::{Dispatch, send, use_text};
use crate::app::Action;
use crate::app::desk::{Complaint, Work};
use crate::content::{Text, numbers};
use crate::domain::task::Answer;
use yew::prelude::*;

/// Properties of [`Card`].
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// The seed of the session.
    pub seed: u64,
    /// The task and the answer so far.
    pub work: Work,
    /// Which one it is, from 1.
    pub number: u64,
    /// Where presses go.
    pub dispatch: Dispatch,
}

/// A task in front of the reader.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let text = use_text();
    let Work { challenge, draft, complaint } = &props.work;
    let task = match draft {
        Answer::Tiles(ticked) => html! {
            <tiles::Grid seed={props.seed} challenge={*challenge} ticked={*ticked} dispatch={&props.dispatch} />
        },
        Answer::Transcription(typed) => html! {
            <transcription::Pair seed={props.seed} challenge={*challenge} typed={typed.clone()}
                complaint={*complaint} dispatch={&props.dispatch} />
        },
    };
    html! {
        <section class="card" aria-label={text.task_work_name()}>
            { task }
            <p class="complaint" role="alert">{ complaint.map(|complaint| complaint_words(text, complaint)) }</p>
            <div class="card-foot">
                <span class="card-note">
                    { text.task_number(&numbers::integer(text.language, props.number)) }{ " · " }
                    <Button name="refuse" weight={Weight::Quiet} caption={text.task_refuse()}
                        onpress={send(&props.dispatch, Action::TaskRefused)} />
                </span>
                <Button name="submit" weight={Weight::Work} caption={text.task_submit()}
                    onpress={send(&props.dispatch, Action::AnswerSubmitted)} />
            </div>
        </section>
    }
}

fn complaint_words(text: Text, complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::NothingTicked => text.complaint_nothing(),
        Complaint::WordMissing(0) => text.complaint_missing_1(),
        Complaint::WordMissing(_) => text.complaint_missing_2(),
        Complaint::WordTooLong(0) => text.complaint_long_1(),
        Complaint::WordTooLong(_) => text.complaint_long_2(),
    }
}
