//! A number of her own session, on the receipt: a button that says how it was counted. Nobody's figure but hers, so it has
//! no source; what it has is a rule.

use super::controls::{Weight, pressed};
use super::markup::{element, pressable, says, text};
use super::reckoning::Reckoning;
use super::{Dispatch, send};
use crate::app::Action;
use crate::app::payslip::{Measure, PayslipAction};
use crate::content::{Text, numbers};
use crate::domain::tally::Tally;
use crate::extent::shows_whole;
use yew::prelude::*;

/// A line of the receipt: what is counted, how much, and, when it is opened, how.
pub fn line(
    reckoning: Reckoning<'_>,
    tally: &Tally,
    measure: Measure,
    name: &'static str,
    value: String,
) -> Html {
    let is_open = reckoning.payslip.measure == Some(measure);
    let class = if measure == Measure::Paid { "line line-total" } else { "line" };
    let Some(dispatch) = reckoning.dispatch.filter(|_| shows_whole()) else {
        let parts = vec![says("dt", "", name), says("dd", "", value)];
        return element("div", class, parts);
    };
    let toggle = send(dispatch, Action::Payslip(PayslipAction::MeasureToggled(measure)));
    let label = [name, ": ", &value].concat();
    let values = ["number opener", "button", if is_open { "true" } else { "false" }, &label];
    let keys = &["class", "type", "aria-expanded", "aria-label"];
    let number = pressable(keys, &values, toggle, vec![text(value)]);
    let mut parts = vec![says("dt", "", name), element("dd", "", vec![number])];
    if is_open {
        parts.push(element("dd", "line-sheet", vec![sheet(reckoning.words, dispatch, tally, measure)]));
    }
    element("div", class, parts)
}

fn sheet(words: Text, dispatch: &Dispatch, tally: &Tally, measure: Measure) -> Html {
    let close = send(dispatch, Action::Payslip(PayslipAction::MeasureToggled(measure)));
    let status = if measure == Measure::Throughput { words.measure_derived() } else { words.measure_here() };
    element(
        "div",
        "sheet",
        vec![
            says("p", "", how(words, tally, measure)),
            says("small", "", status),
            element(
                "p",
                "actions",
                vec![pressed(close, Weight::Quiet, "sheet-close", vec![text(words.figure_close())])],
            ),
        ],
    )
}

/// The rule by which a number was counted.
fn how(words: Text, tally: &Tally, measure: Measure) -> String {
    match measure {
        Measure::Refusals => words.measure_refusals().to_owned(),
        Measure::Pieces => words.measure_pieces().to_owned(),
        Measure::Worked => words.measure_worked().to_owned(),
        Measure::Searching => words.measure_searching().to_owned(),
        Measure::Gold => words.measure_gold().to_owned(),
        Measure::Throughput => {
            let items = numbers::integer(words.language, tally.marks.n_items.into());
            words.measure_throughput(&items, &numbers::duration(tally.worked))
        }
        Measure::Points => words.measure_points().to_owned(),
        Measure::Paid => words.measure_paid().to_owned(),
    }
}
