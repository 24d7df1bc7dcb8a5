//! The session: steps of worth over worked time, with direct labels, and the same numbers in a table.

use super::markup::{columns, element, framed, says, table_row, tagged, text};
use super::plot::{Drawing, Plot};
use super::reckoning::Reckoning;
use super::strips::{lettered, per_thousand};
use super::{phrases, rows};
use crate::app::payslip::Figure;
use crate::chart::axis::MoneyAxis;
use crate::chart::session::{Line, Session, money_place, time_place, time_ticks};
use crate::chart::strips::Role;
use crate::content::{named_rate, numbers};
use crate::domain::log::Millis;
use crate::domain::pay::{Money, Nanos, Recipient, session, worth_of_time};
use crate::domain::tally::Moment;
use yew::prelude::*;

/// One rate a trade, unless a trade is chosen: then all of its rates that are paid to people.
const ROLES: [&str; 3] = ["challenges", "gestures", "images"];
/// More answers than that are thinned out, evenly, in chart and table alike.
const MAX_MOMENTS: usize = 60;

/// One line in words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionRow {
    /// The figure that it stands for.
    pub figure: Figure,
    /// What it is, in a few words.
    pub short: &'static str,
    /// What it is, where and when.
    pub name: String,
    /// Who is paid.
    pub role: Role,
    /// Worth after each moment, in billionths.
    pub worth: Vec<Nanos>,
}

/// The whole chart in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionRows {
    /// When answers were submitted, in worked time.
    pub moments: Vec<Millis>,
    /// The lines.
    pub rows: Vec<SessionRow>,
    /// The axis of money.
    pub axis: MoneyAxis,
    /// Where time ends: with all that she worked, whether or not an answer came of it.
    pub worked: Millis,
}

impl SessionRows {
    /// What is drawn.
    pub fn lines(&self) -> Vec<Line> {
        let line = |row: &SessionRow| Line {
            role: row.role,
            points: self.moments.iter().copied().zip(row.worth.iter().copied()).collect(),
        };
        self.rows.iter().map(line).collect()
    }
}

/// The chart as numbers, of the moments of her log.
pub fn session_rows(reckoning: Reckoning<'_>, moments: &[Moment]) -> SessionRows {
    let moments = thinned(moments);
    let currency = reckoning.settings.currency;
    let lines = session(reckoning.figures, &rates(reckoning), &moments, currency);
    let mut rows: Vec<SessionRow> = lines
        .into_iter()
        .filter_map(|line| {
            let worth = line.points.ok()?;
            // The lowest amount: a range would be a ribbon, and what is sure is the least.
            let worth: Option<Vec<Nanos>> =
                worth.iter().map(|point| Some(point.low.or(point.high)?.nanos)).collect();
            let rate = reckoning.figures.rates.get(line.index)?;
            Some(SessionRow {
                figure: Figure::Rate(line.index),
                short: reckoning.words.what(rate.provenance.caption),
                name: rows::name(reckoning.words, rate.provenance),
                role: Role::Worker,
                worth: worth?,
            })
        })
        .collect();
    rows.extend(minimum(reckoning, &moments));
    let amounts = rows.iter().flat_map(|row| &row.worth).map(|nanos| Money { nanos: *nanos, currency });
    let axis = MoneyAxis::covering(amounts);
    let last = moments.last().map_or(Millis(0), |moment| moment.worked);
    let worked = last.max(reckoning.worked);
    SessionRows { moments: moments.iter().map(|moment| moment.worked).collect(), rows, axis, worked }
}

fn rates(reckoning: Reckoning<'_>) -> Vec<usize> {
    match reckoning.payslip.filter.trade {
        None => ROLES.into_iter().filter_map(named_rate).collect(),
        Some(trade) => {
            let rates = reckoning.figures.rates.iter().enumerate();
            let is_shown = |(_, rate): &(usize, &crate::domain::pay::PieceRate)| {
                rate.trade == trade && rate.recipient == Recipient::Worker
            };
            rates.filter(is_shown).map(|(index, _)| index).collect()
        }
    }
}

/// Her time at the minimum wage of the chosen country, when it is of the currency of the chart.
fn minimum(reckoning: Reckoning<'_>, moments: &[Moment]) -> Option<SessionRow> {
    let (index, wage) = reckoning.figures.minimum_wage(reckoning.settings.country)?;
    if wage.currency != reckoning.settings.currency {
        return None;
    }
    let worth: Option<Vec<Nanos>> =
        moments.iter().map(|moment| Some(worth_of_time(wage, moment.worked)?.nanos)).collect();
    Some(SessionRow {
        figure: Figure::Wage(index),
        short: reckoning.words.what(wage.provenance.caption),
        name: rows::name(reckoning.words, wage.provenance),
        role: Role::Minimum,
        worth: worth?,
    })
}

/// At most so many moments, evenly, the last one always.
fn thinned(moments: &[Moment]) -> Vec<Moment> {
    let step = moments.len().div_ceil(MAX_MOMENTS).max(1);
    let mut kept: Vec<Moment> = moments.iter().rev().step_by(step).copied().collect();
    kept.reverse();
    kept
}

/// The chart, with labels at the ends of its lines.
pub fn session_chart(reckoning: Reckoning<'_>, chart: &SessionRows) -> Html {
    let words = reckoning.words;
    let plot = Session {
        pixel_ratio: 1.0,
        width: 0.0,
        height: 0.0,
        axis: chart.axis,
        worked: chart.worked,
        lines: chart.lines(),
    };
    let moments = time_ticks(chart.worked).map(|tick| {
        let x = per_thousand(time_place(tick, chart.worked));
        lettered("tick-word", [&x, "", "50%", "", "middle"], numbers::duration(tick))
    });
    let moments = tagged("svg", &["class", "role"], &["session-times", "presentation"], moments.collect());
    let mut ticks = Vec::new();
    for nanos in chart.axis.ticks().chain([0]) {
        let y = per_thousand(money_place(chart.axis, nanos));
        let class = if nanos == 0 { "tick-zero" } else { "tick-word" };
        let words = phrases::tick(words, nanos, reckoning.settings.currency);
        ticks.push(lettered(class, ["100%", "-8", &y, "", "end"], words));
    }
    let time = words.session_time(&numbers::duration(chart.worked));
    element(
        "div",
        "session",
        vec![
            tagged("svg", &["class", "role"], &["session-ticks", "presentation"], ticks),
            html! { <Plot drawing={Drawing::Session(plot)} surface={reckoning.surface} /> },
            moments,
            labels(reckoning, chart),
            list(reckoning, chart),
            says("p", "session-time", time),
        ],
    )
}

/// Names and last values, each as near to the end of its line as its neighbours allow: a share of the
/// height, from the top. Hers is the one of no row.
pub(super) fn line_ends<'a>(
    reckoning: Reckoning<'_>,
    chart: &'a SessionRows,
) -> Vec<(f32, Option<&'a SessionRow>, String)> {
    /// The least distance between two labels, as a share of the height.
    const GAP: f32 = 0.115;
    let words = reckoning.words;
    let mut ends: Vec<_> = chart
        .rows
        .iter()
        .filter_map(|row| {
            let nanos = *row.worth.last()?;
            let money = Money { nanos, currency: reckoning.settings.currency };
            let said = [&numbers::money(words.language, money), " · ", &row.name].concat();
            Some((money_place(chart.axis, nanos), Some(row), said))
        })
        .collect();
    let zero = [&phrases::zero(words, reckoning.settings.currency), " · ", words.session_you()].concat();
    ends.push((money_place(chart.axis, 0), None, zero));
    // A few labels: the library's sort would weigh more than all of them.
    for end in (1..ends.len()).rev() {
        for place in 0..end {
            if ends[place].0 > ends[place + 1].0 {
                ends.swap(place, place + 1);
            }
        }
    }
    let mut lowest = f32::MIN;
    for end in &mut ends {
        end.0 = end.0.max(lowest + GAP);
        lowest = end.0;
    }
    let over = (lowest - 1.0).max(0.0);
    ends.iter_mut().for_each(|end| end.0 -= over);
    ends
}

fn labels(reckoning: Reckoning<'_>, chart: &SessionRows) -> Html {
    let label = |(place, row, said): (f32, Option<&SessionRow>, String)| {
        let y = per_thousand(place);
        // Where and when are in the table: beside a line there is room for a few words.
        let short = row.and_then(|row| Some([said.strip_suffix(row.name.as_str())?, row.short].concat()));
        let said = short.unwrap_or(said);
        let class = match row.map(|row| row.role) {
            Some(Role::Minimum) => "label-minimum",
            Some(Role::Worker | Role::Seller | Role::You { .. }) => "label-worker",
            None => "label-you",
        };
        lettered(class, ["0", "8", &y, "", ""], said)
    };
    let labels = line_ends(reckoning, chart).into_iter().map(label);
    tagged(
        "svg",
        &["class", "role", "aria-hidden"],
        &["session-labels", "presentation", "true"],
        labels.collect(),
    )
}

/// The same names and values in a list, where there is no room beside the lines.
fn list(reckoning: Reckoning<'_>, chart: &SessionRows) -> Html {
    let lines = chart.rows.iter().rev().map(|row| {
        let nanos = row.worth.last().copied().unwrap_or(0);
        let class = match row.role {
            Role::Minimum => "key-minimum",
            Role::Worker | Role::Seller | Role::You { .. } => "key-worker",
        };
        let money = Money { nanos, currency: reckoning.settings.currency };
        let said = [&numbers::money(reckoning.words.language, money), " · ", &row.name].concat();
        element("li", class, vec![says("span", "key-mark", ""), text(said)])
    });
    element("ul", "session-list", lines.collect())
}

/// The same numbers, a row a moment.
pub fn session_table(reckoning: Reckoning<'_>, chart: &SessionRows) -> Html {
    let words = reckoning.words;
    let currency = reckoning.settings.currency;
    let money = |nanos: Nanos| numbers::money(words.language, Money { nanos, currency });
    let mut names = vec![words.session_after(), words.session_you()];
    for row in &chart.rows {
        names.push(&row.name);
    }
    let lines = chart.moments.iter().enumerate().map(|(place, worked)| {
        let mut cells = vec![says("td", "", phrases::zero(words, currency))];
        let worth = |row: &SessionRow| row.worth.get(place).map(|nanos| money(*nanos)).unwrap_or_default();
        cells.extend(chart.rows.iter().map(|row| says("td", "worth", worth(row))));
        table_row(numbers::duration(*worked), cells)
    });
    let table = vec![
        says("caption", "", words.session_table()),
        columns(&names),
        element("tbody", "", lines.collect()),
    ];
    framed(words.session_table(), "evidence evidence-session", table)
}

/// What a line stands for, when no chart is shown yet.
pub fn session_empty(reckoning: Reckoning<'_>) -> Html {
    element("p", "lead", vec![text(reckoning.words.session_lead_empty())])
}
