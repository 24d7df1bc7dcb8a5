//! Scene 6: an order of gestures, its price beside a program's, and two ways for it to reach people.

use super::Stage;
use super::order_map::order_map;
use crate::app::Action;
use crate::app::other_buyer::{Gesture, Organisation, OtherBuyerAction};
use crate::app::payslip::{Figure, Place};
use crate::content::{assumed_count, named_rate, numbers, sources_of};
use crate::domain::order::{BesideProgram, PriceScale, beside_program, cost};
use crate::domain::pay::{Currency, Money, NANOS_PER_UNIT, Nanos};
use crate::view::bet::times;
use crate::view::controls::{choice, choices, fold, heading, slider};
use crate::view::glossary::termed;
use crate::view::markup::{element, says, tagged, text};
use crate::view::onward::onward;
use crate::view::reckoning::Reckoning;
use crate::view::sources::sources;
use crate::view::strips::{lettered, per_thousand};
use crate::view::{phrases, sheet};
use yew::prelude::*;

/// The figures on the scale, cheapest first; the second is the one that the program's price is printed with.
const MARKS: [&str; 3] = ["click-lowest", "click-tweet", "click-highest"];

/// The order, its bill, why of people, and how.
pub fn other_buyer(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let figures = stage.model.figures();
    let reckoning = Reckoning::new(stage, &figures);
    let ways = Organisation::ALL.map(|organisation| order_map(stage, organisation));
    let campaigns = [words.campaign_trump(), words.campaign_left(), words.campaign_fillon()];
    let campaigns = campaigns.map(|campaign| says("li", "", campaign)).to_vec();
    let mut campaigns = vec![element("ul", "campaigns", campaigns)];
    campaigns.push(sources(words, sources_of("campaign-trump")));
    let parts = vec![
        heading("start", words.other_buyer_title()),
        says("p", "lead", words.other_buyer_lead()),
        element("div", "order", vec![form(stage), shown(stage)]),
        bill(reckoning, stage),
        element(
            "div",
            "prose",
            vec![
                says("h3", "", words.order_why_title()),
                termed(stage, "", words.order_why()),
                sources(words, sources_of("order-why")),
            ],
        ),
        says("h3", "", words.order_ways_title()),
        element("div", "order-maps", ways.to_vec()),
        fold("campaigns-fold", "button", words.campaigns_title().into(), element("div", "prose", campaigns)),
        onward(stage),
    ];
    element("section", "scene scene-order", parts)
}

fn acted(action: OtherBuyerAction) -> Action {
    Action::OtherBuyer(action)
}

fn form(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let chosen = stage.model.other_buyer.gesture;
    let name = |gesture| match gesture {
        Gesture::Like => words.order_like(),
        Gesture::Share => words.order_share(),
        Gesture::Follow => words.order_follow(),
    };
    let press = |gesture| {
        let action = acted(OtherBuyerAction::GestureChosen(gesture));
        choice(stage.dispatch, action, gesture == chosen, "", name(gesture))
    };
    element(
        "div",
        "order-form",
        vec![
            says("p", "order-name", words.order_gestures()),
            choices("choices gestures", words.order_gestures(), Gesture::ALL.map(press).to_vec()),
            price(stage),
        ],
    )
}

/// What everybody who is hired will see: her own card, with another task in its band.
fn shown(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let (asked, press) = match stage.model.other_buyer.gesture {
        Gesture::Like => (words.order_asked_like(), words.order_like()),
        Gesture::Share => (words.order_asked_share(), words.order_share()),
        Gesture::Follow => (words.order_asked_follow(), words.order_follow()),
    };
    let band = vec![says("span", "band-lead", words.order_asked()), says("strong", "band-wanted", asked)];
    let lines = [(); 3].map(|()| says("span", "dummy-line", ""));
    let dummy = tagged("div", &["class", "aria-hidden"], &["dummy-post", "true"], lines.to_vec());
    let foot = vec![says("span", "card-note", words.order_note()), says("span", "dummy-button", press)];
    let n = numbers::integer(words.language, n_gestures().into());
    element(
        "figure",
        "order-shown",
        vec![
            says("figcaption", "order-name", words.order_shown(&n)),
            element(
                "div",
                "card",
                vec![element("div", "band", band), dummy, element("div", "card-foot", foot)],
            ),
        ],
    )
}

fn n_gestures() -> u16 {
    assumed_count("order-gestures")
}

/// The program's price, in billionths of a dollar.
fn program() -> Nanos {
    Nanos::from(assumed_count("order-program")) * NANOS_PER_UNIT
}

/// From the lowest to the highest price that the text prints for one gesture; the model's own figures, so that a
/// figure which she changes changes the scale.
fn scale(stage: Stage<'_>) -> PriceScale {
    let rates = &stage.model.evidence.rates;
    let amount = |role| named_rate(role).and_then(|index| rates.get(index)).map(|rate| rate.amount);
    let lowest = amount(MARKS[0]).and_then(|amount| amount.low);
    let highest = amount(MARKS[2]).and_then(|amount| amount.high);
    PriceScale { lowest: lowest.unwrap_or(1), highest: highest.unwrap_or(NANOS_PER_UNIT) }
}

/// What a gesture costs at the price of the program: where she finds the marker.
fn as_program() -> Nanos {
    program() / Nanos::from(n_gestures().max(1))
}

fn asked_price(stage: Stage<'_>) -> (u32, Nanos) {
    let scale = scale(stage);
    let step = stage.model.other_buyer.price_step.unwrap_or_else(|| scale.step(as_program()));
    (step, scale.price(step))
}

fn dollars(stage: Stage<'_>, nanos: Nanos) -> String {
    numbers::money(stage.words.language, Money { nanos, currency: Currency::Usd })
}

fn price(stage: Stage<'_>) -> Html {
    let words = stage.words;
    let scale = scale(stage);
    let (step, price) = asked_price(stage);
    let said = dollars(stage, price);
    let marker = vec![text(words.order_price()), text(" "), says("output", "", said.clone())];
    let ends = [("0", "start", scale.lowest), ("100%", "end", scale.highest)];
    let mut ticks = Vec::new();
    for (x, anchor, nanos) in ends {
        ticks.push(lettered("tick-word", [x, "", "50%", "", anchor], dollars(stage, nanos)));
    }
    let x = per_thousand(scale.place(as_program()));
    ticks.push(lettered("tick-program", [&x, "", "50%", "", "middle"], dollars(stage, as_program())));
    element(
        "label",
        "bet-axis order-axis",
        vec![
            element("span", "bet-marker", marker),
            slider(stage.dispatch, [scale.first(), scale.last(), step], &said, |step| {
                acted(OtherBuyerAction::PriceMoved(step))
            }),
            tagged("svg", &["class", "role", "aria-hidden"], &["bet-ticks", "presentation", "true"], ticks),
        ],
    )
}

/// People beside the program, and what the figures of the scale are worth.
fn bill(reckoning: Reckoning<'_>, stage: Stage<'_>) -> Html {
    let words = stage.words;
    let (_, price) = asked_price(stage);
    let n = numbers::integer(words.language, n_gestures().into());
    let people = cost(price, n_gestures().into());
    let verdict = match beside_program(people, program()) {
        BesideProgram::Same => words.order_same().to_owned(),
        BesideProgram::People { times_less_tenths } => words.order_less(&times(reckoning, times_less_tenths)),
        BesideProgram::Program { times_more_tenths } => {
            words.order_more(&times(reckoning, times_more_tenths))
        }
    };
    let mut sides = vec![(words.order_people(&n), text(dollars(stage, people)))];
    let printed = named_rate(MARKS[1]).map(Figure::Rate);
    let program = dollars(stage, program());
    sides.push((
        words.order_program(&n),
        match printed {
            Some(figure) => sheet::number(reckoning, figure, Place::Quoted, program),
            None => text(program),
        },
    ));
    let sides = sides.into_iter().enumerate().map(|(place, (name, amount))| {
        let class = if place == 0 { "bill-side bill-people" } else { "bill-side bill-program" };
        element("p", class, vec![says("span", "", name), element("b", "bill-amount", vec![amount])])
    });
    let live = vec![element("div", "bill-sides", sides.collect()), says("p", "verdict", verdict)];
    let mut parts = vec![tagged("div", &["class", "aria-live"], &["bill", "polite"], live)];
    parts.extend(marks(reckoning));
    parts.push(says("p", "aside", words.order_scale()));
    element("div", "bill-whole", parts)
}

/// The figures of the scale as they are printed, each a button; the open one beneath.
fn marks(reckoning: Reckoning<'_>) -> Vec<Html> {
    let words = reckoning.words;
    let (mut list, mut opened) = (Vec::new(), Html::default());
    for index in MARKS.into_iter().filter_map(named_rate) {
        let Some(rate) = reckoning.figures.rates.get(index) else { continue };
        let provenance = rate.provenance;
        let figure = Figure::Rate(index);
        let what = [
            words.what(provenance.caption),
            ", ",
            words.place(provenance.caption),
            ", ",
            &phrases::year(provenance.dating),
        ]
        .concat();
        let printed = phrases::printed(words, rate);
        let number = sheet::number(reckoning, figure, Place::Quoted, printed);
        list.push(element("li", "", vec![number, says("small", "", what)]));
        if let Some(sheet) = sheet::opened(reckoning, figure, Place::Quoted) {
            opened = sheet;
        }
    }
    vec![says("p", "order-name", words.order_marks()), element("ul", "order-marks", list), opened]
}
