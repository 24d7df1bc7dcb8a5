//! The page of assumptions: every constant with its reason or source, and hers to change.

use super::Stage;
use crate::app::payslip::{Figure, Place};
use crate::app::{Action, Scene};
use crate::content::{AssumedValue, AssumptionUnit, assumed, numbers};
use crate::domain::pay::MinimumWage;
use crate::view::controls::{Weight, actions, button, heading};
use crate::view::markup::{element, keyed, says, text};
use crate::view::reckoning::Reckoning;
use crate::view::sources::citation;
use crate::view::{Dispatch, phrases, recalculate, sheet};
use yew::prelude::*;

/// Assumptions, her measured time, exchange rates, minimum wages.
pub fn assumptions(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let figures = stage.model.figures();
    let reckoning = Reckoning::new(stage, &figures);
    let back = Action::SceneOpened(Scene::Payslip);
    let yours = vec![
        says("h3", "", words.field_seconds()),
        says("p", "aside", words.assumptions_yours()),
        recalculate::time_field(reckoning, stage.dispatch),
    ];
    let mut list: Vec<Html> = vec![element("li", "assumption", yours)];
    list.extend(assumed().iter().map(|assumed| assumption(reckoning, stage.dispatch, assumed)));
    let exchange = figures.exchange.iter().map(|rate| {
        element("li", "", vec![recalculate::exchange_field(reckoning, stage.dispatch, rate.year)])
    });
    let mut exchange: Vec<Html> = exchange.collect();
    exchange.extend(figures.exchange.first().map(|rate| element("li", "aside", citation(rate.source))));
    let wages = figures.wages.iter().enumerate().map(|(index, entry)| wage(reckoning, index, entry));
    element(
        "section",
        "scene scene-assumptions",
        vec![
            heading("start", words.assumptions_title()),
            says("p", "lead", words.assumptions_lead()),
            recalculate::banner(reckoning, stage.dispatch, stage.home),
            element("ul", "assumptions", list),
            says("h3", "", words.assumptions_exchange()),
            element("ul", "exchange", exchange),
            says("h3", "", words.assumptions_wages()),
            element("ul", "wages", wages.flatten().collect()),
            actions(vec![button(
                stage.dispatch,
                back,
                Weight::Primary,
                "go-payslip",
                words.assumptions_back(),
            )]),
        ],
    )
}

fn assumption(reckoning: Reckoning<'_>, dispatch: &Dispatch, assumed: &AssumedValue) -> Html {
    let words = reckoning.words;
    let field = recalculate::assumption_field(reckoning, dispatch, assumed.id);
    let value = numbers::ten_thousandths(words.language, assumed.thousandths.saturating_mul(10));
    let value = [&value, " ", unit(reckoning, assumed.unit)].concat();
    let mut parts =
        vec![says("h3", "", words.what(assumed.caption)), says("p", "assumption-value", value), field];
    parts.extend(words.note(assumed.caption).map(|note| says("p", "", note)));
    let origin = match assumed.source {
        Some(source) => citation(source),
        None if assumed.from.is_empty() => vec![text(words.assumptions_ours())],
        None => vec![text(words.assumptions_from(&assumed.from.join(", ")))],
    };
    parts.push(element("p", "aside", origin));
    element("li", "assumption", parts)
}

fn unit(reckoning: Reckoning<'_>, unit: AssumptionUnit) -> &'static str {
    let words = reckoning.words;
    match unit {
        AssumptionUnit::Hours => words.assumed_hours(),
        AssumptionUnit::Minutes => words.assumed_minutes(),
        AssumptionUnit::Seconds => words.assumed_seconds(),
        AssumptionUnit::Count => "",
        AssumptionUnit::Votes => words.assumed_votes(),
        AssumptionUnit::Percent => words.assumed_percent(),
        AssumptionUnit::Cents => words.assumed_cents(),
        AssumptionUnit::Dollars => words.assumed_dollars(),
    }
}

fn wage(reckoning: Reckoning<'_>, index: usize, wage: &MinimumWage) -> Vec<Html> {
    let words = reckoning.words;
    let provenance = wage.provenance;
    let (figure, place) = (Figure::Wage(index), Place::Assumptions);
    let said = [
        words.place(provenance.caption),
        ", ",
        &phrases::date(words, provenance.dating),
        " – ",
        words.what(provenance.caption),
        " – ",
    ]
    .concat();
    let number = sheet::number(reckoning, figure, place, phrases::printed_wage(words, wage));
    let mut lines = vec![keyed("li", "", Some(provenance.id.into()), vec![text(said), number])];
    lines.extend(
        sheet::opened(reckoning, figure, place)
            .map(|sheet| keyed("li", "sheet-row", Some([provenance.id, "+"].concat().into()), vec![sheet])),
    );
    lines
}
