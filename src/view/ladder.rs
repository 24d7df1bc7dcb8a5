//! The ladder's captions: rows grouped by trade, values beside their marks, ticks in words.

use super::figure::{LadderFigure, STRIP_CLASS};
use super::surface::Surface;
use super::{use_text, words};
use crate::app::Settings;
use crate::chart::axis::MoneyAxis;
use crate::chart::ladder::{Mark, Span};
use crate::content::{Text, evidence, numbers};
use crate::domain::pay::{self, Basis, Money, Recipient, Row, Trade};
use crate::domain::tally::Tally;
use yew::prelude::*;

/// Past this share of the strip a value is written to the left of its mark.
const FLIP: f32 = 0.52;

/// Properties of [`LadderChart`].
#[derive(Properties, PartialEq)]
pub struct LadderChartProps {
    /// Every rung, those off the axis too.
    pub rows: Vec<Row>,
    /// What she did.
    pub tally: Tally,
    /// Currency and country.
    pub settings: Settings,
    /// What it is drawn on.
    pub surface: Surface,
}

/// One line of the chart: its caption, its value, its mark.
struct Line {
    caption: Html,
    value: String,
    /// Where the value is written from, in billionths: the ends of its mark.
    ends: (i128, i128),
    class: &'static str,
    mark: Mark,
}

/// The chart, with its key.
#[component]
pub fn LadderChart(props: &LadderChartProps) -> Html {
    let text = use_text();
    let wage = wage_line(text, props);
    let plotted = || props.rows.iter().filter_map(|row| Some((row, row.outcome.as_ref().ok()?)));
    let amounts = plotted().flat_map(|(_, worth)| [worth.low, worth.high]).flatten();
    let wage_amount = wage.iter().map(|line| Money { nanos: line.ends.0, currency: props.settings.currency });
    let axis = MoneyAxis::covering(amounts.chain(wage_amount));
    let you = you_line(text, props);
    let mut marks = vec![you.mark];
    let mut body = vec![html! { <li class="rung rung-axis" key="axis">{ ticks(text, props, axis) }</li> }];
    body.push(rung("you", &you, axis));
    for trade in [Trade::CaptchaSolving, Trade::ClickFarming, Trade::Annotation] {
        let lines: Vec<_> = plotted().filter(|(row, _)| row.rate.trade == trade).collect();
        let Some((first, _)) = lines.first() else { continue };
        body.push(group(words::trade(text, trade), &words::basis(text, first.rate.unit, first.basis)));
        for (row, worth) in lines {
            let line = rate_line(text, row, worth);
            marks.push(line.mark);
            body.push(rung(row.rate.id, &line, axis));
        }
    }
    if let Some(line) = wage {
        body.push(group(text.ladder_time(), &text.ladder_wage(&numbers::duration(props.tally.worked))));
        marks.push(line.mark);
        body.push(rung("wage", &line, axis));
    }
    html! {
        <LadderFigure {marks} {axis} surface={props.surface}>
            <ol class="rungs">{ for body }</ol>
            { key(text) }
        </LadderFigure>
    }
}

fn you_line(text: Text, props: &LadderChartProps) -> Line {
    let n_pieces = props.tally.counts.n_pieces;
    Line {
        caption: html! { <><b>{ text.ladder_you() }</b><small>{ text.ladder_you_pieces(n_pieces.into()) }</small></> },
        value: words::zero(text, props.settings.currency),
        ends: (0, 0),
        class: "rung-you",
        mark: Mark::You { has_worked: n_pieces > 0 },
    }
}

fn rate_line(text: Text, row: &Row, worth: &pay::Worth) -> Line {
    let span = Span { low: worth.low.map(|money| money.nanos), high: worth.high.map(|money| money.nanos) };
    let is_seller = row.rate.recipient == Recipient::Seller;
    let place = text.rate_place(row.index);
    let at = words::year(row.rate.dating);
    Line {
        caption: html! { <><span>{ text.rate_what(row.index) }</span><small>{ place }{ ", " }{ at }</small></> },
        value: words::worth(text, worth),
        ends: (span.low.or(span.high).unwrap_or(0), span.high.or(span.low).unwrap_or(0)),
        class: if is_seller { "rung-seller" } else { "rung-worker" },
        mark: if is_seller { Mark::Seller(span) } else { Mark::Worker(span) },
    }
}

/// Her time at the minimum wage of the chosen country; nothing before she has worked.
fn wage_line(text: Text, props: &LadderChartProps) -> Option<Line> {
    let wage = evidence().minimum_wage(props.settings.country)?;
    let index = evidence().wages.iter().position(|other| other.id == wage.id)?;
    let amount = pay::worth_of_time(wage, props.tally.worked);
    let place = text.wage_place(index);
    (amount.nanos > 0).then(|| Line {
        caption: html! { <><span>{ text.wage_what(index) }</span><small>{ place }{ ", " }{ words::dating(text, wage.dating) }</small></> },
        value: numbers::money(text.language, amount),
        ends: (amount.nanos, amount.nanos),
        class: "rung-minimum",
        mark: Mark::Minimum(amount.nanos),
    })
}

fn group(name: &str, basis: &str) -> Html {
    html! {
        <li class="rung-group" key={name.to_owned()}><h3>{ name.to_owned() }{ " · " }<small>{ basis.to_owned() }</small></h3></li>
    }
}

/// A caption and a strip; the value is text at its place on the strip, beside the mark that the
/// canvas draws there. SVG attributes, since a host may forbid style attributes.
fn rung(key: &'static str, line: &Line, axis: MoneyAxis) -> Html {
    let (low, high) = (axis.place(line.ends.0), axis.place(line.ends.1));
    let is_flipped = high > FLIP;
    let (x, dx, anchor) = if is_flipped { (low, "-14", "end") } else { (high, "14", "start") };
    html! {
        <li class={classes!("rung", line.class)} {key}>
            <div class="rung-caption">{ line.caption.clone() }</div>
            <svg class={classes!(STRIP_CLASS, "strip-row")} role="presentation">
                <text class="strip-value" x={percent(x)} y="50%" dx={dx} text-anchor={anchor} dominant-baseline="central">
                    { &line.value }
                </text>
            </svg>
        </li>
    }
}

fn ticks(text: Text, props: &LadderChartProps, axis: MoneyAxis) -> Html {
    let currency = props.settings.currency;
    let tick = |(place, nanos): (usize, i128)| {
        html! {
            <text class={classes!("tick-word", (place % 2 == 1).then_some("tick-odd"))} x={percent(axis.place(nanos))} y="50%" text-anchor="middle" dominant-baseline="central">
                { words::tick(text, nanos, currency) }
            </text>
        }
    };
    html! {
        <>
            <div class="rung-caption"></div>
            <svg class="strip-row" role="presentation">
                <text class="tick-zero" x={percent(axis.place(0))} y="50%" text-anchor="middle" dominant-baseline="central">
                    { words::tick_zero(text, currency) }
                </text>
                { for axis.ticks().enumerate().map(tick) }
            </svg>
        </>
    }
}

fn percent(share: f32) -> String {
    format!("{:.2}%", f64::from(share) * 100.0)
}

fn key(text: Text) -> Html {
    let entry = |class: &'static str, name: &'static str| {
        html! { <li class={class}><span class="key-mark" aria-hidden="true"></span>{ name }</li> }
    };
    html! {
        <ul class="key">
            { entry("key-you", text.key_you()) }
            { entry("key-worker", text.key_worker()) }
            { entry("key-seller", text.key_seller()) }
            { entry("key-minimum", text.key_minimum()) }
        </ul>
    }
}

/// The count that a headline names, when it is her own.
pub fn own_count(row: &Row) -> Option<u32> {
    match row.basis {
        Basis::Own(count) => Some(count),
        Basis::AsManyPieces(_) | Basis::Example(_) => None,
    }
}
