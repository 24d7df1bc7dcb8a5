//! The crowd decides: her last batch beside simulated numbers, and two acts that are never one: withholding an answer, and
//! answering wrongly together.

use super::Stage;
use crate::app::Action;
use crate::app::machine::MachineAction;
use crate::content::{assumed_count, numbers, sources_of};
use crate::domain::consensus::together::{wrong_share, wrong_together};
use crate::domain::consensus::weights::MajorityLabel;
use crate::domain::consensus::withhold::{Pool, Reissue, reissue, withheld};
use crate::domain::consensus::{Share, majority, pivotality};
use crate::domain::crowd::{Crowd, CrowdSpec, Pivot, Poll, SimulatedWorker, pivot};
use crate::domain::task::batch::{self, N_ITEMS};
use crate::domain::task::{Answer, ChallengeId};
use crate::view::controls::{self, choice, fold};
use crate::view::glossary::termed;
use crate::view::markup::{columns, element, framed, says, table_row, tagged, text};
use crate::view::phrases::{percent, share};
use crate::view::presenter::room::{self, People, people};
use crate::view::sources::sources;
use crate::view::task::batch::{Form, name};
use yew::prelude::*;

/// Parts of a pool that may be tried, in percent.
const PARTS: [u32; 7] = [0, 10, 20, 40, 60, 80, 100];

/// What one item came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who else was asked, and what each said.
    pub others: Vec<(SimulatedWorker, bool)>,
    /// What she said.
    pub hers: bool,
    /// What all of them make of it.
    pub majority: MajorityLabel,
    /// What her answer changed.
    pub pivot: Pivot,
}

/// Her batch beside the crowd of the assumptions, an item a row.
pub fn rows(seed: u64, challenge: ChallengeId, ticked: &[bool; N_ITEMS]) -> Vec<Row> {
    let spec = CrowdSpec {
        n_workers: assumed_count("crowd-pool"),
        lowest_percent: assumed_count("crowd-lowest").into(),
        highest_percent: assumed_count("crowd-highest").into(),
    };
    let n_others = usize::from(assumed_count("crowd-labellers").saturating_sub(1));
    let crowd = Crowd::draw(seed, spec);
    let plan = batch::plan(seed, challenge);
    let mut rows = Vec::new();
    for (position, (item, hers)) in plan.iter().zip(ticked).enumerate() {
        let (mut others, mut poll) = (Vec::new(), Poll::default());
        for worker in crowd.queue(challenge, position).into_iter().take(n_others) {
            let is_present = crowd.label(worker, challenge, position, item.truth);
            poll = poll.with(is_present);
            others.push((worker, is_present));
        }
        let majority = poll.with(*hers).majority_label();
        rows.push(Row { majority, pivot: pivot(poll), hers: *hers, others });
    }
    rows
}

/// The last nine answers of hers, and the two acts; nothing while she has given no nine. Where hands were counted, the
/// class stands in the place of the simulated numbers.
pub fn crowd(stage: Stage<'_>) -> Option<Html> {
    let words = stage.words;
    if let Some(show) = room::last_show(&stage.model.log) {
        let caption = words.room_crowd_title(&show.n_people().to_string());
        let content = vec![
            says("p", "", words.room_crowd_lead()),
            says("p", "verdict", room::pivot(stage)),
            room::table(stage, &show),
            acts(stage),
        ];
        return Some(fold("crowd", "crowd-name", caption.into(), element("div", "crowd-inside", content)));
    }
    let answers = stage.model.log.answers().filter_map(|(challenge, answer)| {
        let Answer::Choices(ticked) = answer else { return None };
        Some((challenge, ticked))
    });
    let (challenge, ticked) = answers.last()?;
    let rows = rows(stage.model.log.header.seed, challenge, ticked);
    let n_decided = rows.iter().filter(|row| row.pivot == Pivot::Decides).count() as u64;
    let People { n_asked: n, accuracy: p, .. } = people(&stage.model.log);
    let bound = |id| assumed_count(id).to_string();
    let (low, high) = (bound("crowd-lowest"), bound("crowd-highest"));
    let n_people = n.to_string();
    let pivot =
        words.crowd_pivot(&share(words, p.value()), &n_people, n_decided, &share(words, pivotality(n, p)));
    let lead = words.crowd_lead(&high, &low, &n.saturating_sub(1).to_string());
    let content =
        vec![says("p", "", lead), says("p", "verdict", pivot), table(stage, challenge, &rows), acts(stage)];
    let caption = words.crowd_title(&n_people);
    Some(fold("crowd", "crowd-name", caption.into(), element("div", "crowd-inside", content)))
}

/// The two acts, with as many people as there are, and what real platforms do.
fn acts(stage: Stage<'_>) -> Html {
    let people = people(&stage.model.log);
    let parts = vec![
        withhold(stage, people),
        together(stage, people.n_asked, people.accuracy),
        termed(stage, "aside", stage.words.crowd_caution()),
        sources(stage.words, sources_of("crowd-caution")),
    ];
    element("div", "crowd-inside", parts)
}

fn table(stage: Stage<'_>, challenge: ChallengeId, rows: &[Row]) -> Html {
    let words = stage.words;
    let said = |is_present: bool| if is_present { words.crowd_yes() } else { words.crowd_no() };
    let mut lines = Vec::new();
    for (position, row) in rows.iter().enumerate() {
        let item = match name(words, Form::of(challenge.kind, false), position) {
            Some(name) => name.to_owned(),
            None => words.crowd_post(&(position + 1).to_string()),
        };
        let mut others = Vec::new();
        for (worker, is_present) in &row.others {
            let class = if *is_present { "ballot ballot-yes" } else { "ballot" };
            let number = worker.number.to_string() + " ";
            others.push(element("span", class, vec![text(number), says("b", "", said(*is_present))]));
        }
        let majority = match row.majority {
            MajorityLabel::Present => words.crowd_yes(),
            MajorityLabel::Absent => words.crowd_no(),
            MajorityLabel::Tie | MajorityLabel::Nobody => words.crowd_tie(),
        };
        let (class, weight) = match row.pivot {
            Pivot::Decides => ("pivot-decides", words.crowd_decides()),
            Pivot::MakesOrBreaksTie => ("pivot-decides", words.crowd_tie_weight()),
            Pivot::ChangesNothing => ("", words.crowd_changes_nothing()),
        };
        let cells = vec![
            element("td", "ballots", others),
            says("td", "ballot-hers", said(row.hers)),
            says("td", "", majority),
            says("td", class, weight),
        ];
        lines.push(table_row(item, cells));
    }
    let head = columns(&[
        words.crowd_item(),
        words.crowd_others(),
        words.crowd_hers(),
        words.crowd_majority(),
        words.crowd_weight(),
    ]);
    let table = vec![head, element("tbody", "", lines)];
    framed(words.crowd_majority(), "evidence ballot-box", table)
}

/// Fewer answers: the item goes to others, and only scarcity bites.
fn withhold(stage: Stage<'_>, People { n_people, n_asked: n, accuracy: p }: People) -> Html {
    let words = stage.words;
    let n_absent = stage.model.machine.n_withheld.min(n.saturating_sub(1));
    let question = words.withhold_lead(&n.to_string());
    let choices = numbers_up_to(n.saturating_sub(1), n_absent, MachineAction::WithheldChosen);
    let mut said = Vec::new();
    if let Some(right) = withheld(n, n_absent, p) {
        said.push(words.withhold_result(&share(words, right)));
    }
    let n_workers = u32::from(n_people);
    let n_refusing = n_workers * u32::from(n_absent) / u32::from(n.max(1));
    let reissue = reissue(n, Pool { n_workers, n_refusing });
    if let Reissue::Filled { delay_factor, .. } = reissue
        && n_absent > 0
    {
        let tenths = (delay_factor * 10.0).round() as u32;
        said.push(words.withhold_filled(
            &numbers::ten_thousandths(words.language, tenths * 1000),
            &n_workers.to_string(),
            &n_refusing.to_string(),
            &share(words, majority(n, p)),
        ));
    }
    act("withhold", words.withhold_title(), vec![asked(stage, Asking { question, choices, said })])
}

/// Wrong answers on purpose: of those on one item, then of a whole pool, with the formula.
fn together(stage: Stage<'_>, n: u16, p: Share) -> Html {
    let words = stage.words;
    let machine = &stage.model.machine;
    let (n_people, n_wrong) = (n.to_string(), machine.n_wrong.min(n));
    let question = words.together_lead(&n_people);
    let choices = numbers_up_to(n, n_wrong, MachineAction::WrongChosen);
    let right = words.together_result(&share(words, wrong_together(n, n_wrong, p)));
    let both =
        vec![asked(stage, Asking { question, choices, said: vec![right] }), pool_question(stage, n, p)];
    act("together", words.together_title(), both)
}

/// Wrong answers on purpose, by a part of a whole pool.
pub(super) fn pool_question(stage: Stage<'_>, n: u16, p: Share) -> Html {
    let words = stage.words;
    let part = stage.model.machine.wrong_percent;
    let mut choices = Vec::new();
    for other in PARTS {
        let action = Action::Machine(MachineAction::WrongShareChosen(other));
        choices.push((action, other == part, percent(words, other * 100)));
    }
    let right = words.together_pool_result(
        &share(words, p.value()),
        &n.to_string(),
        &share(words, wrong_share(n, Share::percent(part), p)),
        &percent(words, part * 100),
    );
    asked(stage, Asking { question: words.together_pool().to_owned(), choices, said: vec![right] })
}

fn act(class: &'static str, title: &'static str, mut parts: Vec<Html>) -> Html {
    parts.insert(0, says("h3", "", title));
    element("div", class, parts)
}

/// A question, its answers as buttons, and what follows from the one that is pressed.
pub(super) struct Asking {
    pub(super) question: String,
    /// What a press sends, whether it was pressed, its caption.
    pub(super) choices: Vec<(Action, bool, String)>,
    pub(super) said: Vec<String>,
}

/// The question, shown.
#[inline(never)]
pub(super) fn asked(stage: Stage<'_>, Asking { question, choices, said }: Asking) -> Html {
    let mut buttons = Vec::new();
    for (action, is_made, caption) in choices {
        buttons.push(choice(stage.dispatch, action, is_made, "", caption));
    }
    let mut answer = Vec::new();
    for said in said {
        answer.push(says("p", "", said));
    }
    element(
        "div",
        "asked",
        vec![
            says("p", "asked-what", question.clone()),
            controls::choices("choices", &question, buttons),
            tagged("div", &["aria-live"], &["polite"], answer),
        ],
    )
}

/// So many people out of a few.
fn numbers_up_to(last: u16, made: u16, action: fn(u16) -> MachineAction) -> Vec<(Action, bool, String)> {
    let mut choices = Vec::new();
    for n in 0..=last {
        choices.push((Action::Machine(action(n)), n == made, n.to_string()));
    }
    choices
}
