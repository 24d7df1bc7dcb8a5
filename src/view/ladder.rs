//! The ladder's captions: rows grouped by trade, values beside their marks, ticks in words.

use super::figure::LadderFigure;
use super::markup::{classed, element, keyed, says, text};
use super::phrases;
use super::sources::citation;
use super::surface::Surface;
use crate::app::Settings;
use crate::chart::axis::MoneyAxis;
use crate::chart::ladder::{Mark, Span};
use crate::content::{Text, evidence, numbers};
use crate::domain::pay::{self, Money, Nanos, Provenance, Recipient, Row, Trade, Worth};
use crate::domain::tally::Tally;
use yew::prelude::*;

/// Past this share of the strip a value is written to the left of its mark.
const FLIP: f32 = 0.52;

/// One line of the chart: its caption, its value, its mark.
struct Line {
    key: &'static str,
    caption: Vec<Html>,
    /// Where the figure was read, and how; opens in place under the caption.
    source: Vec<Html>,
    value: String,
    /// Where the value is written from: the ends of its mark.
    ends: (Nanos, Nanos),
    class: &'static str,
    mark: Mark,
}

/// The chart, with its key. The rows that stand off the axis are left to the table.
pub fn ladder(words: Text, rows: &[Row], tally: &Tally, settings: Settings, surface: Surface) -> Html {
    let wage = wage_line(words, tally, settings);
    let plotted = || rows.iter().filter_map(|row| Some((row, row.outcome.as_ref().ok()?)));
    let amounts = plotted().flat_map(|(_, worth)| [worth.low, worth.high]).flatten();
    let wage_amount = wage.iter().map(|line| Money { nanos: line.ends.0, currency: settings.currency });
    let axis = MoneyAxis::covering(amounts.chain(wage_amount));
    let mut marks = Vec::new();
    let mut body = vec![ticks(words, settings, axis)];
    let mut add = |body: &mut Vec<Html>, line: Line| {
        marks.push(line.mark);
        body.push(rung(line, axis));
    };
    add(&mut body, you_line(words, tally, settings));
    for trade in Trade::ALL {
        for (place, (row, worth)) in plotted().filter(|(row, _)| row.rate.trade == trade).enumerate() {
            if place == 0 {
                let basis = phrases::basis(words, row.rate.unit, row.basis);
                body.push(group(phrases::trade(words, trade), basis));
            }
            add(&mut body, rate_line(words, row, worth));
        }
    }
    if let Some(line) = wage {
        body.push(group(words.ladder_time(), words.ladder_wage(&numbers::duration(tally.worked))));
        add(&mut body, line);
    }
    html! {
        <LadderFigure {marks} {axis} {surface}>
            { element("ol", "rungs", body) }
            { key(words) }
        </LadderFigure>
    }
}

fn you_line(words: Text, tally: &Tally, settings: Settings) -> Line {
    let n_pieces = tally.counts.n_pieces;
    Line {
        key: "you",
        caption: vec![
            says("b", "", words.ladder_you()),
            says("small", "", words.ladder_you_pieces(n_pieces.into())),
        ],
        source: Vec::new(),
        value: phrases::zero(words, settings.currency),
        ends: (0, 0),
        class: "rung rung-you",
        mark: Mark::You { has_worked: n_pieces > 0 },
    }
}

fn rate_line(words: Text, row: &Row, worth: &Worth) -> Line {
    let (low, high) = (worth.low.map(|money| money.nanos), worth.high.map(|money| money.nanos));
    let span = Span { low, high };
    let is_seller = row.rate.recipient == Recipient::Seller;
    let provenance = row.rate.provenance;
    let place = [words.place(provenance.caption), ", ", &phrases::year(provenance.dating)].concat();
    Line {
        key: provenance.id,
        caption: vec![says("span", "", words.what(provenance.caption)), says("small", "", place)],
        source: source(words, provenance),
        value: phrases::worth(words, worth),
        ends: (low.or(high).unwrap_or(0), high.or(low).unwrap_or(0)),
        class: if is_seller { "rung rung-seller" } else { "rung rung-worker" },
        mark: if is_seller { Mark::Seller(span) } else { Mark::Worker(span) },
    }
}

/// Her time at the minimum wage of the chosen country; nothing before she has worked, or when
/// the wage is of another currency than the axis.
fn wage_line(words: Text, tally: &Tally, settings: Settings) -> Option<Line> {
    let (_, wage) = evidence().minimum_wage(settings.country)?;
    let provenance = wage.provenance;
    let amount = pay::worth_of_time(wage, tally.worked)?;
    let place = [words.place(provenance.caption), ", ", &phrases::dating(words, provenance.dating)].concat();
    let has_worked = tally.worked.0 > 0;
    (has_worked && amount.currency == settings.currency).then(|| Line {
        key: provenance.id,
        caption: vec![says("span", "", words.what(provenance.caption)), says("small", "", place)],
        source: source(words, provenance),
        value: numbers::money(words.language, amount),
        ends: (amount.nanos, amount.nanos),
        class: "rung rung-minimum",
        mark: Mark::Minimum(amount.nanos),
    })
}

/// A citation, and how we read it.
fn source(words: Text, provenance: Provenance) -> Vec<Html> {
    let mut parts = citation(provenance.source);
    parts.push(says("small", "", phrases::status(words, provenance.status)));
    parts
}

fn group(name: &str, basis: String) -> Html {
    element(
        "li",
        "rung-group",
        vec![element("h3", "", vec![text([name, " "].concat()), says("small", "", basis)])],
    )
}

/// A caption and a strip; the value is text at its place on the strip, beside the mark that the
/// canvas draws there. SVG attributes, since a host may forbid style attributes.
fn rung(line: Line, axis: MoneyAxis) -> Html {
    let (low, high) = (axis.place(line.ends.0), axis.place(line.ends.1));
    let (x, dx, anchor) = match (high > FLIP, line.mark.opens_below(), line.mark.opens_above()) {
        (true, false, _) => (low, "-14", "end"),
        (true, true, _) => (low, "-26", "end"),
        (false, _, false) => (high, "14", "start"),
        (false, _, true) => (high, "26", "start"),
    };
    let strip = html! {
        <svg class="strip strip-row" role="presentation">
            { written("strip-value", x, dx, anchor, line.value) }
        </svg>
    };
    let caption = if line.source.is_empty() {
        element("div", "rung-caption", line.caption)
    } else {
        let summary = element("summary", "", line.caption);
        element("details", "rung-caption", vec![summary, element("p", "rung-source", line.source)])
    };
    keyed("li", line.class, Some(line.key.into()), vec![caption, strip])
}

/// Text at a share of the strip's width.
#[inline(never)]
fn written(class: &'static str, x: f32, dx: &'static str, anchor: &'static str, value: String) -> Html {
    let words = html! {
        <text class="_" x={per_thousand(x)} y="50%" {dx} text-anchor={anchor} dominant-baseline="central">{ value }</text>
    };
    classed(class.into(), words)
}

fn ticks(words: Text, settings: Settings, axis: MoneyAxis) -> Html {
    let currency = settings.currency;
    let tick = |(place, nanos): (usize, Nanos)| {
        let class = if place % 2 == 0 { "tick-word tick-even" } else { "tick-word" };
        written(class, axis.place(nanos), "0", "middle", phrases::tick(words, nanos, currency))
    };
    html! {
        <li class="rung rung-axis" key="axis">
            <div class="rung-caption"></div>
            <svg class="strip-row" role="presentation">
                { written("tick-zero", axis.place(0), "0", "middle", phrases::tick(words, 0, currency)) }
                { for axis.ticks().enumerate().map(tick) }
            </svg>
        </li>
    }
}

/// A share as a percentage with one decimal, without the machinery that prints floats.
fn per_thousand(share: f32) -> String {
    let thousandths = (share * 1000.0).round().clamp(0.0, 1000.0) as u32;
    [&(thousandths / 10).to_string(), ".", &(thousandths % 10).to_string(), "%"].concat()
}

fn key(words: Text) -> Html {
    let entry = |class: &'static str, name: &'static str| {
        element("li", class, vec![says("span", "key-mark", ""), text(name)])
    };
    element(
        "ul",
        "key",
        vec![
            entry("key-you", words.key_you()),
            entry("key-worker", words.key_worker()),
            entry("key-seller", words.key_seller()),
            entry("key-minimum", words.key_minimum()),
        ],
    )
}
