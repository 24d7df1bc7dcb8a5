//! Refusing: one person, then others. Answers that are missing, and, apart, answers that are false: two acts, two formulas.

use super::super::crowd::{Asking, asked, pool_question};
use super::Stage;
use crate::app::Action;
use crate::app::ways::WaysAction;
use crate::content::{numbers, sources_of};
use crate::domain::consensus::majority;
use crate::domain::consensus::withhold::{Pool, Reissue, reissue};
use crate::view::controls::fold;
use crate::view::glossary::termed;
use crate::view::markup::{element, says, tagged};
use crate::view::phrases::share;
use crate::view::presenter::room::{People, people};
use crate::view::sources::sources;
use yew::prelude::*;

/// Percent of the pool who refuse with her; the first choice is she alone.
const REFUSING: [u32; 7] = [0, 10, 20, 40, 60, 80, 96];
/// People in a row of the picture, and the size of each.
const A_ROW: u32 = 25;
const SIZE: u32 = 8;

/// The whole part: what refusing does by number, 1 May, and the other act.
pub(super) fn strike(stage: Stage<'_>) -> Html {
    let words = stage.words;
    element(
        "div",
        "strike",
        vec![
            says("h3", "", words.strike_title()),
            refusing(stage),
            says("p", "aside", words.strike_law()),
            done(stage),
            other_act(stage),
        ],
    )
}

/// 1 May, and what people do who cannot reach their colleagues.
fn done(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let parts = vec![
        says("p", "", words.strike_may()),
        says("p", "", words.strike_apart()),
        sources(words, sources_of("strike-apart")),
    ];
    fold("done", "button", words.strike_done().into(), element("div", "prose", parts))
}

/// False answers: folded apart, with the same question and the same formula as beside the machine.
fn other_act(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let people = people(&stage.model.log);
    let pool = pool_question(stage, people.n_asked, people.accuracy);
    let parts = vec![
        element("div", "together", vec![pool]),
        termed(stage, "aside", words.crowd_caution()),
        sources(words, sources_of("crowd-caution")),
    ];
    fold("other-act", "button", words.strike_together().into(), element("div", "prose", parts))
}

fn refusing(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let people = people(&stage.model.log);
    let (n, n_workers) = (people.n_asked, u32::from(people.n_people));
    let made = stage.model.ways.refusing.min(REFUSING.len() - 1);
    let n_refusing = |place: usize| (n_workers * REFUSING.get(place).copied().unwrap_or(0) / 100).max(1);
    let pool = Pool { n_workers, n_refusing: n_refusing(made) };
    let mut choices = Vec::new();
    for place in 0..REFUSING.len() {
        let caption = match place {
            0 => words.strike_alone().to_owned(),
            _ => n_refusing(place).to_string(),
        };
        choices.push((Action::Ways(WaysAction::RefusingChosen(place)), place == made, caption));
    }
    let question = words.strike_lead(&n.to_string(), &n_workers.to_string());
    let said = follows(stage, people, pool);
    element("div", "", vec![asked(stage, Asking { question, choices, said }), picture(stage, pool)])
}

/// What so many refusals come to, by the formula of withheld answers.
fn follows(stage: Stage<'_>, People { n_asked: n, accuracy, .. }: People, pool: Pool) -> Vec<String> {
    let words = stage.words;
    let (refusing, everybody) = (pool.n_refusing.to_string(), pool.n_workers.to_string());
    match reissue(n, pool) {
        Reissue::Filled { delay_factor, .. } => {
            let hundredths = (delay_factor * 100.0).round() as u32;
            let factor = numbers::ten_thousandths(words.language, hundredths * 100);
            let right = share(words, majority(n, accuracy));
            let meaning =
                if pool.n_refusing == 1 { words.strike_alone_says() } else { words.strike_many_says() };
            vec![words.strike_filled(&factor, &everybody, &refusing, &right), meaning.to_owned()]
        }
        Reissue::Short { n_labels } => {
            vec![words.strike_short(&n_labels.to_string(), &n.to_string(), &everybody, &refusing)]
        }
    }
}

/// Everybody, a mark each: those who refuse are hollow.
fn picture(stage: Stage<'_>, pool: Pool) -> Html {
    let mut marks = Vec::new();
    for person in 0..pool.n_workers {
        let class = if person < pool.n_refusing { "offered offered-refuses" } else { "offered" };
        let (x, y) = ((person % A_ROW * SIZE + 1).to_string(), (person / A_ROW * SIZE + 1).to_string());
        marks.push(tagged(
            "rect",
            &["class", "x", "y", "width", "height"],
            &[class, &x, &y, "6", "6"],
            Vec::new(),
        ));
    }
    let height = (pool.n_workers.div_ceil(A_ROW) * SIZE).to_string();
    let view = ["0 0 ", &(A_ROW * SIZE).to_string(), " ", &height].concat();
    let name = stage.words.strike_picture(&pool.n_workers.to_string(), &pool.n_refusing.to_string());
    tagged("svg", &["class", "role", "aria-label", "viewBox"], &["people", "img", &name, &view], marks)
}
