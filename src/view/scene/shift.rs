//! Scene 3b: the counter. Tickets wait; she takes one, works, refuses, goes on.

use super::SceneProps;
use crate::app::desk::{Desk, Ending};
use crate::app::{Action, Scene};
use crate::content::{CORPUS, Text, evidence, sources_of};
use crate::domain::log::Log;
use crate::domain::task::spelling::{self, Match};
use crate::domain::task::transcription::{self, N_WORDS, Word};
use crate::domain::task::{Answer, ChallengeId, TaskKind, mark};
use crate::view::controls::{Button, Heading, Weight};
use crate::view::sources::Sources;
use crate::view::task::Card;
use crate::view::task::transcription::ScannedWord;
use crate::view::{send, use_text, words};
use yew::prelude::*;

/// The counter, the desk behind it, or how the last task ended.
#[component]
pub fn Shift(props: &SceneProps) -> Html {
    let text = use_text();
    match &props.model.shift {
        Desk::Empty => counter(text, props),
        Desk::Working(work) => {
            let number = u64::from(props.tally.counts.n_pieces + props.tally.n_refused) + 1;
            html! {
                <section class="scene scene-task">
                    <Card seed={props.model.log.header.seed} work={work.clone()} {number} dispatch={&props.dispatch} />
                    <p class="actions">
                        <Button name="counter" weight={Weight::Quiet} caption={text.task_counter()} onpress={send(&props.dispatch, Action::CounterReturned)} />
                    </p>
                </section>
            }
        }
        Desk::Closed { challenge, ending, .. } => closed(text, props, *challenge, *ending),
    }
}

fn counter(text: Text, props: &SceneProps) -> Html {
    html! {
        <section class="scene">
            <Heading caption={text.shift_title()} />
            <p class="lead">{ text.shift_lead() }</p>
            <ul class="tickets">{ for TaskKind::ALL.into_iter().map(|kind| ticket(text, props, kind)) }</ul>
            <p class="actions">
                <Button name="go-payslip" weight={Weight::Primary} caption={text.task_payslip()} onpress={send(&props.dispatch, Action::SceneOpened(Scene::Payslip))} />
            </p>
        </section>
    }
}

fn ticket(text: Text, props: &SceneProps, kind: TaskKind) -> Html {
    let (asks, purpose) = match kind {
        TaskKind::RoadSigns => (text.signs_asks(), text.signs_for()),
        TaskKind::ScannedWord => (text.words_asks(), text.words_for()),
    };
    let n_done = props.tally.kind(kind).map_or(0, |row| row.n_answered);
    let name = words::kind_name(text, kind);
    let row = |name: &'static str, value: Html| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> };
    html! {
        <li class="ticket">
            <h3 class="ticket-name">{ name }</h3>
            <dl class="ticket-terms">
                { row(text.ticket_asks(), asks.into()) }
                { row(text.ticket_for(), purpose.into()) }
                { row(text.ticket_pays(), paid_elsewhere(text, kind)) }
            </dl>
            <p class="ticket-foot">
                <span class="ticket-done">{ text.ticket_done(n_done.into()) }</span>
                <button type="button" class={classes!("button", "button-work", format!("take-{}", kind.name()))}
                    onclick={send(&props.dispatch, Action::TicketTaken(kind))}>
                    { text.ticket_take() }<span class="unseen">{ ": " }{ name }</span>
                </button>
            </p>
        </li>
    }
}

/// What one piece of the kind is said to pay, with its source.
fn paid_elsewhere(text: Text, kind: TaskKind) -> Html {
    let id = match kind {
        TaskKind::RoadSigns => "MW-10",
        TaskKind::ScannedWord => "CP-03",
    };
    let Some((index, rate)) = evidence().position(id).and_then(|index| Some((index, evidence().rates.get(index)?))) else {
        return Html::default();
    };
    let (amount, year) = (words::single(text, rate), words::year(rate.dating));
    let (place, what) = (text.rate_place(index), text.rate_what(index));
    let sentence = match kind {
        TaskKind::RoadSigns => text.signs_pays(&amount, place, what, &year),
        TaskKind::ScannedWord => text.words_pays(&amount, place, what, &year),
    };
    html! { <>{ sentence }<Sources sources={vec![rate.source]} /></> }
}

fn closed(text: Text, props: &SceneProps, challenge: ChallengeId, ending: Ending) -> Html {
    let dispatch = &props.dispatch;
    let result = match ending {
        Ending::Refused => html! { <Heading class="turn" caption={text.shift_refused()} /> },
        Ending::Answered => answered(text, &props.model.log, challenge),
    };
    let (whom, sources) = match challenge.kind {
        TaskKind::RoadSigns => (text.whom_signs(), sources_of("whom-signs")),
        TaskKind::ScannedWord => (text.whom_words(), sources_of("whom-words")),
    };
    html! {
        <section class="scene">
            { result }
            <p class="actions">
                <Button name="another" weight={Weight::Primary} caption={text.task_next()} onpress={send(dispatch, Action::AnotherTaken)} />
                <Button name="counter" caption={text.task_counter()} onpress={send(dispatch, Action::CounterReturned)} />
                <Button name="go-payslip" caption={text.task_payslip()} onpress={send(dispatch, Action::SceneOpened(Scene::Payslip))} />
            </p>
            <div class="prose">
                <h3>{ text.whom_title() }</h3>
                <p>{ whom }</p>
                <Sources {sources} />
            </div>
        </section>
    }
}

fn answered(text: Text, log: &Log, challenge: ChallengeId) -> Html {
    let answer = log.answers().find(|(answered, _)| *answered == challenge).map(|(_, answer)| answer);
    match answer {
        Some(answer @ Answer::Tiles(_)) => {
            let marks = mark(log.header.seed, &CORPUS, challenge, answer);
            html! { <Heading class="turn" caption={text.shift_closed_signs(marks.n_gold_right.into())} /> }
        }
        Some(Answer::Transcription(typed)) => transcribed(text, log.header.seed, challenge, typed),
        None => Html::default(),
    }
}

fn transcribed(text: Text, seed: u64, challenge: ChallengeId, typed: &[String; N_WORDS]) -> Html {
    let words = transcription::pair(seed, &CORPUS, challenge);
    let rows = words.iter().zip(typed).enumerate().map(|(position, (word, typed))| {
        html! { <li class="outcome">{ word_outcome(text, (seed, challenge, position), word, typed) }</li> }
    });
    html! {
        <>
            <Heading class="turn" caption={text.words_result_title()} />
            <ul class="outcomes">{ for rows }</ul>
            <p class="aside">{ text.words_result_note() }</p>
        </>
    }
}

fn word_outcome(text: Text, (seed, challenge, position): (u64, ChallengeId, usize), word: &Word, typed: &str) -> Html {
    let verdict = match spelling::compare(typed, word.printed) {
        Match::Exact => text.words_result_exact().to_owned(),
        Match::Forgiven(slips) => {
            let names: Vec<_> = slips.iter().map(|slip| words::slip(text, slip)).collect();
            text.words_result_forgiven(&names.join(", "))
        }
        Match::Different => text.words_result_different().to_owned(),
    };
    let role = if word.is_gold { text.words_result_gold() } else { text.words_result_unknown() };
    let mut reader = transcription::look(seed, challenge, position + N_WORDS);
    let readings = [(); 2].map(|()| spelling::machine_reading(&mut reader, word.printed));
    let row = |name: &'static str, value: String| html! { <div><dt>{ name }</dt><dd class="reading">{ value }</dd></div> };
    html! {
        <>
            <p class={if word.is_gold { "outcome-gold" } else { "outcome-unknown" }}><strong>{ role }</strong></p>
            <ScannedWord {seed} {challenge} {position} />
            <dl>
                { row(text.words_result_typed(), typed.trim().to_owned()) }
                { row(text.words_result_printed(), word.printed.to_owned()) }
                if !word.is_gold { { row(text.words_result_machines(), readings.join(" · ")) } }
            </dl>
            <p class="outcome-verdict">{ verdict }</p>
        </>
    }
}
