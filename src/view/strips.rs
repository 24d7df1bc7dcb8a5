//! A chart of rows: captions, values beside their marks, ticks in words. Each row is one button
//! that opens its figure in place.

use super::figure::StripsFigure;
use super::markup::{classed, element, keyed, says, text};
use super::reckoning::Reckoning;
use super::rows::{ChartRow, Group};
use super::sheet;
use super::{Dispatch, phrases, send};
use crate::app::Action;
use crate::app::payslip::{Chart, PayslipAction, Place};
use crate::chart::axis::MoneyAxis;
use crate::chart::strips::{Mark, Role, Span};
use crate::content::Text;
use crate::domain::pay::{Currency, Money, Nanos};
use yew::prelude::*;

/// A constant and not a literal, as [`classed`] asks.
const PRESENTATION: &str = "presentation";
/// Past this share of the strip a value is written to the left of its mark.
const FLIP: f32 = 0.52;

/// The chart, with its key. The rows that stand off the axis are left to the table.
pub fn strips(reckoning: Reckoning<'_>, groups: &[Group], axis: MoneyAxis, bet: Option<Money>) -> Html {
    let (words, currency) = (reckoning.words, reckoning.settings.currency);
    let mut marks = vec![Mark::new(
        Role::You { has_worked: reckoning.has_worked() },
        Span { low: Some(0), high: Some(0) },
    )];
    let mut body = vec![ticks(words, currency, axis), you(reckoning, axis)];
    body.extend(bet.map(|bet| bet_line(words, axis, bet)));
    for group in groups {
        let filter = reckoning.payslip.filter;
        let shown: Vec<_> = group
            .rows
            .iter()
            .filter(|row| filter.keeps(row.trade, Some(row.recipient).filter(|_| row.trade.is_some())))
            .filter_map(|row| Some((row, row.mark?)))
            .collect();
        if shown.is_empty() {
            continue;
        }
        body.push(group_head(group));
        for (row, mark) in shown {
            marks.push(mark);
            body.push(rung(reckoning, row, &mark, axis));
            body.extend(sheet::opened(reckoning, row.figure, Place::Chart).map(|sheet| {
                keyed("li", "sheet-row", Some([row.provenance.id, "+"].concat().into()), vec![sheet])
            }));
        }
    }
    let has_rows = marks.len() > 1;
    let bet = bet.map(|bet| bet.nanos);
    html! {
        <>
        <StripsFigure {marks} {axis} {bet} surface={reckoning.surface}>
            { element("ol", "rungs", body) }
        </StripsFigure>
        { if has_rows { Html::default() } else { says("p", "aside", words.filter_nothing()) } }
        { key(reckoning, groups) }
        </>
    }
}

/// Her own row: first, apart, at nothing.
fn you(reckoning: Reckoning<'_>, axis: MoneyAxis) -> Html {
    let words = reckoning.words;
    let caption = vec![
        says("b", "", words.ladder_you()),
        says("small", "", words.ladder_you_pieces(reckoning.counts.n_pieces.into())),
    ];
    let value = phrases::zero(words, reckoning.settings.currency);
    let strip = strip("strip", written("strip-value", axis.place(0), "14", "start", value));
    keyed("li", "rung rung-you", Some("you".into()), vec![element("div", "rung-caption", caption), strip])
}

/// The name of her bet above the dashed line that the canvas draws through the rows.
fn bet_line(words: Text, axis: MoneyAxis, bet: Money) -> Html {
    let x = axis.place(bet.nanos);
    let name = [words.bet_line(), " ", &crate::content::numbers::money(words.language, bet)].concat();
    let (dx, anchor) = if x > FLIP { ("-6", "end") } else { ("6", "start") };
    let strip = strip("", written("bet-name", x, dx, anchor, name));
    keyed("li", "rung rung-bet", Some("bet".into()), vec![element("div", "rung-caption", Vec::new()), strip])
}

fn group_head(group: &Group) -> Html {
    let head = vec![text([group.name, " "].concat()), says("small", "", group.basis.clone())];
    element("li", "rung-group", vec![element("h3", "", head)])
}

/// One button: a caption and a strip. The value is text at its place on the strip, beside the mark
/// that the canvas draws there. SVG attributes, since a host may forbid style attributes.
fn rung(reckoning: Reckoning<'_>, row: &ChartRow, mark: &Mark, axis: MoneyAxis) -> Html {
    let words = reckoning.words;
    let class = match mark.role {
        Role::You { .. } | Role::Worker => "rung rung-worker",
        Role::Seller => "rung rung-seller",
        Role::Minimum => "rung rung-minimum",
    };
    let ends = mark.ends();
    let (low, high) = (axis.place(ends.0), axis.place(ends.1));
    let (x, dx, anchor) = match (high > FLIP, mark.opens_below(), mark.opens_above()) {
        (true, false, _) => (low, "-14", "end"),
        (true, true, _) => (low, "-26", "end"),
        (false, _, false) => (high, "14", "start"),
        (false, _, true) => (high, "26", "start"),
    };
    let what = words.what(row.provenance.caption);
    let mut caption = vec![says("span", "", what), says("small", "", row.detail.clone())];
    if mark.is_edited {
        caption.push(says("small", "edited-flag", words.edited_flag()));
    }
    let label = [what, ", ", &row.detail, ": ", &row.value].concat();
    let content = element(
        "span",
        "rung-line",
        vec![
            element("span", "rung-caption", caption),
            strip("strip", written("strip-value", x, dx, anchor, row.value.clone())),
        ],
    );
    let button = sheet::opener(reckoning, row.figure, Place::Chart, "rung-open", Some(label), content);
    keyed("li", class, Some(row.provenance.id.into()), vec![button])
}

fn strip(class: &'static str, content: Html) -> Html {
    let strip = html! { <svg class="_" role={PRESENTATION}>{ content }</svg> };
    classed([class, " strip-row"].concat().into(), strip)
}

/// Text at a share of the strip's width.
#[inline(never)]
fn written(class: &'static str, x: f32, dx: &'static str, anchor: &'static str, value: String) -> Html {
    let words = html! {
        <text class="_" x={per_thousand(x)} y="50%" {dx} text-anchor={anchor} dominant-baseline="central">{ value }</text>
    };
    classed(class.into(), words)
}

fn ticks(words: Text, currency: Currency, axis: MoneyAxis) -> Html {
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
pub fn per_thousand(share: f32) -> String {
    let thousandths = (share * 1000.0).round().max(0.0).min(1000.0) as u32;
    [&(thousandths / 10).to_string(), ".", &(thousandths % 10).to_string(), "%"].concat()
}

/// What the shapes mean: only those that are drawn.
fn key(reckoning: Reckoning<'_>, groups: &[Group]) -> Html {
    let words = reckoning.words;
    let marks = || groups.iter().flat_map(|group| &group.rows).filter_map(|row| row.mark.as_ref());
    let minimum_name = match reckoning.payslip.chart {
        Chart::Ladder | Chart::Session => words.key_minimum(),
        Chart::Hour => words.key_wage(),
    };
    let entries = [
        ("key-you", words.key_you(), true),
        ("key-worker", words.key_worker(), marks().any(|mark| mark.role == Role::Worker)),
        ("key-seller", words.key_seller(), marks().any(|mark| mark.role == Role::Seller)),
        ("key-minimum", minimum_name, marks().any(|mark| mark.role == Role::Minimum)),
        ("key-unpaid", words.key_unpaid(), marks().any(|mark| mark.paid_hour.is_some())),
        ("key-own-minimum", words.key_own_minimum(), marks().any(|mark| mark.minimum.is_some())),
        ("key-edited", words.key_edited(), marks().any(|mark| mark.is_edited)),
    ];
    let entries = entries.into_iter().filter(|(_, _, is_drawn)| *is_drawn);
    let entry = |(class, name, _): (&'static str, &'static str, bool)| {
        element("li", class, vec![says("span", "key-mark", ""), text(name)])
    };
    element("ul", "key", entries.map(entry).collect())
}

/// A choice among charts or filters: a button that is pressed or not.
pub fn choice(dispatch: &Dispatch, is_made: bool, action: PayslipAction, name: &'static str) -> Html {
    let class = if is_made { "choice choice-made" } else { "choice" };
    let onclick = send(dispatch, Action::Payslip(action));
    let choice = html! {
        <button class="_" type="button" aria-pressed={if is_made { "true" } else { "false" }} {onclick}>{ name }</button>
    };
    classed(class.into(), choice)
}
