//! Scene 8: three ways out on one chart, none ranked, and refusing alone, then with others.

mod chart;
mod strike;

use super::Stage;
use crate::app::Action;
use crate::app::payslip::{Chart, Filter, Payslip};
use crate::app::ways::{Way, WaysAction};
use crate::content::{numbers, sources_of};
use crate::domain::pay::Money;
use crate::view::controls::{choice, choices, fold, heading};
use crate::view::markup::{element, fillable, says, tagged, text};
use crate::view::onward::onward;
use crate::view::phrases::percent;
use crate::view::reckoning::Reckoning;
use crate::view::sources::sources;
use chart::{Hour, hour};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The three ways, then refusing.
pub fn ways_out(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let figures = stage.model.figures();
    // The chart is that of the hour, whole, whatever is chosen on the payslip.
    let payslip = Payslip { chart: Chart::Hour, filter: Filter::default(), ..stage.model.payslip.clone() };
    let reckoning = Reckoning { payslip: &payslip, ..Reckoning::new(stage, &figures) };
    let hour = hour(reckoning, &stage.model.ways);
    element(
        "section",
        "scene scene-ways",
        vec![
            heading("start", words.ways_title()),
            says("p", "lead", words.ways_lead()),
            way_choices(stage),
            panel(stage, reckoning, &hour),
            hour.drawn(reckoning),
            says("p", "aside", words.ways_order()),
            sources(words, sources_of("ways-lead")),
            strike::strike(stage),
            onward(stage),
        ],
    )
}

fn way_choices(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let shown = stage.model.ways.shown;
    let press = |way: Option<Way>, name| {
        choice(stage.dispatch, Action::Ways(WaysAction::WayChosen(way)), shown == way, "way-out", name)
    };
    let mut row = vec![press(None, words.ways_today())];
    row.extend(Way::ALL.map(|way| press(Some(way), name(stage, way))));
    choices("choices ways-out", words.ways_name(), row)
}

fn name(stage: Stage<'_>, way: Way) -> &'static str {
    match way {
        Way::Floor => stage.words.way_floor(),
        Way::Cooperative => stage.words.way_cooperative(),
        Way::Income => stage.words.way_income(),
    }
}

/// What a way is, its slider, what it changes and does not, one example: the same parts for each.
fn panel(stage: Stage<'_>, reckoning: Reckoning<'_>, hour: &Hour) -> Html {
    let words = stage.words;
    let Some(way) = stage.model.ways.shown else {
        return element("div", "way-panel", vec![says("p", "", words.ways_today_lead())]);
    };
    let (lead, keeps, example, claim) = match way {
        Way::Floor => {
            let claim = "way-floor-example";
            (words.way_floor_lead(), words.way_floor_keeps(), words.way_floor_example(), claim)
        }
        Way::Cooperative => {
            let claim = "way-cooperative-example";
            (
                words.way_cooperative_lead(),
                words.way_cooperative_keeps(),
                words.way_cooperative_example(),
                claim,
            )
        }
        Way::Income => {
            let claim = "way-income-example";
            (words.way_income_lead(), words.way_income_keeps(), words.way_income_example(), claim)
        }
    };
    let example = vec![says("p", "", example), sources(words, sources_of(claim))];
    let changes = tagged("p", &["aria-live"], &["polite"], vec![text(changes(stage, reckoning, hour, way))]);
    let mut parts = vec![says("p", "", lead), slider(stage, way)];
    parts.extend(today(stage, hour, way).map(|today| says("p", "", today)));
    parts.extend([
        says("h3", "", words.ways_changes()),
        changes,
        says("h3", "", words.ways_keeps()),
        says("p", "", keeps),
        fold("", "button-quiet", words.ways_example().into(), element("div", "prose", example)),
    ]);
    element("div", "way-panel", parts)
}

/// The part of the price that reaches the person, where a source has both.
fn today(stage: Stage<'_>, hour: &Hour, way: Way) -> Option<String> {
    let (low, high) = hour.part.filter(|_| way == Way::Cooperative)?;
    Some(stage.words.way_cooperative_today(&percent(stage.words, high), &percent(stage.words, low)))
}

/// What the slider changes, from the numbers of the chart.
fn changes(stage: Stage<'_>, reckoning: Reckoning<'_>, hour: &Hour, way: Way) -> String {
    let (words, ways) = (stage.words, &stage.model.ways);
    let money =
        |nanos| numbers::money(words.language, Money { nanos, currency: reckoning.settings.currency });
    let said = match way {
        Way::Floor => ways.floor().map(|floor| {
            let n_pays = hour.n_pays.to_string();
            words.way_floor_changes(&money(floor), &n_pays, hour.n_raised.into())
        }),
        Way::Cooperative => ways
            .percent()
            .zip(hour.shared.clone())
            .map(|(part, shared)| words.way_cooperative_changes(&shared, &percent(words, part * 100))),
        Way::Income => {
            ways.income().map(|month| words.way_income_changes(&money(hour.income), &money(month)))
        }
    };
    said.unwrap_or_else(|| words.way_unset().to_owned())
}

/// A native range: mouse, touch, arrow keys and screen readers all know it.
fn slider(stage: Stage<'_>, way: Way) -> Html {
    let (words, ways) = (stage.words, &stage.model.ways);
    let currency = stage.model.settings.currency;
    let money = |nanos| numbers::money(words.language, Money { nanos, currency });
    let (field, said) = match way {
        Way::Floor => (words.way_floor_field(), ways.floor().map(money)),
        Way::Cooperative => {
            (words.way_cooperative_field(), ways.percent().map(|part| percent(words, part * 100)))
        }
        Way::Income => (words.way_income_field(), ways.income().map(money)),
    };
    let said = said.unwrap_or_default();
    let oninput = stage.dispatch.reform(move |event: InputEvent| {
        let value =
            event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
        Action::Ways(WaysAction::Moved(way, value.parse().unwrap_or(0)))
    });
    let last = way.last_step().to_string();
    let range = fillable(
        &["type", "min", "max", "step", "aria-valuetext"],
        &["range", "0", &last, "1", &said],
        ways.step(way).unwrap_or(0).to_string(),
        oninput,
    );
    let name = vec![text(field), text(" "), says("output", "", said)];
    element("label", "way-slider", vec![element("span", "bet-marker", name), range])
}
