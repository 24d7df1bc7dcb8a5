//! A chart of rows: captions, values beside their marks, ticks in words. Each row is one button
//! that opens its figure in place.

use super::figure::StripsFigure;
use super::markup::{element, keyed, says, tagged, text};
use super::phrases;
use super::reckoning::Reckoning;
use super::rows::{ChartRow, Group};
use super::sheet;
use crate::app::payslip::{Chart, Place};
use crate::chart::axis::MoneyAxis;
use crate::chart::strips::{FLIP, Mark, Role, Span};
use crate::content::Text;
use crate::domain::pay::{Currency, Money, Nanos};
use yew::prelude::*;

/// What stands round the rows of a chart.
pub struct Around {
    /// Her own row: its name, what is said under it, the amount, and that in words.
    pub you: (&'static str, String, Nanos, String),
    /// A dashed line through all rows, and its name.
    pub line: Option<(String, Nanos)>,
}

/// The chart of the payslip, with its key: her row is at nothing, the line is her bet.
pub fn strips(reckoning: Reckoning<'_>, groups: &[Group], axis: MoneyAxis, bet: Option<Money>) -> Html {
    let words = reckoning.words;
    let pieces = words.ladder_you_pieces(reckoning.counts.n_pieces.into());
    let zero = phrases::zero(words, reckoning.settings.currency);
    let named = |bet: Money| {
        let amount = crate::content::numbers::money(words.language, bet);
        ([words.bet_line(), " ", &amount].concat(), bet.nanos)
    };
    let around = Around { you: (words.ladder_you(), pieces, 0, zero), line: bet.map(named) };
    strips_with(reckoning, groups, axis, around)
}

/// A chart with its key. The rows that stand off the axis are left to the table.
pub fn strips_with(reckoning: Reckoning<'_>, groups: &[Group], axis: MoneyAxis, around: Around) -> Html {
    let (words, currency) = (reckoning.words, reckoning.settings.currency);
    let at = Some(around.you.2);
    let mut marks =
        vec![Mark::new(Role::You { has_worked: reckoning.has_worked() }, Span { low: at, high: at })];
    let bet = around.line.as_ref().map(|(_, nanos)| *nanos);
    let mut body = vec![ticks(words, currency, axis), you(axis, around.you)];
    body.extend(around.line.map(|line| named_line(axis, line)));
    for group in groups {
        let shown: Vec<_> = group.shown(reckoning.payslip.filter).collect();
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

/// Her own row: first, and apart.
fn you(axis: MoneyAxis, (name, detail, nanos, value): (&'static str, String, Nanos, String)) -> Html {
    let caption = vec![says("b", "", name), says("small", "", detail)];
    let x = axis.place(nanos);
    let offset = if x > FLIP { -14 } else { 14 };
    let strip = strip("strip strip-row", vec![written("strip-value", x, offset, value)]);
    keyed("li", "rung rung-you", Some("you".into()), vec![element("div", "rung-caption", caption), strip])
}

/// The name of the dashed line that the canvas draws through the rows.
fn named_line(axis: MoneyAxis, (name, nanos): (String, Nanos)) -> Html {
    let x = axis.place(nanos);
    let offset = if x > FLIP { -6 } else { 6 };
    let strip = strip("strip-row", vec![written("bet-name", x, offset, name)]);
    keyed("li", "rung rung-bet", Some("bet".into()), vec![element("div", "rung-caption", Vec::new()), strip])
}

fn group_head(group: &Group) -> Html {
    let head = vec![text([group.name, " "].concat()), says("small", "", group.basis.clone())];
    keyed("li", "rung-group", Some(group.name.into()), vec![element("h3", "", head)])
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
    let (x, offset) = mark.value_place(axis);
    let what = words.what(row.provenance.caption);
    let flag = if mark.is_edited { words.edited_flag() } else { "" };
    // The name that a voice says holds what is seen, word for word: who speaks to the machine says what she sees.
    let mut caption =
        vec![says("span", "", what), text(" "), says("small", "", row.detail.clone()), text(" ")];
    if mark.is_edited {
        caption.extend([says("small", "edited-flag", flag), text(" ")]);
    }
    let label =
        [what, ", ", &row.detail, if flag.is_empty() { "" } else { ", " }, flag, ": ", &row.value].concat();
    let content = element(
        "span",
        "rung-line",
        vec![
            element("span", "rung-caption", caption),
            strip("strip strip-row", vec![written("strip-value", x, offset, row.value.clone())]),
        ],
    );
    let button = sheet::opener(reckoning, row.figure, Place::Chart, "rung-open", Some(label), content);
    keyed("li", class, Some(row.provenance.id.into()), vec![button])
}

fn strip(class: &str, content: Vec<Html>) -> Html {
    tagged("svg", &["class", "role"], &[class, "presentation"], content)
}

/// Text at a share of the strip's width, and so many pixels to the right of it, or to the left, where it ends.
#[inline(never)]
fn written(class: &'static str, x: f32, offset: i32, value: String) -> Html {
    let anchor = match offset {
        ..0 => "end",
        0 => "middle",
        1.. => "start",
    };
    lettered(class, [&per_thousand(x), &offset.to_string(), "50%", "", anchor], value)
}

/// Text in a drawing: where it stands and how far it is shifted, each way; which end of it stands there.
#[inline(never)]
pub fn lettered(class: &str, [x, dx, y, dy, anchor]: [&str; 5], words: String) -> Html {
    tagged(
        "text",
        &["class", "x", "dx", "y", "dy", "text-anchor", "dominant-baseline"],
        &[class, x, dx, y, dy, anchor, "central"],
        vec![text(words)],
    )
}

/// More decades than that are named by every second, counted from the largest: all names would run into each other.
const MAX_NAMES: usize = 6;
/// A name of so many characters would leave the page if its middle stood under the last decade.
const LONG_NAME: usize = 6;

fn ticks(words: Text, currency: Currency, axis: MoneyAxis) -> Html {
    let decades: Vec<Nanos> = axis.ticks().collect();
    let n_decades = decades.len();
    let is_sparse = n_decades > MAX_NAMES;
    let named = decades.into_iter().enumerate().filter(|(nth, _)| !is_sparse || (n_decades - nth) % 2 == 1);
    let mut ticks = vec![written("tick-zero", axis.place(0), 0, phrases::tick(words, 0, currency))];
    for (nth, nanos) in named {
        let class = if nth % 2 == 1 && !is_sparse { "tick-word tick-even" } else { "tick-word" };
        let name = phrases::tick(words, nanos, currency);
        if nth + 1 == n_decades && name.chars().count() > LONG_NAME {
            ticks.push(lettered(class, ["100%", "", "50%", "", "end"], name));
        } else {
            ticks.push(written(class, axis.place(nanos), 0, name));
        }
    }
    let parts = vec![element("div", "rung-caption", Vec::new()), strip("strip-row", ticks)];
    keyed("li", "rung rung-axis", Some("axis".into()), parts)
}

/// A share as a percentage with one decimal, without the machinery that prints floats.
pub fn per_thousand(share: f32) -> String {
    let thousandths = (share * 1000.0).round().max(0.0).min(1000.0) as u32;
    [&(thousandths / 10).to_string(), ".", &(thousandths % 10).to_string(), "%"].concat()
}

/// What the shapes mean: only those that are drawn.
fn key(reckoning: Reckoning<'_>, groups: &[Group]) -> Html {
    let words = reckoning.words;
    let marks =
        || groups.iter().flat_map(|group| group.shown(reckoning.payslip.filter)).map(|(_, mark)| mark);
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
