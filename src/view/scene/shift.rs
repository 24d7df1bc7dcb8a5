//! Scene 3b: the counter. Tickets wait; she takes one, works, refuses, goes on.

use super::Stage;
use super::vote::vote;
use crate::app::desk::{Desk, Ending};
use crate::app::payslip::{Figure, Place};
use crate::app::{Action, Scene};
use crate::content::{Text, corpus, named_rate, sources_of};
use crate::domain::task::spelling::{self, Match};
use crate::domain::task::transcription::{self, N_WORDS, Word};
use crate::domain::task::votes::simulation::UnknownWord;
use crate::domain::task::{Answer, ChallengeId, TaskKind, mark};
use crate::view::controls::{Weight, actions, button, heading, pressed};
use crate::view::glossary::termed;
use crate::view::markup::{element, says, term, text};
use crate::view::reckoning::Reckoning;
use crate::view::sheet::{self, BLANK};
use crate::view::sources::sources;
use crate::view::task::batch::is_read;
use crate::view::task::card;
use crate::view::task::drawn::drawn;
use crate::view::{phrases, send};
use yew::prelude::*;

/// The counter, the desk behind it, or how the last task ended.
pub fn shift(stage: Stage<'_>) -> Html {
    let words = stage.words;
    match &stage.model.shift {
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
                    card(words, stage.model.log.header.seed, work, number, None, stage.dispatch),
                    actions(vec![back]),
                ],
            )
        }
        Desk::Closed { challenge, ending, .. } => closed(stage, *challenge, *ending),
    }
}

fn counter(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let go = Action::SceneOpened(Scene::Payslip);
    element(
        "section",
        "scene scene-counter",
        vec![
            heading("start", words.shift_title()),
            termed(stage, "lead", words.shift_lead()),
            element("ul", "tickets", TaskKind::ALL.map(|kind| ticket(stage, kind)).to_vec()),
            actions(vec![button(stage.dispatch, go, Weight::Primary, "go-payslip", words.task_payslip())]),
        ],
    )
}

fn ticket(stage: Stage<'_>, kind: TaskKind) -> Html {
    let words = stage.words;
    let (asks, purpose) = match kind {
        TaskKind::RoadSigns => (words.signs_asks(), words.signs_for()),
        TaskKind::ScannedWord => (words.words_asks(), words.words_for()),
        TaskKind::FlagPost => (words.posts_asks(), words.posts_for()),
    };
    let n_done = stage.tally.kind(kind).map_or(0, |row| row.n_answered);
    let name = phrases::kind_name(words, kind);
    let take = vec![text(words.ticket_take()), says("span", "unseen", [": ", name].concat())];
    let take_class = ["take-", kind.name()].concat();
    let terms = vec![
        term("", vec![text(words.ticket_asks())], vec![text(asks)]),
        term("", vec![text(words.ticket_for())], vec![text(purpose)]),
        term("", vec![text(words.ticket_pays())], paid_elsewhere(stage, kind)),
    ];
    element(
        "li",
        "ticket",
        vec![
            says("h3", "ticket-name", name),
            element("dl", "ticket-terms", terms),
            element(
                "p",
                "ticket-foot",
                vec![
                    says("span", "ticket-done", words.ticket_done(n_done.into())),
                    pressed(send(stage.dispatch, Action::TicketTaken(kind)), Weight::Work, &take_class, take),
                ],
            ),
        ],
    )
}

/// What one piece of the kind is said to pay: the amount opens its figure.
fn paid_elsewhere(stage: Stage<'_>, kind: TaskKind) -> Vec<Html> {
    let words = stage.words;
    let role = match kind {
        TaskKind::RoadSigns | TaskKind::FlagPost => "images",
        TaskKind::ScannedWord => "challenges",
    };
    let figures = stage.model.figures();
    let reckoning = Reckoning::new(stage, &figures);
    let found = named_rate(role).and_then(|index| Some((index, figures.rates.get(index)?)));
    let Some((index, rate)) = found else { return Vec::new() };
    let provenance = rate.provenance;
    let (amount, year) = (phrases::single(words, rate), phrases::year(provenance.dating));
    let (place, what) = (words.place(provenance.caption), words.what(provenance.caption));
    let sentence = match kind {
        TaskKind::RoadSigns => words.signs_pays(BLANK, place, what, &year),
        TaskKind::ScannedWord => words.words_pays(BLANK, place, what, &year),
        TaskKind::FlagPost => words.posts_pays(BLANK, place, what, &year),
    };
    let (figure, at) = (Figure::Rate(index), Place::Ticket(kind));
    let mut parts = sheet::with_button(&sentence, sheet::number(reckoning, figure, at, amount));
    parts.push(sheet::opened(reckoning, figure, at).unwrap_or_default());
    parts
}

fn closed(stage: Stage<'_>, challenge: ChallengeId, ending: Ending) -> Html {
    let words = stage.words;
    let press = |action, weight, name, caption| button(stage.dispatch, action, weight, name, caption);
    let mut parts = match ending {
        Ending::Refused => vec![heading("start turn", words.shift_refused())],
        Ending::Answered => answered(stage, challenge),
    };
    let (whom, claim) = phrases::whom(words, challenge.kind);
    parts.push(actions(vec![
        press(Action::AnotherTaken, Weight::Primary, "another", words.task_next()),
        press(Action::CounterReturned, Weight::Plain, "counter", words.task_counter()),
        press(Action::SceneOpened(Scene::Payslip), Weight::Plain, "go-payslip", words.task_payslip()),
    ]));
    parts.push(element(
        "div",
        "prose",
        vec![says("h3", "", words.whom_title()), termed(stage, "", whom), sources(words, sources_of(claim))],
    ));
    element("section", "scene", parts)
}

fn answered(stage: Stage<'_>, challenge: ChallengeId) -> Vec<Html> {
    let log = &stage.model.log;
    let answer = log.answers().find(|(answered, _)| *answered == challenge).map(|(_, answer)| answer);
    match answer {
        Some(answer @ Answer::Choices(_)) => {
            let n_right = mark(log.header.seed, &corpus(), challenge, answer).n_gold_right.into();
            let outcome = if is_read(challenge.kind) {
                stage.words.shift_closed_posts(n_right)
            } else {
                stage.words.shift_closed_signs(n_right)
            };
            vec![heading("start turn", outcome)]
        }
        Some(Answer::Transcription(typed)) => transcribed(stage, challenge, typed),
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
