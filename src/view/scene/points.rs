//! Scene 5: her points, converted; the word for it; how such points are made.

use super::Stage;
use crate::app::Action;
use crate::app::payslip::{Figure, Place};
use crate::content::{named_rate, numbers, sources_of};
use crate::domain::pay::NANOS_PER_UNIT;
use crate::view::controls::{Weight, actions, button, fold, heading};
use crate::view::glossary::termed;
use crate::view::markup::{element, says, tagged, text};
use crate::view::onward::onward;
use crate::view::phrases;
use crate::view::reckoning::Reckoning;
use crate::view::sheet::{self, BLANK};
use crate::view::sources::sources;
use yew::prelude::*;

/// Nothing was paid, but there are points: one press, and what they come to.
pub fn points(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let zero = phrases::zero(words, stage.model.settings.currency);
    let is_converted = stage.model.is_converted;
    let has_points = stage.tally.points > 0;
    let title = if has_points { words.points_title(&zero) } else { words.points_title_none(&zero) };
    let mut parts = vec![
        heading("start", title),
        says("p", "lead", words.points_lead(stage.tally.points.into())),
        till(stage, &zero),
    ];
    // Each part keeps its place, there or not, so that the button is not made anew and the focus stays on it.
    parts.extend(if is_converted {
        [
            says("p", "points-turn", words.points_turn()),
            sources(words, sources_of("points-turn")),
            word_for_it(stage),
            missions(stage),
        ]
    } else {
        [(); 4].map(|()| Html::default())
    });
    parts.push(mechanism(stage));
    parts.push(onward(stage));
    element("section", "scene scene-points", parts)
}

/// The till: how many, the button, and the sum that it prints.
fn till(stage: Stage<'_>, zero: &str) -> Html {
    let words = stage.words;
    let count = numbers::integer(words.language, stage.tally.points.into());
    let mut printed = Vec::new();
    if stage.model.is_converted {
        printed.push(says("span", "points-equal", words.points_equal(stage.tally.points.into())));
        printed.push(text(" "));
        printed.push(says("strong", "points-zero", zero.to_owned()));
    }
    let convert =
        button(stage.dispatch, Action::PointsConverted, Weight::Primary, "convert", words.points_convert());
    element(
        "div",
        "till",
        vec![
            element(
                "p",
                "till-line",
                vec![says("span", "", words.points_sum()), says("b", "till-count", count)],
            ),
            actions(vec![convert]),
            tagged("div", &["class", "aria-live"], &["till-printed", "polite"], printed),
        ],
    )
}

fn word_for_it(stage: Stage<'_>) -> Html {
    let words = stage.words;
    element(
        "div",
        "prose",
        vec![
            says("h3", "", words.points_name_title()),
            termed(stage, "", words.points_exploitationware()),
            sources(words, sources_of("points-exploitationware")),
        ],
    )
}

/// A scale of points that was read somewhere: it opens its figure.
fn missions(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let figures = stage.model.figures();
    let reckoning = Reckoning::new(stage, &figures);
    let found = named_rate("mission").and_then(|index| Some((index, figures.rates.get(index)?.amount)));
    let mut said = vec![text(words.points_missions(""))];
    let mut opened = Html::default();
    if let Some((index, amount)) = found {
        let figure = Figure::Rate(index);
        let whole = |nanos: Option<i64>| (nanos.unwrap_or(0) / NANOS_PER_UNIT).to_string();
        let scale = words.points_scale(&whole(amount.high), &whole(amount.low));
        let number = sheet::number(reckoning, figure, Place::Quoted, scale);
        said = sheet::with_button(&words.points_missions(BLANK), number);
        opened = sheet::opened(reckoning, figure, Place::Quoted).unwrap_or_default();
    }
    element(
        "div",
        "prose",
        vec![
            says("h3", "", words.points_missions_title()),
            element("p", "", said),
            opened,
            says("p", "", words.points_elsewhere()),
            sources(words, sources_of("points-missions")),
        ],
    )
}

fn mechanism(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let parts = [
        words.points_part_task(),
        words.points_part_count(),
        words.points_part_scale(),
        words.points_part_goal(),
        words.points_part_debt(),
    ];
    let list = element("ol", "mechanism-parts", parts.map(|part| says("li", "", part)).to_vec());
    let content = element("div", "prose", vec![list, says("p", "aside", words.points_part_here())]);
    fold("mechanism-fold", "button", words.points_mechanism_title().into(), content)
}
