//! Scene 3b: the counter. Tickets wait; she takes one, works, refuses, goes on.

use super::Stage;
use super::counter::counter;
use super::vote::vote;
use crate::app::desk::{Desk, Ending};
use crate::app::{Action, Scene};
use crate::content::{Text, corpus, numbers, sources_of};
use crate::domain::task::spelling::{self, Match};
use crate::domain::task::transcription::{self, N_WORDS, Word};
use crate::domain::task::votes::simulation::UnknownWord;
use crate::domain::task::{Answer, ChallengeId, Format, mark};
use crate::view::controls::{Weight, actions, button, heading};
use crate::view::glossary::termed;
use crate::view::kinds::said;
use crate::view::markup::{element, says, term, text};
use crate::view::phrases;
use crate::view::sources::sources;
use crate::view::task::batch::is_read;
use crate::view::task::drawn::drawn;
use crate::view::task::{card, dispatch, gesture, mission, redaction};
use yew::prelude::*;

/// The counter, the desk behind it, or how the last task ended.
pub fn shift(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let model = stage.model;
    match &model.shift {
        Desk::Empty => counter(stage),
        Desk::Working(work) => {
            let number = u64::from(stage.tally.counts.n_pieces + stage.tally.n_refused) + 1;
            let back = button(
                stage.dispatch,
                Action::CounterReturned,
                Weight::Quiet,
                "counter",
                words.task_counter(),
            );
            element(
                "section",
                "scene scene-task",
                vec![
                    card(
                        words,
                        model.log.header.seed,
                        work,
                        number,
                        None,
                        model.is_described,
                        stage.dispatch,
                    ),
                    actions(vec![back]),
                ],
            )
        }
        Desk::Closed { challenge, ending, .. } => closed(stage, *challenge, *ending),
    }
}

fn closed(stage: Stage<'_>, challenge: ChallengeId, ending: Ending) -> Html {
    let words = stage.words;
    let press = |action, weight, name, caption| button(stage.dispatch, action, weight, name, caption);
    let mut parts = match ending {
        Ending::Refused => vec![heading("start turn", words.shift_refused())],
        Ending::Answered => answered(stage, challenge),
    };
    let row = said(words, challenge.kind);
    // What was found in a CV is a long list: the ways on stand before it.
    let is_long = challenge.kind.format() == Format::Redaction;
    let details = parts.split_off(if is_long { parts.len().min(2) } else { parts.len() });
    parts.push(actions(vec![
        press(Action::AnotherTaken, Weight::Primary, "another", words.task_next()),
        press(Action::CounterReturned, Weight::Plain, "counter", words.task_counter()),
        press(Action::SceneOpened(Scene::Payslip), Weight::Plain, "go-payslip", words.task_payslip()),
    ]));
    parts.extend(details);
    let mut prose = vec![
        says("h3", "", words.whom_title()),
        termed(stage, "", row.whom),
        sources(words, sources_of(row.claim)),
    ];
    if let Some(time) = row.time.filter(|_| ending == Ending::Answered) {
        let mine = numbers::duration(stage.model.log.time_on(challenge));
        prose.extend([
            says("p", "aside", (time.sentence)(words, &mine)),
            sources(words, sources_of(time.claim)),
        ]);
    }
    parts.push(element("div", "prose", prose));
    element("section", "scene", parts)
}

fn answered(stage: Stage<'_>, challenge: ChallengeId) -> Vec<Html> {
    let log = &stage.model.log;
    let answer = log.answers().find(|(answered, _)| *answered == challenge).map(|(_, answer)| answer);
    let (words, seed) = (stage.words, log.header.seed);
    match answer {
        Some(answer @ Answer::Choices(_)) => {
            let n_right = mark(seed, &corpus(), challenge, answer).n_gold_right.into();
            let outcome = if is_read(challenge.kind) {
                words.shift_closed_posts(n_right)
            } else {
                words.shift_closed_signs(n_right)
            };
            vec![heading("start turn", outcome)]
        }
        Some(Answer::Transcription(typed)) => transcribed(stage, challenge, typed),
        Some(Answer::Redaction(marked)) => redaction::outcome(words, seed, challenge, marked),
        Some(Answer::Dispatch(chosen)) => dispatch::outcome(words, seed, challenge, chosen),
        Some(Answer::Gestures(made)) => gesture::outcome(words, seed, challenge, made),
        Some(Answer::Mission { done, n_pressed }) => {
            mission::outcome(words, seed, challenge, done, *n_pressed)
        }
        None => Vec::new(),
    }
}

fn transcribed(stage: Stage<'_>, challenge: ChallengeId, typed: &[String; N_WORDS]) -> Vec<Html> {
    let (words, seed) = (stage.words, stage.model.log.header.seed);
    let pair = transcription::pair(seed, &corpus(), challenge);
    let rows = pair.iter().zip(typed).enumerate().map(|(position, (word, typed))| {
        element("li", "outcome", word_outcome(words, (seed, challenge, position), word, typed))
    });
    vec![
        heading("start turn", words.words_result_title()),
        element("ul", "outcomes", rows.collect()),
        termed(stage, "aside", words.words_result_note()),
    ]
}

fn word_outcome(
    words: Text,
    (seed, challenge, position): (u64, ChallengeId, usize),
    word: &Word,
    typed: &str,
) -> Vec<Html> {
    let verdict = match spelling::compare(typed, word.printed) {
        Match::Exact => words.words_result_exact().to_owned(),
        Match::Forgiven(slips) => {
            let names: Vec<_> = slips.iter().map(|slip| phrases::slip(words, slip)).collect();
            words.words_result_forgiven(&names.join(", "))
        }
        Match::Different => words.words_result_different().to_owned(),
    };
    let (class, role) = if word.is_gold {
        ("outcome-gold", words.words_result_gold())
    } else {
        ("outcome-unknown", words.words_result_unknown())
    };
    let row =
        |name: &'static str, value: String| term("", vec![text(name)], vec![says("span", "reading", value)]);
    let readings = vec![
        row(words.words_result_typed(), typed.trim().to_owned()),
        row(words.words_result_printed(), word.printed.to_owned()),
    ];
    let mut parts = vec![
        says("p", class, role),
        drawn(seed, challenge, position),
        element("dl", "", readings),
        says("p", "outcome-verdict", verdict),
    ];
    if !word.is_gold {
        parts.push(vote(words, UnknownWord { seed, challenge, position, printed: word.printed }, typed));
    }
    parts
}
