//! The vote on a scanned word: two machines, her, and simulated people after her, until one spelling has enough for it.

use crate::content::{Text, assumed_count, assumed_thousandths, numbers};
use crate::domain::task::votes::simulation::{ReaderSpec, Step, UnknownWord, Who, way_of};
use crate::domain::task::votes::{Reader, VoteRule, WordState};
use crate::view::markup::{element, says};
use yew::prelude::*;

/// The points of the rule, as the assumptions have them.
pub fn rule() -> VoteRule {
    let tenths = |id| (assumed_thousandths(id) / 100) as u16;
    VoteRule {
        machine_tenths: tenths("vote-machine"),
        person_tenths: tenths("vote-person"),
        accepted_at_tenths: tenths("vote-accepted"),
    }
}

/// How the other readers are simulated, as the assumptions have it.
pub fn readers() -> ReaderSpec {
    ReaderSpec {
        right_percent: assumed_count("readers-right").into(),
        most_people: assumed_count("readers-most"),
    }
}

/// The way of an unknown word, and where it ends.
pub fn vote(words: Text, word: UnknownWord<'_>, hers: &str) -> Html {
    let (rule, spec) = (rule(), readers());
    let steps = way_of(word, hers, rule, spec);
    let points = |tenths: u16| numbers::ten_thousandths(words.language, u32::from(tenths) * 1000);
    let end = match steps.last().map(|step| step.state.clone().recycled()) {
        Some(WordState::Control(spelling) | WordState::Accepted(spelling)) => words.vote_recycled(&spelling),
        Some(WordState::Unknown | WordState::Contradictory) | None => words.vote_waiting().to_owned(),
    };
    let mut lines = Vec::new();
    for step in &steps {
        lines.push(line(words, step, &points, rule));
    }
    element(
        "div",
        "vote",
        vec![
            says("h3", "", words.vote_title()),
            says(
                "p",
                "",
                words.vote_rule(
                    &points(rule.accepted_at_tenths),
                    &points(rule.machine_tenths),
                    &points(rule.person_tenths),
                ),
            ),
            element("ol", "vote-steps", lines),
            says("p", "vote-end", end),
            says("p", "aside", words.vote_simulated(&spec.right_percent.to_string())),
        ],
    )
}

/// Who read, what, for how much, and where the word then stands.
fn line(words: Text, step: &Step, points: &impl Fn(u16) -> String, rule: VoteRule) -> Html {
    let who = match step.who {
        Who::Machine(number) => words.vote_machine_number(&number.to_string()),
        Who::Her => words.vote_you().to_owned(),
        Who::Simulated(number) => words.vote_person_number(&number.to_string()),
    };
    let worth = match step.reading.reader {
        Reader::Machine => rule.machine_tenths,
        Reader::Person => rule.person_tenths,
    };
    let (class, state) = match step.state {
        WordState::Unknown => ("vote-unknown", words.vote_unknown()),
        WordState::Contradictory => ("vote-unknown", words.vote_contradictory()),
        WordState::Accepted(_) | WordState::Control(_) => ("vote-accepted", words.vote_accepted()),
    };
    let class_of_line = if step.who == Who::Her { "vote-step vote-hers" } else { "vote-step" };
    element(
        "li",
        class_of_line,
        vec![
            says("span", "vote-who", who),
            says("span", "reading", step.reading.text.trim().to_owned()),
            says("span", "vote-points", ["+ ", &points(worth)].concat()),
            says("span", class, state),
        ],
    )
}
